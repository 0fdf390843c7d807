package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.archive.SearchRequest.Order;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Book;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Lists of pacts in the orders of a list, and who is in them. */
class PactListTest {
    @TempDir
    Path folder = Path.of("");

    private Archive archive;

    @BeforeEach
    void fill() throws IOException {
        archive = Archive.openOrCreate(folder.resolve("archive"));
        ManyPacts.fill(archive, 60);
        List<String> names = List.of("Éire pact", "accord b", "Accord B", "Zulu", "ärger", "ACCORD A", "日本");
        List<String> days = List.of("2024", "2024-01", "2024-01-01", "2024-12-31", "2023-12-31", "2024-02", "1999");
        List<Pact> pacts = new ArrayList<>(archive.pacts());
        for (int i = 0; i < names.size(); i++) {
            Status status = List.of(Status.values()).get(i);
            pacts.add(Samples.pact("q" + (9 - i), names.get(i), Kind.TRADE, status, days.get(i), List.of()));
        }
        archive.putBook(new Book(pacts, archive.book().pactOfClaim(), Map.of()));
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void theLastSignedComeFirstAndOfOneDayTheMostPrecise() throws Exception {
        Comparator<Pact> last = Comparator.comparing(
                        Pact::signed, Comparator.nullsFirst(Comparator.<PartialDate>naturalOrder()))
                .reversed();
        assertThat(listed(Order.SIGNED)).isEqualTo(sorted(last));
    }

    @Test
    void namesComeWithoutRegardToCase() throws Exception {
        assertThat(listed(Order.NAME))
                .isEqualTo(sorted(Comparator.comparing(Pact::name, String.CASE_INSENSITIVE_ORDER)));
    }

    @Test
    void thoseThatHaveNotComeFarComeFirst() throws Exception {
        assertThat(listed(Order.STATUS)).isEqualTo(sorted(Comparator.comparing(Pact::status)));
    }

    @Test
    void thoseOfMostArticlesComeFirst() throws Exception {
        assertThat(listed(Order.ARTICLES))
                .isEqualTo(sorted(Comparator.comparingInt(Pact::articles).reversed()));
    }

    @Test
    void sentencesHaveNoOrderOfPacts() {
        assertThatThrownBy(() -> SearchRequest.of("accord").order(Order.NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NAME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kind:trade", "accord party:JPN", "nothing"})
    void membersAreThoseOfTheDossiers(String query) throws Exception {
        List<Pact> pacts = new ArrayList<>();
        archive.forEachHit(new SearchRequest(query, Target.PACTS, 0, Integer.MAX_VALUE), hit -> {
            if (hit instanceof Hit.PactHit found) {
                pacts.add(found.pact());
            }
        });
        Map<String, String> names = new TreeMap<>();
        pacts.forEach(pact -> pact.parties().forEach(p -> names.put(p.partyId(), p.partyName())));
        Members members = archive.members(query);
        assertThat(members.pacts())
                .containsExactlyInAnyOrderElementsOf(pacts.stream()
                        .map(pact -> new Members.OfPact(pact.kind(), pact.partyIds()))
                        .toList());
        assertThat(members.names()).isEqualTo(names);
    }

    private List<String> sorted(Comparator<Pact> order) throws IOException {
        return archive.pacts().stream()
                .sorted(order.thenComparing(Pact::id))
                .map(Pact::id)
                .toList();
    }

    private List<String> listed(Order order) throws IOException, QueryException {
        List<String> ids = new ArrayList<>();
        archive.forEachHit(new SearchRequest("", Target.PACTS, order, 0, Integer.MAX_VALUE), hit -> {
            if (hit instanceof Hit.PactHit found) {
                ids.add(found.pact().id());
            }
        });
        return ids;
    }
}
