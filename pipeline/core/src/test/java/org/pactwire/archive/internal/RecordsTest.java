package org.pactwire.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.pactwire.archive.Samples;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.Fetched;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
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

/** Whatever a record says comes back from its bytes, whether or not it agrees with itself. */
class RecordsTest {
    private static final List<String> STRINGS =
            List.of("", "JPN", "Japan", "the accord", "a peace deal", "Zürich", "日本", "😀 smile", "2024-06-13", "P1Y");

    private Random random = new Random(1);

    @RepeatedTest(60)
    void anArticleComesBackAsItWas(RepetitionInfo repetition) throws IOException {
        random = new Random(repetition.getCurrentRepetition());
        AnnotatedArticle article = article();
        AnnotatedArticle read = ArticleRecord.decode(new BytesRef(ArticleRecord.encode(article)));
        assertThat(read).isEqualTo(article);
    }

    @Test
    void anArticleCanBeReadWithoutWhatIsSeldomAskedFor() throws IOException {
        AnnotatedArticle article = Samples.japanAndUkraine("a.txt").make();
        BytesRef bytes = new BytesRef(ArticleRecord.encode(article));
        AnnotatedArticle read = ArticleRecord.decodeClaims(bytes);
        assertThat(read.article()).isEqualTo(article.article());
        assertThat(read.extraction().claims()).isEqualTo(article.extraction().claims());
        assertThat(read.extraction().entities()).isEmpty();
        assertThat(ArticleRecord.decodeText(bytes)).isEqualTo(article.article().text());
    }

    @RepeatedTest(60)
    void aPactComesBackAsItWas(RepetitionInfo repetition) throws IOException {
        random = new Random(repetition.getCurrentRepetition());
        Pact pact = pact();
        assertThat(PactRecord.decode(new BytesRef(PactRecord.encode(pact)))).isEqualTo(pact);
    }

    @Test
    void aRecordThatIsCutOffIsRefused() {
        byte[] whole = ArticleRecord.encode(Samples.japanAndUkraine("a.txt").make());
        for (int length = 0; length < whole.length; length++) {
            BytesRef cut = new BytesRef(whole, 0, length);
            assertThatThrownBy(() -> ArticleRecord.decode(cut)).isInstanceOf(IOException.class);
        }
    }

    @Test
    void whatStandsInTheTextCostsNextToNothing() {
        Samples.ArticleMaker maker = Samples.japanAndUkraine("a.txt");
        int before = ArticleRecord.encode(maker.make()).length;
        maker.entity("Japan", EntityMention.Type.COUNTRY, "JPN", "Japan");
        assertThat(ArticleRecord.encode(maker.make()).length - before).isLessThan(6);
    }

    @Test
    void aSentenceThatEndsAsSentencesDoTakesOneByte() throws IOException {
        String text = "\u201cWe agree.\u201d He left at 5 p.m. on Monday!\n\nA line without a stop\n\nThe end.";
        List<Span> sentences = List.of(new Span(0, 11), new Span(12, 40), new Span(42, 63), new Span(65, 73));
        RecordOut out = new RecordOut();
        SentencePlaces.write(out, sentences, text);
        assertThat(out.toBytes()).containsExactly(4, 1, 2, 1, 1);
        assertThat(SentencePlaces.read(new RecordIn(new BytesRef(out.toBytes())), text))
                .isEqualTo(sentences);
    }

    private AnnotatedArticle article() {
        String text = random.nextInt(5) == 0
                ? ""
                : "Japan and Ukraine signed a peace deal. 😀 The accord is worth 5 billion."
                        .repeat(1 + random.nextInt(3));
        String id = id('a');
        List<Span> sentences = list(() -> span(text));
        List<MoneyMention> money = list(() -> new MoneyMention(
                random.nextInt(3) - 1, span(text), words(), money(), random.nextBoolean() ? span(text) : null));
        List<DateMention> dates = list(() -> new DateMention(random.nextInt(3), span(text), words(), when()));
        List<EntityMention> entities = list(() -> {
            Span span = span(text);
            String words = random.nextBoolean() ? span.of(text) : words();
            return new EntityMention(
                    random.nextInt(3),
                    span,
                    words,
                    any(EntityMention.Type.values()),
                    words(),
                    words(),
                    words(),
                    words());
        });
        List<Claim> claims = list(() -> claim(id, text, money, dates));
        Published published = published();
        Article article = new Article(
                id,
                words(),
                words(),
                words(),
                words(),
                words(),
                words(),
                published,
                date(),
                any("en", "", "ja"),
                text,
                list(this::words),
                random.nextBoolean() ? Alignment.none() : Alignment.identity(text.length()),
                random.nextBoolean() ? null : new Fetched(someDate(), any(Fetched.Basis.values())));
        return new AnnotatedArticle(
                article,
                new Extraction(
                        random.nextBoolean() ? published : published(), sentences, entities, money, dates, claims));
    }

