/** Last step of reading a sentence: picks the sentences worth a parse, asks the readers in turn, writes the claims. */
@NullMarked
package org.pactwire.extract.claim.reading;

import org.jspecify.annotations.NullMarked;
