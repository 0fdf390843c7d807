package org.pactwire.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Inputs and outputs of runs. */
final class CsvFiles {
    /** The root of the repository. */
    static final Path HOME = Path.of(System.getProperty("pactwire.home", "../.."));

    private CsvFiles() {}

    /** The contents of the files of a folder by their names. */
    static Map<String, String> in(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(String.valueOf(file.getFileName()), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }
}
