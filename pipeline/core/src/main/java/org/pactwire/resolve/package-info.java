/**
 * From all claims to pacts. Reads no English: what the words of a claim tell is decided where they are read, and comes
 * with the claim as values. Words are only compared: names with names, phrases with the registry's descriptions.
 */
@NullMarked
package org.pactwire.resolve;

import org.jspecify.annotations.NullMarked;
