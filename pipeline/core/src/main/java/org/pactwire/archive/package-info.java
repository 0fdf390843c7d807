/** The Lucene directory: the only durable state. */
@NullMarked
package org.pactwire.archive;

import org.jspecify.annotations.NullMarked;
