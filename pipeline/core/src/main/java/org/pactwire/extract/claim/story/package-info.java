/**
 * Step six of reading a sentence: what the article has told before, and what the sentence leaves out because of that: who
 * "both sides" are, who signed by an office, which day "then" is, what "it" promises.
 */
@NullMarked
package org.pactwire.extract.claim.story;

import org.jspecify.annotations.NullMarked;
