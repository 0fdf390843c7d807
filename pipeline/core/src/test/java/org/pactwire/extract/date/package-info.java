@NullMarked
package org.pactwire.extract.date;

import org.jspecify.annotations.NullMarked;
