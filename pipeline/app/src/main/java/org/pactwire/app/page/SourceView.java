package org.pactwire.app.page;

import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.RawSources;
import org.pactwire.article.Article;
import org.pactwire.article.Span;

/**
 * A sentence as it stands in the raw source that was read, with what stands around it. Shown as text, mark-up and all.
 *
 * @param place where in the source; or why the source is not shown
 * @param before what stands before it; empty where the source is not shown
 * @param passage the sentence; empty where the source is not shown
 * @param original address of the original page with the sentence marked; empty where the source is no page
 */
public record SourceView(String place, String before, String passage, String after, String original) {
    private static final int AROUND = 300;
    private static final int LONGEST = 4000;

    static SourceView of(Article article, int sentence, Span span, RawSources sources) {
        Span raw = article.alignment().toRaw(span);
        if (raw.isEmpty()) {
            return new SourceView(article.origin() + ", place in the source not known", "", "", "", "");
        }
        RawSources.@Nullable Found found = sources.find(article, span);
        if (found == null) {
            return new SourceView(
                    article.origin() + ", characters " + raw.start() + " to " + raw.end()
                            + ". The source is not found as it was read; start with --from and the folder that was"
                            + " ingested.",
                    "",
                    "",
                    "",
                    "");
        }
        String source = found.source();
        int from = Math.max(0, raw.start() - AROUND);
        int to = Math.min(source.length(), raw.end() + AROUND);
        String passage = raw.of(source);
        long first = found.firstLine();
        long last = found.lastLine();
        return new SourceView(
                article.origin() + ", " + (first == last ? "line " + first : "lines " + first + " to " + last),
                (from > 0 ? "…" : "") + source.substring(from, raw.start()),
                passage.length() > LONGEST ? passage.substring(0, LONGEST) + "…" : passage,
                source.substring(raw.end(), to) + (to < source.length() ? "…" : ""),
                OriginalView.isPage(source) ? Links.article(article.id()) + "/original?s=" + sentence : "");
    }
}
