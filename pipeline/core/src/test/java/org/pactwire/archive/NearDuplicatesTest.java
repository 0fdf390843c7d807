package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.fact.AnnotatedArticle;

/** Copies are linked to what they are copies of. */
class NearDuplicatesTest {
    @TempDir
    Path home;

    @Test
    void aCopyWithAnotherLeadAndAnAgencyLineIsLinkedToTheEarlierArticle() throws IOException {
        AnnotatedArticle first = article("a2", "2024-06-12", "Own lead of the first paper. " + words(1, 0, 100));
        AnnotatedArticle second =
                article("a1", "2024-06-13", "(Agency) Quite another beginning, though. " + words(1, 0, 100));
        assertThat(copies(List.of(first, second))).containsExactly(Map.entry("a1", "a2"));
    }

    @Test
    void ofArticlesOfOneDayTheSmallestIdIsTheOriginal() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (String id : List.of("a3", "a1", "a2")) {
            articles.add(article(id, "2024-06-12", words(1, 0, 80)));
        }
        assertThat(copies(articles)).containsExactlyInAnyOrderEntriesOf(Map.of("a2", "a1", "a3", "a1"));
    }

    @Test
    void articlesThatShareAParagraphAreNoCopies() throws IOException {
        AnnotatedArticle first = article("a1", "2024-06-12", words(1, 0, 40) + words(2, 0, 60));
        AnnotatedArticle second = article("a2", "2024-06-12", words(1, 0, 40) + words(3, 0, 60));
        assertThat(copies(List.of(first, second))).isEmpty();
    }

    @Test
    void aCopyOfACopyIsNoCopyUnlessItIsLikeTheOriginal() throws IOException {
        // each shares 80 of 120 words with the next, the first and the last share 40
        AnnotatedArticle first = article("a1", "2024-06-10", words(1, 0, 100));
        AnnotatedArticle second = article("a2", "2024-06-11", words(1, 20, 120));
        AnnotatedArticle third = article("a3", "2024-06-12", words(1, 40, 140));
        assertThat(copies(List.of(first, second, third))).containsExactly(Map.entry("a2", "a1"));
    }

    @Test
    void caseAndPunctuationMakeNoDifference() throws IOException {
        AnnotatedArticle first = article("a1", "2024-06-10", "Ministers met in Oslo, and agreed on a treaty.");
        AnnotatedArticle second = article("a2", "2024-06-11", "MINISTERS met in Oslo -- and agreed on a treaty!");
        assertThat(copies(List.of(first, second))).containsExactly(Map.entry("a2", "a1"));
    }

    @Test
    void textsWithoutWordsAreLikeNothing() throws IOException {
        assertThat(copies(List.of(article("a1", "2024", ""), article("a2", "2024", "..."), article("a3", "2024", ""))))
                .isEmpty();
    }

    @Test
    void theOrderOfPuttingLeavesNoTrace() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            articles.add(article("a" + n, "2024-06-1" + n % 7, words(n % 5, n % 4 * 9, 100 + n % 3 * 7)));
        }
        Map<String, String> first = copies(articles);
        assertThat(first).hasSizeGreaterThan(20);
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(copies(articles)).isEqualTo(first);
        }
    }

    @Test
    void anOriginalIsNeverACopy() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            articles.add(article("a" + n, "2024-06-1" + n % 7, words(1, n % 50, n % 50 + 60)));
        }
        Map<String, String> copies = copies(articles);
        assertThat(copies.values()).doesNotContainAnyElementsOf(copies.keySet());
    }

    @Test
    void manyCopiesOfOneTextTakeLittleTime() throws IOException {
        List<AnnotatedArticle> articles = new ArrayList<>();
        for (int n = 0; n < 3000; n++) {
            articles.add(article("a" + n, "2024-06-12", words(1, 0, 60)));
        }
        assertThat(copies(articles)).hasSize(2999).containsValue("a0");
    }

    private int archives;

    private Map<String, String> copies(List<AnnotatedArticle> articles) throws IOException {
        try (Archive archive = Archive.openOrCreate(home.resolve("archive" + archives++))) {
            for (AnnotatedArticle article : articles) {
                archive.put(article);
            }
            return archive.nearDuplicates();
        }
    }

    private static AnnotatedArticle article(String id, String published, String text) {
        return Samples.article(id + ".txt", "T", text)
                .id(id)
                .published(published)
                .make();
    }

    /** Words from one of several endless texts. */
    private static String words(int text, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int n = from; n < to; n++) {
            words.append("w")
                    .append(Math.floorMod((text * 7919 + n) * 2654435761L, 100_003))
                    .append(' ');
        }
        return words.toString();
    }
}
