package org.pactwire.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.article.Rejection.Stage;
import org.pactwire.clean.Cleaned;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocument;

/** The wiring of a run, with stages that a test makes up and a real archive. */
@Tag("slow")
class IngestRunTest {
    private static final Knowledge KNOWLEDGE = Knowledge.packaged();
    private static final IngestSettings USUAL = IngestSettings.of(2, null);

    @TempDir
    Path folder = Path.of("");

    private String version = "1";
    private final AtomicInteger loads = new AtomicInteger();
    private final AtomicInteger extractions = new AtomicInteger();
    private Function<Article, Extraction> extract = article -> Extraction.empty(null);

    @BeforeEach
    void everyArticleSpeaksOfNothing() {
        extract = article -> Extraction.empty(null);
    }

    @Test
    void everyDocumentEndsInOneOutcomeAndTheyAddUp() throws Exception {
        ListedDocuments documents = new ListedDocuments()
                .text("a.txt", "Norway and Chile talk about fish.")
                .refused("b.jpg")
                .text("c.txt", "")
                .text("d.txt", "The harbour of Oslo opens a new quay.");
        RunReport report = run(documents, USUAL);
        assertThat(report.read()).isEqualTo(4);
        assertThat(report.count(Outcome.INGESTED)).isEqualTo(2);
        assertThat(report.count(Outcome.REJECTED)).isEqualTo(2);
        assertThat(report.rejections()).containsEntry(Reason.BINARY, 1L).containsEntry(Reason.EMPTY, 1L);
        assertThat(rejections())
                .extracting(Rejection::origin, Rejection::stage)
                .containsExactlyInAnyOrder(tuple("b.jpg", Stage.READ), tuple("c.txt", Stage.CLEAN));
    }

    @Test
    void eachRejectionOfARunHasARowOfItsOwn() throws Exception {
        RunReport report =
                run(new ListedDocuments().refused("a.bin").refused("a.bin").refused("b.bin"), USUAL);

        assertThat(report.count(Outcome.REJECTED)).isEqualTo(rejections().size());
    }

    @Test
    void aSecondRunLeavesAllUnchangedAndLoadsNoModels() throws Exception {
        run(new ListedDocuments().text("a.txt", "One.").text("b.txt", "Two."), USUAL);
        RunReport second = run(new ListedDocuments().text("a.txt", "One.").text("b.txt", "Two."), USUAL);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(loads).hasValue(1);
        assertThat(extractions).hasValue(2);
    }

    @Test
    void aChangedDocumentReplacesWhatItsOriginGaveBefore() throws Exception {
        run(new ListedDocuments().text("a.txt", "First version of it."), USUAL);
        RunReport second = run(new ListedDocuments().text("a.txt", "Second version of it."), USUAL);
        assertThat(second.count(Outcome.INGESTED)).isEqualTo(1);
        assertThat(texts()).containsExactly("Second version of it.");
    }

