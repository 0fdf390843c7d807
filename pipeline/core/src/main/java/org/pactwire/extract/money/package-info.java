/** Amounts of money, by our own grammar over the text. */
@NullMarked
package org.pactwire.extract.money;

import org.jspecify.annotations.NullMarked;
