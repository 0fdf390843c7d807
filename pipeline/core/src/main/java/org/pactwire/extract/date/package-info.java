/** Dates, times and durations as TIMEX3 values with their first and last day. */
@NullMarked
package org.pactwire.extract.date;

import org.jspecify.annotations.NullMarked;
