/** The grammar of temporal expressions and the calendar behind it. */
@NullMarked
package org.pactwire.extract.date.internal;

import org.jspecify.annotations.NullMarked;
