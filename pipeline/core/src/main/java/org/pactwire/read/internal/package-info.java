/** How the files of a source are found, told apart and taken to pieces. */
@NullMarked
package org.pactwire.read.internal;

import org.jspecify.annotations.NullMarked;
