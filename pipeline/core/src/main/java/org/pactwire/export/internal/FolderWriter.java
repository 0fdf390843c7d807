package org.pactwire.export.internal;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.pactwire.archive.FailedWriteException;

/**
 * Replaces files of a folder: each is written beside its target under another name and moved over it when all are
 * complete. Who reads a file reads the old one or the new one, never half of one; a failure leaves all as they were.
 */
public final class FolderWriter implements AutoCloseable {
    private static final Pattern PART = Pattern.compile("\\..*\\.([0-9]{1,18})\\.part");

    private final Path folder;
    private final List<Path> targets = new ArrayList<>();
    private final List<Path> parts = new ArrayList<>();
    private final List<FileChannel> channels = new ArrayList<>();

    public FolderWriter(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        removePartsOfDeadRuns();
    }

    /** See {@code CsvExport.mark}. */
    public static String mark(Path folder) throws IOException {
        CRC32 sum = new CRC32();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.sorted().toList()) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    String line = file + " " + attributes.size() + " " + attributes.lastModifiedTime() + "\n";
                    sum.update(line.getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return folder.toAbsolutePath() + " " + HexFormat.of().toHexDigits((int) sum.getValue());
    }

    /** Where a file of this name is put. */
    Path target(String name) {
        return folder.resolve(name);
    }

    /** A new file; it is there after {@link #replaceAll}. */
    public OutputStream file(String name) throws IOException {
        Path part = folder.resolve("." + name + "." + ProcessHandle.current().pid() + ".part");
        FileChannel channel = FileChannel.open(
                part, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        parts.add(part);
        targets.add(folder.resolve(name));
        channels.add(channel);
        return new BufferedOutputStream(new Named(Channels.newOutputStream(channel), folder.resolve(name)), 1 << 16);
    }

    /** Says what could not be written. */
    private static final class Named extends FilterOutputStream {
        private final Path target;

        Named(OutputStream out, Path target) {
            super(out);
            this.target = target;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                throw new FailedWriteException(target, e);
            }
        }
    }

    /** Puts the files in place; all their streams must be flushed. */
    public void replaceAll() throws IOException {
        for (FileChannel channel : channels) {
            channel.force(true);
            channel.close();
        }
        for (int i = 0; i < parts.size(); i++) {
            Files.move(
                    parts.get(i), targets.get(i), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        parts.clear();
    }

    private void removePartsOfDeadRuns() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.part")) {
            for (Path file : files) {
                Matcher name = PART.matcher(String.valueOf(file.getFileName()));
                if (name.matches()
                        && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** Removes what was not put in place. */
    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }
}
