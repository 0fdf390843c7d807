/** Drawings as numbers: where lines, bars and words stand. Templates write them as SVG. */
@NullMarked
package org.pactwire.app.page.drawing;

import org.jspecify.annotations.NullMarked;
