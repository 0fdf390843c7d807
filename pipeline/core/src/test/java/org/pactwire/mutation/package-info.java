/** Input damaged in many thousand ways, in every format. */
@NullMarked
package org.pactwire.mutation;

import org.jspecify.annotations.NullMarked;
