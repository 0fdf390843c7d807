/** Step one of reading a sentence: its tree with the mentions in it, and word classes that several readers ask for. */
@NullMarked
package org.pactwire.extract.claim.words;

import org.jspecify.annotations.NullMarked;
