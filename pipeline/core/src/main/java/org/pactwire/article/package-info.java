/** The words everyone speaks: articles, spans, partial dates, where a text came from. */
@NullMarked
package org.pactwire.article;

import org.jspecify.annotations.NullMarked;
