package org.pactwire.app.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

/**
 * Finds the raw sources of articles again, if they still lie where they were read. An origin begins with the name of the
 * folder that was read: it is looked for below a folder given, and beside it. Thread-safe.
 */
public final class RawSources {
    private static final Pattern RECORD = Pattern.compile("[:#][0-9]+$");
    private static final int LONGEST = 1000;
    /** Sources kept, so that the sentences of one article cost one reading. */
    private static final int KEPT = 20;

    private final Path folder;
    private final long largestFile;
    private final Map<String, String> sources = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, String> eldest) {
            return size() > KEPT;
        }
    });

    public RawSources(Path folder) {
        this(folder, Long.MAX_VALUE);
    }

    /**
     * @param largestFile bytes of the largest file that is looked into: the records of a dump are read from its start
     */
    public RawSources(Path folder, long largestFile) {
        this.folder = folder.toAbsolutePath().normalize();
        this.largestFile = largestFile;
    }

    /**
     * A span of an article in its raw source.
     *
     * @param source the whole source
     * @param span the place in it, not empty
     */
    public record Found(String source, Span span) {
        /** Number of the line with the first character, from 1. */
        public long firstLine() {
            return line(span.start());
        }

        /** Number of the line with the last character. */
        public long lastLine() {
            return line(span.end() - 1);
        }

        private long line(int offset) {
            return 1
                    + source.substring(0, offset).chars().filter(c -> c == '\n').count();
        }
    }

    /** Place and text of a span of an article in its raw source, or why there is none, in one line. */
    public String excerpt(Article article, Span span) {
        Span raw = article.alignment().toRaw(span);
        if (raw.isEmpty()) {
            return article.origin() + ", place in the source not known";
        }
        String place = article.origin() + ", characters " + raw.start() + " to " + raw.end();
        Found found = find(article, span);
        if (found == null) {
            return place + " of the source, which is not found below " + folder + " as it was read";
        }
        long first = found.firstLine();
        long last = found.lastLine();
        String text = raw.of(found.source());
        return place + ", " + (first == last ? "line " + first : "lines " + first + " to " + last) + ": "
                + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    /** Null where the place is not known, or the source is not there as it was read. */
    public @Nullable Found find(Article article, Span span) {
        Span raw = article.alignment().toRaw(span);
        if (raw.isEmpty()) {
            return null;
        }
        String source = sources.get(article.id());
        if (source == null) {
            source = source(article);
            if (!source.isEmpty()) {
                sources.put(article.id(), source);
            }
        }
        return source.length() < raw.end() ? null : new Found(source, raw);
    }

    private String source(Article article) {
        for (Path base : bases()) {
            String found = source(base, article);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return "";
    }

    /** The source of an article below a folder; empty if it is not there or not readable, or is another one now. */
    private String source(Path base, Article article) {
        try {
            Path file = base.resolve(file(base, article.origin())).normalize();
            return file.startsWith(base) && Files.isRegularFile(file) && Files.size(file) <= largestFile
                    ? read(file, article)
                    : "";
        } catch (IOException | InvalidPathException e) {
            return "";
        }
    }

    private static String read(Path file, Article article) throws IOException {
        String leaf = leaf(article.origin());
        try (RawDocuments documents = Sources.open(List.of(file))) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                if (result instanceof ReadResult.Read(RawDocument document)
                        && leaf(document.origin()).equals(leaf)
                        && document.id().equals(article.id())) {
                    return Cleaner.source(document);
                }
            }
        }
        return "";
    }

    private List<Path> bases() {
        Path beside = folder.getParent();
        return beside == null ? List.of(folder) : List.of(folder, beside);
    }

    /** The file of an origin: without line, number or place of its record, and without its path in an archive. */
    private static String file(Path base, String origin) {
        String whole = RECORD.matcher(origin).replaceFirst("");
        int inArchive = origin.indexOf('!');
        return inArchive < 0 || Files.isRegularFile(base.resolve(whole)) ? whole : origin.substring(0, inArchive);
    }

    private static String leaf(String origin) {
        return origin.substring(origin.lastIndexOf('/') + 1);
    }
}
