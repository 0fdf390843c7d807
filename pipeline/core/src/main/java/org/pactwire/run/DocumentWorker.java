package org.pactwire.run;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pactwire.archive.Archive;
import org.pactwire.article.Article;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.article.Rejection.Stage;
import org.pactwire.clean.Cleaned;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Extraction;
import org.pactwire.read.RawDocument;

/**
 * Takes one document at a time from raw to annotated. Whatever a document does to the stages, its result is a
 * rejection, not an exception. Used by one thread.
 */
final class DocumentWorker implements AutoCloseable {
    private static final int MAX_DETAIL = 200;

    private final Function<RawDocument, Cleaned> cleaner;
    private final Supplier<Function<Article, Extraction>> models;
    private final String version;
    private final Archive archive;
    private final StepTimes times;
    private final Duration limit;
    private final TimeLimit patience;
    private volatile Stage stage = Stage.CLEAN;

    DocumentWorker(Stages stages, Archive archive, StepTimes times, Duration limit, String name) {
        this.cleaner = stages.clean();
        this.models = stages.models();
        this.version = stages.version();
        this.archive = archive;
        this.times = times;
        this.limit = limit;
        this.patience = new TimeLimit(limit, name);
    }

    /**
     * Cleans a document and reads it for facts.
     *
     * @throws InterruptedException if the run is given up
     * @throws IOException if the archive cannot be read
     * @throws ModelsUnavailableException if there is nothing to read articles with
     */
    Result process(Job job) throws InterruptedException, IOException {
        RawDocument raw = job.document();
        stage = Stage.CLEAN;
        try {
            Cleaned cleaned = patience.call(() -> times.timed(Step.CLEAN, () -> cleaner.apply(raw)));
            return switch (cleaned) {
                case Cleaned.Refused refused -> new Result.Refused(refused.rejection());
                case Cleaned.Kept kept -> read(job, kept.article());
            };
        } catch (TimeoutException e) {
            return refused(raw, Reason.TIMEOUT, "longer than " + limit.toSeconds() + " s");
        } catch (ExecutionException e) {
            return refused(raw, e.getCause() == null ? e : e.getCause());
        }
    }

    private Result read(Job job, Article article)
            throws TimeoutException, ExecutionException, InterruptedException, IOException {
        stage = Stage.EXTRACT;
        AnnotatedArticle held = archive.readWith(job.id()).equals(version) ? archive.article(job.id()) : null;
        // a page that two dumps date differently is read anew: what its dates mean depends on that day
        if (held != null && held.article().at(article.origin()).equals(article)) {
            return new Result.Repeated(new AnnotatedArticle(article, held.extraction()));
        }
        if (!article.isEnglish()) {
            return new Result.Made(new AnnotatedArticle(article, Extraction.empty(article.published())));
        }
        // loading the models is not the document's time
        Function<Article, Extraction> extractor = models.get();
        Extraction extraction = patience.call(() -> times.timed(Step.EXTRACT, () -> extractor.apply(article)));
        return new Result.Made(new AnnotatedArticle(article, extraction));
    }

    private Result refused(RawDocument raw, Throwable trouble) {
        if (trouble instanceof StackOverflowError) {
            return refused(raw, Reason.TOO_COMPLEX, "nested too deeply");
        }
        if (trouble instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        return refused(raw, Reason.FAILED, oneLine(trouble));
    }

    private Result refused(RawDocument raw, Reason reason, String detail) {
        return new Result.Refused(new Rejection(raw.origin(), stage, reason, detail));
    }

    /** What is wrong and where, short enough for a table. */
    static String oneLine(Throwable trouble) {
        StackTraceElement[] trace = trouble.getStackTrace();
        String where = trace.length == 0 ? "" : " at " + trace[0].getFileName() + ":" + trace[0].getLineNumber();
        String message = trouble.getMessage() == null ? "" : ": " + trouble.getMessage();
        String line = (trouble.getClass().getSimpleName() + where + message).replaceAll("\\s+", " ");
        return line.length() <= MAX_DETAIL ? line : line.substring(0, MAX_DETAIL - 1) + "…";
    }

    @Override
    public void close() {
        patience.close();
    }
}
