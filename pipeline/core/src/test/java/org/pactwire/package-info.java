@NullMarked
package org.pactwire;

import org.jspecify.annotations.NullMarked;
