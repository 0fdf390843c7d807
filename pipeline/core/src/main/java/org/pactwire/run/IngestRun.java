package org.pactwire.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.article.Rejection;
import org.pactwire.export.CsvExport;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocuments;

/**
 * One run: takes documents into an archive, then makes the book of pacts of all that the archive holds, and writes the
 * CSV files. Documents are committed in batches; a run that was killed is resumed by running it again. Used once.
 */
public final class IngestRun {
    /** A long batch of long articles is committed before it is full. */
    private static final long COMMIT_NANOS = Duration.ofSeconds(30).toNanos();
    /** The book of so many articles needs the memory that the models had. */
    private static final long MANY_ARTICLES = 10_000;

    private final Archive archive;
    private final Knowledge knowledge;
    private final Stages stages;
    private final IngestSettings settings;
    private final RunListener listener;
    private final StepTimes times = new StepTimes();
    private final OldGeneration oldGeneration = new OldGeneration();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Rejection.Reason, Long> rejections = new EnumMap<>(Rejection.Reason.class);
    private final Map<String, Long> otherLanguages = new TreeMap<>();
    private final Set<String> ingested = new HashSet<>();
    private final Set<String> rejectedAt = new HashSet<>();
    private long outdated;
    private RunReport.Found found = RunReport.Found.NOTHING;
    private volatile boolean stopped;
    private volatile @Nullable Conveyor conveyor;

    public IngestRun(
            Archive archive, Knowledge knowledge, Stages stages, IngestSettings settings, RunListener listener) {
        this.archive = archive;
        this.knowledge = knowledge;
        this.stages = stages;
        this.settings = settings;
        this.listener = listener;
    }

    /**
     * Tells the run to stop: it reads nothing more, finishes and commits what it works on, and reports. May be called
     * by any thread, at any time.
     */
    public void stop() {
        stopped = true;
        Conveyor running = conveyor;
        if (running != null) {
            running.stop();
        }
    }

    /**
     * Runs to the end, or until it is told to stop: takes the documents in, then makes the book and writes the files.
     * Trouble with a document is no exception.
     *
     * @throws IOException if the source breaks off, or the archive or a CSV file cannot be written; whatever was done
     *     until then is committed if that is possible
     * @throws ModelsUnavailableException if the models cannot be loaded
     * @throws InterruptedException if the thread is interrupted; the last batch may be lost
     */
    public RunReport run(RawDocuments documents) throws IOException, InterruptedException {
        return run(documents, true);
    }

    /**
     * As {@link #run}, but leaves the book and the files to whoever takes in several shares of an input.
     */
    public RunReport takeIn(RawDocuments documents) throws IOException, InterruptedException {
        return run(documents, false);
    }

