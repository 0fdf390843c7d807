package org.pactwire.read.internal;

import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** Makes documents of JSON objects. */
final class JsonRecord {
    private final JsonFactory factory;
    private final ReadOptions options;

    JsonRecord(ReadOptions options) {
        this.options = options;
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(options.limits().recordBytes())
                        .maxNestingDepth(500)
                        .build())
                .build();
    }

    JsonParser parser(byte[] json, int length) {
        return factory.createParser(ObjectReadContext.empty(), json, 0, length);
    }

    JsonParser parser(java.io.InputStream in) {
        return factory.createParser(ObjectReadContext.empty(), in);
    }

    /** Reads the object whose opening brace is the current token, up to its closing one. */
    ReadResult read(JsonParser parser, String origin) throws JacksonException {
        RecordFields fields = new RecordFields(options);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL && RecordFields.isKnown(name, options)) {
                fields.put(name, parser.getString());
            }
        }
        return fields.document(origin);
    }

    /** What is wrong, in one line and without the data. */
    static String message(JacksonException e) {
        String message = e.getOriginalMessage();
        return "broken JSON: "
                + (message == null ? "" : message.lines().findFirst().orElse(""));
    }
}
