package org.pactwire.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pactwire.app.form.Printable;

/**
 * Rows of text in aligned columns. On a terminal the widest columns give way so that each row fits on one line, and where
 * little would be left of them, columns that can be spared.
 */
final class Table {
    private static final String GAP = "  ";
    private static final int LEAST = 8;
    /** A wide column wants so much before others are left out for it. */
    private static final int READABLE = 40;

    private static final int LEFT_OUT = -1;

    private final List<String> titles;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> toTheRight = new ArrayList<>();
    private final List<Integer> whole = new ArrayList<>();
    private final List<Spare> spare = new ArrayList<>();

    /** A column that is left out where less than so much would be left of the widest one. */
    private record Spare(int column, int readable) {}

    Table(String... titles) {
        this.titles = List.of(titles);
    }

    /** Aligns a column to the right, as numbers want it. */
    Table right(int column) {
        toTheRight.add(column);
        return this;
    }

    /** Never cuts a column, as ids want it. */
    Table whole(int column) {
        whole.add(column);
        return this;
    }

    /** Leaves a column out on a narrow terminal; the first one so named goes first. */
    Table spare(int column) {
        return spare(column, READABLE);
    }

    /** As {@link #spare(int)}, but only where less than so much would be left of the widest column. */
    Table spare(int column, int readable) {
        spare.add(new Spare(column, readable));
        return this;
    }

    /** Adds a row; the cells are made safe to print. */
    Table row(String... cells) {
        if (cells.length != titles.size()) {
            throw new IllegalArgumentException(cells.length + " cells for " + titles.size() + " columns");
        }
        rows.add(List.of(cells).stream().map(Printable::line).toList());
        return this;
    }

    /** Prints the titles, if there are any, and the rows. */
    void print(Terminal terminal) {
        int[] widths = widths(terminal);
        if (titles.stream().anyMatch(title -> !title.isEmpty())) {
            terminal.line(terminal.bold(line(titles, widths)));
        }
        rows.forEach(row -> terminal.line(line(row, widths)));
    }

    private int[] widths(Terminal terminal) {
        int[] widths = IntStream.range(0, titles.size())
                .map(c -> Math.max(
                        Printable.width(titles.get(c)),
                        rows.stream()
                                .mapToInt(row -> Printable.width(row.get(c)))
                                .max()
                                .orElse(0)))
                .toArray();
        if (terminal.outIsTerminal()) {
            int over = IntStream.of(widths).sum() + GAP.length() * (widths.length - 1) - terminal.width();
            for (Spare spared : spare) {
                if (over > 0 && widths[widest(widths)] - over < spared.readable()) {
                    over -= widths[spared.column()] + GAP.length();
                    widths[spared.column()] = LEFT_OUT;
                }
            }
            int widest = widest(widths);
            while (over > 0 && widths[widest] > LEAST) {
                widths[widest]--;
                over--;
                widest = widest(widths);
            }
        }
        return widths;
    }

    /** The widest column that may be cut. */
    private int widest(int[] widths) {
        return IntStream.range(0, widths.length)
                .filter(c -> !whole.contains(c))
                .reduce((a, b) -> widths[b] > widths[a] ? b : a)
                .orElse(0);
    }

    private String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int c = 0; c < cells.size(); c++) {
            if (widths[c] == LEFT_OUT) {
                continue;
            }
            String cell = Printable.cut(cells.get(c), widths[c]);
            String padding = " ".repeat(Math.max(0, widths[c] - Printable.width(cell)));
            line.append(c == 0 ? "" : GAP).append(toTheRight.contains(c) ? padding + cell : cell + padding);
        }
        return line.toString().stripTrailing();
    }
}
