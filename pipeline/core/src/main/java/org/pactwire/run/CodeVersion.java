package org.pactwire.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.pactwire.extract.Extractor;

/**
 * Versions of parts of the program: check sums over their classes and the models they read. Whoever changes a rule or a
 * table need not think of a number; who changes neither has the version of before.
 */
final class CodeVersion {
    /** What an article is cleaned and read for facts with, but for the library of the net. */
    private static final String READING;

    /** What the book of pacts and the files for others are made with. */
    static final String MAKING;

    static {
        Map<String, Long> parts = parts();
        READING = sum(
                parts,
                List.of(
                        "models/",
                        "org/pactwire/article/",
                        "org/pactwire/fact/",
                        "org/pactwire/know/",
                        "org/pactwire/clean/",
                        "org/pactwire/extract/"));
        MAKING = sum(parts, List.of("models/", "org/pactwire/"));
    }

    private CodeVersion() {}

    /**
     * What an article is cleaned and read for facts with.
     *
     * @param net the library that runs the reader's net, or what is done without one; asking the library loads it, so that
     *     only those do who read
     */
    static String reading(String net) {
        CRC32 sum = new CRC32();
        sum.update((READING + net).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    private static String sum(Map<String, Long> parts, List<String> folders) {
        CRC32 sum = new CRC32();
        sum.update(Extractor.libraryVersion().getBytes(StandardCharsets.UTF_8));
        parts.forEach((name, crc) -> {
            if (folders.stream().anyMatch(name::startsWith)) {
                sum.update(name.getBytes(StandardCharsets.UTF_8));
                sum.update(ByteBuffer.allocate(Long.BYTES).putLong(crc).array());
            }
        });
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Check sum of each file that this class came with, by name. */
    private static Map<String, Long> parts() {
        CodeSource source = CodeVersion.class.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalStateException("classes of unknown origin");
        }
        try {
            Path path = Path.of(source.getLocation().toURI());
            return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Long> ofJar(Path path) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .forEach(entry -> parts.put(entry.getName(), entry.getCrc()));
        }
        return parts;
    }

    private static Map<String, Long> ofFolder(Path folder) throws IOException {
        Map<String, Long> parts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                CRC32 sum = new CRC32();
                sum.update(Files.readAllBytes(file));
                parts.put(folder.relativize(file).toString().replace('\\', '/'), sum.getValue());
            }
        }
        return parts;
    }
}
