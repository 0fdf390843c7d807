@NullMarked
package org.pactwire.extract.money;

import org.jspecify.annotations.NullMarked;
