package org.pactwire.read.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tags and texts of XML, and of the SGML of old collections, one after the other. It forgives what a strict parser
 * gives up at, since one flaw of one item is no reason to lose a feed: an ampersand that stands for itself, characters
 * that XML has not, references that nobody declared, attributes without quotes, a blank before the declaration. What the
 * tags mean for each other is left to the caller. Declarations, instructions and comments are passed over; nothing is
 * expanded, and nothing outside the file is read.
 */
final class XmlTokens {
    /** What comes next. */
    enum Kind {
        START,
        END,
        TEXT,
        NOTHING
    }

    private static final int LONGEST_REFERENCE = 32;
    /** Longer texts come in pieces. */
    private static final int PIECE = 64 * 1024;

    private final BufferedReader in;
    /** Characters that were looked at and not taken, the next one last. */
    private final StringBuilder ahead = new StringBuilder();

    private final StringBuilder text = new StringBuilder();
    private String name = "";
    private Map<String, String> attributes = Map.of();
    private boolean closes;
    /** True within a section of plain text that comes in pieces. */
    private boolean inMarked;

    XmlTokens(Reader in) {
        this.in = new BufferedReader(in);
    }

    /** Name of the tag without its prefix, in small letters. */
    String name() {
        return name.substring(name.indexOf(':') + 1);
    }

    /** Prefix of the tag in small letters; empty if it has none. */
    String prefix() {
        return name.substring(0, Math.max(0, name.indexOf(':')));
    }

    /** Attributes of a start tag by local name in small letters; the first of a name counts. */
    Map<String, String> attributes() {
        return attributes;
    }

    /** The text, or a piece of it. */
    String text() {
        return text.toString();
    }

    Kind next() throws IOException {
        if (closes) {
            closes = false;
            return Kind.END;
        }
        text.setLength(0);
        if (inMarked) {
            marked();
            if (inMarked) {
                return Kind.TEXT;
            }
        }
        for (int c = read(); c >= 0; c = read()) {
            Kind kind = c == '<' ? markup() : null;
            if (kind != null) {
                return kind;
            }
            if (c == '&') {
                reference();
            } else if (c != '<') {
                add((char) c);
            }
            if (text.length() >= PIECE) {
                return Kind.TEXT;
            }
        }
        return text.isEmpty() ? Kind.NOTHING : Kind.TEXT;
    }

    private void add(char c) {
        boolean control = c < ' ' && c != '\n' && c != '\r' && c != '\t';
        text.append(control ? ' ' : c);
    }

    /** Behind a {@code <}: null where it leads on with the text. */
    private @Nullable Kind markup() throws IOException {
        int c = peek();
        boolean tag = c == '/' || c == '_' || Character.isLetter(c);
        if (!tag && c != '!' && c != '?') {
            text.append('<');
            return null;
        }
        if (tag && !text.isEmpty()) {
            ahead.append('<');
            return Kind.TEXT;
        }
        if (c == '!' || c == '?') {
            declaration();
            return null;
        }
        return c == '/' ? endTag() : startTag();
    }

    private void declaration() throws IOException {
        if (takes("![CDATA[")) {
            marked();
        } else if (takes("!--")) {
            skipPast("-->");
        } else if (takes("?")) {
            skipPast("?>");
        } else {
            int depth = 0;
            for (int c = read(); c >= 0 && (c != '>' || depth > 0); c = read()) {
                depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            }
        }
    }

    /** A section of plain text; one whose end is missing ends with its item. */
    private void marked() throws IOException {
        inMarked = true;
        int c = read();
        while (c >= 0) {
            if (c == ']' && takes("]>")) {
                inMarked = false;
                return;
            }
            if (c == '<' && (sees("/item>") || sees("/entry>"))) {
                ahead.append('<');
                inMarked = false;
                return;
            }
            add((char) c);
            if (text.length() >= PIECE) {
                return;
            }
            c = read();
        }
        inMarked = false;
    }

    private void skipPast(String end) throws IOException {
        int matched = 0;
        int c = read();
        while (c >= 0) {
            matched = c == end.charAt(matched) ? matched + 1 : c == end.charAt(0) ? (matched > 1 ? matched : 1) : 0;
            if (matched == end.length()) {
                return;
            }
            c = read();
        }
    }

    private Kind endTag() throws IOException {
        read();
        name = name(read());
        int c = read();
        while (c >= 0 && c != '>' && c != '<') {
            c = read();
        }
        if (c == '<') {
            ahead.append('<');
        }
        return Kind.END;
    }

