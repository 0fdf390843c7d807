package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Members;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;

/** Tells who is in pacts by the values they are counted by; a dossier is opened only for the name of a party. */
final class MemberReader {
    private static final Map<String, Kind> KINDS =
            Arrays.stream(Kind.values()).collect(Collectors.toUnmodifiableMap(Kind::code, kind -> kind));

    private final IndexSearcher searcher;
    private final StoredFields stored;
    private final List<Members.OfPact> pacts = new ArrayList<>();
    private final Map<String, String> names = new HashMap<>();

    private MemberReader(IndexSearcher searcher) throws IOException {
        this.searcher = searcher;
        this.stored = searcher.storedFields();
    }

    static Members of(IndexSearcher searcher, Query pacts) throws IOException {
        MemberReader reader = new MemberReader(searcher);
        reader.read(pacts);
        return new Members(reader.pacts, reader.names);
    }

    private void read(Query query) throws IOException {
        Leaf[] last = new Leaf[1];
        DocReader.forEach(searcher, query, (leaf, doc) -> {
            Leaf values = last[0];
            if (values == null || values.context != leaf) {
                values = new Leaf(leaf);
                last[0] = values;
            }
            Kind kind = KINDS.get(String.join("", values.of(values.kinds, doc)));
            List<String> parties = values.of(values.parties, doc);
            for (String party : parties) {
                if (!names.containsKey(party)) {
                    learnNames(leaf.docBase + doc);
                }
            }
            pacts.add(new Members.OfPact(kind == null ? Kind.OTHER : kind, parties));
        });
    }

    private void learnNames(int document) throws IOException {
        for (Pact.PactParty party : DocReader.pact(stored, document).parties()) {
            names.putIfAbsent(party.partyId(), party.partyName());
        }
    }

    /** The values of the pacts of one segment. */
    private static final class Leaf {
        private final LeafReaderContext context;
        private final SortedSetDocValues kinds;
        private final SortedSetDocValues parties;
        private final Map<SortedSetDocValues, Map<Long, String>> known = new HashMap<>();

        Leaf(LeafReaderContext context) throws IOException {
            this.context = context;
            this.kinds = DocValues.getSortedSet(context.reader(), Fields.facet(Facet.KIND));
            this.parties = DocValues.getSortedSet(context.reader(), Fields.facet(Facet.PARTY));
        }

        List<String> of(SortedSetDocValues values, int doc) throws IOException {
            List<String> some = new ArrayList<>();
            if (values.advanceExact(doc)) {
                for (int i = values.docValueCount(); i > 0; i--) {
                    some.add(text(values, values.nextOrd()));
                }
            }
            return some;
        }

        private String text(SortedSetDocValues values, long ord) throws IOException {
            Map<Long, String> texts = known.computeIfAbsent(values, v -> new HashMap<>());
            String text = texts.get(ord);
            if (text == null) {
                text = values.lookupOrd(ord).utf8ToString();
                texts.put(ord, text);
            }
            return text;
        }
    }
}
