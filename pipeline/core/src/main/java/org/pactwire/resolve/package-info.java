/** From all claims to pacts. */
@NullMarked
package org.pactwire.resolve;

import org.jspecify.annotations.NullMarked;
