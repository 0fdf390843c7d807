package org.pactwire.run;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.pactwire.archive.Archive;
import org.pactwire.fact.AnnotatedArticle;

/**
 * Decides which origin an article is kept under when the very same document is found at several places: the first one
 * by name, whatever order they are read in. Thread-safe.
 */
final class Origins {
    private final Archive archive;
    private final Map<String, String> chosen = new ConcurrentHashMap<>();

    Origins(Archive archive) {
        this.archive = archive;
    }

    /** True if nothing is to be done for the document, since the archive has it from there. */
    boolean holds(String id, String origin) throws IOException {
        if (archive.holds(id, origin)) {
            chosen.merge(id, origin, Origins::first);
            return true;
        }
        AnnotatedArticle held = chosen.containsKey(id) ? null : archive.article(id);
        chosen.merge(id, held == null ? origin : first(origin, held.article().origin()), Origins::first);
        return false;
    }

    /** True if this is the origin to keep, as far as is known yet. */
    boolean isChosen(String id, String origin) {
        return origin.equals(chosen.get(id));
    }

    private static String first(String a, String b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
