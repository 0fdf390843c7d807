package org.pactwire.read;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How sources are read.
 *
 * @param limits what reading may cost
 * @param fields where a dump calls its fields otherwise: from what is wanted ({@link #FIELDS}) to the dump's name for it
 * @param since only files that changed at this time or later are read; null for all. A file of an archive counts with the
 *     archive, and standard input always
 */
public record ReadOptions(
        Limits limits, Map<String, String> fields, @Nullable Instant since) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** What can be wanted of a record. */
    public static final Set<String> FIELDS =
            Set.of("id", "url", "title", "html", "text", "published", "source", "fetched", "byline", "language");

    /** Nothing special. */
    public static final ReadOptions DEFAULT = new ReadOptions(Limits.DEFAULT, Map.of(), null);

    public ReadOptions {
        if (!FIELDS.containsAll(fields.keySet())) {
            throw new IllegalArgumentException("no such fields: " + fields.keySet() + "; there are "
                    + FIELDS.stream().sorted().toList());
        }
        fields = Map.copyOf(new TreeMap<>(fields));
    }

    /** The usual way, with limits of one's own. */
    public static ReadOptions of(Limits limits) {
        return new ReadOptions(limits, Map.of(), null);
    }
}
