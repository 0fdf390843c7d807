/** Tests of the read room. */
@NullMarked
package org.pactwire.read;

import org.jspecify.annotations.NullMarked;
