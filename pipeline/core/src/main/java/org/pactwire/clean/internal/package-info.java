/** How pages and plain texts are decoded, told apart from their furniture, and mapped back to their source. */
@NullMarked
package org.pactwire.clean.internal;

import org.jspecify.annotations.NullMarked;
