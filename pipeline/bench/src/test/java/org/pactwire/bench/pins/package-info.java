@NullMarked
package org.pactwire.bench.pins;

import org.jspecify.annotations.NullMarked;
