package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.pactwire.archive.News;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.Watch;

/**
 * Queries that are kept, each in a document of its own with the ids of its hits when it was last asked. What is new is
 * told by ids and not by time: a pact that is signed at last is new for {@code status:signed}, and a run that was killed
 * before it could tell is made up for by the next.
 */
public final class Watches {
    private final IndexFolder folder;
    private final Searches searches;

    public Watches(IndexFolder folder, Searches searches) {
        this.folder = folder;
        this.searches = searches;
    }

    /** A watch with the ids of its hits when it was last asked, sorted. */
    record Kept(Watch watch, List<String> seen) {}

    /** Keeps a watch; what it finds now is not new to it. False if it is kept already. The caller commits. */
    public boolean add(Watch watch) throws IOException, QueryException {
        Set<String> seen = searches.ids(watch.query(), watch.target());
        if (all().contains(watch)) {
            return false;
        }
        write(new Kept(watch, List.copyOf(seen)));
        return true;
    }

    /** False if there was none. The caller commits. */
    public boolean remove(Watch watch) throws IOException {
        boolean there = all().contains(watch);
        folder.write(w -> w.deleteDocuments(key(watch)));
        return there;
    }

    /** All that are kept, by query. */
    public List<Watch> all() throws IOException {
        return kept().stream().map(Kept::watch).toList();
    }

    /** Asks all of them, and keeps what they find. The caller commits. */
    public List<News> news(int most) throws IOException, QueryException {
        List<News> news = new ArrayList<>();
        for (Kept kept : kept()) {
            Watch watch = kept.watch();
            Set<String> now = searches.ids(watch.query(), watch.target());
            Set<String> fresh = new TreeSet<>(now);
            kept.seen().forEach(fresh::remove);
            if (!fresh.isEmpty()) {
                news.add(new News(watch, fresh.size(), searches.best(watch.query(), watch.target(), fresh, most)));
            }
            if (!List.copyOf(now).equals(kept.seen())) {
                write(new Kept(watch, List.copyOf(now)));
            }
        }
        return news;
    }

    private List<Kept> kept() throws IOException {
        return folder.read(searcher -> {
            List<Kept> kept = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            DocReader.forEach(
                    searcher,
                    Books.type(Fields.WATCH_TYPE),
                    (leaf, doc) -> kept.add(DocReader.record(stored, leaf.docBase + doc, Kept.class)));
            kept.sort(Comparator.comparing((Kept k) -> k.watch().query())
                    .thenComparing(k -> k.watch().target()));
            return kept;
        });
    }

    private void write(Kept kept) throws IOException {
        Document document = Fields.document(Fields.WATCH_TYPE);
        document.add(new StringField(Fields.WATCH, key(kept.watch()).bytes(), Field.Store.NO));
        document.add(new StoredField(Fields.RECORD, RecordCodec.encode(kept)));
        folder.write(w -> w.updateDocument(key(kept.watch()), document));
    }

    private static Term key(Watch watch) {
        return Fields.term(Fields.WATCH, watch.target().name() + ' ' + watch.query());
    }
}
