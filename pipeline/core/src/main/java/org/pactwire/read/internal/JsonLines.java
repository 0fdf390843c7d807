package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Limits;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** One record a line. A broken line is refused and the rest goes on; blank lines count as lines, not as records. */
final class JsonLines implements Records {
    private final InputStream in;
    private final String origin;
    private final Limits limits;
    private final JsonRecord records;
    private byte[] line = new byte[64 * 1024];
    private int length;
    private long number;

    JsonLines(InputStream in, String origin, ReadOptions options) {
        this.in = in;
        this.origin = origin;
        this.limits = options.limits();
        this.records = new JsonRecord(options);
    }

    /** True if the first line of a sample is a record of its own, so that the file is one of lines. */
    static boolean firstLineIsARecord(byte[] sample, int length) {
        int end = 0;
        while (end < length && sample[end] != '\n') {
            end++;
        }
        if (end == length) {
            // one long line: an object alone, or an array; both are single values
            return false;
        }
        try (JsonParser parser = new JsonRecord(ReadOptions.DEFAULT).parser(sample, end)) {
            return parser.nextToken() == JsonToken.START_OBJECT
                    && !JsonRecord.holdsList(parser)
                    && parser.nextToken() == null;
        } catch (JacksonException e) {
            return false;
        }
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (readLine()) {
            number++;
            String place = origin + ":" + number;
            if (length > limits.recordBytes()) {
                return RecordFields.refused(
                        place, Reason.TOO_LARGE, "a line of more than " + limits.recordBytes() + " bytes");
            }
            if (!isBlank()) {
                return parse(place);
            }
        }
        return null;
    }

    private ReadResult parse(String place) {
        int start = hasMark() ? 3 : 0;
        byte[] json = start == 0 ? line : Arrays.copyOfRange(line, start, length);
        try (JsonParser parser = records.parser(json, length - start)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return RecordFields.refused(place, Reason.MALFORMED, "not a JSON object");
            }
            ReadResult result = records.read(parser, place);
            return parser.nextToken() == null
                    ? result
                    : RecordFields.refused(place, Reason.MALFORMED, "more than one value in the line");
        } catch (JacksonException e) {
            return RecordFields.refused(place, Reason.MALFORMED, JsonRecord.message(e));
        }
    }

    private boolean hasMark() {
        return number == 1
                && length >= 3
                && (line[0] & 0xff) == 0xef
                && (line[1] & 0xff) == 0xbb
                && (line[2] & 0xff) == 0xbf;
    }

    /** Reads up to the next line break; what goes beyond the limit is counted as one byte more and thrown away. */
    private boolean readLine() throws IOException {
        length = 0;
        int b = in.read();
        if (b < 0) {
            return false;
        }
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length <= limits.recordBytes()) {
                if (length == line.length) {
                    line = Arrays.copyOf(line, (int) Math.min(2L * length, limits.recordBytes() + 1L));
                }
                line[length++] = (byte) b;
            }
        }
        return true;
    }

    private boolean isBlank() {
        for (int i = 0; i < length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
