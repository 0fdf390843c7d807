package org.pactwire.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.read.RawDocument;
import org.pactwire.run.IngestEngine.Tables;
import org.pactwire.run.Stages;

/** Models that documents break, and tasks that end in bad ways; executors in processes of their own find them here. */
final class Accidents {
    static final String BREAKS_CLEANER = "Poison for the cleaner.";
    static final String BREAKS_EXTRACTOR = "Poison for the extractor.";
    static final String EXHAUSTS_STACK = "Poison without end.";

    private static final long PATIENCE_MILLIS = 120_000;

    private Accidents() {}

    /** The usual cleaner with a light extractor, which some documents break. */
    static WorkerModels poisoned(Tables tables) throws IOException {
        Cleaner cleaner = new Cleaner();
        return new WorkerModels(
                tables.knowledge(), new Stages(raw -> clean(cleaner, raw), () -> Accidents::extract, "with accidents"));
    }

    private static Cleaned clean(Cleaner cleaner, RawDocument raw) {
        Cleaned cleaned = cleaner.clean(raw);
        if (cleaned instanceof Cleaned.Kept(Article article) && article.text().contains(BREAKS_CLEANER)) {
            throw new IllegalStateException("broken by a document");
        }
        return cleaned;
    }

    /** Takes the first words of an article for a place. */
    private static Extraction extract(Article article) {
        String text = article.text();
        if (text.contains(BREAKS_EXTRACTOR)) {
            throw new IllegalArgumentException("broken by an article");
        }
        if (text.contains(EXHAUSTS_STACK)) {
            throw new StackOverflowError();
        }
        Span start = new Span(0, Math.min(20, text.length()));
        String words = text.substring(start.start(), start.end());
        EntityMention place = new EntityMention(0, start, words, EntityMention.Type.PLACE, "", words, "", "");
        return new Extraction(
                article.published(),
                List.of(new Span(0, text.length())),
                List.of(place),
                List.of(),
                List.of(),
                List.of());
    }

    /** The first attempt of each task fails when its archive has been handed over, before the driver hears of it. */
    static WorkerModels failsBeforeItReports(Tables tables) throws IOException {
        if (TaskContext.get().attemptNumber() == 0) {
            atEnd(ended -> {
                throw new IllegalStateException("an accident at the end of the task");
            });
        }
        return poisoned(tables);
    }

    /** The first attempt of the first task takes its process with it when its archive has been handed over. */
    static WorkerModels diesBeforeItReports(Tables tables) throws IOException {
        if (isFirst()) {
            atEnd(ended -> Runtime.getRuntime().halt(1));
        }
        return poisoned(tables);
    }

    /** The first attempt of the first task hands its archive over, but does not report until another attempt has. */
    static WorkerModels slowToReport(Tables tables) throws IOException {
        if (isFirst()) {
            atEnd(ended -> await(ended::isInterrupted));
        }
        return poisoned(tables);
    }

    /** No task ever succeeds. */
    static WorkerModels neverReports(Tables tables) throws IOException {
        atEnd(ended -> {
            throw new IllegalStateException("an accident at the end of each task");
        });
        return poisoned(tables);
    }

    private static void atEnd(TaskCompletionListener accident) {
        TaskContext.get().addTaskCompletionListener(accident);
    }

    private static boolean isFirst() {
        return TaskContext.get().partitionId() == 0 && TaskContext.get().attemptNumber() == 0;
    }

    private static void await(BooleanSupplier end) {
        long begun = System.nanoTime();
        while (!end.getAsBoolean() && System.nanoTime() - begun < PATIENCE_MILLIS * 1_000_000) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Writes documents that break something, and files that are broken themselves. */
    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        article(folder, "a-cleaner", BREAKS_CLEANER);
        article(folder, "b-extractor", BREAKS_EXTRACTOR);
        article(folder, "c-stack", EXHAUSTS_STACK);
        article(folder, "d-sound", "All was well on the quay.");
        byte[] noGzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0, 1, 2, 3};
        Files.write(folder.resolve("e-broken.jsonl.gz"), noGzip);
        Files.write(folder.resolve("f-broken.zip"), new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0});
        Files.writeString(folder.resolve("g-broken.jsonl"), "{\"text\": \"cut off in the mid");
        Files.write(folder.resolve("h-empty.txt"), new byte[0]);
        Files.write(folder.resolve("i-binary.txt"), new byte[2000]);
    }

    private static void article(Path folder, String name, String sentence) throws IOException {
        Files.writeString(
                folder.resolve(name + ".txt"),
                "Norway and Iceland look at their harbours\n\n"
                        + "OSLO, 3 March 2025 - Norway and Iceland signed a treaty on fishing on Monday. " + sentence
                        + " The ministers said that the treaty, worth $40 million, would bring the two countries"
                        + " nearer to each other and last for ten years.\n");
    }
}
