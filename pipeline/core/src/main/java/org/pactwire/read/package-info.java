/** Sources of raw documents: folders, files, JSON Lines. */
@NullMarked
package org.pactwire.read;

import org.jspecify.annotations.NullMarked;
