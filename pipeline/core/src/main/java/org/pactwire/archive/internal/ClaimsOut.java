package org.pactwire.archive.internal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.internal.ArticleRecord.Place;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;

/**
 * Writes the money, the dates and the claims of an article; {@link ClaimsIn} reads them. A claim that dates something by a
 * date of the text, or speaks of money in it, points there.
 */
final class ClaimsOut {
    static final char LETTER = 'c';

    /** Flags of a claim. */
    static final int OTHER_ARTICLE = 1;

    static final int OTHER_SPAN = 2;
    static final int OTHER_TEXT = 4;
    static final int OTHER_PACT_TEXT = 8;
    static final int ALLEGED = 16;
    /** Place, occasion, years, signatories or who says so are told. */
    static final int MORE = 32;
    /** The pact's phrase names a year. */
    static final int PACT_YEAR = 64;

    /** Flags of a day range. */
    static final int DAYS = 1;

    static final int ONE_DAY = 2;
    static final int NAMED_SO = 4;
    static final int ANCHOR = 8;
    static final int ANCHOR_IS_PUBLICATION = 16;

    private final RecordOut out;
    private final Article article;
    private final Extraction extraction;
    private final LocalDate published;

    ClaimsOut(RecordOut out, Article article, Extraction extraction, LocalDate published) {
        this.out = out;
        this.article = article;
        this.extraction = extraction;
        this.published = published;
    }

    void write() {
        Place place = new Place(0);
        out.list(extraction.money(), money -> {
            mention(money, place);
            out.money(money.value());
            Span equivalent = money.equivalentOf();
            out.flag(equivalent != null);
            if (equivalent != null) {
                out.span(equivalent, place.at);
            }
        });
        place.at = 0;
        out.list(extraction.dates(), date -> {
            mention(date, place);
            when(date.value());
        });
        out.list(extraction.claims(), this::claim);
    }

    private void mention(Mention mention, Place place) {
        out.span(mention.span(), place.at);
        place.at = mention.span().end();
        boolean otherText = !mention.text().equals(ArticleRecord.words(article.text(), mention.span()));
        boolean otherSentence = mention.sentence() != ArticleRecord.sentenceAt(extraction.sentences(), mention.span());
        out.number((otherText ? 1 : 0) | (otherSentence ? 2 : 0));
        if (otherText) {
            out.string(mention.text());
        }
        if (otherSentence) {
            out.signed(mention.sentence());
        }
    }

    private void when(When when) {
        out.oneOf(when.type());
        LocalDate earliest = when.earliest();
        LocalDate latest = when.latest();
        LocalDate anchor = when.anchor();
        boolean namedSo = earliest != null && latest != null && when.value().equals(name(earliest, latest));
        boolean oneDay = earliest != null && earliest.equals(latest);
        out.number((earliest != null ? DAYS : 0)
                | (oneDay ? ONE_DAY : 0)
                | (namedSo ? NAMED_SO : 0)
                | (anchor != null ? ANCHOR : 0)
                | (published.equals(anchor) ? ANCHOR_IS_PUBLICATION : 0));
        if (earliest != null && latest != null) {
            out.day(earliest, published);
            if (!oneDay) {
                out.day(latest, earliest);
            }
        }
        if (!namedSo) {
            out.string(when.value());
        }
        if (anchor != null && !published.equals(anchor)) {
            out.day(anchor, published);
        }
    }

    /** The usual name of a range of days; empty if it has none. */
    static String name(LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.covering(earliest, latest);
        return date != null && date.earliest().equals(earliest) && date.latest().equals(latest) ? date.toString() : "";
    }

    private void claim(Claim claim) {
        List<Span> sentences = extraction.sentences();
        Claim.PactMention pact = claim.pact();
        boolean otherArticle = !claim.articleId().equals(article.id());
        boolean otherSpan = claim.sentence() < 0
                || claim.sentence() >= sentences.size()
                || !claim.span().equals(sentences.get(claim.sentence()));
        boolean otherText = !claim.text().equals(ArticleRecord.words(article.text(), claim.span()));
        boolean otherPactText = !pact.text().equals(ArticleRecord.words(article.text(), pact.span()));
        boolean more = !claim.place().isEmpty()
                || !claim.occasion().isEmpty()
                || claim.years() != null
                || !claim.signatories().isEmpty()
                || !claim.assertedBy().isEmpty();
        out.id(claim.id(), LETTER);
        out.number((otherArticle ? OTHER_ARTICLE : 0)
                | (otherSpan ? OTHER_SPAN : 0)
                | (otherText ? OTHER_TEXT : 0)
                | (otherPactText ? OTHER_PACT_TEXT : 0)
                | (claim.alleged() ? ALLEGED : 0)
                | (more ? MORE : 0)
                | (pact.year() != 0 ? PACT_YEAR : 0));
        if (otherArticle) {
            out.text(claim.articleId());
        }
        out.signed(claim.sentence());
        if (otherSpan) {
            out.span(claim.span(), 0);
        }
        if (otherText) {
            out.text(claim.text());
        }
        out.span(pact.span(), claim.span().start());
        if (otherPactText) {
            out.string(pact.text());
        }
        out.string(pact.name());
        out.oneOf(pact.reference());
        out.string(pact.noun());
        if (pact.year() != 0) {
            out.number(pact.year());
        }
        out.oneOf(pact.paper());
        out.oneOf(claim.kind());
        out.oneOf(claim.status());
        out.oneOf(claim.certainty());
        out.strings(claim.parties());
        date(claim.date());
        if (more) {
            more(claim);
        }
        out.list(claim.pledges(), this::pledge);
        out.strings(claim.rules());
        out.number(claim.score());
    }

    private void date(@Nullable When date) {
        int known = indexOf(date);
        out.number(date == null ? RecordOut.NONE : known < 0 ? RecordOut.NEW : RecordOut.KNOWN + known);
        if (date != null && known < 0) {
            when(date);
        }
    }

    private int indexOf(@Nullable When date) {
        List<DateMention> dates = extraction.dates();
        for (int i = 0; i < dates.size(); i++) {
            if (dates.get(i).value().equals(date)) {
                return i;
            }
        }
        return -1;
    }

    private void more(Claim claim) {
        out.string(claim.place());
        out.string(claim.occasion());
        out.number(claim.years());
        out.list(claim.signatories(), signatory -> {
            out.string(signatory.partyId());
            out.string(signatory.name());
            out.string(signatory.title());
        });
        out.string(claim.assertedBy());
    }

    private void pledge(Claim.Pledge pledge) {
        int known = indexOf(pledge);
        out.number(known < 0 ? RecordOut.NONE : 1 + known);
        if (known < 0) {
            out.span(pledge.span(), 0);
            out.money(pledge.amount());
        }
        out.string(pledge.payer());
        out.string(pledge.recipient());
        out.string(pledge.covers());
        out.string(pledge.purpose());
        out.oneOf(pledge.attachment());
    }

    private int indexOf(Claim.Pledge pledge) {
        List<MoneyMention> money = extraction.money();
        for (int i = 0; i < money.size(); i++) {
            if (money.get(i).span().equals(pledge.span())
                    && money.get(i).value().equals(pledge.amount())) {
                return i;
            }
        }
        return -1;
    }
}
