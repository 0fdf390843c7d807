package org.pactwire.bench;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Money;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/**
 * Claims about many pacts, made by a fixed seed: article by article, five claims each. A pact has two or three parties, a
 * kind, a day, and every third a name. Some are in all the papers: the first of 20,000 has a thirtieth of the articles.
 * One article in ten gives another day or another sum.
 */
final class SyntheticClaims {
    static final int CLAIMS_OF_ARTICLE = 5;

    private static final Kind[] KINDS = Kind.values();
    private static final int DAYS = 3650;

    private final List<SyntheticPact> pacts = new ArrayList<>();

    private record SyntheticPact(List<String> parties, Kind kind, LocalDate day, String name, long sum) {
        String called() {
            return name.isEmpty() ? "a " + kind.code().replace('_', ' ') + " agreement" : name;
        }
    }

    /**
     * @param parties ids to choose from
     */
    SyntheticClaims(List<String> parties, int pacts) {
        Random random = new Random(20_000);
        for (int number = 0; number < pacts; number++) {
            List<String> some = random.ints(0, parties.size())
                    .distinct()
                    .limit(random.nextInt(10) == 0 ? 3 : 2)
                    .mapToObj(parties::get)
                    .sorted()
                    .toList();
            this.pacts.add(new SyntheticPact(
                    some,
                    KINDS[random.nextInt(KINDS.length)],
                    LocalDate.of(2015, 1, 1).plusDays(random.nextInt(DAYS)),
                    number % 3 == 0 ? "Accord " + Integer.toString(number + 46_656, 36) : "",
                    (1 + random.nextInt(500)) * 1_000_000L));
        }
    }

    /** The article of a number; the same number gives the same article. */
    AnnotatedArticle article(int number) {
        Random random = new Random(number);
        SyntheticPact main = any(random);
        SyntheticPact other = any(random);
        String id = ContentId.of('a', "synthetic", Integer.toString(number));
        Writer writer = new Writer(id);
        boolean differs = random.nextInt(10) == 0;
        LocalDate day = differs ? main.day.plusDays(1 + random.nextInt(9)) : main.day;
        writer.introduce(main, Status.SIGNED, random.nextInt(8) == 0 ? null : day);
        writer.pointBack(main, "agreement", Status.MENTIONED, differs ? main.sum * 2 : main.sum);
        writer.pointBack(main, "accord", random.nextBoolean() ? Status.RATIFIED : Status.IN_FORCE, null);
        writer.introduce(other, Status.NEGOTIATING, null);
        writer.introduce(main, Status.AGREED, null);
        Published published =
                new Published(PartialDate.of(main.day.plusDays(random.nextInt(300))), Published.Basis.META);
        return writer.article(number, published);
    }

    /** Few pacts are spoken of by many, many by few. */
    private SyntheticPact any(Random random) {
        double u = random.nextDouble();
        return pacts.get((int) (pacts.size() * u * u * u));
    }

    private static final class Writer {
        private final String id;
        private final StringBuilder text = new StringBuilder();
        private final List<Span> sentences = new ArrayList<>();
        private final List<Claim> claims = new ArrayList<>();

        Writer(String id) {
            this.id = id;
        }

        /** "A trade agreement", or the pact's name. */
        void introduce(SyntheticPact pact, Status status, @Nullable LocalDate day) {
            Reference reference = pact.name.isEmpty() ? Reference.NEW : Reference.BARE;
            claim(pact, pact.called(), reference, "agreement", status, day, null);
        }

        /** "The accord". */
        void pointBack(SyntheticPact pact, String noun, Status status, @Nullable Long sum) {
            claim(pact, "the " + noun, Reference.SAME, noun, status, null, sum);
        }

        private void claim(
                SyntheticPact pact,
                String called,
                Reference reference,
                String noun,
                Status status,
                @Nullable LocalDate day,
                @Nullable Long sum) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int start = text.length();
            text.append(String.join(" and ", pact.parties)).append(" are said to have ");
            text.append(status.code()).append(' ');
            Span span = new Span(text.length(), text.length() + called.length());
            text.append(called);
            if (day != null) {
                text.append(" on ").append(day);
            }
            List<Claim.Pledge> pledges = List.of();
            if (sum != null) {
                text.append(" worth ");
                String words = sum + " dollars";
                Span at = new Span(text.length(), text.length() + words.length());
                text.append(words);
                Money money = Money.of(BigDecimal.valueOf(sum), "USD");
                String payer = pact.parties.getFirst();
                String recipient = pact.parties.getLast();
                pledges = List.of(new Claim.Pledge(at, money, payer, recipient, "", "", Attachment.PACT));
            }
            text.append('.');
            Span sentence = new Span(start, text.length());
            sentences.add(sentence);
            When when = day == null ? null : new When(When.Type.DATE, day.toString(), day, day, null);
            boolean pointsBack = reference.pointsBack();
            Claim.PactMention mention = new Claim.PactMention(called, span, "", reference, noun, 0, Paper.TREATY);
            if (!pointsBack && !pact.name.isEmpty()) {
                mention = mention.named(pact.name);
            }
            claims.add(new Claim(
                    ContentId.of('c', id, Integer.toString(claims.size())),
                    id,
                    sentences.size() - 1,
                    sentence,
                    text.substring(start),
                    mention,
                    pointsBack ? Kind.OTHER : pact.kind,
                    status,
                    false,
                    pointsBack ? List.of() : pact.parties,
                    when,
                    "",
                    "",
                    null,
                    List.of(),
                    pledges,
                    "",
                    Certainty.FACT,
                    List.of(),
                    0));
        }

        AnnotatedArticle article(int number, Published published) {
            String address = String.format(Locale.ROOT, "https://news.example/%07d", number);
            Article article = new Article(
                    id,
                    "",
                    "synthetic/" + number,
                    address,
                    "Paper " + number % 50,
                    "Report " + number,
                    "",
                    published,
                    null,
                    "en",
                    text.toString(),
                    List.of(),
                    Alignment.none());
            return new AnnotatedArticle(
                    article, new Extraction(published, sentences, List.of(), List.of(), List.of(), claims));
        }
    }
}
