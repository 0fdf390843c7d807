package org.pactwire.app.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an evaluation found.
 *
 * @param measures in the order they are shown
 * @param counts numbers that are no precision or recall, in the order they are shown
 * @param misses every value that is not as in the gold facts, and every value that no claim supports
 */
public record Report(List<Measure> measures, Map<String, Integer> counts, List<Miss> misses) {
    public Report {
        measures = List.copyOf(measures);
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        misses = List.copyOf(misses);
    }

    /**
     * The measure of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Measure measure(String name) {
        return measures.stream()
                .filter(measure -> measure.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such measure: " + name));
    }

    /** Column names of {@link #rows}. */
    public static List<String> columns() {
        return List.of("measure", "precision", "recall", "f1", "correct", "found", "expected");
    }

    /** One row for each measure and, with {@code found} only, for each count; shares with four decimals. */
    public List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new java.util.ArrayList<>();
        for (Measure measure : measures) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("measure", measure.name());
            row.put("precision", share(measure.precision(), "%.4f"));
            row.put("recall", share(measure.recall(), "%.4f"));
            row.put("f1", share(measure.f1(), "%.4f"));
            row.put("correct", Integer.toString(measure.correct()));
            row.put("found", Integer.toString(measure.found()));
            row.put("expected", Integer.toString(measure.expected()));
            rows.add(row);
        }
        counts.forEach((name, count) -> {
            Map<String, String> row = new LinkedHashMap<>();
            columns().forEach(column -> row.put(column, ""));
            row.put("measure", name);
            row.put("found", Integer.toString(count));
            rows.add(row);
        });
        return rows;
    }

    /** The report as text for a terminal, ending in a line break. */
    public String toTable() {
        StringBuilder table = new StringBuilder();
        table.append(line("measure", "precision", "recall", "F1", "correct", "found", "expected"));
        for (Measure measure : measures) {
            table.append(line(
                    measure.name(),
                    share(measure.precision(), "%.3f"),
                    share(measure.recall(), "%.3f"),
                    share(measure.f1(), "%.3f"),
                    Integer.toString(measure.correct()),
                    Integer.toString(measure.found()),
                    Integer.toString(measure.expected())));
        }
        table.append('\n');
        counts.forEach((name, count) -> table.append(String.format(Locale.ROOT, "%-26s %6d%n", name, count)));
        return table.toString().replace(System.lineSeparator(), "\n");
    }

    /** The misses as text, one a line, ending in a line break; empty if there are none. */
    public String missesAsText() {
        return misses.stream()
                .map(miss -> String.format(
                        Locale.ROOT,
                        "%-14s %-40s %-28s gold: %s  found: %s\n",
                        miss.measure(),
                        miss.origin(),
                        miss.pact(),
                        orDash(miss.gold()),
                        orDash(miss.found())))
                .collect(Collectors.joining());
    }

    private static String line(
            String name, String precision, String recall, String f1, String correct, String found, String expected) {
        return String.format(
                Locale.ROOT, "%-16s %9s %7s %7s %8s %7s %9s\n", name, precision, recall, f1, correct, found, expected);
    }

    private static String share(double value, String format) {
        return Double.isNaN(value) ? "-" : String.format(Locale.ROOT, format, value);
    }

    private static String orDash(String value) {
        return value.isEmpty() ? "-" : value;
    }
}
