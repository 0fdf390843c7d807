package org.pactwire.read.internal;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/**
 * The rows of a table with a header, one record each; cells are parted by commas, semicolons, tabs or bars, whichever
 * gives the header its names. Broken quotes end the table, for what follows cannot be told apart.
 */
final class TableRecords implements Records {
    private static final String PARTING = ",;\t|";
    private static final Pattern NAME = Pattern.compile("\"?[\\p{L}_][\\w .:-]{0,40}\"?");

    private final InputStream in;
    private final CSVParser parser;
    private final Iterator<CSVRecord> rows;
    private final Meter meter;
    private final String origin;
    private final ReadOptions options;
    private boolean atEnd;

    private TableRecords(InputStream in, Meter meter, char parting, String origin, ReadOptions options)
            throws IOException {
        this.in = in;
        this.meter = meter;
        this.origin = origin;
        this.options = options;
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(parting)
                .setHeader()
                .setSkipHeaderRecord(true)
                .setAllowMissingColumnNames(true)
                .setDuplicateHeaderMode(org.apache.commons.csv.DuplicateHeaderMode.ALLOW_ALL)
                .setIgnoreEmptyLines(true)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        this.parser = CSVParser.parse(meter, format);
        this.rows = parser.iterator();
    }

    /**
     * Opens a table.
     *
     * @return null where it holds no articles and the user did not name it: it accompanies some
     */
    static @Nullable Records open(
            InputStream in, byte[] sample, int length, String origin, boolean named, ReadOptions options)
            throws IOException {
        String start = Format.withoutMark(sample, length);
        Reader reader = new TolerantReader(in);
        if (length >= 2 && (sample[0] & 0xff) + (sample[1] & 0xff) == 0xff + 0xfe) {
            reader = new InputStreamReader(in, StandardCharsets.UTF_16);
        } else {
            start = new String(sample, 0, length, StandardCharsets.UTF_8);
        }
        if (start.startsWith("\ufeff")) {
            in.skipNBytes(3);
            start = start.substring(1);
        }
        char parting = parting(start, options);
        List<String> names = header(start, parting);
        boolean texts = has("text", names, options) || has("html", names, options);
        boolean articles = texts && (has("title", names, options) || has("url", names, options));
        if (!named && !articles) {
            in.close();
            return null;
        }
        if (!texts) {
            return Opener.one(
                    in, RecordFields.refused(origin, Reason.UNSUPPORTED, "a table without a column for text or html"));
        }
        Meter meter = new Meter(reader, options.limits().recordBytes());
        return new TableRecords(in, meter, parting, origin, options);
    }

    /** True where a first line is the header of a table of articles. */
    static boolean isTable(String start, ReadOptions options) {
        char parting = parting(start, options);
        List<String> names = header(start, parting);
        return names.size() >= 2
                && (has("text", names, options) || has("html", names, options))
                && (has("title", names, options) || has("url", names, options) || has("published", names, options))
                && names.stream().allMatch(name -> NAME.matcher(name).matches());
    }

    private static boolean has(String wanted, List<String> names, ReadOptions options) {
        return names.stream().anyMatch(name -> RecordFields.isNameOf(wanted, unquoted(name), options));
    }

    private static String unquoted(String name) {
        return name.length() >= 2 && name.startsWith("\"") && name.endsWith("\"")
                ? name.substring(1, name.length() - 1)
                : name;
    }

    private static char parting(String start, ReadOptions options) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < PARTING.length(); i++) {
            char c = PARTING.charAt(i);
            long known = header(start, c).stream()
                    .filter(name -> RecordFields.isKnown(unquoted(name), options))
                    .count();
            if (known > most) {
                most = known;
                best = c;
            }
        }
        return best;
    }

    private static List<String> header(String start, char parting) {
        String line = start.lines().findFirst().orElse("");
        return Arrays.stream(line.split(Pattern.quote(String.valueOf(parting)), -1))
                .map(String::strip)
                .toList();
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (atEnd) {
            return null;
        }
        meter.begin();
        try {
            if (!rows.hasNext()) {
                atEnd = true;
                return parser.getRecordNumber() > 0
                        ? null
                        : RecordFields.refused(origin, Reason.EMPTY, "no record in the table");
            }
            return read(rows.next());
        } catch (UncheckedIOException e) {
            atEnd = true;
            return trouble(e.getCause());
        } catch (IllegalArgumentException | IllegalStateException e) {
            atEnd = true;
            return trouble(new IOException(e.getMessage(), e));
        }
    }

    private ReadResult trouble(@Nullable IOException cause) throws IOException {
        if (cause instanceof Bomb bomb) {
            throw bomb;
        }
        String place = origin + "#" + (parser.getRecordNumber() + 1);
        if (cause instanceof TooLarge large) {
            return BadInput.refusal(place, large);
        }
        String message = cause == null ? "" : String.valueOf(cause.getMessage());
        return RecordFields.refused(place, Reason.MALFORMED, "broken table: " + message + "; the rest is not read");
    }

    private ReadResult read(CSVRecord row) {
        RecordFields fields = new RecordFields(options);
        List<String> names = parser.getHeaderNames();
        for (int i = 0; i < Math.min(names.size(), row.size()); i++) {
            String value = row.get(i);
            if (value != null && !value.isEmpty()) {
                fields.put(names.get(i), value);
            }
        }
        return fields.document(origin + "#" + row.getRecordNumber());
    }

    /** Counts what a record takes, for an open quote would take the whole file; what is read ahead is allowed for. */
    private static final class Meter extends FilterReader {
        private static final int AHEAD = 16 * 1024;

        private final long most;
        private long taken;

        Meter(Reader in, long most) {
            super(in);
            this.most = most;
        }

        void begin() {
            taken = 0;
        }

        @Override
        public int read() throws IOException {
            int c = super.read();
            count(1);
            return c;
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            count(n);
            return n;
        }

        private void count(int n) throws TooLarge {
            taken += Math.max(0, n);
            if (taken > most + AHEAD) {
                throw new TooLarge("a row of more than " + most + " characters; the rest is not read");
            }
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
        in.close();
    }
}
