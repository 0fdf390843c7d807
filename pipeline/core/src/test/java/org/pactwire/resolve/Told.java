package org.pactwire.resolve;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/**
 * What a sentence tells of a pact, as a claim made by hand: {@code a("border treaty").between("CHL",
 * "NOR").signed("2024-03-11")}. Each call adds something and gives the same claim back.
 */
final class Told {
    private static final List<String> TREATIES = List.of("treaty", "agreement", "accord", "deal", "truce", "ceasefire");
    private static final List<String> DECLARATIONS = List.of("declaration", "memorandum");

    private String text;
    private final Reference reference;
    private final String noun;
    private String name = "";
    private int year;
    private int place = -1;
    private @Nullable Told words;
    private Kind kind = Kind.OTHER;
    private Status status = Status.MENTIONED;
    private boolean alleged;
    private List<String> parties = List.of();
    private @Nullable PartialDate date;
    private String city = "";
    private String occasion = "";
    private @Nullable Integer years;
    private final List<Signatory> signatories = new ArrayList<>();
    private final List<Pledge> pledges = new ArrayList<>();

    private Told(String text, Reference reference) {
        this.text = text;
        this.reference = reference;
        this.noun = text.substring(text.lastIndexOf(' ') + 1);
    }

    static Told a(String noun) {
        return new Told("a " + noun, Reference.NEW);
    }

    /** Without an article: "peace talks", "treaties". */
    static Told bare(String words) {
        return new Told(words, Reference.BARE);
    }

    static Told the(String noun) {
        return new Told("the " + noun, Reference.SAME);
    }

    static Told theOld(String noun) {
        return new Told("the old " + noun, Reference.OLD);
    }

    static Told it() {
        return new Told("it", Reference.PRONOUN);
    }

    static Told another(String noun) {
        return new Told("another " + noun, Reference.ANOTHER);
    }

    static Told thePrevious(String noun) {
        return new Told("the previous " + noun, Reference.EARLIER);
    }

    static Told called(String name) {
        Told told = new Told(name, Reference.BARE);
        told.name = name;
        return told;
    }

    /** Words on money or time that name no pact. */
    static Told content() {
        return new Told("", Reference.NONE);
    }

    Told of(Kind what) {
        kind = what;
        return this;
    }

    /** The year in the phrase: "the accord of 2001". */
    Told ofYear(int named) {
        text += " of " + named;
        year = named;
        return this;
    }

    /** Sorted. */
    Told between(String... ids) {
        parties = List.of(ids);
        return this;
    }

    Told by(String id) {
        return between(id);
    }

    Told is(Status what) {
        status = what;
        return this;
    }

    Told is(Status what, String when) {
        return is(what).on(when);
    }

    Told signed(String when) {
        return is(Status.SIGNED, when);
    }

    Told agreed(String when) {
        return is(Status.AGREED, when);
    }

    Told ended(String when) {
        return is(Status.ENDED, when);
    }

    /** A year, a month or a day. */
    Told on(String when) {
        date = PartialDate.parse(when);
        return this;
    }

    Told in(String where) {
        city = where;
        return this;
    }

    Told at(String meeting) {
        occasion = meeting;
        return this;
    }

    Told forYears(int many) {
        years = many;
        return this;
    }

    Told asAnAccusation() {
        alleged = true;
        return this;
    }

    Told signedBy(String party, String person, String title) {
        signatories.add(new Signatory(party, person, title));
        return this;
    }

    /** Dollars that the pact promises; an empty id for who is not told. */
    Told promising(long sum, String payer, String recipient) {
        return money(Money.of(BigDecimal.valueOf(sum), "USD"), payer, recipient, Attachment.PACT);
    }

    Told beside(long sum, String payer, String recipient) {
        return money(Money.of(BigDecimal.valueOf(sum), "USD"), payer, recipient, Attachment.NEARBY);
    }

    Told money(Money sum, String payer, String recipient, Attachment attachment) {
        pledges.add(new Pledge(new Span(0, 0), sum, payer, recipient, "", "", attachment));
        return this;
    }

    /** A second thing told by the same words: "the first one, signed in May, was rejected". */
    Told byTheWordsOf(Told other) {
        words = other;
        return this;
    }

    /** The claim, as the n-th of an article. */
    Claim claim(String article, int n) {
        place = words == null ? n * 100 : words.place;
        Span span = new Span(place, place + text.length());
        PactMention pact = new PactMention(text, span, name, reference, noun, year, paper());
        return new Claim(
                article + "." + n,
                article,
                n,
                new Span(n * 100, n * 100 + 99),
                "",
                pact,
                kind,
                status,
                alleged,
                parties,
                when(date),
                city,
                occasion,
                years,
                signatories,
                pledges,
                "",
                Certainty.FACT,
                List.of(),
                0);
    }

    private Paper paper() {
        String word = noun.toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
            return Paper.ANY;
        }
        return TREATIES.contains(word)
                ? Paper.TREATY
                : DECLARATIONS.contains(word) ? Paper.DECLARATION : word.equals("talks") ? Paper.TALKS : Paper.ANY;
    }

    private static @Nullable When when(@Nullable PartialDate date) {
        return date == null ? null : new When(When.Type.DATE, date.toString(), date.earliest(), date.latest(), null);
    }
}
