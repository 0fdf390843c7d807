@NullMarked
package org.pactwire.export;

import org.jspecify.annotations.NullMarked;
