/** Currencies and the grammar of amounts. */
@NullMarked
package org.pactwire.extract.money.internal;

import org.jspecify.annotations.NullMarked;
