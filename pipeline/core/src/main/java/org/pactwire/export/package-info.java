/** The files other teams take: CSV and Parquet. */
@NullMarked
package org.pactwire.export;

import org.jspecify.annotations.NullMarked;
