package org.pactwire.read.fetch.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchListener;
import org.pactwire.read.fetch.FetchOutcome;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchedAddress;

/** Each address that became known and its one outcome. Thread-safe. */
final class Ledger {
    private final FetchListener listener;
    private final List<Row> rows = new ArrayList<>();
    private int ended;
    private int troubled;
    private long beyond;
    private long bytes;

    private static final class Row {
        final String url;
        final String from;

        @Nullable
        FetchedAddress end;

        Row(String url, String from) {
            this.url = url;
            this.from = from;
        }
    }

    /**
     * How an address ended.
     *
     * @param reason only where it was refused, failed or left
     * @param detail one line; may be empty
     * @param status HTTP status; 0 if there was no answer
     * @param bytes received
     */
    record End(FetchOutcome outcome, @Nullable FetchReason reason, String detail, int status, long bytes) {
        static End good(FetchOutcome outcome, String detail, Reply.Answer answer) {
            return new End(outcome, null, detail, answer.status(), answer.body().length);
        }

        static End refused(FetchReason reason, String detail) {
            return new End(FetchOutcome.REFUSED, reason, detail, 0, 0);
        }

        static End failed(FetchReason reason, String detail, int status) {
            return new End(FetchOutcome.FAILED, reason, detail, status, 0);
        }

        static End left(FetchReason reason) {
            return new End(FetchOutcome.LEFT, reason, "", 0, 0);
        }
    }

    Ledger(FetchListener listener) {
        this.listener = listener;
    }

    /** Enters an address; the answer is its number. */
    synchronized int open(String url, String from) {
        rows.add(new Row(url, from));
        return rows.size() - 1;
    }

    /** Enters how an address ended. */
    synchronized void end(int number, End how, String finalUrl) {
        Row row = rows.get(number);
        if (row.end != null) {
            throw new IllegalStateException("ended twice: " + row.url + " " + row.end + " " + how);
        }
        row.end = new FetchedAddress(
                row.url,
                row.from,
                how.outcome(),
                how.reason(),
                WebAddress.cut(how.detail()),
                how.status(),
                how.bytes(),
                finalUrl);
        ended++;
        bytes += how.bytes();
        if (how.outcome() == FetchOutcome.REFUSED || how.outcome() == FetchOutcome.FAILED) {
            troubled++;
        }
        listener.progress(new FetchListener.Progress(ended, rows.size(), troubled, bytes));
    }

    synchronized String url(int number) {
        return rows.get(number).url;
    }

    /** Counts addresses that there is no room for. */
    synchronized void beyond(long addresses) {
        beyond += addresses;
    }

    synchronized long beyond() {
        return beyond;
    }

    /** All addresses, each ended. */
    synchronized List<FetchedAddress> all() {
        List<FetchedAddress> all = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (row.end == null) {
                throw new IllegalStateException("has no outcome: " + row.url);
            }
            all.add(row.end);
        }
        return all;
    }
}
