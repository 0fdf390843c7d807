/**
 * What the program knows before it reads: parties with their names, offices and leaders, well-known pacts, the words of
 * pacts, currencies. All of it is read from the tables under {@code models}; no other room reads a table.
 */
@NullMarked
package org.pactwire.know;

import org.jspecify.annotations.NullMarked;
