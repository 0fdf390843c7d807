package org.pactwire.read.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * Objects one after the other, alone or in an array, written over any number of lines; of an object that holds a list of
 * articles, as services answer, the articles. What comes behind a syntax error
 * cannot be told apart any more: the error ends the file with one refusal.
 */
final class JsonValues implements Records {
    private final JsonParser parser;
    private final JsonRecord records;
    private final InputStream in;
    private final String origin;
    private boolean inArray;
    private boolean inList;
    private boolean atEnd;
    private long number;
    /** How many of them were given. */
    private long given;

    JsonValues(InputStream in, String origin, ReadOptions options) {
        this.in = in;
        this.origin = origin;
        this.records = new JsonRecord(options);
        this.parser = records.parser(in);
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        if (atEnd) {
            return null;
        }
        try {
            ReadResult result = read();
            given = number;
            return result;
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (StreamConstraintsException e) {
            atEnd = true;
            return RecordFields.refused(placeOfTrouble(), Reason.TOO_LARGE, JsonRecord.message(e));
        } catch (JacksonException e) {
            atEnd = true;
            return RecordFields.refused(
                    placeOfTrouble(), Reason.MALFORMED, JsonRecord.message(e) + "; the rest is not read");
        }
    }

    private @Nullable ReadResult read() {
        JsonToken token = parser.nextToken();
        if (inList && token == JsonToken.END_ARRAY) {
            inList = false;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                parser.nextToken();
                parser.skipChildren();
            }
            token = parser.nextToken();
        }
        if (token == JsonToken.START_ARRAY && !inArray && !inList) {
            inArray = true;
            token = parser.nextToken();
        }
        if (token == JsonToken.END_ARRAY) {
            inArray = false;
            token = parser.nextToken();
        }
        if (token == null) {
            atEnd = true;
            return number > 0 ? null : RecordFields.refused(origin, Reason.EMPTY, "no record in the file");
        }
        number++;
        if (token != JsonToken.START_OBJECT) {
            parser.skipChildren();
            return RecordFields.refused(place(), Reason.MALFORMED, "not a JSON object");
        }
        if (inArray || inList) {
            return records.read(parser, place());
        }
        Optional<ReadResult> alone = records.readUnlessList(parser, place());
        inList = alone.isEmpty();
        return alone.orElseGet(() -> records.read(parser, place()));
    }

    /** What is broken behind a record is not that record. */
    private String placeOfTrouble() {
        if (given < number) {
            return place();
        }
        number++;
        return number == 1 ? origin : origin + "#" + number;
    }

    /** A single object is called by its file alone. */
    private String place() {
        return number <= 1 && !inArray && !inList ? origin : origin + "#" + number;
    }

    @Override
    public void close() throws IOException {
        parser.close();
        in.close();
    }
}
