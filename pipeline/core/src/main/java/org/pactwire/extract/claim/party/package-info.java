/** Step four of reading a sentence: who takes part in an event of a pact, and who signs. Hosts and brokers do not. */
@NullMarked
package org.pactwire.extract.claim.party;

import org.jspecify.annotations.NullMarked;
