/** The tables of the export and how they are written. */
@NullMarked
package org.pactwire.export.internal;

import org.jspecify.annotations.NullMarked;
