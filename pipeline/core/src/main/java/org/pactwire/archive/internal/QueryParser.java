package org.pactwire.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactwire.archive.QueryException;

/**
 * Reads the query language by recursive descent:
 *
 * <pre>
 * any      = sequence { "OR" sequence }
 * sequence = item { [ "AND" ] item }
 * item     = ( "NOT" | "-" | "!" ) item | "(" any ")" | field ":" values | phrase | word
 * values   = value | "(" value { [ "OR" ] value } ")"
 * </pre>
 *
 * Of the words of a sequence at least one must occur, and the more the better; what is joined by AND, a condition on a
 * field and a group must hold.
 */
final class QueryParser {
    private static final int LONGEST = 10_000;
    private static final int DEEPEST = 50;
    private static final int MOST_WORDS = 250;
    /** Fewer letters are the beginning of too many words. */
    private static final int SHORTEST_BEGINNING = 2;

    private final String query;
    private int at;
    private int depth;
    private int words;

    private QueryParser(String query) {
        this.query = query;
    }

    /** Reads a query; an empty one is a sequence of nothing. */
    static QueryNode parse(String query) throws QueryException {
        if (query.length() > LONGEST) {
            throw new QueryException("The query is longer than " + LONGEST + " characters.", LONGEST);
        }
        QueryParser parser = new QueryParser(query);
        QueryNode node = parser.any();
        if (parser.at < query.length()) {
            throw new QueryException("There is no \"(\" for this \")\".", parser.at);
        }
        return node;
    }

    private QueryNode any() throws QueryException {
        int start = at;
        List<QueryNode> items = new ArrayList<>();
        items.add(sequence());
        while (takeKeyword("OR")) {
            if (isEmpty(items.getLast())) {
                throw new QueryException("Something must stand before OR.", start);
            }
            skipSpace();
            start = at;
            items.add(sequence());
            if (isEmpty(items.getLast())) {
                throw new QueryException("Something must follow OR.", at);
            }
        }
        return items.size() == 1 ? items.getFirst() : new QueryNode.Any(items);
    }

    private static boolean isEmpty(QueryNode node) {
        return node instanceof QueryNode.Sequence sequence && sequence.items().isEmpty();
    }

    private QueryNode sequence() throws QueryException {
        List<QueryNode> items = new ArrayList<>();
        List<Boolean> required = new ArrayList<>();
        while (true) {
            skipSpace();
            int start = at;
            boolean joined = takeKeyword("AND");
            if (joined && items.isEmpty()) {
                throw new QueryException("Something must stand before AND.", start);
            }
            skipSpace();
            if (atEndOfSequence()) {
                if (joined) {
                    throw new QueryException("Something must follow AND.", at);
                }
                return new QueryNode.Sequence(items, required);
            }
            QueryNode item = item();
            items.add(item);
            required.add(joined || !(item instanceof QueryNode.Words));
            if (joined) {
                required.set(items.size() - 2, true);
            }
        }
    }

    private boolean atEndOfSequence() {
        return at >= query.length() || query.charAt(at) == ')' || isKeyword("OR");
    }

    private QueryNode item() throws QueryException {
        int start = at;
        if (++depth > DEEPEST) {
            throw new QueryException("More than " + DEEPEST + " levels of groups.", at);
        }
        try {
            if (takeKeyword("NOT") || takeMinus()) {
                skipSpace();
                if (atEndOfSequence() || isKeyword("AND")) {
                    throw new QueryException("Something must follow NOT.", at);
                }
                return new QueryNode.Not(item());
            }
            return switch (query.charAt(at)) {
                case '(' -> group();
                case '"' -> words(quoted(), true, "", start);
                default -> wordOrField();
            };
        } finally {
            depth--;
        }
    }

    private QueryNode group() throws QueryException {
        int start = at++;
        QueryNode node = any();
        if (at >= query.length()) {
            throw new QueryException("This \"(\" is not closed.", start);
        }
        at++;
        if (isEmpty(node)) {
            throw new QueryException("Nothing stands in these parentheses.", start);
        }
        return node;
    }

    private QueryNode wordOrField() throws QueryException {
        int start = at;
        int colon = fieldColon();
        if (colon < 0) {
            return words(word(), false, "", start);
        }
        String field = query.substring(start, colon).toLowerCase(Locale.ROOT);
        FieldName name = FieldName.of(field, start);
        at = colon + 1;
        if (at < query.length() && query.charAt(at) == '(') {
            return values(name, start);
        }
        return value(name, start);
    }

    /** The colon behind a word of letters alone: "12:30" and "://" are no fields. */
    private int fieldColon() {
        int i = at;
        while (i < query.length() && (Character.isLetter(query.charAt(i)) || query.charAt(i) == '_')) {
            i++;
        }
        return i > at && i < query.length() && query.charAt(i) == ':' ? i : -1;
    }

