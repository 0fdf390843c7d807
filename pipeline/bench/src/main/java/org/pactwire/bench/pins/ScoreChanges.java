package org.pactwire.bench.pins;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The scores of a set beside its pins.
 *
 * @param set name of the set
 * @param pinned what was reached before, by measure
 * @param now what is reached
 */
record ScoreChanges(String set, SortedMap<String, Tally> pinned, SortedMap<String, Tally> now) {
    static final String HEADER = String.format(
            Locale.ROOT,
            "%-12s %-36s %8s %8s %8s  %9s %6s %6s  %s%n",
            "set",
            "measure",
            "correct",
            "found",
            "expected",
            "precision",
            "recall",
            "F1",
            "pin");

    /** Compares pins with what is reached now. */
    static ScoreChanges of(String set, SortedMap<String, String> pins, List<Tally> tallies) {
        SortedMap<String, Tally> pinned = new TreeMap<>();
        pins.forEach((measure, numbers) -> pinned.put(measure, Tally.read(measure, numbers)));
        SortedMap<String, Tally> now = new TreeMap<>();
        tallies.forEach(tally -> {
            if (now.put(tally.measure(), tally) != null) {
                throw new IllegalStateException(set + " measures twice: " + tally.measure());
            }
        });
        return new ScoreChanges(set, pinned, now);
    }

    /** What would have to be pinned. */
    SortedMap<String, String> pins() {
        SortedMap<String, String> pins = new TreeMap<>();
        now.forEach((measure, tally) -> pins.put(measure, tally.numbers()));
        return pins;
    }

    /** One line for each measure that is not as pinned, what fell first; empty if all is. */
    List<String> changes() {
        List<String> fell = new ArrayList<>();
        List<String> others = new ArrayList<>();
        now.forEach((measure, tally) -> {
            Tally before = pinned.get(measure);
            if (before == null) {
                others.add(change("new", measure) + " is " + told(tally));
            } else if (!tally.equals(before)) {
                Tally.Change change = tally.since(before);
                String line = change(change.name().toLowerCase(Locale.ROOT), measure) + " was " + told(before) + ", is "
                        + told(tally);
                (change == Tally.Change.FELL ? fell : others).add(line);
            }
        });
        pinned.forEach((measure, before) -> {
            if (!now.containsKey(measure)) {
                fell.add(change("gone", measure) + " was " + told(before));
            }
        });
        fell.addAll(others);
        return fell;
    }

    /** The lines that the file of pins would need. */
    List<String> newPins() {
        List<String> lines = new ArrayList<>();
        now.forEach((measure, tally) -> {
            if (!tally.equals(pinned.get(measure))) {
                lines.add(PinFile.line(set, measure, tally.numbers()));
            }
        });
        return lines;
    }

    private String change(String what, String measure) {
        return String.format(Locale.ROOT, "%-5s %s, %s:", what.toUpperCase(Locale.ROOT), set, measure);
    }

    private static String told(Tally tally) {
        List<String> rates = new ArrayList<>();
        if (tally.found() != Tally.NONE) {
            rates.add("P " + Tally.share(tally.precision()));
        }
        if (tally.expected() != Tally.NONE) {
            rates.add("R " + Tally.share(tally.recall()));
        }
        return tally.inShort() + " (" + String.join(", ", rates) + ")";
    }

    /** All scores as lines of a table below {@link #HEADER}, each with its pin where it is another. */
    String table() {
        StringBuilder table = new StringBuilder();
        now.forEach((measure, tally) -> {
            Tally before = pinned.get(measure);
            String pin = before == null
                    ? "none"
                    : tally.equals(before)
                            ? "as pinned"
                            : tally.since(before).name().toLowerCase(Locale.ROOT) + " from " + before.inShort();
            table.append(String.format(
                    Locale.ROOT,
                    "%-12s %-36s %8d %8s %8s  %9s %6s %6s  %s%n",
                    set,
                    measure,
                    tally.correct(),
                    orHyphen(tally.found()),
                    orHyphen(tally.expected()),
                    Tally.share(tally.precision()),
                    Tally.share(tally.recall()),
                    Tally.share(tally.f1()),
                    pin));
        });
        return table.toString();
    }

    private static String orHyphen(int number) {
        return number == Tally.NONE ? "-" : Integer.toString(number);
    }
}
