@NullMarked
package org.pactwire.extract.claim.words;

import org.jspecify.annotations.NullMarked;
