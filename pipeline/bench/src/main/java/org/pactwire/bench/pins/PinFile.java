package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What must come out again, as lines of a set, a name and a value between tabs. They are sorted, so that two changes meet
 * in the same line only where they change the same thing. Comments stand at the head.
 */
final class PinFile {
    private final Path file;
    private final List<String> comments = new ArrayList<>();
    private final SortedMap<String, SortedMap<String, String>> sets = new TreeMap<>();

    private PinFile(Path file) {
        this.file = file;
    }

    /**
     * Reads a file.
     *
     * @throws IOException if there is none, or if a line of it is no pin
     */
    static PinFile read(Path file) throws IOException {
        PinFile pins = new PinFile(file);
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 3);
            if (line.startsWith("#")) {
                pins.comments.add(line);
            } else if (parts.length != 3 || pins.put(parts[0], parts[1], parts[2])) {
                throw new IOException(file + ": no pin, or one that was there before: " + line);
            }
        }
        return pins;
    }

    /** True if there was one. */
    private boolean put(String set, String name, String value) {
        return sets.computeIfAbsent(set, s -> new TreeMap<>()).put(name, value) != null;
    }

    /** The sets that have pins. */
    Set<String> sets() {
        return Collections.unmodifiableSet(sets.keySet());
    }

    /** Values of a set by name. */
    SortedMap<String, String> of(String set) {
        return Collections.unmodifiableSortedMap(sets.getOrDefault(set, Collections.emptySortedMap()));
    }

    /** Replaces the pins of a set and leaves those of others: a set that was skipped keeps its own. */
    void replace(String set, SortedMap<String, String> values) {
        sets.put(set, new TreeMap<>(values));
    }

    /** Drops the pins of all sets but these. */
    void retain(Set<String> names) {
        sets.keySet().retainAll(names);
    }

    /** Writes the file anew. */
    void write() throws IOException {
        List<String> lines = new ArrayList<>(comments);
        sets.forEach((set, pins) -> pins.forEach((name, value) -> lines.add(line(set, name, value))));
        Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    /** A pin as it stands in the file. */
    static String line(String set, String name, String value) {
        return set + "\t" + name + "\t" + value;
    }
}
