/** Tests of the clean room. */
@NullMarked
package org.pactwire.clean;

import org.jspecify.annotations.NullMarked;
