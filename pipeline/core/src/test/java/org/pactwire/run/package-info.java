@NullMarked
package org.pactwire.run;

import org.jspecify.annotations.NullMarked;
