package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Selection;

/** Collects the ids of hits and of what belongs to them. */
final class Selections {
    private Selections() {}

    static Selection of(IndexSearcher searcher, Query hits, Target target) throws IOException {
        SortedSet<String> articles = new TreeSet<>();
        SortedSet<String> claims = new TreeSet<>();
        SortedSet<String> pacts = new TreeSet<>();
        Query evidence = switch (target) {
            case SENTENCES -> hits;
            case ARTICLES -> {
                addIds(searcher, hits, Fields.ARTICLE, articles);
                yield evidenceOf(Fields.OF_ARTICLE, articles);
            }
            case PACTS -> {
                addIds(searcher, hits, Fields.PACT, pacts);
                yield evidenceOf(Fields.OF_PACT, pacts);
            }
        };
        DocReader.forEach(searcher, evidence, (leaf, doc) -> {
            claims.add(DocReader.id(leaf, doc, Fields.CLAIM));
            articles.add(DocReader.id(leaf, doc, Fields.OF_ARTICLE));
            String pact = DocReader.id(leaf, doc, Fields.OF_PACT);
            if (!pact.isEmpty()) {
                pacts.add(pact);
            }
        });
        return new Selection(target, articles, claims, pacts);
    }

    /** The ids of the hits alone, sorted. */
    static Set<String> ids(IndexSearcher searcher, Query hits, String field) throws IOException {
        SortedSet<String> ids = new TreeSet<>();
        addIds(searcher, hits, field, ids);
        return ids;
    }

    private static void addIds(IndexSearcher searcher, Query hits, String field, SortedSet<String> ids)
            throws IOException {
        DocReader.forEach(searcher, hits, (leaf, doc) -> ids.add(DocReader.id(leaf, doc, field)));
    }

    private static Query evidenceOf(String field, SortedSet<String> ids) {
        List<BytesRef> keys = new ArrayList<>();
        ids.forEach(id -> keys.add(Ids.bytes(id)));
        return new BooleanQuery.Builder()
                .add(new TermInSetQuery(field, keys), Occur.FILTER)
                .add(Books.type(Fields.EVIDENCE_TYPE), Occur.FILTER)
                .build();
    }
}
