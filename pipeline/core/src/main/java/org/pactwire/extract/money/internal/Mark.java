package org.pactwire.extract.money.internal;

/**
 * A currency as written beside a number.
 *
 * @param code ISO 4217; empty if several currencies share the name
 * @param name the noun in lower case, or the sign; empty for a code
 * @param end index of the lexeme after it
 * @param strong true if it means money beside any number; false if only beside a large or punctuated one
 */
record Mark(String code, String name, int end, boolean strong) {}
