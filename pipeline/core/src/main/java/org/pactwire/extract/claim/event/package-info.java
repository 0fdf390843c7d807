/**
 * Step three of reading a sentence: what is told to happen to a pact. From its noun to the predicate that governs it, then
 * from the predicate to the root, past all that changes what is told: "not", "will", "refused to".
 */
@NullMarked
package org.pactwire.extract.claim.event;

import org.jspecify.annotations.NullMarked;
