package org.pactwire.clean.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;

/**
 * What the cleaning of one document found, before it becomes an article. What is unknown is empty or null.
 *
 * @param paragraphs the body
 * @param captions captions of pictures
 * @param title headline
 * @param byline who wrote it
 * @param site name of the publishing site
 * @param url canonical address
 * @param published when, and how that is known
 * @param modified last change the page speaks of
 * @param language language the document declares
 * @param section part of the paper
 * @param rule the rule that chose the body
 * @param confidence 0 to 1: how likely the body is whole and clean
 */
public record Draft(
        List<MappedText> paragraphs,
        List<String> captions,
        String title,
        String byline,
        String site,
        String url,
        @Nullable Published published,
        @Nullable PartialDate modified,
        String language,
        String section,
        String rule,
        double confidence) {}