    private Kind startTag() throws IOException {
        name = name(read());
        attributes = new LinkedHashMap<>();
        while (true) {
            int c = readPastBlanks();
            if (c < 0 || c == '>') {
                return Kind.START;
            }
            if (c == '<') {
                ahead.append('<');
                return Kind.START;
            }
            if (c == '/') {
                closes = peek() == '>';
                continue;
            }
            attribute(c);
        }
    }

    private void attribute(int first) throws IOException {
        if (first == '=') {
            return;
        }
        String attribute = name(first);
        int c = readPastBlanks();
        if (c != '=') {
            unread(c);
            put(attribute, "");
            return;
        }
        c = readPastBlanks();
        StringBuilder value = new StringBuilder();
        boolean quoted = c == '"' || c == '\'';
        int quote = c;
        if (!quoted) {
            unread(c);
        }
        for (c = read(); c >= 0; c = read()) {
            boolean tag = c == '<' && (peek() == '/' || Character.isLetter(peek()));
            boolean closing = !quoted && c == '/' && peek() == '>';
            if (tag || closing || (!quoted && (c == '>' || isBlank(c)))) {
                unread(c);
                // an open quote took the end of the tag with it
                closes |= tag;
                break;
            }
            if (quoted && c == quote) {
                break;
            }
            value.append((char) c);
        }
        put(attribute, value.toString());
    }

    private void put(String attribute, String value) {
        String local = attribute.substring(attribute.indexOf(':') + 1);
        attributes.putIfAbsent(local, value.indexOf('&') < 0 ? value : resolved(value));
    }

    private static String resolved(String value) {
        StringBuilder resolved = new StringBuilder();
        int i = 0;
        while (i < value.length()) {
            int end = value.charAt(i) == '&' ? value.indexOf(';', i) : -1;
            String character = end < 0 || end - i > LONGEST_REFERENCE
                    ? null
                    : CharacterNames.character(value.substring(i + 1, end));
            resolved.append(character == null ? String.valueOf(value.charAt(i)) : character);
            i = character == null ? i + 1 : end + 1;
        }
        return resolved.toString();
    }

    /** A reference becomes its character; what is none stays as it is written. */
    private void reference() throws IOException {
        StringBuilder reference = new StringBuilder();
        int c = read();
        while (reference.length() < LONGEST_REFERENCE
                && c >= 0
                && (c == '#' ? reference.isEmpty() : c < 0x80 && Character.isLetterOrDigit(c))) {
            reference.append((char) c);
            c = read();
        }
        String character = c == ';' ? CharacterNames.character(reference.toString()) : null;
        if (character != null) {
            text.append(character);
            return;
        }
        text.append('&').append(reference);
        unread(c);
    }

    private String name(int first) throws IOException {
        StringBuilder read = new StringBuilder();
        int c = first;
        while (c >= 0 && c != '>' && c != '<' && c != '/' && c != '=' && !isBlank(c)) {
            read.append((char) c);
            c = read();
            if (read.length() > PIECE) {
                break;
            }
        }
        unread(c);
        return read.toString().toLowerCase(Locale.ROOT);
    }

    private int readPastBlanks() throws IOException {
        int c = read();
        while (isBlank(c)) {
            c = read();
        }
        return c;
    }

    private static boolean isBlank(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    private boolean takes(String expected) throws IOException {
        boolean seen = sees(expected);
        if (seen) {
            ahead.setLength(ahead.length() - expected.length());
        }
        return seen;
    }

    private boolean sees(String expected) throws IOException {
        StringBuilder looked = new StringBuilder();
        boolean same = true;
        while (same && looked.length() < expected.length()) {
            int c = read();
            same = c == expected.charAt(looked.length());
            if (c >= 0) {
                looked.append((char) c);
            }
            if (c < 0) {
                same = false;
            }
        }
        ahead.append(looked.reverse());
        return same;
    }

    private int peek() throws IOException {
        int c = read();
        unread(c);
        return c;
    }

    private void unread(int c) {
        if (c >= 0) {
            ahead.append((char) c);
        }
    }

    private int read() throws IOException {
        int last = ahead.length() - 1;
        if (last < 0) {
            return in.read();
        }
        char c = ahead.charAt(last);
        ahead.setLength(last);
        return c;
    }
}
