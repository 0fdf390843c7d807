package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;

/**
 * Finds articles that are copies of others: agency reports with another lead, or with a line of the paper's own.
 *
 * <p>Articles are taken in order of publication, then of id; one whose date is unknown comes last. Each is compared with
 * the originals before it that its sketch shares a band with, and is a copy of the first whose text it shares three
 * fifths of all shingles with; if there is none it is an original itself. A copy thus is always like its original, never
 * only like another copy, and the order of putting leaves no trace. Sketches are made anew each time, which takes some 50
 * µs an article: kept, they would take more room than anything but the text. Memory: some 300 bytes an article.
 */
public final class NearDuplicates {
    /** Texts at least so alike are copies: a fifth of one may be written anew. */
    private static final double ALIKE = 0.6;

    /** Of so many originals of a band, the first ones, the sketch is compared. */
    private static final int MOST_OF_A_BAND = 200;

    /** With so many originals, those of most common bands, the text is compared. */
    private static final int MOST_COMPARED = 50;

    /** So many shingles of texts stay in memory, 32 MB: some 5,000 articles. */
    private static final long MOST_REMEMBERED = 4_000_000;

    /** So many texts are sketched at a time, by as many threads as there are processors. */
    private static final int BATCH = 1000;

    private final StoredFields stored;
    private final List<Entry> entries;
    /** For each band and entry the number of its group; -1 where it is alone. */
    private final int[][] groups;

    private final List<int[]> originalsOfGroup = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    /** Shingles of texts compared, the one asked for last at the end. */
    private final Map<Integer, long[]> texts = new LinkedHashMap<>(16, 0.75f, true);

    private long remembered;

    /** An article; one whose day is unknown comes last. */
    private static final class Entry {
        private final String id;
        private final long day;
        private final int doc;
        private final int[] sketch;

        Entry(Unread article) {
            this.id = article.id;
            this.day = article.day;
            this.doc = article.doc;
            this.sketch = Shingles.sketch(Shingles.of(article.text));
        }
    }

    private record Unread(String id, long day, int doc, String text) {}

    private NearDuplicates(StoredFields stored, List<Entry> entries) {
        this.stored = stored;
        this.entries = entries;
        this.groups = new int[Shingles.BANDS][entries.size()];
    }

    /** Copies by id, each with the id of its original. */
    public static Map<String, String> find(IndexFolder folder) throws IOException {
        return folder.read(searcher -> new NearDuplicates(searcher.storedFields(), entries(searcher)).find());
    }

    /** All articles with words in their texts, read in the order in which they lie, a batch at a time. */
    private static List<Entry> entries(IndexSearcher searcher) throws IOException {
        List<Entry> entries = new ArrayList<>();
        List<Unread> batch = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            StoredFields stored = DocReader.inOrder(leaf);
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ARTICLE);
            NumericDocValues days = DocValues.getNumeric(leaf.reader(), Fields.DAY);
            DocReader.forEachLive(leaf, ids, doc -> {
                String text = ArticleRecord.decodeText(DocReader.record(stored, doc));
                long day = days.advanceExact(doc) ? days.longValue() : Long.MAX_VALUE;
                batch.add(new Unread(Ids.text(ids.lookupOrd(ids.ordValue())), day, leaf.docBase + doc, text));
                if (batch.size() == BATCH) {
                    sketch(batch, entries);
                }
            });
        }
        sketch(batch, entries);
        entries.sort(Comparator.comparingLong((Entry e) -> e.day).thenComparing(e -> e.id));
        return entries;
    }

    private static void sketch(List<Unread> batch, List<Entry> entries) {
        batch.parallelStream()
                .map(Entry::new)
                .filter(entry -> entry.sketch.length > 0)
                .forEachOrdered(entries::add);
        batch.clear();
    }

    private Map<String, String> find() throws IOException {
        for (int band = 0; band < Shingles.BANDS; band++) {
            group(band);
        }
        Map<String, String> originalOf = new TreeMap<>();
        for (int e = 0; e < entries.size(); e++) {
            int original = originalOf(e);
            if (original >= 0) {
                originalOf.put(entries.get(e).id, entries.get(original).id);
            } else {
                join(e);
            }
        }
        return originalOf;
    }

    /** Gives entries that agree in a band the number of a group. */
    private void group(int band) {
        long[] byHash = new long[entries.size()];
        for (int e = 0; e < byHash.length; e++) {
            int hash = entries.get(e).sketch[band];
            byHash[e] = ((long) hash << 32) | e;
        }
        Arrays.sort(byHash);
        for (int from = 0; from < byHash.length; ) {
            int to = from + 1;
            while (to < byHash.length && byHash[to] >> 32 == byHash[from] >> 32) {
                to++;
            }
            int group = -1;
            if (to - from > 1) {
                group = originalsOfGroup.size();
                originalsOfGroup.add(new int[Math.min(to - from, MOST_OF_A_BAND)]);
                sizes.add(0);
            }
            for (int i = from; i < to; i++) {
                groups[band][(int) byHash[i]] = group;
            }
            from = to;
        }
    }

    private void join(int original) {
        for (int[] band : groups) {
            int group = band[original];
            if (group >= 0 && sizes.get(group) < originalsOfGroup.get(group).length) {
                originalsOfGroup.get(group)[sizes.get(group)] = original;
                sizes.set(group, sizes.get(group) + 1);
            }
        }
    }

    /** The first original that the entry is a copy of; -1 if there is none. */
    private int originalOf(int entry) throws IOException {
        Map<Integer, Integer> commonBands = new HashMap<>();
        for (int[] band : groups) {
            int group = band[entry];
            for (int i = 0; group >= 0 && i < sizes.get(group); i++) {
                commonBands.merge(originalsOfGroup.get(group)[i], 1, Integer::sum);
            }
        }
        List<Integer> candidates = commonBands.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        for (int candidate : candidates) {
            if (Shingles.jaccard(text(entry), text(candidate)) >= ALIKE) {
                return candidate;
            }
        }
        return -1;
    }

    private long[] text(int entry) throws IOException {
        long[] known = texts.get(entry);
        if (known != null) {
            return known;
        }
        long[] read = Shingles.of(ArticleRecord.decodeText(DocReader.record(stored, entries.get(entry).doc)));
        texts.put(entry, read);
        remembered += read.length;
        for (Iterator<long[]> oldest = texts.values().iterator(); remembered > MOST_REMEMBERED; oldest.remove()) {
            remembered -= oldest.next().length;
        }
        return read;
    }
}
