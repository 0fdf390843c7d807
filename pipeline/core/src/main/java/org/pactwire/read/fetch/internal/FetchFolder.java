package org.pactwire.read.fetch.internal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcWriter;

/**
 * The folder that a run writes to: {@code pages-TIME.warc.gz} with the pages, and below {@code .fetch}, which reading a
 * folder passes over, {@code control-TIME.warc.gz} with robots.txt, feeds, sitemaps and word that pages have not changed.
 * One run at a time; what a killed run left open is taken up to its last whole record.
 */
final class FetchFolder implements Closeable {
    private static final String HIDDEN = ".fetch";
    private static final String WARC = ".warc.gz";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final FileChannel lockFile;
    private final Earlier earlier;
    private final WarcOutput pages;
    private final WarcOutput control;

    /**
     * Opens a folder, makes it if needed.
     *
     * @throws IOException if it cannot be written, or another run writes to it
     */
    FetchFolder(Path folder, String userAgent, Instant now) throws IOException {
        Path hidden = Files.createDirectories(folder.resolve(HIDDEN));
        this.lockFile = lock(hidden.resolve("lock"), folder);
        try {
            recover(folder);
            recover(hidden);
            List<Path> files = new ArrayList<>(files(hidden, WARC));
            files.addAll(files(folder, WARC));
            // by time, whichever the folder: a page that changed has several responses
            files.sort(Comparator.comparing(FetchFolder::stamp));
            this.earlier = Earlier.read(files);
            String stamp = freeStamp(folder, hidden, now);
            this.pages = new WarcOutput(folder.resolve("pages-" + stamp + WARC), userAgent, now);
            this.control = new WarcOutput(hidden.resolve("control-" + stamp + WARC), userAgent, now);
        } catch (IOException | RuntimeException e) {
            lockFile.close();
            throw e;
        }
    }

    private static FileChannel lock(Path file, Path folder) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // held in this process: as below
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new IOException("another run fetches into " + folder);
    }

    private static String stamp(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.indexOf('-') + 1, name.length() - WARC.length());
    }

    /** The time, and a number behind it where runs follow each other within a second. */
    private static String freeStamp(Path folder, Path hidden, Instant now) {
        String time = TIME.format(now);
        String stamp = time;
        for (int n = 2;
                Files.exists(folder.resolve("pages-" + stamp + WARC))
                        || Files.exists(hidden.resolve("control-" + stamp + WARC));
                n++) {
            stamp = String.format(Locale.ROOT, "%s-%02d", time, n);
        }
        return stamp;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.filter(file -> String.valueOf(file.getFileName()).endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static void recover(Path folder) throws IOException {
        for (Path open : files(folder, WARC + WarcOutput.OPEN)) {
            String name = String.valueOf(open.getFileName());
            Path whole = open.resolveSibling(name.substring(0, name.length() - WarcOutput.OPEN.length()));
            Path copy = open.resolveSibling(name + ".copy");
            copyWholeRecords(open, copy);
            Files.move(copy, whole, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(open);
        }
    }

    private static void copyWholeRecords(Path from, Path to) throws IOException {
        try (FileChannel channel = FileChannel.open(
                        to, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
                WarcWriter writer = new WarcWriter(channel, WarcCompression.GZIP)) {
            long whole = 0;
            try (WarcReader reader = new WarcReader(from)) {
                for (WarcRecord record : reader) {
                    writer.write(record);
                    whole = channel.position();
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                channel.truncate(whole); // cut off where the run was killed
            }
            channel.force(true);
        }
    }

    /** What earlier runs kept here. */
    Earlier earlier() {
        return earlier;
    }

    /** Where pages go. */
    WarcOutput pages() {
        return pages;
    }

    /** Where robots.txt, feeds, sitemaps and word of what has not changed go. */
    WarcOutput control() {
        return control;
    }

    /** Ends the files. */
    @Override
    public void close() throws IOException {
        try (lockFile;
                control;
                pages) {
            // closed in this order: pages, control, lock
        }
    }
}
