/** Words, digits and numbers of the original text, shared by the grammars of money and of dates. */
@NullMarked
package org.pactwire.extract.scan;

import org.jspecify.annotations.NullMarked;
