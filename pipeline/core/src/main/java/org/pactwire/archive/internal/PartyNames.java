package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopDocs;
import org.jspecify.annotations.Nullable;

/**
 * Which parties a name in a query may stand for: by the packaged table, and by names that the archive was given with the
 * articles. They are kept in a document, so that whoever asks the archive later knows them without the user's tables.
 */
public final class PartyNames {
    private final IndexFolder folder;
    private final Function<String, ? extends Collection<String>> packaged;
    /** Read once for each view of the index, by the first query that names a party. */
    private volatile @Nullable View view;

    public PartyNames(IndexFolder folder, Function<String, ? extends Collection<String>> packaged) {
        this.folder = folder;
        this.packaged = packaged;
    }

    /** Names in lower case, with the ids of the parties that each may stand for. */
    record Kept(Map<String, List<String>> names) {}

    private record View(Object of, Map<String, List<String>> names) {}

    /**
     * Keeps names in place of those that were kept before; the caller commits.
     *
     * @param names in lower case, with the ids of the parties that each may stand for
     * @return false if there are none, or they are kept already: nothing is written then
     */
    public boolean put(Map<String, List<String>> names) throws IOException {
        if (names.isEmpty() || names.equals(folder.read(PartyNames::read))) {
            return false;
        }
        Document document = Fields.document(Fields.NAMES_TYPE);
        document.add(new StoredField(Fields.RECORD, RecordCodec.encode(new Kept(new TreeMap<>(names)))));
        folder.write(w -> w.updateDocument(Fields.term(Fields.TYPE, Fields.NAMES_TYPE), document));
        return true;
    }

    /** Ids of the parties that a name may stand for; empty for a name unknown. */
    Collection<String> named(IndexSearcher searcher, String name) throws IOException {
        TreeSet<String> ids = new TreeSet<>(packaged.apply(name));
        ids.addAll(kept(searcher).getOrDefault(name.strip().toLowerCase(Locale.ROOT), List.of()));
        return ids;
    }

    private Map<String, List<String>> kept(IndexSearcher searcher) throws IOException {
        Object now = ArticlesOfEvidence.viewOf(searcher.getIndexReader());
        View known = view;
        if (known == null || !known.of.equals(now)) {
            known = new View(now, read(searcher));
            view = known;
        }
        return known.names;
    }

    private static Map<String, List<String>> read(IndexSearcher searcher) throws IOException {
        TopDocs found = searcher.search(Books.type(Fields.NAMES_TYPE), 1);
        return found.scoreDocs.length == 0
                ? Map.of()
                : DocReader.record(searcher.storedFields(), found.scoreDocs[0].doc, Kept.class)
                        .names();
    }
}
