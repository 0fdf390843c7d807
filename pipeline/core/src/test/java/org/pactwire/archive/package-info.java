@NullMarked
package org.pactwire.archive;

import org.jspecify.annotations.NullMarked;
