/** Meaning as vectors, tested. */
@NullMarked
package org.pactwire.vectors;

import org.jspecify.annotations.NullMarked;
