/** Wires the rooms into a run: threads, progress, outcomes, report. */
@NullMarked
package org.pactwire.run;

import org.jspecify.annotations.NullMarked;
