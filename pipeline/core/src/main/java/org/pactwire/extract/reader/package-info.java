/**
 * A reader that has learned from labelled texts what a report of an agreement looks like. It reads a window of an article
 * at once, with what is known of it already: mentions, and what the rules found. docs/reader.md tells how it was made.
 */
@NullMarked
package org.pactwire.extract.reader;

import org.jspecify.annotations.NullMarked;
