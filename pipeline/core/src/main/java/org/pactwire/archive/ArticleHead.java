package org.pactwire.archive;

import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;

/**
 * What a list shows of an article.
 *
 * @param published its own date, or the one inferred; null if neither is known
 */
public record ArticleHead(
        String id,
        String title,
        String url,
        String source,
        @Nullable PartialDate published) {}
