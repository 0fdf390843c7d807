@NullMarked
package org.pactwire.extract.scan;

import org.jspecify.annotations.NullMarked;
