package org.pactwire.archive;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Book;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** Articles, claims and pacts made by hand. */
public final class Samples {
    private Samples() {}

    /** An article of some sentences, published on a day; its id is made of its origin. */
    public static ArticleMaker article(String origin, String title, String... sentences) {
        return new ArticleMaker(origin, title, List.of(sentences));
    }

    /** Puts together an article with what was read in it. */
    public static final class ArticleMaker {
        private final String origin;
        private final String title;
        private final String text;
        private final List<Span> sentences = new ArrayList<>();
        private final List<EntityMention> entities = new ArrayList<>();
        private final List<MoneyMention> money = new ArrayList<>();
        private final List<DateMention> dates = new ArrayList<>();
        private final List<Supplier<Claim>> claims = new ArrayList<>();
        private String id;
        private String source = "The Courier";
        private @Nullable Published published = new Published(PartialDate.parse("2024-06-13"), Published.Basis.META);

        private ArticleMaker(String origin, String title, List<String> sentences) {
            this.origin = origin;
            this.title = title;
            this.text = String.join("\n\n", sentences);
            this.id = ContentId.of('a', title, text);
            int start = 0;
            for (String sentence : sentences) {
                this.sentences.add(new Span(start, start + sentence.length()));
                start += sentence.length() + 2;
            }
        }

        public ArticleMaker id(String other) {
            id = other;
            return this;
        }

        public ArticleMaker source(String other) {
            source = other;
            return this;
        }

        public ArticleMaker published(String date) {
            published = new Published(PartialDate.parse(date), Published.Basis.META);
            return this;
        }

        /** Published on a day, in a month, in a year; unknown when if empty. */
        public ArticleMaker publishedOrNot(String date) {
            published = date.isEmpty() ? null : new Published(PartialDate.parse(date), Published.Basis.META);
            return this;
        }

        public ArticleMaker entity(String words, EntityMention.Type type, String entityId, String name) {
            Span span = find(words);
            entities.add(new EntityMention(sentenceOf(span), span, words, type, entityId, name, "", ""));
            return this;
        }

        public ArticleMaker money(String words, long amount, String currency) {
            Span span = find(words);
            Money value = Money.of(BigDecimal.valueOf(amount), currency);
            money.add(new MoneyMention(sentenceOf(span), span, words, value, null));
            return this;
        }

        public ArticleMaker date(String words, String day) {
            Span span = find(words);
            LocalDate date = LocalDate.parse(day);
            When value = new When(When.Type.DATE, day, date, date, LocalDate.parse("2024-06-13"));
            dates.add(new DateMention(sentenceOf(span), span, words, value));
            return this;
        }

        /** The sentence says that the pact named by these words has this status. */
        public ArticleMaker claim(int sentence, String pact, Kind kind, Status status, String... parties) {
            claims.add(() -> claimOf(sentence, pact, kind, status, List.of(parties)));
            return this;
        }

        private Claim claimOf(int sentence, String pact, Kind kind, Status status, List<String> parties) {
            Span span = sentences.get(sentence);
            List<Claim.Pledge> pledges = money.stream()
                    .filter(m -> m.sentence() == sentence)
                    .map(m -> new Claim.Pledge(
                            m.span(),
                            m.value(),
                            parties.getFirst(),
                            parties.getLast(),
                            "2024",
                            "reconstruction",
                            Attachment.PACT))
                    .toList();
            When when = dates.stream()
                    .filter(d -> d.sentence() == sentence)
                    .map(DateMention::value)
                    .findFirst()
                    .orElse(null);
            String signedFor = parties.isEmpty() ? "" : parties.getFirst();
            return new Claim(
                    ContentId.of('c', id, pact, Integer.toString(sentence)),
                    id,
                    sentence,
                    span,
                    span.of(text),
                    new Claim.PactMention(pact, find(pact), "", Reference.NEW, "deal", 0, Paper.TREATY),
                    kind,
                    status,
                    false,
                    parties,
                    when,
                    "Fasano",
                    "G7 summit",
                    10,
                    List.of(new Claim.Signatory(signedFor, "Ann Lee", "President")),
                    pledges,
                    "",
                    Certainty.FACT,
                    List.of("noun.pact-noun", "event.object-of-predicate"),
                    87);
        }

        private Span find(String words) {
            int at = text.indexOf(words);
            if (at < 0) {
                throw new IllegalArgumentException("not in the text: " + words);
            }
            return new Span(at, at + words.length());
        }

