/** Speed and accuracy of the pipeline, measured. */
@NullMarked
package org.pactwire.bench;

import org.jspecify.annotations.NullMarked;
