/** How right a run is: the CSV files it wrote against gold facts. */
@NullMarked
package org.pactwire.app.evaluate;

import org.jspecify.annotations.NullMarked;
