package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which pacts a list shows: words and conditions from an address. Each becomes a condition of the query language, so
 * that a list, its CSV and a search with the same query show the same pacts.
 *
 * @param words in the query language; may be empty
 * @param parties ids or names; a pact has all of them
 * @param kind empty for any
 * @param status empty for any
 * @param signed a date or range; empty for any
 */
record PactQuery(String words, List<String> parties, String kind, String status, String signed) {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_-]+");

    static PactQuery of(Parameters asked) {
        return new PactQuery(
                asked.query(),
                asked.texts("party"),
                code(asked.text("kind")),
                code(asked.text("status")),
                asked.text("signed"));
    }

    private static String code(String text) {
        return text.toLowerCase(Locale.ROOT).replace(' ', '_');
    }

    /** In the query language; empty for all pacts. */
    String query() {
        List<String> conditions = new ArrayList<>();
        if (!words.isEmpty()) {
            conditions.add('(' + words + ')');
        }
        parties.forEach(party -> conditions.add(condition("party", party)));
        if (!kind.isEmpty()) {
            conditions.add(condition("kind", kind));
        }
        if (!status.isEmpty()) {
            conditions.add(condition("status", status));
        }
        if (!signed.isEmpty()) {
            conditions.add("signed:" + signed);
        }
        return String.join(" ", conditions);
    }

    private static String condition(String field, String value) {
        return field + ':' + (PLAIN.matcher(value).matches() ? value : '"' + value.replace("\"", "\"\"") + '"');
    }

    /** The same pacts at another address. */
    String address(String path) {
        List<String> parameters = new ArrayList<>(List.of("q", words));
        parties.forEach(party -> parameters.addAll(List.of("party", party)));
        parameters.addAll(List.of("kind", kind, "status", status, "signed", signed));
        return Links.with(path, parameters.toArray(String[]::new));
    }
}
