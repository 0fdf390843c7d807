package org.pactwire.fact;

import org.pactwire.article.Article;

/** An article with what was read in it: the unit that the archive keeps. */
public record AnnotatedArticle(Article article, Extraction extraction) {}
