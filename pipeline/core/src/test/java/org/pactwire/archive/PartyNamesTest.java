package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.know.PartyTable;

/** Names of a user's own are kept in the archive, and every way of asking knows them. */
class PartyNamesTest {
    private static final String RISING = "party:\"land of the RISING sun\"";

    @TempDir
    private Path home = Path.of("");

    private final AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();
    private final AnnotatedArticle france = Samples.franceAndAmerica("b.txt").make();

    @BeforeEach
    void anArchiveIsGivenNames() throws IOException {
        try (Archive archive = open()) {
            archive.put(japan);
            archive.put(france);
            archive.putBook(Samples.book(Samples.japanUkrainePact(japan), Samples.franceAmericaPact(france)));
            archive.putPartyNames(table("JPN\tJapan\tLand of the Rising Sun"));
        }
    }

    @Test
    void everyWayOfAskingKnowsThem() throws Exception {
        try (Archive archive = Archive.open(home.resolve("archive"))) {
            SearchRequest request = new SearchRequest(RISING, Target.PACTS, 0, 10);
            assertThat(archive.search(request).total()).isEqualTo(1);
            assertThat(archive.forEachHit(request, hit -> {})).isEqualTo(1);
            assertThat(archive.select(RISING, Target.SENTENCES).claims()).hasSize(2);
            assertThat(archive.facets(RISING, Target.PACTS).of(Facet.PARTY))
                    .extracting(Facets.Count::value)
                    .containsExactlyInAnyOrder("JPN", "UKR");
            assertThat(archive.members(RISING)).isEqualTo(archive.members("party:JPN"));
            assertThat(archive.search(new SearchRequest("mention:\"land of the rising sun\"", Target.ARTICLES, 0, 0))
                            .total())
                    .isEqualTo(archive.search(new SearchRequest("mention:JPN", Target.ARTICLES, 0, 0))
                            .total());
        }
    }

    @Test
    void aWatchKnowsThem() throws Exception {
        try (Archive archive = open()) {
            archive.watch(new Watch(RISING, Target.SENTENCES));
            assertThat(archive.news(5)).isEmpty();
            AnnotatedArticle more = Samples.japanAndUkraine("c.txt").id("a-c").make();
            archive.put(more);
            archive.putBook(Samples.book(Samples.japanUkrainePact(japan, more), Samples.franceAmericaPact(france)));
            assertThat(archive.news(5))
                    .singleElement()
                    .satisfies(news -> assertThat(news.fresh()).isEqualTo(2));
        }
    }

    @Test
    void namesOfThePackagedTableAreKnownBesideThem() throws Exception {
        try (Archive archive = open()) {
            assertThat(count(archive, "party:\"United States\"")).isEqualTo(1);
        }
    }

    @Test
    void newOnesTakeTheirPlaceAndNoneLeaveThem() throws Exception {
        try (Archive archive = open()) {
            archive.putPartyNames(PartyTable.load());
            assertThat(count(archive, RISING)).isEqualTo(1);
            archive.putPartyNames(table("FRA\tFrance\tThe Hexagon"));
            assertThat(count(archive, RISING)).isZero();
            assertThat(count(archive, "party:\"the hexagon\"")).isEqualTo(1);
        }
    }

    @Test
    void theSameNamesOnceMoreChangeNothing() throws Exception {
        try (Archive archive = open()) {
            Map<String, Long> before = files();
            archive.putPartyNames(table("JPN\tJapan\tLand of the Rising Sun"));
            assertThat(files()).isEqualTo(before);
        }
    }

    @Test
    void anArchiveWithThemIsSoundAndItsBookUpToDate() throws Exception {
        try (Archive archive = open()) {
            archive.putBook(archive.book(), "by this test");
            archive.putPartyNames(table("FRA\tFrance\tThe Hexagon"));
            assertThat(archive.bookMadeWith()).isEqualTo("by this test");
            assertThat(archive.check()).isEmpty();
        }
    }

    private static long count(Archive archive, String query) throws Exception {
        return archive.search(new SearchRequest(query, Target.PACTS, 0, 0)).total();
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (var files = Files.list(home.resolve("archive"))) {
            for (Path file : files.toList()) {
                sizes.put(file.getFileName().toString(), Files.size(file));
            }
        }
        return sizes;
    }

    private PartyTable table(String row) throws IOException {
        Path folder = Files.createDirectories(home.resolve("tables"));
        Files.write(folder.resolve("states.tsv"), List.of("id\tname\tother_names", row));
        return PartyTable.load().with(folder);
    }

    private Archive open() throws IOException {
        return Archive.openOrCreate(home.resolve("archive"));
    }
}
