/** The CSV files other teams take. */
@NullMarked
package org.pactwire.export;

import org.jspecify.annotations.NullMarked;
