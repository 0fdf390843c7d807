package org.pactwire.know;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;

/** The form of {@code models/pacts/registry.tsv}, which people edit by hand. */
class RegistryTableTest {
    private static final List<String> LINES = lines();
    private static final List<String> COLUMNS = List.of(LINES.get(0).split("\t", -1));

    /** States and movements that are gone: they signed, and no news of today has them as a party. */
    private static final Set<String> OF_HISTORY =
            Set.of("SUN", "YUG", "DDR", "CSK", "FLN", "FNLA", "PCJSS", "SSLM", "UTO");

    private static List<String> lines() {
        try (InputStream table = RegistryTableTest.class.getResourceAsStream("/models/pacts/registry.tsv")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line, by the names of the columns. */
    private record Row(List<String> cells) {
        String cell(String column) {
            return cells.get(COLUMNS.indexOf(column));
        }

        List<String> list(String column) {
            return Arrays.stream(cell(column).split(";", -1))
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
    }

    private static Stream<Row> rows() {
        return LINES.stream().skip(1).map(line -> new Row(List.of(line.split("\t", -1))));
    }

    @Test
    void theHeaderNamesTheColumns() {
        assertThat(COLUMNS)
                .containsExactly(
                        "id",
                        "name",
                        "aliases",
                        "hints",
                        "kind",
                        "parties",
                        "scope",
                        "signed",
                        "signed_place",
                        "in_force",
                        "ended",
                        "note",
                        "source");
    }

    @Test
    void everyLineHasEveryColumn() {
        assertThat(LINES).allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(COLUMNS.size()));
    }

    @Test
    void noValueHasBlanksAroundIt() {
        Stream<String> cells = rows().flatMap(row -> row.cells().stream());
        Stream<String> listed = rows().flatMap(
                        row -> Stream.of("aliases", "hints", "parties").flatMap(column -> row.list(column).stream()));
        assertThat(Stream.concat(cells, listed))
                .allSatisfy(value -> assertThat(value).isEqualTo(value.strip()));
    }

    @Test
    void idsAreReadableAndSortedAndNoneIsUsedTwice() {
        List<String> ids = rows().map(row -> row.cell("id")).toList();
        assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everyPactHasANameAndASource() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.cell("name")).isNotEmpty();
            assertThat(row.cell("source")).isNotEmpty();
        });
    }

    @Test
    void noNameIsUsedTwice() {
        assertThat(rows().map(row -> row.cell("name"))).doesNotHaveDuplicates();
    }

    @Test
    void theRegistryKnowsPactsOfEveryKindAndOfNoOther() {
        assertThat(rows().map(row -> row.cell("kind")).collect(toSet()))
                .isEqualTo(Arrays.stream(Kind.values()).map(Kind::code).collect(toSet()));
    }

    @Test
    void datesAreRealDates() {
        assertThat(rows()).allSatisfy(row -> {
            for (String column : List.of("signed", "in_force", "ended")) {
                String date = row.cell(column);
                if (!date.isEmpty()) {
                    assertThatCode(() -> PartialDate.parse(date)).doesNotThrowAnyException();
                }
            }
        });
    }

    @Test
    void noPactEndsBeforeItBegins() {
        assertThat(rows().filter(row -> !row.cell("ended").isEmpty())).allSatisfy(row -> {
            PartialDate ended = PartialDate.parse(row.cell("ended"));
            for (String column : List.of("signed", "in_force")) {
                if (!row.cell(column).isEmpty()) {
                    assertThat(PartialDate.parse(row.cell(column)).earliest()).isBeforeOrEqualTo(ended.latest());
                }
            }
        });
    }

    @Test
    void partiesAreSortedAndEachStandsOnce() {
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.list("parties")).isSorted().doesNotHaveDuplicates());
    }

    @Test
    void everyPartyIsInTheTableOfPartiesOrIsHistory() {
        PartyTable known = PartyTable.load();
        assertThat(rows().flatMap(row -> row.list("parties").stream()).distinct())
                .allMatch(party -> known.party(party) != null || OF_HISTORY.contains(party));
    }

    @Test
    void scopeIsOneOfThreeAndABilateralPactHasTwoParties() {
        assertThat(rows()).allSatisfy(row -> {
            assertThat(row.cell("scope")).isIn("bilateral", "regional", "multilateral");
            if (row.cell("scope").equals("bilateral")) {
                assertThat(row.list("parties")).hasSize(2);
            }
        });
    }

    @Test
    void aNameThatMeansAPactOnSightMeansNoOther() {
        Map<String, Set<String>> pactsByAlias = rows().flatMap(row ->
                        row.list("aliases").stream().map(alias -> Map.entry(alias.toLowerCase(Locale.ROOT), row)))
                .collect(groupingBy(
                        Map.Entry::getKey,
                        TreeMap::new,
                        mapping(entry -> entry.getValue().cell("id"), toSet())));
        assertThat(pactsByAlias)
                .isNotEmpty()
                .allSatisfy((alias, pacts) -> assertThat(pacts).hasSize(1));
    }

    @Test
    void aNameThatMeansAPactOnSightHasACapital() {
        assertThat(rows().flatMap(row -> row.list("aliases").stream()))
                .allMatch(alias -> alias.chars().anyMatch(Character::isUpperCase));
    }

    @Test
    void hintsAreWrittenInLowerCase() {
        assertThat(rows().flatMap(row -> row.list("hints").stream()))
                .allSatisfy(hint -> assertThat(hint).isEqualTo(hint.toLowerCase(Locale.ROOT)));
    }
}
