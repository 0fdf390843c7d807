package org.pactwire.app.page;

import gg.jte.TemplateOutput;

/**
 * Takes from all that goes onto a page the characters that make a text read as what it is not: overrides and embeddings
 * of the direction of writing (Unicode Technical Report 36), and control characters. The replacement character stands
 * for each, so that offsets stay. Marks of direction, which Arabic and Hebrew texts use, stay: elements isolate them.
 */
final class NeutralOutput implements TemplateOutput {
    private static final char INSTEAD = '\uFFFD';

    private final TemplateOutput output;

    NeutralOutput(TemplateOutput output) {
        this.output = output;
    }

    @Override
    public void writeContent(String value) {
        output.writeContent(neutral(value));
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        output.writeContent(neutral(value.substring(beginIndex, endIndex)));
    }

    /** The text with a replacement character for each dangerous one. */
    static String neutral(String text) {
        int first = 0;
        while (first < text.length() && !isDangerous(text.charAt(first))) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text);
        for (int i = first; i < safe.length(); i++) {
            if (isDangerous(safe.charAt(i))) {
                safe.setCharAt(i, INSTEAD);
            }
        }
        return safe.toString();
    }

    private static boolean isDangerous(char c) {
        return (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2066' && c <= '\u2069')
                || (c < ' ' && c != '\n' && c != '\t')
                || (c >= '\u007F' && c <= '\u009F');
    }
}
