/** Sentences, tokens and dependency trees; the door to CoreNLP's models. */
@NullMarked
package org.pactwire.extract.syntax;

import org.jspecify.annotations.NullMarked;
