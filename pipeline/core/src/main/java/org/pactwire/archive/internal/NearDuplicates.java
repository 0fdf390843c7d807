package org.pactwire.archive.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Finds articles that are copies of others: agency reports with another lead, or with a line of the paper's own.
 *
 * <p>Articles are taken in order of publication, then of id; one whose date is unknown comes last. Each is compared with
 * the originals before it that its sketch shares a band with, and is a copy of the first whose text it shares three
 * fifths of all shingles with; if there is none it is an original itself. A copy thus is always like its original, never
 * only like another copy, and the order of putting leaves no trace. Memory: some 300 bytes an article.
 */
public final class NearDuplicates {
    /** Texts at least so alike are copies: a fifth of one may be written anew. */
    private static final double ALIKE = 0.6;

    /** Of so many originals of a band, the first ones, the sketch is compared. */
    private static final int MOST_OF_A_BAND = 200;

    /** With so many originals, those of most common bands, the text is compared. */
    private static final int MOST_COMPARED = 50;

    private static final int REMEMBERED_TEXTS = 500;

    private final StoredFields stored;
    private final List<Entry> entries;
    /** For each band and entry the number of its group; -1 where it is alone. */
    private final int[][] groups;

    private final List<int[]> originalsOfGroup = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final Map<Integer, long[]> texts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, long[]> eldest) {
            return size() > REMEMBERED_TEXTS;
        }
    };

    private record Entry(String id, long day, int doc, BytesRef sketch) {}

    private NearDuplicates(StoredFields stored, List<Entry> entries) {
        this.stored = stored;
        this.entries = entries;
        this.groups = new int[Shingles.BANDS][entries.size()];
    }

    /** Copies by id, each with the id of its original. */
    public static Map<String, String> find(IndexFolder folder) throws IOException {
        return folder.read(searcher -> new NearDuplicates(searcher.storedFields(), entries(searcher)).find());
    }

    private static List<Entry> entries(IndexSearcher searcher) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            BinaryDocValues sketches = DocValues.getBinary(leaf.reader(), Fields.SKETCH);
            DocReader.forEachLive(leaf, sketches, doc -> {
                entries.add(new Entry(
                        DocReader.value(leaf, doc, Fields.ARTICLE),
                        DocReader.number(leaf, doc, Fields.PUBLISHED_DAY),
                        leaf.docBase + doc,
                        BytesRef.deepCopyOf(sketches.binaryValue())));
            });
        }
        entries.sort(Comparator.comparingLong(Entry::day).thenComparing(Entry::id));
        return entries;
    }

    private Map<String, String> find() throws IOException {
        for (int band = 0; band < Shingles.BANDS; band++) {
            group(band);
        }
        Map<String, String> originalOf = new TreeMap<>();
        for (int e = 0; e < entries.size(); e++) {
            int original = originalOf(e);
            if (original >= 0) {
                originalOf.put(entries.get(e).id(), entries.get(original).id());
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
            int hash = ByteBuffer.wrap(entries.get(e).sketch().bytes).getInt(band * Integer.BYTES);
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
        long[] read =
                Shingles.of(ArticleDocument.readText(stored, entries.get(entry).doc())
                        .article()
                        .text());
        texts.put(entry, read);
        return read;
    }
}
