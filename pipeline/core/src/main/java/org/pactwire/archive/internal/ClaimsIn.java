package org.pactwire.archive.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.internal.ArticleRecord.Place;
import org.pactwire.article.Span;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** Reads the money, the dates and the claims that {@link ClaimsOut} wrote. */
final class ClaimsIn {
    private static final Kind[] KINDS = Kind.values();
    private static final Status[] STATUSES = Status.values();
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final Attachment[] ATTACHMENTS = Attachment.values();
    private static final Reference[] REFERENCES = Reference.values();
    private static final Paper[] PAPERS = Paper.values();
    private static final When.Type[] TYPES = When.Type.values();

    private final RecordIn in;
    private final String articleId;
    private final String text;
    private final List<Span> sentences;
    private final LocalDate published;
    private final List<MoneyMention> money = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();

    ClaimsIn(RecordIn in, String articleId, String text, List<Span> sentences, LocalDate published) {
        this.in = in;
        this.articleId = articleId;
        this.text = text;
        this.sentences = sentences;
        this.published = published;
    }

    List<MoneyMention> money() {
        return money;
    }

    List<DateMention> dates() {
        return dates;
    }

    List<Claim> claims() {
        return claims;
    }

    void read() {
        Place place = new Place(0);
        for (int n = in.number(); n > 0; n--) {
            Head head = head(place);
            Money value = in.money();
            Span equivalent = in.flag() ? in.span(place.at) : null;
            money.add(new MoneyMention(head.sentence, head.span, head.text, value, equivalent));
        }
        place.at = 0;
        for (int n = in.number(); n > 0; n--) {
            Head head = head(place);
            dates.add(new DateMention(head.sentence, head.span, head.text, when()));
        }
        for (int n = in.number(); n > 0; n--) {
            claims.add(claim());
        }
    }

    private record Head(int sentence, Span span, String text) {}

    private Head head(Place place) {
        Span span = in.span(place.at);
        place.at = span.end();
        int flags = in.number();
        String words = (flags & 1) != 0 ? in.string() : ArticleRecord.words(text, span);
        int sentence = (flags & 2) != 0 ? Math.toIntExact(in.signed()) : ArticleRecord.sentenceAt(sentences, span);
        return new Head(sentence, span, words);
    }

    private When when() {
        When.Type type = in.oneOf(TYPES);
        int flags = in.number();
        LocalDate earliest = null;
        LocalDate latest = null;
        String value = "";
        if ((flags & ClaimsOut.DAYS) != 0) {
            LocalDate first = in.day(published);
            LocalDate last = (flags & ClaimsOut.ONE_DAY) != 0 ? first : in.day(first);
            value = ClaimsOut.name(first, last);
            earliest = first;
            latest = last;
        }
        if ((flags & ClaimsOut.NAMED_SO) == 0) {
            value = in.string();
        }
        LocalDate anchor = (flags & ClaimsOut.ANCHOR) == 0
                ? null
                : (flags & ClaimsOut.ANCHOR_IS_PUBLICATION) != 0 ? published : in.day(published);
        return new When(type, value, earliest, latest, anchor);
    }

    private Claim claim() {
        String id = in.id(ClaimsOut.LETTER);
        int flags = in.number();
        String of = (flags & ClaimsOut.OTHER_ARTICLE) != 0 ? in.text() : articleId;
        int sentence = Math.toIntExact(in.signed());
        Span span = (flags & ClaimsOut.OTHER_SPAN) != 0 ? in.span(0) : sentences.get(sentence);
        String words = (flags & ClaimsOut.OTHER_TEXT) != 0 ? in.text() : ArticleRecord.words(text, span);
        Span pactSpan = in.span(span.start());
        String pactWords = (flags & ClaimsOut.OTHER_PACT_TEXT) != 0 ? in.string() : ArticleRecord.words(text, pactSpan);
        Claim.PactMention pact = new Claim.PactMention(
                pactWords,
                pactSpan,
                in.string(),
                in.oneOf(REFERENCES),
                in.string(),
                (flags & ClaimsOut.PACT_YEAR) != 0 ? in.number() : 0,
                in.oneOf(PAPERS));
        Kind kind = in.oneOf(KINDS);
        Status status = in.oneOf(STATUSES);
        Certainty certainty = in.oneOf(CERTAINTIES);
        List<String> parties = in.strings();
        When date = date();
        boolean more = (flags & ClaimsOut.MORE) != 0;
        String place = more ? in.string() : "";
        String occasion = more ? in.string() : "";
        Integer years = more ? in.numberOrNull() : null;
        List<Claim.Signatory> signatories =
                more ? in.list(() -> new Claim.Signatory(in.string(), in.string(), in.string())) : List.of();
        String assertedBy = more ? in.string() : "";
        List<Claim.Pledge> pledges = in.list(this::pledge);
        List<String> rules = in.strings();
        int score = in.number();
        boolean alleged = (flags & ClaimsOut.ALLEGED) != 0;
        return new Claim(
                id,
                of,
                sentence,
                span,
                words,
                pact,
                kind,
                status,
                alleged,
                parties,
                date,
                place,
                occasion,
                years,
                signatories,
                pledges,
                assertedBy,
                certainty,
                rules,
                score);
    }

    private @Nullable When date() {
        int code = in.number();
        return switch (code) {
            case RecordOut.NONE -> null;
            case RecordOut.NEW -> when();
            default -> dates.get(code - RecordOut.KNOWN).value();
        };
    }

    private Claim.Pledge pledge() {
        int known = in.number() - 1;
        Span span = known < 0 ? in.span(0) : money.get(known).span();
        Money amount = known < 0 ? in.money() : money.get(known).value();
        return new Claim.Pledge(
                span, amount, in.string(), in.string(), in.string(), in.string(), in.oneOf(ATTACHMENTS));
    }
}
