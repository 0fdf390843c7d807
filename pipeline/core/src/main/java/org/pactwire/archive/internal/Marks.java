package org.pactwire.archive.internal;

import java.util.Map;

/**
 * What is known of the things made of the articles, kept with each commit, so that a run that finds nothing new need
 * not make them again.
 *
 * @param book what the book was made with; empty if an article changed since
 * @param export mark of the files that were written last; empty if anything changed since
 */
record Marks(String book, String export) {
    static final Marks NONE = new Marks("", "");

    private static final String BOOK = "pactwire.book";
    private static final String EXPORT = "pactwire.export";

    static Marks of(Map<String, String> commit) {
        return new Marks(commit.getOrDefault(BOOK, ""), commit.getOrDefault(EXPORT, ""));
    }

    void addTo(Map<String, String> commit) {
        commit.put(BOOK, book);
        commit.put(EXPORT, export);
    }

    /** True if the pacts were made of the articles as they are. */
    boolean hasBook() {
        return !book.isEmpty();
    }

    Marks withoutExport() {
        return new Marks(book, "");
    }
}
