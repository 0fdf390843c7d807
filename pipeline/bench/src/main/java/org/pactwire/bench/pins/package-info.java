/**
 * Scores and claims that every build must give exactly: sets of texts with gold, how each is scored, and the files that
 * hold what was reached. docs/pins.md tells how to read them, to write them anew and to add a set.
 */
@NullMarked
package org.pactwire.bench.pins;

import org.jspecify.annotations.NullMarked;
