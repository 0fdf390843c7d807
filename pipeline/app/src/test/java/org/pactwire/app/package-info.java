@NullMarked
package org.pactwire.app;

import org.jspecify.annotations.NullMarked;
