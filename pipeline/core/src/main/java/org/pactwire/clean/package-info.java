/** From a raw document to an article: main text and metadata, aligned to the source. */
@NullMarked
package org.pactwire.clean;

import org.jspecify.annotations.NullMarked;