    private QueryNode values(FieldName name, int fieldStart) throws QueryException {
        int start = at++;
        List<QueryNode> items = new ArrayList<>();
        while (true) {
            skipSpace();
            if (at >= query.length()) {
                throw new QueryException("This \"(\" is not closed.", start);
            }
            if (query.charAt(at) == ')') {
                at++;
                break;
            }
            if (!takeKeyword("OR")) {
                items.add(value(name, fieldStart));
            }
        }
        if (items.isEmpty()) {
            throw new QueryException("Nothing stands in these parentheses.", start);
        }
        return items.size() == 1 ? items.getFirst() : new QueryNode.Any(items);
    }

    private QueryNode value(FieldName name, int fieldStart) throws QueryException {
        int start = at;
        boolean isQuoted = at < query.length() && query.charAt(at) == '"';
        String value = isQuoted ? quoted() : word();
        if (value.isBlank()) {
            throw new QueryException("A value must follow \"" + name.written() + ":\".", start);
        }
        if (name == FieldName.TITLE) {
            return words(value, isQuoted, Fields.TITLE, start);
        }
        if (name == FieldName.AMOUNT && !isQuoted) {
            value = value + restOfAmount(value);
        }
        return FieldValues.read(name, value, fieldStart, start);
    }

    /** An amount may go on behind a space: "> 1bn", "1bn EUR". */
    private String restOfAmount(String value) {
        StringBuilder rest = new StringBuilder();
        boolean number = value.chars().anyMatch(c -> c >= '0' && c <= '9');
        while (true) {
            int before = at;
            skipSpace();
            String next = word();
            boolean nextIsNumber = !next.isEmpty() && next.charAt(0) >= '0' && next.charAt(0) <= '9';
            if (!(number ? FieldValues.isScaleOrCurrency(next) : nextIsNumber)) {
                at = before;
                return rest.toString();
            }
            number = true;
            rest.append(' ').append(next);
        }
    }

    private QueryNode words(String text, boolean phrase, String field, int position) throws QueryException {
        words += 1 + (int) text.chars().filter(Character::isWhitespace).count();
        if (words > MOST_WORDS) {
            throw new QueryException("The query has more than " + MOST_WORDS + " words.", position);
        }
        if (!phrase) {
            requireKnownSigns(text, position);
        }
        return new QueryNode.Words(text, phrase, field, position);
    }

    /** A star at the end of a word is known, and punctuation says nothing; what other searches read otherwise is told. */
    private static void requireKnownSigns(String word, int position) throws QueryException {
        int star = word.indexOf('*');
        boolean beginning = star == word.length() - 1 && lettersBefore(word, star) >= SHORTEST_BEGINNING;
        if (star >= 0 && !beginning) {
            throw new QueryException(
                    "A * stands at the end of a word, behind at least " + SHORTEST_BEGINNING + " letters: secur*.",
                    position + star);
        }
        int mark = word.indexOf('?');
        if (mark >= 0 && mark + 1 < word.length() && Character.isLetterOrDigit(word.charAt(mark + 1))) {
            throw new QueryException(
                    "A ? does not stand for a letter; * at the end of a word stands for any.", position + mark);
        }
        int wave = word.indexOf('~');
        if (wave > 0) {
            throw new QueryException("Words that are only like a word cannot be asked for with ~.", position + wave);
        }
    }

    private static int lettersBefore(String word, int end) {
        int start = end;
        while (start > 0 && Character.isLetterOrDigit(word.charAt(start - 1))) {
            start--;
        }
        return end - start;
    }

    /** What stands between two quotation marks; a mark in it is written twice. */
    private String quoted() throws QueryException {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (true) {
            int end = query.indexOf('"', at + 1);
            if (end < 0) {
                throw new QueryException("This quotation mark is not closed.", start);
            }
            text.append(query, at + 1, end);
            at = end + 1;
            if (at >= query.length() || query.charAt(at) != '"') {
                return text.toString();
            }
            text.append('"');
        }
    }

    private String word() {
        int start = at;
        while (at < query.length() && !isDelimiter(query.charAt(at))) {
            at++;
        }
        return query.substring(start, at);
    }

    private static boolean isDelimiter(char c) {
        return Character.isWhitespace(c) || c == '(' || c == ')' || c == '"';
    }

    private void skipSpace() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            at++;
        }
    }

    private boolean takeMinus() {
        boolean sign = query.charAt(at) == '-' || query.charAt(at) == '!';
        if (sign && at + 1 < query.length() && !Character.isWhitespace(query.charAt(at + 1))) {
            at++;
            return true;
        }
        return false;
    }

    private boolean isKeyword(String keyword) {
        int end = at + keyword.length();
        return query.startsWith(keyword, at) && (end == query.length() || isDelimiter(query.charAt(end)));
    }

    private boolean takeKeyword(String keyword) {
        if (!isKeyword(keyword)) {
            return false;
        }
        at += keyword.length();
        return true;
    }
}