    @Test
    void aStageThatThrowsRejectsItsDocumentAlone() throws Exception {
        extract = article -> {
            if (article.text().contains("bad")) {
                throw new IllegalStateException("a fault\nover two lines");
            }
            return Extraction.empty(null);
        };
        RunReport report = run(
                new ListedDocuments()
                        .text("a.txt", "A good text.")
                        .text("b.txt", "A bad text.")
                        .text("c.txt", "Good."),
                USUAL);
        assertThat(report.count(Outcome.INGESTED)).isEqualTo(2);
        assertThat(rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.origin()).isEqualTo("b.txt");
            assertThat(rejection.stage()).isEqualTo(Stage.EXTRACT);
            assertThat(rejection.reason()).isEqualTo(Reason.FAILED);
            assertThat(rejection.detail())
                    .contains("IllegalStateException", "a fault over two lines")
                    .doesNotContain("\n");
        });
    }

    @Test
    void aTextNestedBeyondTheStackIsTooComplex() throws Exception {
        extract = article -> {
            throw new StackOverflowError();
        };
        run(new ListedDocuments().text("deep.txt", "((((("), USUAL);
        assertThat(rejections()).extracting(Rejection::reason).containsExactly(Reason.TOO_COMPLEX);
    }

    @Test
    void aDocumentBeyondItsTimeLimitIsRejectedAndTheOthersGoOn() throws Exception {
        Semaphore never = new Semaphore(0);
        extract = article -> {
            if (article.text().contains("endless")) {
                never.acquireUninterruptibly();
            }
            return Extraction.empty(null);
        };
        ListedDocuments documents =
                new ListedDocuments().text("a.txt", "An endless text.").text("b.txt", "A short text.");
        RunReport report = run(documents, new IngestSettings(1, Duration.ofMillis(200), 1000, false, null));
        never.release();
        assertThat(report.count(Outcome.INGESTED)).isEqualTo(1);
        assertThat(rejections())
                .extracting(Rejection::origin, Rejection::reason)
                .containsExactly(tuple("a.txt", Reason.TIMEOUT));
    }

    @Test
    void theVerySameDocumentAtTwoPlacesIsOneArticleUnderTheFirstName() throws Exception {
        ListedDocuments documents =
                new ListedDocuments().text("z/note.txt", "The same words.").text("a/note.txt", "The same words.");
        RunReport report = run(documents, USUAL);
        assertThat(report.count(Outcome.INGESTED)).isEqualTo(1);
        assertThat(report.count(Outcome.DUPLICATE)).isEqualTo(1);
        try (Archive archive = Archive.open(folder)) {
            List<String> origins = new ArrayList<>();
            archive.forEachArticle(a -> origins.add(a.article().origin()));
            assertThat(origins).containsExactly("a/note.txt");
        }
    }

    @Test
    void aDocumentThatMovedIsNotReadForFactsAgain() throws Exception {
        run(new ListedDocuments().text("old/note.txt", "The same words."), USUAL);
        RunReport second = run(new ListedDocuments().text("new/note.txt", "The same words."), USUAL);
        assertThat(second.count(Outcome.DUPLICATE)).isEqualTo(1);
        assertThat(extractions).hasValue(1);
        RunReport third = run(new ListedDocuments().text("new/note.txt", "The same words."), USUAL);
        assertThat(third.count(Outcome.UNCHANGED)).isEqualTo(1);
    }

    @Test
    void articlesInOtherLanguagesAreKeptAndCountedButNotReadForFacts() throws Exception {
        RunReport report = run(
                new ListedDocuments()
                        .text("a.txt", "de: Die Minister treffen sich.")
                        .text("b.txt", "Ministers meet."),
                USUAL);
        assertThat(report.otherLanguages()).containsExactly(Map.entry("de", 1L));
        assertThat(report.count(Outcome.INGESTED)).isEqualTo(2);
        assertThat(extractions).hasValue(1);
    }

    @Test
    void aStoppedRunKeepsWhatItFinishedAndTheNextRunGoesOn() throws Exception {
        ListedDocuments documents = new ListedDocuments();
        for (int i = 0; i < 200; i++) {
            documents.text(i + ".txt", "Text number " + i + ".");
        }
        RunReport first;
        try (Archive archive = Archive.openOrCreate(folder)) {
            IngestRun[] run = new IngestRun[1];
            RunListener stopsAtTheTenth = new RunListener() {
                @Override
                public void progress(Progress progress) {
                    if (progress.documents() == 10) {
                        run[0].stop();
                    }
                }
            };
            run[0] = new IngestRun(archive, KNOWLEDGE, stages(), IngestSettings.of(1, null), stopsAtTheTenth);
            first = run[0].run(documents);
        }
        assertThat(first.stopped()).isTrue();
        assertThat(first.totals()).isNull();
        assertThat(first.count(Outcome.INGESTED)).isBetween(10L, 50L);
        ListedDocuments again = new ListedDocuments();
        for (int i = 0; i < 200; i++) {
            again.text(i + ".txt", "Text number " + i + ".");
        }
        RunReport second = run(again, USUAL);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(first.count(Outcome.INGESTED));
        assertThat(second.count(Outcome.UNCHANGED) + second.count(Outcome.INGESTED))
                .isEqualTo(200);
    }

    @Test
    void aRunWithNothingNewMakesNeitherBookNorFilesAgain() throws Exception {
        IngestSettings exporting = IngestSettings.of(2, folder.resolveSibling(folder.getFileName() + "-csv"));
        run(new ListedDocuments().text("a.txt", "One.").refused("b.png"), exporting);
        RunReport second = run(new ListedDocuments().text("a.txt", "One.").refused("b.png"), exporting);
        assertThat(second.times()).doesNotContainKeys(Step.DUPLICATES, Step.RESOLVE, Step.EXPORT);
        assertThat(second.totals()).isEqualTo(new RunReport.Totals(1, 0));
    }

    @Test
    void filesThatWereTakenAwayAreWrittenAgainWithTheSameBytes() throws Exception {
        Path csv = folder.resolveSibling(folder.getFileName() + "-csv");
        IngestSettings exporting = IngestSettings.of(2, csv);
        run(new ListedDocuments().text("a.txt", "One."), exporting);
        byte[] before = Files.readAllBytes(csv.resolve("articles.csv"));
        Files.delete(csv.resolve("articles.csv"));
        RunReport second = run(new ListedDocuments().text("a.txt", "One."), exporting);
        assertThat(second.times()).containsKey(Step.EXPORT).doesNotContainKey(Step.DUPLICATES);
        assertThat(csv.resolve("articles.csv")).hasBinaryContent(before);
    }

    @Test
    void aRejectionThatIsNewIsWrittenThoughTheBookStays() throws Exception {
        Path csv = folder.resolveSibling(folder.getFileName() + "-csv");
        IngestSettings exporting = IngestSettings.of(2, csv);
        run(new ListedDocuments().text("a.txt", "One."), exporting);
        run(new ListedDocuments().text("a.txt", "One.").refused("b.png"), exporting);
        assertThat(csv.resolve("rejected.csv")).content().contains("b.png");
    }

    @Test
    void whatAnotherVersionReadIsCountedAndReadAgainOnlyWhenAsked() throws Exception {
        run(new ListedDocuments().text("a.txt", "One."), USUAL);
        version = "2";
        RunReport second = run(new ListedDocuments().text("a.txt", "One.").text("b.txt", "Two."), USUAL);
        assertThat(second.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(second.outdated()).isEqualTo(1);
        IngestSettings refreshing = new IngestSettings(2, Duration.ofMinutes(1), 1000, true, null);
        RunReport third = run(new ListedDocuments().text("a.txt", "One.").text("b.txt", "Two."), refreshing);
        assertThat(third.count(Outcome.INGESTED)).isEqualTo(1);
        assertThat(third.count(Outcome.UNCHANGED)).isEqualTo(1);
        assertThat(third.outdated()).isZero();
        assertThat(extractions).hasValue(3);
    }

    @Test
    void anArticleHeldUnderAnotherNameIsRefreshedFromTheNameAtHand() throws Exception {
        run(new ListedDocuments().text("a/note.txt", "One.").text("z/note.txt", "One."), USUAL);
        version = "2";
        IngestSettings refreshing = new IngestSettings(1, Duration.ofMinutes(1), 1000, true, null);
        run(new ListedDocuments().text("z/note.txt", "One."), refreshing);
        int before = extractions.get();
        RunReport third = run(new ListedDocuments().text("a/note.txt", "One.").text("z/note.txt", "One."), refreshing);
        assertThat(third.count(Outcome.UNCHANGED)).isEqualTo(2);
        assertThat(third.outdated()).isZero();
        assertThat(extractions).hasValue(before);
    }

    @Test
    void aSourceThatBreaksOffEndsTheRunButWhatCameBeforeIsKept() throws Exception {
        ListedDocuments documents =
                new ListedDocuments().text("a.txt", "Before the end.").breakingOff("the disk is gone");
        assertThatThrownBy(() -> run(documents, USUAL))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is gone");
        assertThat(texts()).containsExactly("Before the end.");
    }

    @Test
    void modelsThatCannotBeLoadedEndTheRunAndRejectNothing() throws Exception {
        Stages broken = new Stages(
                IngestRunTest::clean,
                () -> {
                    throw new IllegalStateException("no such resource");
                },
                "1");
        ListedDocuments documents = new ListedDocuments();
        for (int i = 0; i < 100; i++) {
            documents.text(i + ".txt", "Text number " + i + ".");
        }
        try (Archive archive = Archive.openOrCreate(folder)) {
            IngestRun run = new IngestRun(archive, KNOWLEDGE, broken, USUAL, RunListener.none());
            assertThatThrownBy(() -> run.run(documents))
                    .isInstanceOf(ModelsUnavailableException.class)
                    .hasMessageContaining("no such resource");
        }
        assertThat(rejections()).isEmpty();
    }

    @Test
    void progressEndsAtTheEndOfTheInput() throws Exception {
        List<Progress> heard = new ArrayList<>();
        RunListener listener = new RunListener() {
            @Override
            public void progress(Progress progress) {
                heard.add(progress);
            }
        };
        try (Archive archive = Archive.openOrCreate(folder)) {
            new IngestRun(archive, KNOWLEDGE, stages(), USUAL, listener)
                    .run(new ListedDocuments()
                            .text("a.txt", "One.")
                            .text("b.txt", "Two.")
                            .refused("c.png"));
        }
        assertThat(heard).extracting(Progress::documents).containsExactly(1L, 2L, 3L);
        assertThat(heard).extracting(Progress::bytes).isSorted();
        assertThat(heard.getLast()).isEqualTo(new Progress(3, 1, 3, 3));
    }

    private RunReport run(ListedDocuments documents, IngestSettings settings) throws Exception {
        try (Archive archive = Archive.openOrCreate(folder)) {
            return new IngestRun(archive, KNOWLEDGE, stages(), settings, RunListener.none()).run(documents);
        }
    }

    private Stages stages() {
        return new Stages(
                IngestRunTest::clean,
                () -> {
                    loads.incrementAndGet();
                    return article -> {
                        extractions.incrementAndGet();
                        return extract.apply(article);
                    };
                },
                version);
    }

    /** The text is the article; {@code de:} before it makes it German; no text, no article. */
    private static Cleaned clean(RawDocument raw) {
        String text = new String(raw.content(), StandardCharsets.UTF_8);
        if (text.isEmpty()) {
            return new Cleaned.Refused(new Rejection(raw.origin(), Stage.CLEAN, Reason.EMPTY, ""));
        }
        return new Cleaned.Kept(new Article(
                raw.id(),
                "",
                raw.origin(),
                "",
                "",
                "",
                "",
                null,
                null,
                text.startsWith("de:") ? "de" : "en",
                text,
                List.of(),
                Alignment.none()));
    }

    private List<Rejection> rejections() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            return archive.rejections();
        }
    }

    private List<String> texts() throws IOException {
        try (Archive archive = Archive.open(folder)) {
            List<String> texts = new ArrayList<>();
            archive.forEachArticle(a -> texts.add(a.article().text()));
            return texts;
        }
    }
}
