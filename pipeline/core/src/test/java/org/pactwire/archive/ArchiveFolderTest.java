package org.pactwire.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.ArchiveException.Problem;
import org.pactwire.fact.AnnotatedArticle;

/** What may be wrong with a folder, and what remains when a run dies. */
class ArchiveFolderTest {
    @TempDir
    Path home;

    @Test
    void aFolderThatIsNotThereIsMissing() {
        assertProblem(Problem.MISSING, () -> Archive.open(home.resolve("none")), "none");
        assertThat(home.resolve("none")).doesNotExist();
    }

    @Test
    void anEmptyFolderIsMissingAnArchiveAndMayBecomeOne() throws IOException {
        Path empty = Files.createDirectory(home.resolve("empty"));
        assertProblem(Problem.MISSING, () -> Archive.open(empty), "empty");
        Archive.openOrCreate(empty).close();
        Archive.open(empty).close();
    }

    @Test
    void aFolderWithOtherFilesIsLeftAlone() throws IOException {
        Path folder = Files.createDirectory(home.resolve("holiday"));
        Files.writeString(folder.resolve("photo.jpg"), "x");
        assertProblem(Problem.FOREIGN, () -> Archive.openOrCreate(folder), "photo.jpg");
        assertThat(folder).isDirectoryContaining("glob:**/photo.jpg");
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFileIsNoArchive() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "x");
        assertProblem(Problem.FOREIGN, () -> Archive.openOrCreate(file), "file");
        assertProblem(Problem.FOREIGN, () -> Archive.open(file), "file");
    }

    @Test
    void theIndexOfAnotherProgramIsForeign() throws IOException {
        Path folder = home.resolve("other");
        writeIndex(folder, Map.of());
        assertProblem(Problem.FOREIGN, () -> Archive.open(folder), "not made by pactwire");
        assertProblem(Problem.FOREIGN, () -> Archive.openOrCreate(folder), "not made by pactwire");
    }

    @Test
    void anArchiveOfAnotherVersionIsRefusedWithBothVersionsNamed() throws IOException {
        Path folder = home.resolve("old");
        writeIndex(folder, Map.of("pactwire.schema", "0-12345678"));
        ArchiveException refused = assertProblem(Problem.OTHER_VERSION, () -> Archive.open(folder), "0-12345678");
        assertThat(refused).hasMessageContaining("version 6-");
    }

    @Test
    void aDamagedCommitIsSaidToBeDamaged() throws IOException {
        Path folder = home.resolve("damaged");
        try (Archive archive = Archive.openOrCreate(folder)) {
            archive.put(Samples.article("a.txt", "T", "Text.").make());
            archive.commit();
        }
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length - 20] ^= 1;
                Files.write(file, bytes);
            }
        }
        assertProblem(Problem.DAMAGED, () -> Archive.open(folder), "damaged");
    }

    @Test
    void aSecondWriterIsRefusedWhileTheFirstGoesOn() throws IOException {
        Path folder = home.resolve("archive");
        try (Archive first = Archive.openOrCreate(folder)) {
            assertProblem(Problem.LOCKED, () -> Archive.openOrCreate(folder), "Another run");
            first.put(Samples.article("a.txt", "T", "Text.").make());
            first.commit();
        }
        try (Archive second = Archive.openOrCreate(folder)) {
            assertThat(second.holds(
                            Samples.article("a.txt", "T", "Text.")
                                    .make()
                                    .article()
                                    .id(),
                            "a.txt"))
                    .isTrue();
        }
    }

    @Test
    void aReaderSeesWhatWasCommittedWhenItOpened() throws IOException {
        Path folder = home.resolve("archive");
        AnnotatedArticle article = Samples.article("a.txt", "T", "Text.").make();
        try (Archive writing = Archive.openOrCreate(folder)) {
            writing.put(article);
            try (Archive reading = Archive.open(folder)) {
                assertThat(reading.article(article.article().id())).isNull();
                writing.commit();
                assertThat(reading.article(article.article().id())).isNull();
            }
            try (Archive reading = Archive.open(folder)) {
                assertThat(reading.article(article.article().id())).isEqualTo(article);
            }
        }
    }

    @Test
    void whatWasNotCommittedIsDroppedOnClose() throws IOException {
        Path folder = home.resolve("archive");
        AnnotatedArticle kept = Samples.article("a.txt", "T", "Text.").make();
        AnnotatedArticle dropped = Samples.article("b.txt", "U", "Other.").make();
        try (Archive archive = Archive.openOrCreate(folder)) {
            archive.put(kept);
            archive.commit();
            archive.put(dropped);
        }
        try (Archive archive = Archive.openOrCreate(folder)) {
            assertThat(archive.article(kept.article().id())).isEqualTo(kept);
            assertThat(archive.holds(dropped.article().id(), "b.txt")).isFalse();
        }
    }

    @Test
    void aRunThatIsKilledLeavesItsLastCommitAndNoLock() throws Exception {
        Path folder = home.resolve("archive");
        Process run = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRun.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("log").toFile())
                .start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
            while (!Files.exists(home.resolve("committed")) && run.isAlive() && System.nanoTime() < end) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
        } finally {
            run.destroyForcibly().waitFor();
        }
        try (Archive archive = Archive.openOrCreate(folder)) {
            int[] articles = new int[1];
            archive.forEachArticle(a -> articles[0]++);
            assertThat(articles[0])
                    .as(Files.readString(home.resolve("log")))
                    .isPositive()
                    .matches(n -> n % 10 == 0);
            assertThat(archive.check()).isEmpty();
        }
    }

    /** Puts articles and commits after every tenth, until it is killed. */
    static final class KilledRun {
        private KilledRun() {}

        public static void main(String[] args) throws IOException {
            Path folder = Path.of(args[0]);
            try (Archive archive = Archive.openOrCreate(folder)) {
                for (int n = 1; ; n++) {
                    archive.put(Samples.article(n + ".txt", "Title " + n, "Text number " + n + ".")
                            .make());
                    if (n % 10 == 0) {
                        archive.commit();
                    }
                    if (n == 105) {
                        Files.createFile(folder.resolveSibling("committed"));
                    }
                }
            }
        }
    }

    @Test
    void theZoneOfTheMachineLeavesNoTrace() throws IOException {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            AnnotatedArticle article = Samples.japanAndUkraine("a.txt").make();
            try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
                archive.put(article);
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));
                assertThat(archive.article(article.article().id())).isEqualTo(article);
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static void writeIndex(Path folder, Map<String, String> commitData) throws IOException {
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()))) {
            writer.addDocument(new Document());
            writer.setLiveCommitData(commitData.entrySet());
            writer.commit();
        }
    }

    private interface Opening {
        Archive open() throws IOException;
    }

    private static ArchiveException assertProblem(Problem problem, Opening opening, String message) {
        ArchiveException refused = catchThrowableOfType(ArchiveException.class, () -> List.of(opening.open()));
        assertThat(refused).isNotNull().hasMessageContaining(message);
        assertThat(refused.problem()).isEqualTo(problem);
        return refused;
    }
}
