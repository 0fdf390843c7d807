package org.pactwire.app.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pactwire.app.evaluate.CsvRows.Row;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** The gold files of the corpus fit together and fit the articles. */
class CorpusGoldTest {
    /** ISO 3166-1 alpha-3 or the short name of an organisation or group. */
    private static final Pattern PARTY = Pattern.compile("[A-Z]{3}|[A-Z][A-Za-z0-9 -]{1,24}");

    private final Path corpus =
            Path.of(System.getProperty("pactwire.home", ".")).resolve("corpus").toAbsolutePath();
    private List<Row> articles = List.of();
    private List<Row> pacts = List.of();
    private List<Row> claims = List.of();
    private List<Row> commitments = List.of();

    @BeforeEach
    void readGold() throws IOException {
        articles = gold("articles.csv");
        pacts = gold("pacts.csv");
        claims = gold("claims.csv");
        commitments = gold("commitments.csv");
    }

    @Test
    void everyArticleHasARowAndEveryRowAnArticle() throws IOException {
        assertThat(ids(articles, "article_id")).containsExactlyInAnyOrderElementsOf(origins());
    }

    @Test
    void everyArticleAndPactThatIsNamedExists() throws IOException {
        Set<String> articleIds = ids(articles, "article_id");
        Set<String> pactIds = ids(pacts, "pact_id");
        assertThat(pacts).hasSameSizeAs(pactIds);
        assertThat(articles)
                .allSatisfy(row -> assertThat(row.list("duplicate_of")).isSubsetOf(articleIds));
        assertThat(ids(claims, "article_id")).isSubsetOf(articleIds);
        assertThat(ids(claims, "pact_id")).isEqualTo(pactIds);
        assertThat(ids(gold("pact_parties.csv"), "pact_id")).isSubsetOf(pactIds);
        assertThat(ids(gold("pact_events.csv"), "pact_id")).isSubsetOf(pactIds);
        assertThat(ids(commitments, "pact_id")).isSubsetOf(pactIds);
    }

    @Test
    void moneyIsToldInAnArticleThatTellsOfItsPact() {
        for (Row money : commitments) {
            assertThat(money.list("articles"))
                    .isNotEmpty()
                    .allSatisfy(origin -> assertThat(claims)
                            .as("%s in %s", money.get("pact_id"), origin)
                            .anySatisfy(claim -> {
                                assertThat(claim.get("article_id")).isEqualTo(origin);
                                assertThat(claim.get("pact_id")).isEqualTo(money.get("pact_id"));
                            }));
            assertThat(money.get("currency")).matches("[A-Z]{3}");
            assertThat(money.get("attachment")).isIn("pact", "nearby");
            Stream.of("amount_min", "amount_max")
                    .map(money::get)
                    .filter(amount -> !amount.isEmpty())
                    .forEach(amount -> assertThat(new BigDecimal(amount)).isPositive());
        }
    }

    @Test
    void partiesAreSortedIds() {
        Stream.concat(pacts.stream(), claims.stream()).forEach(row -> {
            assertThat(row.list("parties")).isSorted().doesNotHaveDuplicates();
            assertThat(row.list("parties"))
                    .allSatisfy(party -> assertThat(party).matches(PARTY));
        });
    }

    @Test
    void codesAndDatesAreOfTheContract() {
        Set<String> statuses = new TreeSet<>();
        Stream.of(Status.values()).map(Status::code).forEach(statuses::add);
        Set<String> kinds = new TreeSet<>();
        Stream.of(Kind.values()).map(Kind::code).forEach(kinds::add);
        assertThat(ids(claims, "status")).isSubsetOf(statuses);
        assertThat(ids(pacts, "status")).isSubsetOf(statuses);
        assertThat(ids(pacts, "kind")).isSubsetOf(kinds);
        for (Row pact : pacts) {
            for (String column : List.of("status_date", "signed", "in_force", "ended")) {
                checkDate(pact.get(column));
            }
        }
        claims.forEach(claim -> checkDate(claim.get("date")));
        articles.forEach(article -> checkDate(article.get("published")));
    }

    @Test
    void theSigningDayOfAPactIsOneThatAnArticleTells() {
        for (Row pact : pacts) {
            List<String> days = claims.stream()
                    .filter(claim -> claim.get("pact_id").equals(pact.get("pact_id"))
                            && claim.get("status").equals("signed")
                            && !claim.get("date").isEmpty())
                    .map(claim -> claim.get("date"))
                    .toList();
            if (!days.isEmpty() && !pact.get("signed").isEmpty()) {
                assertThat(days).as(pact.get("pact_id")).contains(pact.get("signed"));
            }
        }
    }

    private static void checkDate(String date) {
        if (!date.isEmpty()) {
            assertThatCode(() -> PartialDate.parse(date)).as(date).doesNotThrowAnyException();
        }
    }

    private List<Row> gold(String name) throws IOException {
        return CsvRows.read(corpus.resolve("gold"), name);
    }

    private static Set<String> ids(List<Row> rows, String column) {
        Set<String> ids = new LinkedHashSet<>();
        rows.forEach(row -> ids.add(row.get(column)));
        return ids;
    }

    private Set<String> origins() throws IOException {
        Set<String> origins = new TreeSet<>();
        for (String kind : List.of("text", "html", "jsonl")) {
            List<Path> files;
            try (Stream<Path> listed = Files.list(corpus.resolve(kind))) {
                files = listed.sorted().toList();
            }
            for (Path file : files) {
                String origin = kind + "/" + file.getFileName();
                origins.addAll(kind.equals("jsonl") ? lines(file, origin) : List.of(origin));
            }
        }
        return origins;
    }

    private static List<String> lines(Path file, String origin) throws IOException {
        int count = Files.readAllLines(file).size();
        List<String> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(origin + ":" + i);
        }
        return lines;
    }
}