        private int sentenceOf(Span span) {
            for (int s = 0; s < sentences.size(); s++) {
                if (sentences.get(s).covers(span)) {
                    return s;
                }
            }
            throw new IllegalArgumentException("in no sentence: " + span);
        }

        public AnnotatedArticle make() {
            Article article = new Article(
                    id,
                    "n-1",
                    origin,
                    "https://news.example/" + id,
                    source,
                    title,
                    "By Ann Writer",
                    published,
                    null,
                    "en",
                    text,
                    List.of("A caption"),
                    Alignment.identity(text.length()));
            return new AnnotatedArticle(
                    article,
                    new Extraction(
                            published,
                            sentences,
                            entities,
                            money,
                            dates,
                            claims.stream().map(Supplier::get).toList()));
        }
    }

    /** A pact with two parties and the claims of some articles as its evidence. */
    public static Pact pact(String id, String name, Kind kind, Status status, String signed, List<Claim> claims) {
        List<String> ids = claims.stream().map(Claim::id).sorted().toList();
        List<Pact.PactParty> parties = claims.stream()
                .flatMap(c -> c.parties().stream())
                .distinct()
                .sorted()
                .map(p -> new Pact.PactParty(p, partyName(p), "", "", ids))
                .toList();
        PartialDate day = PartialDate.parse(signed);
        List<Pact.Commitment> commitments = claims.stream()
                .flatMap(c -> c.pledges().stream())
                .map(p -> new Pact.Commitment(
                        p.payer(), p.recipient(), p.amount(), p.covers(), p.purpose(), p.attachment(), ids))
                .distinct()
                .toList();
        return new Pact(
                id,
                name,
                kind,
                parties,
                status,
                day,
                day,
                "Fasano",
                "G7 summit",
                10,
                null,
                null,
                day,
                day,
                1,
                ids,
                "",
                0.8,
                List.of(new Pact.Event(status, false, day, "Fasano", day, 1, ids)),
                commitments,
                List.of());
    }

    private static String partyName(String id) {
        return Map.of("JPN", "Japan", "UKR", "Ukraine", "USA", "United States", "FRA", "France")
                .getOrDefault(id, id);
    }

    /** A book of pacts alone. */
    public static Book book(Pact... pacts) {
        Map<String, String> pactOfClaim = new TreeMap<>();
        for (Pact pact : pacts) {
            pact.claimIds().forEach(claim -> pactOfClaim.put(claim, pact.id()));
        }
        return new Book(List.of(pacts), pactOfClaim, Map.of());
    }

    /** Japan and Ukraine: two sentences, the second of which names no party and no kind. */
    public static ArticleMaker japanAndUkraine(String origin) {
        return article(
                        origin,
                        "Tokyo and Kyiv seal security deal",
                        "Japan signed a security agreement with Ukraine on Thursday, worth $4.5 billion.",
                        "The accord is to last ten years.",
                        "Fishing quotas were not discussed.")
                .entity("Japan", EntityMention.Type.COUNTRY, "JPN", "Japan")
                .entity("Ukraine", EntityMention.Type.COUNTRY, "UKR", "Ukraine")
                .money("$4.5 billion", 4_500_000_000L, "USD")
                .date("Thursday", "2024-06-13")
                .claim(0, "a security agreement", Kind.SECURITY, Status.SIGNED, "JPN", "UKR")
                .claim(1, "The accord", Kind.OTHER, Status.MENTIONED);
    }

    /** France and the United States: a trade deal. */
    public static ArticleMaker franceAndAmerica(String origin) {
        return article(
                        origin,
                        "Paris and Washington talk trade",
                        "France and the United States are negotiating a trade pact.",
                        "Officials hope to conclude it in spring.")
                .entity("France", EntityMention.Type.COUNTRY, "FRA", "France")
                .claim(0, "a trade pact", Kind.TRADE, Status.NEGOTIATING, "FRA", "USA");
    }

    /** The pact of {@link #japanAndUkraine}. */
    public static Pact japanUkrainePact(AnnotatedArticle... evidence) {
        return pact(
                "p1", "Accord on Support for Ukraine", Kind.SECURITY, Status.SIGNED, "2024-06-13", claims(evidence));
    }

    public static Pact franceAmericaPact(AnnotatedArticle... evidence) {
        return pact("p2", "Transatlantic trade pact", Kind.TRADE, Status.NEGOTIATING, "2024-03", claims(evidence));
    }

    private static List<Claim> claims(AnnotatedArticle... evidence) {
        return java.util.Arrays.stream(evidence)
                .flatMap(a -> a.extraction().claims().stream())
                .toList();
    }
}
