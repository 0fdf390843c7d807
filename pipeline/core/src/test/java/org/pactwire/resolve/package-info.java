@NullMarked
package org.pactwire.resolve;

import org.jspecify.annotations.NullMarked;
