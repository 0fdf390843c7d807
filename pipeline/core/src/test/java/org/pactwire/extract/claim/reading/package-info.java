@NullMarked
package org.pactwire.extract.claim.reading;

import org.jspecify.annotations.NullMarked;
