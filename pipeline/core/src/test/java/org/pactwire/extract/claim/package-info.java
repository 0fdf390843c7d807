@NullMarked
package org.pactwire.extract.claim;

import org.jspecify.annotations.NullMarked;
