package org.pactwire.read.internal;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.RawDocument.Media;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/** Finds out what a stream holds and opens it, through compressions and archives in each other. */
final class Opener {
    private static final int BUFFER = 64 * 1024;
    private static final byte[] WARC = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final int TAR_MAGIC = 257;

    private final ReadOptions options;

    Opener(ReadOptions options) {
        this.options = options;
    }

    ReadOptions options() {
        return options;
    }

    /**
     * Opens a stream.
     *
     * @param stream closed with the records, also where this fails
     * @param origin what it is called in results
     * @param name its last name
     * @param named true if the user named it: nothing of it is passed over
     * @param depth number of archives and compressions around it
     * @return null where it only accompanies documents
     */
    @Nullable
    Records open(InputStream stream, String origin, String name, boolean named, int depth) throws IOException {
        try {
            return open(new BufferedInputStream(stream, BUFFER), stream, origin, name, named, depth);
        } catch (IOException | RuntimeException e) {
            stream.close();
            throw e;
        }
    }

    private @Nullable Records open(
            BufferedInputStream in, InputStream whole, String origin, String name, boolean named, int depth)
            throws IOException {
        byte[] sample = new byte[Format.SAMPLE];
        in.mark(Format.SAMPLE + 1);
        int length = in.readNBytes(sample, 0, sample.length);
        in.reset();
        Compression compression = Compression.of(sample, length);
        boolean archive = isZip(sample, length) || isTar(sample, length);
        if ((compression != null || archive) && depth >= options.limits().nesting()) {
            throw new BadInput(
                    Reason.TOO_COMPLEX,
                    "more than " + options.limits().nesting() + " archives and compressions in each other");
        }
        if (compression != null) {
            // members of gzip are found again by their place; other compressions of a web archive are just a stream
            if (compression == Compression.GZIP && isWarcBehind(compression, in)) {
                return new WarcRecords(new GzipMembers(in), origin, options.limits());
            }
            InputStream expanded = compression.open(in, options.limits());
            return open(expanded, origin, compression.stripped(name), named, depth + 1);
        }
        if (archive && isZip(sample, length) && Unread.isOffice(sample, length, name)) {
            return one(whole, RecordFields.refused(origin, Reason.UNSUPPORTED, Unread.office()));
        }
        if (archive) {
            return ArchiveRecords.open(in, isZip(sample, length), origin, depth, this);
        }
        if (length >= WARC.length && startsWith(sample, WARC)) {
            return new WarcRecords(in, origin, options.limits());
        }
        return records(in, whole, origin, name, named, sample, length);
    }

    private @Nullable Records records(
            InputStream in, InputStream whole, String origin, String name, boolean named, byte[] sample, int length)
            throws IOException {
        return switch (Format.of(name, sample, length, options)) {
            case HTML -> new WholeFile(in, origin, Media.HTML, options.limits());
            case TEXT -> new WholeFile(in, origin, Media.TEXT, options.limits());
            case JSON_LINES -> new JsonLines(in, origin, options);
            case JSON_VALUES ->
                JsonLines.firstLineIsARecord(sample, length)
                        ? new JsonLines(in, origin, options)
                        : new JsonValues(in, origin, options);
            case TABLE -> TableRecords.open(in, sample, length, origin, named, options);
            case XML -> new XmlRecords(in, origin, options);
            case MAIL -> new MailRecords(in, origin, false, options.limits());
            case MAILBOX -> new MailRecords(in, origin, true, options.limits());
            case PARQUET -> ParquetRecords.open(in, origin, named, options);
            // blank as far as was looked: whether there is more is seen by reading on
            case EMPTY -> new WholeFile(in, origin, Media.TEXT, options.limits());
            case BINARY -> one(whole, RecordFields.refused(origin, Reason.BINARY, Unread.binary(sample, length)));
            case UNSUPPORTED ->
                one(whole, RecordFields.refused(origin, Reason.UNSUPPORTED, "not a format that is read"));
        };
    }

    /** Looks behind a compression without moving on. */
    private static boolean isWarcBehind(Compression compression, BufferedInputStream in) throws IOException {
        in.mark(BUFFER);
        try {
            // what is looked at stays within the mark; a decompressor that wants more sees an end
            InputStream window = new Window(in, BUFFER / 2);
            byte[] start = new byte[WARC.length];
            return compression.expand(window).readNBytes(start, 0, start.length) == start.length
                    && startsWith(start, WARC);
        } catch (EOFException | java.util.zip.ZipException e) {
            return false;
        } finally {
            in.reset();
        }
    }

    /** The first bytes of a stream; does not close it. */
    private static final class Window extends FilterInputStream {
        private int left;

        Window(InputStream in, int length) {
            super(in);
            this.left = length;
        }

        @Override
        public int read() throws IOException {
            return left-- > 0 ? super.read() : -1;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = super.read(buffer, from, Math.min(left, length));
            left -= Math.max(0, n);
            return n;
        }

        @Override
        public void close() {}
    }

    static Records one(InputStream in, ReadResult result) {
        return new Records() {
            private boolean given;

            @Override
            public @Nullable ReadResult next() {
                if (given) {
                    return null;
                }
                given = true;
                return result;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private static boolean isZip(byte[] sample, int length) {
        return length >= 4
                && sample[0] == 'P'
                && sample[1] == 'K'
                && ((sample[2] == 3 && sample[3] == 4) || (sample[2] == 5 && sample[3] == 6));
    }

    private static boolean isTar(byte[] sample, int length) {
        return length >= TAR_MAGIC + 5 && new String(sample, TAR_MAGIC, 5, StandardCharsets.ISO_8859_1).equals("ustar");
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        for (int i = 0; i < start.length; i++) {
            if (bytes[i] != start[i]) {
                return false;
            }
        }
        return true;
    }
}
