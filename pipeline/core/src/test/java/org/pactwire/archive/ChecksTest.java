package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Extraction;

/** What a check finds, and that it finds nothing where nothing is wrong. */
class ChecksTest {
    @TempDir
    Path home;

    private final AnnotatedArticle japan = Samples.japanAndUkraine("a.txt").make();

    @Test
    void aSoundArchiveHasNoFindings() throws IOException {
        try (Archive archive = filled()) {
            assertThat(archive.check()).isEmpty();
        }
        try (Archive archive = Archive.open(home.resolve("archive"))) {
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void anEmptyArchiveHasNoFindings() throws IOException {
        try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void aPactOnAClaimThatNoArticleMakesIsFound() throws IOException {
        try (Archive archive = filled()) {
            AnnotatedArticle elsewhere = Samples.franceAndAmerica("b.txt").make();
            archive.putBook(Samples.book(Samples.franceAmericaPact(elsewhere)));
            assertThat(archive.check())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.id()).isEqualTo("p2"));
        }
    }

    @Test
    void pactsOlderThanTheArticlesAreFound() throws IOException {
        try (Archive archive = filled()) {
            archive.put(Samples.franceAndAmerica("b.txt").make());
            archive.commit();
            assertThat(archive.check())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.message()).contains("older than the articles"));
        }
    }

    @Test
    void aCommitWithoutAnythingNewLeavesThePactsCurrent() throws IOException {
        filled().close();
        try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            archive.commit();
            assertThat(archive.check()).isEmpty();
        }
    }

    @Test
    void offsetsOutsideTheTextAreFound() throws IOException {
        Article a = japan.article();
        String shorter = a.text().substring(0, 40);
        Article cut = new Article(
                a.id(),
                a.sourceId(),
                a.origin(),
                a.url(),
                a.source(),
                a.title(),
                a.byline(),
                a.published(),
                null,
                "en",
                shorter,
                List.of(),
                Alignment.none());
        try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            archive.put(new AnnotatedArticle(cut, japan.extraction()));
            archive.commit();
            assertThat(archive.check())
                    .extracting(Finding::message)
                    .anyMatch(m -> m.contains("outside the text"))
                    .anyMatch(m -> m.contains("$4.5 billion"))
                    .anyMatch(m -> m.startsWith("Its sentence does not stand"));
        }
    }

    @Test
    void aMentionInNoSentenceIsFound() throws IOException {
        Extraction e = japan.extraction();
        Extraction without =
                new Extraction(e.published(), List.of(new Span(0, 10)), e.entities(), e.money(), e.dates(), List.of());
        Extraction none = new Extraction(null, List.of(), without.entities(), List.of(), List.of(), List.of());
        try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            archive.put(new AnnotatedArticle(japan.article(), none));
            archive.commit();
            assertThat(archive.check()).isNotEmpty().allMatch(f -> f.message().contains("stands in no sentence"));
        }
    }

    @Test
    void aFlippedBitIsNoticedWhereverItIsAndLeftAsItIs() throws IOException {
        filled().close();
        Path largest;
        try (var files = Files.list(home.resolve("archive"))) {
            largest = files.max(Comparator.comparingLong(f -> f.toFile().length()))
                    .orElseThrow();
        }
        byte[] sound = Files.readAllBytes(largest);
        for (int part = 0; part < 20; part++) {
            byte[] damaged = sound.clone();
            damaged[(int) ((part + 0.5) / 20 * damaged.length)] ^= 4;
            Files.write(largest, damaged);
            assertThat(isNoticed()).as("bit in part %s of 20", part).isTrue();
            assertThat(Files.readAllBytes(largest)).isEqualTo(damaged);
        }
    }

    private boolean isNoticed() throws IOException {
        try (Archive archive = Archive.open(home.resolve("archive"))) {
            return archive.check().stream().anyMatch(f -> f.message().contains("damaged"));
        } catch (ArchiveException e) {
            // a bit of a file's version number makes it look like one of another program
            return e.problem() == ArchiveException.Problem.DAMAGED
                    || e.problem() == ArchiveException.Problem.OTHER_VERSION;
        }
    }

    private Archive filled() throws IOException {
        Archive archive = Archive.openOrCreate(home.resolve("archive"));
        archive.put(japan);
        archive.putBook(Samples.book(Samples.japanUkrainePact(japan)));
        return archive;
    }
}
