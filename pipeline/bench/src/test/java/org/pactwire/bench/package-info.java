@NullMarked
package org.pactwire.bench;

import org.jspecify.annotations.NullMarked;
