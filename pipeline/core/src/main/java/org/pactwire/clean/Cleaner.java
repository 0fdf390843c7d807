package org.pactwire.clean;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Fetched;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.clean.internal.Body;
import org.pactwire.clean.internal.DateReader;
import org.pactwire.clean.internal.Decoder;
import org.pactwire.clean.internal.Draft;
import org.pactwire.clean.internal.LanguageGuess;
import org.pactwire.clean.internal.NewsPage;
import org.pactwire.clean.internal.PlainText;
import org.pactwire.read.RawDocument;

/**
 * Makes an article of a raw document: decodes it, finds the text and drops the furniture around and inside it, reads
 * title, byline, site, address, dates and language. What the dump says of title, address, site and date goes before what
 * the page says. Thread-safe; one instance serves all threads.
 */
public final class Cleaner {
    /** Bytes of a plain text for each character that an article may have. */
    private static final long FAR_TOO_LONG = 3;

    private final CleanLimits limits;
    private final Set<CleanStep> steps;

    public Cleaner() {
        this(CleanLimits.DEFAULT);
    }

    public Cleaner(CleanLimits limits) {
        this(limits, EnumSet.allOf(CleanStep.class));
    }

    private Cleaner(CleanLimits limits, Set<CleanStep> steps) {
        this.limits = limits;
        this.steps = Collections.unmodifiableSet(steps);
    }

    /** The same, but that it leaves a step out: to measure what the step adds. */
    public Cleaner without(CleanStep step) {
        EnumSet<CleanStep> fewer = EnumSet.copyOf(steps);
        fewer.remove(step);
        return new Cleaner(limits, fewer);
    }

    /** The raw source that an article's alignment points into: offsets are UTF-16 units of this text. */
    public static String source(RawDocument raw) {
        return Decoder.decode(raw.content(), raw.charset());
    }

    /** Never throws for what is in the document: trouble is a {@link Cleaned.Refused}. */
    public Cleaned clean(RawDocument raw) {
        return explain(raw).outcome();
    }

    /** As {@link #clean}, and how the text was chosen. */
    public CleanReport explain(RawDocument raw) {
        if (raw.content().length > limits.documentBytes()) {
            return refused(raw, Reason.TOO_LARGE, "more than " + limits.documentBytes() + " bytes");
        }
        if (raw.media() == RawDocument.Media.TEXT && raw.content().length > FAR_TOO_LONG * limits.textLength()) {
            // not worth the time to clean it: that takes nothing like so much away
            return refused(raw, Reason.TOO_LARGE, "a text of " + raw.content().length + " bytes");
        }
        Draft draft = switch (raw.media()) {
            case HTML ->
                NewsPage.clean(raw.content(), raw.charset(), raw.url(), raw.title(), bound(raw), limits.depth(), steps);
            case TEXT -> PlainText.clean(source(raw), raw.title());
        };
        if (draft.paragraphs().isEmpty() && source(raw).isBlank()) {
            return refused(raw, Reason.EMPTY, "no text in the document");
        }
        if (draft.paragraphs().isEmpty()) {
            return refused(raw, Reason.NO_TEXT, draft.rule());
        }
        Body body = Body.join(draft.paragraphs());
        if (body.text().length() > limits.textLength()) {
            return refused(raw, Reason.TOO_LARGE, "a text of " + body.text().length() + " characters");
        }
        return new CleanReport(
                new Cleaned.Kept(article(raw, draft, body)),
                draft.rule(),
                draft.confidence(),
                draft.section(),
                LanguageGuess.normal(draft.language()));
    }

    private static Article article(RawDocument raw, Draft draft, Body body) {
        return new Article(
                raw.id(),
                raw.sourceId(),
                raw.origin(),
                raw.url().isEmpty() ? draft.url() : raw.url(),
                raw.source().isEmpty() ? draft.site() : raw.source(),
                draft.title(),
                raw.byline().isEmpty() ? draft.byline() : raw.byline(),
                published(raw, draft),
                draft.modified(),
                LanguageGuess.of(body.text(), draft.language(), raw.language()),
                body.text(),
                draft.captions(),
                body.alignment(),
                fetched(raw));
    }

    /** What the dump says, else what the document says, else what the address says; never a day that had not come yet. */
    private static @Nullable Published published(RawDocument raw, Draft draft) {
        PartialDate bound = bound(raw);
        PartialDate dump = raw.published().isBlank() ? null : DateReader.read(raw.published());
        if (dump != null && !isNoDay(dump) && DateReader.isPossible(dump, bound)) {
            return new Published(dump, Published.Basis.DUMP);
        }
        Published said = draft.published();
        if (said != null && DateReader.isPossible(said.date(), bound)) {
            return said;
        }
        PartialDate address = DateReader.inAddress(raw.url());
        return address == null || !DateReader.isPossible(address, bound)
                ? null
                : new Published(address, Published.Basis.URL);
    }

    /** The day on which programs put what they have no day for. */
    private static boolean isNoDay(PartialDate date) {
        return date.isDay() && date.earliest().toEpochDay() == 0;
    }

    /** A day on which the document was there already: it was fetched then, or its file was written. */
    private static @Nullable PartialDate bound(RawDocument raw) {
        PartialDate fetched = raw.fetched().isBlank() ? null : DateReader.read(raw.fetched());
        LocalDate written = raw.written();
        return fetched != null || written == null ? fetched : PartialDate.of(written);
    }

    private static @Nullable Fetched fetched(RawDocument raw) {
        PartialDate date = raw.fetched().isBlank() ? null : DateReader.read(raw.fetched());
        return date == null ? null : new Fetched(date, raw.fetchedBasis());
    }

    private static CleanReport refused(RawDocument raw, Reason reason, String detail) {
        Rejection rejection = new Rejection(raw.origin(), Rejection.Stage.CLEAN, reason, detail);
        return new CleanReport(new Cleaned.Refused(rejection), "", 0, "", "");
    }
}
