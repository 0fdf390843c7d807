package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Facets;

/** Counts the values of facets among the hits of a query. */
final class FacetCounter {
    private static final Comparator<Facets.Count> BY_VALUE = Comparator.comparing(Facets.Count::value);
    private static final Comparator<Facets.Count> COMMONEST_FIRST =
            Comparator.comparingLong(Facets.Count::count).reversed().thenComparing(BY_VALUE);

    private final IndexSearcher searcher;
    private final Map<Facet, Tally> tallies = new EnumMap<>(Facet.class);

    FacetCounter(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    /** Counts the values that the matching documents themselves have; returns their number. */
    long countOwn(Query hits, List<Facet> facets) throws IOException {
        long[] total = new long[1];
        Leaf[] last = new Leaf[1];
        DocReader.forEach(searcher, hits, (leaf, doc) -> {
            Leaf values = last[0];
            if (values == null || values.context != leaf) {
                values = new Leaf(leaf, facets);
                last[0] = values;
            }
            total[0]++;
            for (Column column : values.columns) {
                column.forEach(doc, value -> column.tally.counts[value]++);
            }
        });
        return total[0];
    }

    /** Counts, for articles that match, the values of those of their sentences that match; each value once an article. */
    void countOfEvidence(Query articles, Query evidence, ArticlesOfEvidence join, List<Facet> facets)
            throws IOException {
        FixedBitSet hits = new FixedBitSet(Math.max(1, searcher.getIndexReader().maxDoc()));
        DocReader.forEach(searcher, articles, (leaf, doc) -> hits.set(leaf.docBase + doc));
        Leaf[] last = new Leaf[1];
        DocReader.forEach(searcher, evidence, (leaf, doc) -> {
            int article = join.articleOf(leaf.docBase + doc);
            if (article < 0 || !hits.get(article)) {
                return;
            }
            Leaf values = last[0];
            if (values == null || values.context != leaf) {
                values = new Leaf(leaf, facets);
                last[0] = values;
            }
            for (Column column : values.columns) {
                column.forEach(doc, value -> column.tally.pair(article, value));
            }
        });
        tallies.values().forEach(Tally::countPairs);
    }

    Facets result(long total) {
        Map<Facet, List<Facets.Count>> counts = new EnumMap<>(Facet.class);
        tallies.forEach((facet, tally) -> counts.put(
                facet,
                tally.result().stream()
                        .sorted(facet == Facet.MONTH ? BY_VALUE : COMMONEST_FIRST)
                        .toList()));
        return new Facets(total, counts);
    }

    /** The values of the documents of one segment. */
    private final class Leaf {
        private final LeafReaderContext context;
        private final List<Column> columns = new ArrayList<>();

        Leaf(LeafReaderContext context, List<Facet> facets) throws IOException {
            this.context = context;
            for (Facet facet : facets) {
                SortedSetDocValues values = DocValues.getSortedSet(context.reader(), Fields.facet(facet));
                columns.add(new Column(values, tallies.computeIfAbsent(facet, f -> new Tally())));
            }
        }
    }

    private interface ValueAction {
        void accept(int value);
    }

    /** One facet in one segment, with the tally's number for each of the segment's own numbers of values. */
    private static final class Column {
        private final SortedSetDocValues values;
        private final Tally tally;
        private final int[] numbers;

        Column(SortedSetDocValues values, Tally tally) {
            this.values = values;
            this.tally = tally;
            this.numbers = new int[(int) values.getValueCount()];
            Arrays.fill(numbers, -1);
        }

        void forEach(int doc, ValueAction action) throws IOException {
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    int ord = (int) values.nextOrd();
                    if (numbers[ord] < 0) {
                        numbers[ord] = tally.number(values.lookupOrd(ord).utf8ToString());
                    }
                    action.accept(numbers[ord]);
                }
            }
        }
    }

    /** Counts of the values of one facet; values that differ in nothing but case are one, shown as it is commonest. */
    private static final class Tally {
        private final Map<String, Integer> numberOf = new HashMap<>();
        private final List<String> values = new ArrayList<>();
        private long[] counts = new long[16];
        private long[] pairs = new long[64];
        private int paired;

        int number(String value) {
            int number = numberOf.computeIfAbsent(value, key -> {
                values.add(key);
                return values.size() - 1;
            });
            if (number >= counts.length) {
                counts = Arrays.copyOf(counts, counts.length * 2);
            }
            return number;
        }

        void pair(int article, int value) {
            if (paired == pairs.length) {
                pairs = Arrays.copyOf(pairs, pairs.length * 2);
            }
            pairs[paired++] = (long) article << 32 | value;
        }

        void countPairs() {
            Arrays.sort(pairs, 0, paired);
            for (int i = 0; i < paired; i++) {
                if (i == 0 || pairs[i] != pairs[i - 1]) {
                    counts[(int) pairs[i]]++;
                }
            }
            paired = 0;
        }

        List<Facets.Count> result() {
            List<Facets.Count> spelled = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                if (counts[i] > 0) {
                    spelled.add(new Facets.Count(values.get(i), counts[i]));
                }
            }
            spelled.sort(COMMONEST_FIRST);
            Map<String, Facets.Count> result = new LinkedHashMap<>();
            for (Facets.Count count : spelled) {
                result.merge(
                        Fields.lowerKey(count.value()),
                        count,
                        (first, other) -> new Facets.Count(first.value(), first.count() + other.count()));
            }
            return List.copyOf(result.values());
        }
    }
}
