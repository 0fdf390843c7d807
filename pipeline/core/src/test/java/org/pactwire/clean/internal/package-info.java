/** Tests of the steps of cleaning. */
@NullMarked
package org.pactwire.clean.internal;

import org.jspecify.annotations.NullMarked;
