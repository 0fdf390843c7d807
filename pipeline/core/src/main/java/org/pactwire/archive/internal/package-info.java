/** How the archive writes, reads and finds; nothing here is for other rooms. */
@NullMarked
package org.pactwire.archive.internal;

import org.jspecify.annotations.NullMarked;
