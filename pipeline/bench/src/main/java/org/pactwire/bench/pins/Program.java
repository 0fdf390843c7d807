package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.pactwire.archive.Archive;
import org.pactwire.article.Article;
import org.pactwire.clean.Cleaned;
import org.pactwire.export.CsvExport;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.Sources;
import org.pactwire.run.IngestRun;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.RunListener;
import org.pactwire.run.RunReport;
import org.pactwire.run.Stages;

/** The program with its models, loaded once for all sets. What was read once is not read again. Used by one thread. */
final class Program {
    private static final int THREADS = 2;

    private final Path folder;
    private final Knowledge knowledge = Knowledge.packaged();
    private final Stages stages;
    private final Map<Path, Reading> readings = new TreeMap<>();

    /** Archives and files are written into the folder. */
    Program(Path folder) {
        this(folder, Stages.standard(Knowledge.packaged()));
    }

    private Program(Path folder, Stages stages) {
        this.folder = folder;
        this.stages = stages.shared();
    }

    /** A program that reads claims by the rules, without the net. */
    static Program ofRules(Path folder) {
        return new Program(folder, Stages.ofRules(Knowledge.packaged()));
    }

    /** A program that has read these articles, and reads no others. */
    static Program thatRead(Path folder, Map<Path, Reading> readings) {
        Program program = new Program(folder);
        program.readings.putAll(readings);
        return program;
    }

    /** Takes articles all the way to the book, as {@code pactwire ingest} does. */
    Reading read(Path articles) throws IOException, InterruptedException {
        Reading read = readings.get(articles);
        if (read == null) {
            read = ingest(articles);
            readings.put(articles, read);
        }
        return read;
    }

    /** The CSV files of articles, for what is scored on files. */
    Path csv(Path articles) throws IOException, InterruptedException {
        read(articles);
        Path csv = folder.resolve(name(articles) + "-csv");
        try (Archive archive = Archive.open(archive(articles))) {
            CsvExport.write(archive, archive.book(), knowledge.parties(), csv);
        }
        return csv;
    }

    /** Reads a text for facts, alone. */
    Extraction extract(Article article) {
        return stages.models().get().apply(article);
    }

    /** Makes an article of a page. */
    Cleaned clean(RawDocument page) {
        return stages.clean().apply(page);
    }

    /** The work done on each item, on all threads; the results in the order of the items. */
    <T, R> List<R> each(List<T> items, Function<T, R> work) throws InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<R>> calls = new ArrayList<>();
            items.forEach(item -> calls.add(() -> work.apply(item)));
            List<R> results = new ArrayList<>();
            for (Future<R> done : threads.invokeAll(calls)) {
                results.add(done.get());
            }
            return results;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Reading ingest(Path articles) throws IOException, InterruptedException {
        List<AnnotatedArticle> read = new ArrayList<>();
        // no encoder: ranking by meaning changes nothing here and takes longer than all the rest
        try (RawDocuments documents = Sources.open(List.of(articles));
                Archive archive = Archive.openOrCreate(archive(articles), null)) {
            RunReport report = new IngestRun(
                            archive, knowledge, stages, IngestSettings.of(THREADS, null), RunListener.none())
                    .run(documents);
            archive.forEachArticle(read::add);
            // a file gives its articles ids, a folder has names for them
            Function<Article, String> name = Files.isDirectory(articles) ? Program::placeInFolder : Article::sourceId;
            return new Reading(read, name, archive.book(), Math.toIntExact(report.read()));
        }
    }

    private static String placeInFolder(Article article) {
        return article.origin().substring(article.origin().indexOf('/') + 1);
    }

    private Path archive(Path articles) {
        return folder.resolve(name(articles) + "-archive");
    }

    private static String name(Path articles) {
        return String.valueOf(articles.getFileName());
    }
}
