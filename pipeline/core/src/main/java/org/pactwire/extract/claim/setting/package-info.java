/** Step five of reading a sentence: when and where an event took place, who says so, how long a pact is to last. */
@NullMarked
package org.pactwire.extract.claim.setting;

import org.jspecify.annotations.NullMarked;
