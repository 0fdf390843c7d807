/**
 * What one sentence says about one pact. A sentence is read in a line of small rooms, each of which may use only those
 * before it:
 *
 * <ol>
 *   <li>{@code words}: the sentence as it lies before the readers, and word classes that several of them ask for
 *   <li>{@code noun}: which words name a pact
 *   <li>{@code event}: what is told to happen to it
 *   <li>{@code party}: who takes part, and who signs
 *   <li>{@code setting}: when, where and for how long
 *   <li>{@code story}: what the article has told before, and what it adds to the sentence
 *   <li>{@code reading}: picks the sentences, asks the readers, writes the claims
 * </ol>
 */
@NullMarked
package org.pactwire.extract.claim;

import org.jspecify.annotations.NullMarked;
