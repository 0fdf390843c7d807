/** Meaning as vectors: an optional part that the archive finds by itself where it is on the class path. */
@NullMarked
package org.pactwire.vectors;

import org.jspecify.annotations.NullMarked;