    private RunReport run(RawDocuments documents, boolean whole) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Amounts amounts = takeInAll(documents);
        requireRows();
        boolean cutOff = stopped;
        RunReport.Totals totals = cutOff || !whole ? null : conclude();
        return new RunReport(
                amounts.read,
                amounts.dropped,
                outcomes,
                outdated,
                rejections,
                otherLanguages,
                found,
                totals,
                times.durations(),
                Duration.ofNanos(System.nanoTime() - start),
                amounts.bytes,
                cutOff);
    }

    private record Amounts(long read, long dropped, long bytes) {}

    /** The models are let go with it: the book of a large archive takes as much memory as they do. */
    private Amounts takeInAll(RawDocuments documents) throws IOException, InterruptedException {
        Stages lazy = new Stages(stages.clean(), new LazyModels(stages.models(), times), stages.version());
        List<DocumentWorker> workers = IntStream.range(0, settings.threads())
                .mapToObj(i -> new DocumentWorker(lazy, archive, times, settings.documentLimit(), "pactwire-work-" + i))
                .toList();
        try (Conveyor belt = new Conveyor(documents, archive, stages.version(), settings.refresh(), times, workers)) {
            conveyor = belt;
            if (stopped) {
                belt.stop();
            }
            belt.start();
            takeIn(belt, documents.bytesTotal());
            return new Amounts(belt.read(), belt.dropped(), belt.bytes());
        } finally {
            conveyor = null;
        }
    }

    /**
     * Makes the book and the files of an archive that took over the shares of an input.
     *
     * @param shares what was reported of each share
     * @param ids the articles that the archive did not hold before
     * @return the report of the input as a whole, as if one process had taken it in
     */
    public RunReport finish(List<RunReport> shares, Set<String> ids) throws IOException {
        long start = System.nanoTime();
        RunReport sum = shares.stream().reduce(RunReport.nothing(), RunReport::plus);
        outcomes.putAll(sum.outcomes());
        ingested.addAll(ids);
        long twice = sum.count(Outcome.INGESTED) - ids.size();
        outcomes.merge(Outcome.INGESTED, -twice, Long::sum);
        outcomes.merge(Outcome.DUPLICATE, twice, Long::sum);
        RunReport.Totals totals = conclude();
        return new RunReport(
                sum.read(),
                sum.unfinished(),
                outcomes,
                sum.outdated(),
                sum.rejections(),
                sum.otherLanguages(),
                sum.found(),
                totals,
                StepTimes.sum(sum.times(), times.durations()),
                Duration.ofNanos(System.nanoTime() - start),
                sum.bytes(),
                sum.stopped());
    }

    /** Puts all results into the archive, batch by batch. */
    private void takeIn(Conveyor belt, long bytesTotal) throws IOException, InterruptedException {
        long documents = 0;
        long bytes = 0;
        int batch = 0;
        long lastCommit = System.nanoTime();
        try {
            for (Conveyor.Delivery delivery = belt.next(); delivery != null; delivery = belt.next()) {
                outcomes.merge(put(delivery), 1L, Long::sum);
                documents++;
                bytes = Math.max(bytes, delivery.bytes());
                batch++;
                if (batch == settings.commitEvery() || System.nanoTime() - lastCommit > COMMIT_NANOS) {
                    commit();
                    batch = 0;
                    lastCommit = System.nanoTime();
                }
                listener.progress(
                        new Progress(documents, outcomes.getOrDefault(Outcome.REJECTED, 0L), bytes, bytesTotal));
            }
        } catch (IOException | RuntimeException e) {
            commitAfter(e);
            throw e;
        }
        commit();
    }

    private Outcome put(Conveyor.Delivery delivery) throws IOException {
        return switch (delivery.result()) {
            case Result.Unchanged unchanged -> {
                outdated += unchanged.outdated() ? 1 : 0;
                yield Outcome.UNCHANGED;
            }
            case Result.Refused refused -> reject(refused.rejection());
            case Result.Made made -> put(delivery, made.article(), false);
            case Result.Repeated repeated -> put(delivery, repeated.article(), true);
        };
    }

    private Outcome put(Conveyor.Delivery delivery, AnnotatedArticle article, boolean repeated) throws IOException {
        try {
            write(() -> archive.put(article, stages.version()));
        } catch (RuntimeException e) {
            return reject(new Rejection(
                    delivery.origin(), Rejection.Stage.ARCHIVE, Rejection.Reason.FAILED, DocumentWorker.oneLine(e)));
        }
        if (repeated || !ingested.add(delivery.id())) {
            return Outcome.DUPLICATE;
        }
        found = found.plus(article.extraction());
        if (!article.article().isEnglish()) {
            otherLanguages.merge(article.article().language(), 1L, Long::sum);
        }
        return Outcome.INGESTED;
    }

    /** A second rejection of one origin would take the row of the first. */
    private Outcome reject(Rejection given) throws IOException {
        Rejection rejection = given;
        for (int number = 2; !rejectedAt.add(rejection.origin()); number++) {
            rejection = new Rejection(given.origin() + "~" + number, given.stage(), given.reason(), given.detail());
        }
        Rejection own = rejection;
        write(() -> archive.put(own));
        rejections.merge(rejection.reason(), 1L, Long::sum);
        return Outcome.REJECTED;
    }

    /** Each rejection that is counted has its row; a report that says otherwise is none. */
    private void requireRows() throws IOException {
        if (rejectedAt.isEmpty()) {
            return;
        }
        Set<String> missing = new TreeSet<>(rejectedAt);
        archive.rejections().forEach(row -> missing.remove(row.origin()));
        if (!missing.isEmpty()) {
            throw new IllegalStateException(rejectedAt.size() + " documents were rejected, but " + missing.size()
                    + " of them have no row: " + missing.iterator().next());
        }
    }

    private void commit() throws IOException {
        write(archive::commit);
        oldGeneration.clearIfMuchWasAdded();
    }

    private void commitAfter(Exception trouble) {
        try {
            commit();
        } catch (IOException | RuntimeException e) {
            trouble.addSuppressed(e);
        }
    }

    /** From what the archive holds to the book and the CSV files; what is up to date is not made again. */
    private RunReport.Totals conclude() throws IOException {
        if (!knowledge.version().isEmpty()) {
            write(() -> archive.putPartyNames(knowledge.parties()));
        }
        Book book = archive.bookMadeWith().equals(making()) ? null : resolve();
        Path folder = settings.export();
        if (folder != null && (book != null || !isExportedTo(folder))) {
            Book toWrite = book == null ? step(Step.RESOLVE, archive::book) : book;
            step(Step.EXPORT, () -> {
                CsvExport.write(archive, toWrite, knowledge.parties(), folder);
                archive.markExported(CsvExport.mark(folder));
                return toWrite;
            });
        }
        return new RunReport.Totals(archive.articleCount(), archive.pactCount());
    }

    private String making() {
        return CodeVersion.MAKING + knowledge.version();
    }

    private Book resolve() throws IOException {
        if (archive.articleCount() > MANY_ARTICLES) {
            oldGeneration.clear();
        }
        Map<String, String> originalOf = step(Step.DUPLICATES, archive::nearDuplicates);
        long copies = ingested.stream().filter(originalOf::containsKey).count();
        if (copies > 0) {
            outcomes.merge(Outcome.INGESTED, -copies, Long::sum);
            outcomes.merge(Outcome.DUPLICATE, copies, Long::sum);
        }
        return step(Step.RESOLVE, () -> {
            Book resolved = Books.of(archive, knowledge, originalOf);
            archive.putBook(resolved, making());
            return resolved;
        });
    }

    private boolean isExportedTo(Path folder) throws IOException {
        String mark = archive.exported();
        return !mark.isEmpty() && mark.equals(CsvExport.mark(folder));
    }

    private <T> T step(Step step, StepTimes.Work<T, IOException> work) throws IOException {
        listener.begins(step);
        T done = times.timed(step, work);
        oldGeneration.clearIfMuchWasAdded();
        return done;
    }

    private interface Writing {
        void run() throws IOException;
    }

    private void write(Writing work) throws IOException {
        times.<Boolean, IOException>timed(Step.ARCHIVE, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }
}
