/** What the training of the reader needs of the program, and what shows how well it reads. */
@NullMarked
package org.pactwire.bench.reader;

import org.jspecify.annotations.NullMarked;
