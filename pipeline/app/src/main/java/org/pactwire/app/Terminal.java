package org.pactwire.app;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.Passage;
import org.pactwire.article.Span;

/**
 * Where output goes: results to {@code out}, progress and messages to {@code err}.
 *
 * @param outIsTerminal a human reads {@code out}
 * @param errIsTerminal a human watches {@code err}
 * @param colour escape codes may be used where a human reads
 * @param width columns of the terminal; of a file, columns at which long text is wrapped
 */
record Terminal(
        PrintStream out, PrintStream err, boolean outIsTerminal, boolean errIsTerminal, boolean colour, int width) {
    private static final int USUAL_WIDTH = 100;
    private static final int LEAST_WIDTH = 40;
    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    /** No human reads: no escape codes, nothing cut. */
    static Terminal none(PrintStream out, PrintStream err) {
        return new Terminal(out, err, false, false, false, USUAL_WIDTH);
    }

    /** As the launcher found it: Java 21 cannot tell whether a stream is a terminal. */
    static Terminal fromLauncher(PrintStream out, PrintStream err) {
        boolean noColour = !System.getenv().getOrDefault("NO_COLOR", "").isEmpty()
                || System.getenv().getOrDefault("TERM", "").equals("dumb");
        int columns = Integer.getInteger("pactwire.columns", USUAL_WIDTH);
        return new Terminal(
                out,
                err,
                Boolean.getBoolean("pactwire.terminal.out"),
                Boolean.getBoolean("pactwire.terminal.err"),
                !noColour,
                Math.max(LEAST_WIDTH, columns));
    }

    String bold(String text) {
        return outIsTerminal && colour ? BOLD + text + PLAIN : text;
    }

    String dim(String text) {
        return outIsTerminal && colour ? DIM + text + PLAIN : text;
    }

    void line(String text) {
        out.println(text);
    }

    /** A number with commas between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** A passage with its hits in bold, or between «…» where there is no colour, safe to print on one line. */
    String highlighted(Passage passage) {
        String start = outIsTerminal && colour ? BOLD : "«";
        String end = outIsTerminal && colour ? PLAIN : "»";
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span hit : passage.highlights()) {
            marked.append(Printable.line(passage.text().substring(at, hit.start())))
                    .append(start)
                    .append(Printable.line(hit.of(passage.text())))
                    .append(end);
            at = hit.end();
        }
        return marked.append(Printable.line(passage.text().substring(at))).toString();
    }

    /** Breaks a text that is safe to print into lines at blanks; escape codes take no width. */
    List<String> wrap(String text, int indent) {
        int columns = Math.max(20, Math.min(width, 120) - indent);
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int used = 0;
        for (String word : text.split(" +", -1)) {
            int length =
                    Printable.width(word.replace(BOLD, "").replace(PLAIN, "").replace(DIM, ""));
            if (used > 0 && used + 1 + length > columns) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (used > 0) {
                line.append(' ');
                used++;
            }
            line.append(word);
            used += length;
        }
        lines.add(line.toString());
        return lines;
    }

    /** Prints a text in lines behind an indent. */
    void wrapped(String text, String indent) {
        wrap(text, indent.length()).forEach(line -> out.println(indent + line));
    }
}
