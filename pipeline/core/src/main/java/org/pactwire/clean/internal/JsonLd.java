package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/**
 * What a page says of its article in JSON-LD, in the words of schema.org. What is missing is empty.
 *
 * @param headline {@code headline}
 * @param published {@code datePublished}
 * @param modified {@code dateModified}
 * @param authors names of the people who wrote it, without the publisher
 * @param publisher name of {@code publisher}
 * @param url {@code url} or {@code mainEntityOfPage}
 * @param section {@code articleSection}, the first one
 * @param body {@code articleBody}; null if none
 */
record JsonLd(
        String headline,
        String published,
        String modified,
        List<String> authors,
        String publisher,
        String url,
        String section,
        @Nullable Written body) {
    static final JsonLd NONE = new JsonLd("", "", "", List.of(), "", "", "", null);

    /**
     * A text with its place.
     *
     * @param script the element that holds it
     * @param quote index of its opening quote in the element's data
     */
    record Written(Element script, int quote) {}

    private static final String BODY = "articleBody";

    /** More nodes than this are no article's description. */
    private static final int NODES = 20_000;

    /** One that is not that of a section of plain text. */
    private static final Pattern BRACKET = Pattern.compile("(?<!<!)\\[(?!CDATA)");

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** The first article that the scripts of a page describe. */
    static JsonLd of(List<Element> scripts) {
        for (Element script : scripts) {
            Map<String, Object> article = article(parse(script.data()));
            if (article != null) {
                return of(article, script);
            }
        }
        return NONE;
    }

    private static JsonLd of(Map<String, Object> article, Element script) {
        String publisher = String.join(", ", names(article.get("publisher")));
        List<String> authors = names(article.get("author")).stream()
                .filter(name -> !name.equalsIgnoreCase(publisher))
                .toList();
        String url = text(article.get("url"));
        Object main = article.get("mainEntityOfPage");
        if (url.isEmpty()) {
            url = main instanceof Map<?, ?> node ? text(node.get("@id")) : text(main);
        }
        return new JsonLd(
                text(article.get("headline")),
                text(article.get("datePublished")),
                text(article.get("dateModified")),
                authors,
                publisher,
                url,
                text(article.get("articleSection")),
                article.get(BODY) instanceof Integer quote ? new Written(script, quote) : null);
    }

    /** The first node that is an article, searched in the order it is written. */
    @SuppressWarnings("unchecked") // objects are made below, with strings for keys
    private static @Nullable Map<String, Object> article(@Nullable Object node) {
        List<Object> open = new ArrayList<>();
        if (node != null) {
            open.add(node);
        }
        for (int i = 0; i < open.size() && i < NODES; i++) {
            Object next = open.get(i);
            if (next instanceof Map<?, ?> map) {
                if (isArticle(map.get("@type"))) {
                    return (Map<String, Object>) map;
                }
                open.addAll(map.values());
            } else if (next instanceof List<?> list) {
                open.addAll(list);
            }
        }
        return null;
    }

    private static boolean isArticle(@Nullable Object type) {
        if (type instanceof List<?> types) {
            return types.stream().anyMatch(JsonLd::isArticle);
        }
        return type instanceof String name
                && (name.endsWith("Article")
                        || name.endsWith("BlogPosting")
                        || name.equals("SocialMediaPosting")
                        || name.equals("DiscussionForumPosting")
                        || name.equals("Report")
                        || name.equals("Review"));
    }

    private static List<String> names(@Nullable Object node) {
        if (node instanceof List<?> list) {
            return list.stream().flatMap(one -> names(one).stream()).distinct().toList();
        }
        String name = node instanceof Map<?, ?> map ? text(map.get("name")) : text(node);
        return name.isEmpty() || name.startsWith("http") ? List.of() : List.of(name);
    }

    private static String text(@Nullable Object node) {
        return switch (node) {
            case String string -> string.strip();
            case List<?> list when !list.isEmpty() -> text(list.get(0));
            case null, default -> "";
        };
    }

    /**
     * Objects as maps, arrays as lists, values as strings, but the body as the index of its opening quote; what was read
     * before an error counts.
     */
    private static @Nullable Object parse(String json) {
        List<Object> roots = new ArrayList<>();
        int start = start(json);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json.substring(start))) {
            List<Object> stack = new ArrayList<>();
            String name = "";
            List<String> names = new ArrayList<>();
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        Object node = token == JsonToken.START_OBJECT
                                ? new LinkedHashMap<String, Object>()
                                : new ArrayList<>();
                        put(stack, roots, name, node);
                        stack.add(node);
                        names.add(name);
                    }
                    case END_OBJECT, END_ARRAY -> {
                        stack.removeLast();
                        name = names.removeLast();
                    }
                    case PROPERTY_NAME -> name = parser.currentName();
                    case VALUE_NULL -> {}
                    case VALUE_STRING -> {
                        boolean body = name.equals(BODY) && !stack.isEmpty();
                        int at = start + (int) parser.currentTokenLocation().getCharOffset();
                        put(stack, roots, name, body ? (Object) at : parser.getString());
                    }
                    default -> put(stack, roots, name, parser.getString());
                }
            }
        } catch (JacksonException e) {
            return roots;
        }
        return roots;
    }

    /** Some hide their data from old browsers: in a section of plain text, or a comment. */
    private static int start(String json) {
        int brace = json.indexOf('{');
        int bracket = BRACKET.matcher(json)
                .results()
                .findFirst()
                .map(MatchResult::start)
                .orElse(-1);
        int first = brace < 0 ? bracket : bracket < 0 ? brace : Math.min(brace, bracket);
        return Math.max(0, first);
    }

    @SuppressWarnings("unchecked") // the stack holds what parse put there
    private static void put(List<Object> stack, List<Object> roots, String name, Object node) {
        if (stack.isEmpty()) {
            roots.add(node);
        } else if (stack.getLast() instanceof Map<?, ?> map) {
            ((Map<String, Object>) map).putIfAbsent(name, node);
        } else {
            ((List<Object>) stack.getLast()).add(node);
        }
    }
}
