@NullMarked
package org.pactwire.spark;

import org.jspecify.annotations.NullMarked;
