package org.pactwire.app.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

/**
 * Finds the raw sources of articles again, if they still lie where they were read. An origin begins with the name of the
 * folder that was read: it is looked for below a folder given, and beside it.
 */
public final class RawSources {
    private static final Pattern RECORD = Pattern.compile("[:#][0-9]+$");
    private static final int LONGEST = 1000;

    private final Path folder;
    private final Map<String, String> sources = new HashMap<>();

    public RawSources(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** Place and text of a span of an article in its raw source, or why there is none, in one line. */
    public String excerpt(Article article, Span span) {
        Span raw = article.alignment().toRaw(span);
        if (raw.isEmpty()) {
            return article.origin() + ", place in the source not known";
        }
        String place = article.origin() + ", characters " + raw.start() + " to " + raw.end();
        String source = sources.computeIfAbsent(article.id(), id -> source(article));
        if (source.length() < raw.end()) {
            return place + " of the source, which is not found below " + folder + " as it was read";
        }
        long first = line(source, raw.start());
        long last = line(source, raw.end() - 1);
        String text = raw.of(source);
        return place + ", " + (first == last ? "line " + first : "lines " + first + " to " + last) + ": "
                + (text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private static long line(String source, int offset) {
        return 1 + source.substring(0, offset).chars().filter(c -> c == '\n').count();
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
    private static String source(Path base, Article article) {
        try {
            Path file = base.resolve(RECORD.matcher(article.origin()).replaceFirst(""))
                    .normalize();
            return file.startsWith(base) && Files.isRegularFile(file) ? read(file, article) : "";
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

    private static String leaf(String origin) {
        return origin.substring(origin.lastIndexOf('/') + 1);
    }
}