    private Claim claim(String article, String text, List<MoneyMention> money, List<DateMention> dates) {
        Span span = span(text);
        return new Claim(
                id('c'),
                random.nextInt(9) == 0 ? id('a') : article,
                random.nextInt(5) - 1,
                span,
                random.nextBoolean() ? span.of(text) : words(),
                new Claim.PactMention(
                        words(),
                        span(text),
                        words(),
                        any(Reference.values()),
                        words(),
                        random.nextBoolean() ? 0 : 1800 + random.nextInt(300),
                        any(Paper.values())),
                any(Kind.values()),
                any(Status.values()),
                random.nextBoolean(),
                List.copyOf(new TreeSet<>(list(this::words))),
                random.nextBoolean()
                        ? null
                        : dates.isEmpty() ? when() : dates.getFirst().value(),
                words(),
                words(),
                random.nextBoolean() ? null : random.nextInt(100) - 1,
                list(() -> new Claim.Signatory(words(), words(), words())),
                list(() -> new Claim.Pledge(
                        money.isEmpty() ? span(text) : money.getFirst().span(),
                        money.isEmpty() ? money() : money.getFirst().value(),
                        words(),
                        words(),
                        words(),
                        words(),
                        any(Attachment.values()))),
                words(),
                any(Certainty.values()),
                list(this::words),
                random.nextInt(101));
    }

    private Pact pact() {
        List<String> claims = list(() -> id('c'));
        Supplier<List<String>> some = () -> random.nextBoolean()
                ? claims
                : list(() -> claims.isEmpty() || random.nextInt(4) == 0 ? id('c') : any(claims));
        return new Pact(
                id('p'),
                words(),
                any(Kind.values()),
                list(() -> new Pact.PactParty(words(), words(), words(), words(), some.get())),
                any(Status.values()),
                date(),
                date(),
                words(),
                words(),
                random.nextBoolean() ? null : random.nextInt(200),
                date(),
                date(),
                date(),
                date(),
                random.nextInt(1000),
                claims,
                words(),
                random.nextBoolean() ? random.nextInt(101) / 100.0 : random.nextGaussian(),
                list(() -> new Pact.Event(
                        any(Status.values()),
                        random.nextBoolean(),
                        date(),
                        words(),
                        date(),
                        random.nextInt(50),
                        some.get())),
                list(() -> new Pact.Commitment(
                        words(), words(), money(), words(), words(), any(Attachment.values()), some.get())),
                list(() -> new Pact.Conflict(words(), words(), random.nextInt(9), some.get())));
    }

    private String id(char letter) {
        return random.nextInt(5) == 0 ? "x" + random.nextInt(100) : ContentId.of(letter, "" + random.nextInt());
    }

    private Money money() {
        BigDecimal min = new BigDecimal(any("0", "4500000000", "0.5", "12.345", "1e30"));
        BigDecimal max = random.nextBoolean() ? min : min.add(BigDecimal.TEN);
        boolean openBelow = random.nextInt(4) == 0;
        boolean openAbove = !openBelow && random.nextInt(4) == 0;
        return new Money(
                openBelow ? null : min,
                openAbove ? null : max,
                any("USD", "", "JPY"),
                random.nextBoolean(),
                words(),
                words());
    }

    private When when() {
        LocalDate first = LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1);
        LocalDate last = any(first, first.plusDays(3), first.plusMonths(1).minusDays(1), first.plusYears(2));
        LocalDate anchor = random.nextBoolean() ? null : LocalDate.of(2024, 6, 13);
        PartialDate name = PartialDate.covering(first, last);
        String value = name == null || random.nextBoolean() ? words() : name.toString();
        return random.nextInt(4) == 0
                ? new When(any(When.Type.values()), value, null, null, anchor)
                : new When(any(When.Type.values()), value, first, last, anchor);
    }

    private @Nullable Published published() {
        return random.nextInt(4) == 0 ? null : new Published(someDate(), any(Published.Basis.values()));
    }

    private @Nullable PartialDate date() {
        return random.nextBoolean() ? null : someDate();
    }

    private PartialDate someDate() {
        return PartialDate.parse(any("2024", "2024-06", "2024-06-13", "1648", "1999-12-31", "0001-01-01", "9999-12"));
    }

    private Span span(String text) {
        int start = random.nextInt(text.length() + 1);
        return new Span(start, start + random.nextInt(text.length() - start + 1));
    }

    private String words() {
        return any(STRINGS);
    }

    private <T> List<T> list(Supplier<T> item) {
        List<T> items = new ArrayList<>();
        for (int n = random.nextInt(6); n > 0; n--) {
            items.add(item.get());
        }
        return items;
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // only read
    private <T> T any(T... values) {
        return any(List.of(values));
    }
}
