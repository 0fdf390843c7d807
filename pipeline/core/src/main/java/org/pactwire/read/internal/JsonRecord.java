package org.pactwire.read.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    /** What an answer of a news service, or a JSON Feed, calls the list of its articles. */
    private static final Set<String> LISTS = Set.of(
            "articles", "items", "results", "documents", "docs", "records", "entries", "stories", "news", "data");

    /** Fields that hold names, alone, in lists or in objects. */
    private static final Set<String> NAMED =
            Set.of("byline", "author", "authors", "creator", "writer", "source", "publisher", "site");

    private static final Set<String> NAME_FIELDS = Set.of("name", "full_name", "fullname", "display_name", "title");
    /** Lists of versions of a text, as IPTC's ninjs 2 and 3 have them, and the field that each stands for. */
    private static final Map<String, String> CONTENTS = Map.of("bodies", "bodies", "headlines", "headline");

    private static final Set<String> VALUE = Set.of("value");

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
        return read(parser, origin, false).orElseThrow();
    }

    /**
     * As {@link #read}, but of an object that holds a list of articles it reads only up to the opening brace of the first
     * one, and gives nothing.
     */
    Optional<ReadResult> readUnlessList(JsonParser parser, String origin) throws JacksonException {
        return read(parser, origin, true);
    }

    private Optional<ReadResult> read(JsonParser parser, String origin, boolean mayBeList) throws JacksonException {
        RecordFields fields = new RecordFields(options);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (mayBeList && value == JsonToken.START_ARRAY && isList(name) && !fields.hasContent()) {
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    return Optional.empty();
                }
                skipArray(parser);
            } else if (value.isStructStart() && isNames(name) && RecordFields.isKnown(name, options)) {
                fields.put(name, words(parser, NAME_FIELDS, ", "));
            } else if (value.isStructStart() && isContents(name)) {
                fields.put(CONTENTS.getOrDefault(name.toLowerCase(Locale.ROOT), name), words(parser, VALUE, ""));
            } else if (value.isStructStart()) {
                parser.skipChildren();
            } else if (value != JsonToken.VALUE_NULL && RecordFields.isKnown(name, options)) {
                fields.put(name, parser.getString());
            }
        }
        return Optional.of(fields.document(origin));
    }

    private static boolean isNames(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return NAMED.contains(key);
    }

    private static boolean isContents(String name) {
        return CONTENTS.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /**
     * The strings of a list or an object, of objects those that stand in one of some fields; the longest alone where nothing
     * is put between them. Reads up to the closing bracket.
     */
    private static String words(JsonParser parser, Set<String> wanted, String between) throws JacksonException {
        List<String> found = new ArrayList<>();
        int depth = 1;
        Set<Integer> taken = new HashSet<>();
        String name = "";
        boolean inObject = parser.currentToken() == JsonToken.START_OBJECT;
        List<Boolean> objects = new ArrayList<>(List.of(inObject));
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            if (token == null) {
                break;
            }
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    depth++;
                    taken.remove(depth);
                    objects.add(token == JsonToken.START_OBJECT);
                }
                case END_OBJECT, END_ARRAY -> {
                    depth--;
                    objects.removeLast();
                }
                case PROPERTY_NAME -> name = parser.currentName().toLowerCase(Locale.ROOT);
                case VALUE_STRING -> {
                    boolean field = objects.getLast();
                    // the first of these fields is the name; others beside it say where, or how to write to it
                    if (!parser.getString().isBlank() && (!field || (wanted.contains(name) && taken.add(depth)))) {
                        found.add(parser.getString().strip());
                    }
                }
                default -> {}
            }
        }
        return between.isEmpty()
                ? found.stream().max(Comparator.comparingInt(String::length)).orElse("")
                : String.join(between, new LinkedHashSet<>(found));
    }

    /** True if the object whose opening brace is the current token holds a list of articles, as far as it is there. */
    static boolean holdsList(JsonParser parser) throws JacksonException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            if (parser.nextToken() == JsonToken.START_ARRAY && isList(name)) {
                if (parser.nextToken() == JsonToken.START_OBJECT) {
                    return true;
                }
                skipArray(parser);
            } else {
                parser.skipChildren();
            }
        }
        return false;
    }

    private static boolean isList(String name) {
        return LISTS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** From the first value of an array, or its end, to its end. */
    private static void skipArray(JsonParser parser) throws JacksonException {
        while (parser.currentToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            if (parser.nextToken() == null) {
                return;
            }
        }
    }

    /** What is wrong, in one line and without the data. */
    static String message(JacksonException e) {
        String message = e.getOriginalMessage();
        String line = message == null ? "" : message.lines().findFirst().orElse("");
        // Jackson goes on about a place that it does not know
        int place = line.indexOf(" (start marker at");
        return "broken JSON: " + (place < 0 ? line : line.substring(0, place));
    }
}
