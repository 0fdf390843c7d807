package org.pactwire.run;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a run works. None of it changes the result, but for documents that hit the time limit.
 *
 * @param threads how many documents are cleaned and read for facts at a time, at least 1
 * @param documentLimit time that cleaning one document may take, and again extracting it; then it is rejected
 * @param commitEvery documents in a batch: what a kill of the process can cost, at least 1
 * @param refresh true to read documents again that were read with another version of the program or its models
 * @param export folder for the CSV files; null for none
 */
public record IngestSettings(
        int threads,
        Duration documentLimit,
        int commitEvery,
        boolean refresh,
        @Nullable Path export) {
    /** Ample: the longest report of a news agency takes some seconds. */
    public static final Duration DOCUMENT_LIMIT = Duration.ofMinutes(2);

    /** A batch of articles takes about half a minute. */
    public static final int COMMIT_EVERY = 1000;

    public IngestSettings {
        if (threads < 1 || commitEvery < 1 || documentLimit.isNegative() || documentLimit.isZero()) {
            throw new IllegalArgumentException(
                    "not possible: " + threads + " threads, " + documentLimit + ", batches of " + commitEvery);
        }
    }

    /** The usual limits. */
    public static IngestSettings of(int threads, @Nullable Path export) {
        return new IngestSettings(threads, DOCUMENT_LIMIT, COMMIT_EVERY, false, export);
    }
}
