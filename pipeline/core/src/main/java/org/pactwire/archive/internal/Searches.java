package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Facets;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Members;
import org.pactwire.archive.Passage;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Order;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.SearchResults;
import org.pactwire.archive.Selection;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Pact;

/** Runs queries and shows what they find. */
public final class Searches {
    /** Beyond so many hits, those that cannot come onto the page are only counted. */
    private static final int COUNTED_WHILE_RANKING = 1000;

    private static final int PASSAGES = 3;

    private static final int IN_MEMORY = 5000;

    private final IndexFolder folder;
    private final Meaning meaning;
    private final PartyNames names;
    /** Found once for each view of the index, by the first search that needs it. */
    private @Nullable ArticlesOfEvidence join;

    public Searches(IndexFolder folder, Meaning meaning, PartyNames names) {
        this.folder = folder;
        this.meaning = meaning;
        this.names = names;
    }

    /** See {@code Archive.search}. */
    public SearchResults search(SearchRequest request) throws IOException, QueryException {
        return ask(request.query(), request.target(), question -> page(question, request));
    }

    /** See {@code Archive.forEachHit}. */
    public long forEach(SearchRequest request, Consumer<Hit> action) throws IOException, QueryException {
        return ask(request.query(), request.target(), question -> each(question, request, action));
    }

    /** See {@code Archive.requireReadable}. */
    public void requireReadable(String query, Target target) throws IOException, QueryException {
        ask(query, target, question -> true);
    }

    /** See {@code Archive.facets}. */
    public Facets facets(String query, Target target) throws IOException, QueryException {
        return ask(query, target, this::facets);
    }

    /** See {@code Archive.members}. */
    public Members members(String query) throws IOException, QueryException {
        return ask(query, Target.PACTS, q -> MemberReader.of(q.searcher, q.query));
    }

    /** See {@code Archive.select}. */
    public Selection select(String query, Target target) throws IOException, QueryException {
        return ask(query, target, question -> Selections.of(question.searcher, question.query, target));
    }

    /** The ids of all hits, sorted. */
    Set<String> ids(String query, Target target) throws IOException, QueryException {
        return ask(query, target, question -> Selections.ids(question.searcher, question.query, keyOf(target)));
    }

    /** The best of those hits that have one of the ids. */
    List<Hit> best(String query, Target target, Set<String> ids, int most) throws IOException, QueryException {
        List<BytesRef> keys = ids.stream().map(Ids::bytes).toList();
        return ask(query, target, question -> {
            Query among = new BooleanQuery.Builder()
                    .add(question.query, Occur.MUST)
                    .add(SortedDocValuesField.newSlowSetQuery(keyOf(target), keys), Occur.FILTER)
                    .build();
            Question narrowed = new Question(question.searcher, target, question.node, question.compiler, among);
            return page(narrowed, new SearchRequest(query, target, 0, most)).hits();
        });
    }

    /** A query made ready for one view of the index. */
    private record Question(
            IndexSearcher searcher, Target target, QueryNode node, QueryCompiler compiler, Query query) {}

    private interface Answering<T> {
        T to(Question question) throws IOException, QueryException;
    }

    private <T> T ask(String query, Target target, Answering<T> answering) throws IOException, QueryException {
        QueryNode node = QueryParser.parse(query);
        // QueryException is checked and cannot pass through a reading
        QueryException[] refused = new QueryException[1];
        T answer = folder.<@Nullable T>read(searcher -> {
            try {
                QueryCompiler compiler =
                        new QueryCompiler(searcher, target, name -> names.named(searcher, name), () -> join(searcher));
                return answering.to(new Question(searcher, target, node, compiler, compiler.compile(node)));
            } catch (QueryException e) {
                refused[0] = e;
                return null;
            }
        });
        if (answer == null) {
            throw refused[0];
        }
        return answer;
    }

    private synchronized ArticlesOfEvidence join(IndexSearcher searcher) throws IOException {
        ArticlesOfEvidence known = join;
        if (known == null || !known.isOf(searcher.getIndexReader())) {
            known = ArticlesOfEvidence.read(searcher.getIndexReader());
            join = known;
        }
        return known;
    }

    private SearchResults page(Question question, SearchRequest request) throws IOException {
        IndexSearcher searcher = question.searcher;
        int documents = Math.max(1, searcher.getIndexReader().maxDoc());
        int last = (int) Math.min(documents, (long) request.offset() + request.limit());
        TopFieldDocs found = searcher.search(
                question.query,
                new TopFieldCollectorManager(order(request), Math.max(1, last), null, COUNTED_WHILE_RANKING));
        long total = total(question, found);
        List<ScoreDoc> ranked = new ArrayList<>(front(question, request));
        Set<Integer> ahead = documents(ranked);
        for (ScoreDoc doc : found.scoreDocs) {
            if (!ahead.contains(doc.doc)) {
                ranked.add(doc);
            }
        }
        Page page = new Page(searcher, question.compiler.marker());
        List<Hit> hits = new ArrayList<>();
        for (int i = request.offset(); i < Math.min(last, ranked.size()); i++) {
            hits.add(page.hit(request.target(), ranked.get(i)));
        }
        return new SearchResults(total, hits);
    }

    /** The number of all that fit, counted only where the search itself has not. */
    private static long total(Question question, TopFieldDocs found) throws IOException {
        return found.totalHits.relation() == TotalHits.Relation.EQUAL_TO
                ? found.totalHits.value()
                : question.searcher.count(question.query);
    }

    /** Hits that go before all others since their words and their meaning fit; none where nothing is known of meaning. */
    private List<ScoreDoc> front(Question question, SearchRequest request) throws IOException {
        return request.target() == Target.ARTICLES && request.order() == Order.BEST && request.limit() > 0
                ? meaning.best(question.searcher, question.compiler.words(), question.query, order(request))
                : List.of();
    }

    private static Set<Integer> documents(List<ScoreDoc> docs) {
        Set<Integer> documents = new HashSet<>();
        docs.forEach(doc -> documents.add(doc.doc));
        return documents;
    }

    /** Hands out the hits from the offset to the limit, a few thousand in memory at a time; gives the number of all. */
    private Long each(Question question, SearchRequest request, Consumer<Hit> action) throws IOException {
        Page page = new Page(question.searcher, question.compiler.marker());
        Sort order = order(request);
        int documents = Math.max(1, question.searcher.getIndexReader().maxDoc());
        List<ScoreDoc> batch = front(question, request);
        Set<Integer> ahead = documents(batch);
        FieldDoc before = null;
        long total = -1;
        long seen = 0;
        long last = (long) request.offset() + request.limit();
        boolean more = true;
        while (true) {
            for (ScoreDoc doc : batch) {
                if (seen >= request.offset() && seen < last) {
                    action.accept(page.hit(request.target(), doc));
                }
                seen++;
            }
            if (!more || seen >= last) {
                return total < 0 ? question.searcher.count(question.query) : total;
            }
            TopFieldDocs found = question.searcher.search(
                    question.query,
                    new TopFieldCollectorManager(order, Math.min(documents, IN_MEMORY), before, IN_MEMORY));
            total = total < 0 ? total(question, found) : total;
            more = found.scoreDocs.length == IN_MEMORY;
            before = more ? (FieldDoc) found.scoreDocs[found.scoreDocs.length - 1] : null;
            batch = Arrays.stream(found.scoreDocs)
                    .filter(doc -> !ahead.contains(doc.doc))
                    .toList();
        }
    }

    private Facets facets(Question question) throws IOException, QueryException {
        FacetCounter counter = new FacetCounter(question.searcher);
        List<Facet> all = List.of(Facet.values());
        if (question.target != Target.ARTICLES) {
            return counter.result(counter.countOwn(question.query, all));
        }
        List<Facet> own = List.of(Facet.SOURCE, Facet.MONTH);
        List<Facet> ofFacts = all.stream().filter(facet -> !own.contains(facet)).toList();
        long total = counter.countOwn(question.query, own);
        counter.countOfEvidence(
                question.query, question.compiler.evidenceOfHits(question.node), join(question.searcher), ofFacts);
        return counter.result(total);
    }

    /** Equals come in order of their ids: the order in which articles were put leaves no trace. */
    private static Sort order(SearchRequest request) {
        SortField key = new SortField(keyOf(request.target()), SortField.Type.STRING);
        return switch (request.order()) {
            case BEST -> new Sort(SortField.FIELD_SCORE, key);
            case NEWEST -> new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true, Long.MIN_VALUE), key);
            case SIGNED -> new Sort(new SortField(Fields.BY_SIGNED, SortField.Type.LONG, true, Long.MIN_VALUE), key);
            case NAME -> new Sort(new SortField(Fields.BY_NAME, SortField.Type.STRING), key);
            case STATUS -> new Sort(new SortField(Fields.BY_STATUS, SortField.Type.LONG), key);
            case ARTICLES -> new Sort(new SortField(Fields.BY_ARTICLES, SortField.Type.LONG, true), key);
        };
    }

    private static String keyOf(Target target) {
        return switch (target) {
            case SENTENCES -> Fields.CLAIM;
            case ARTICLES -> Fields.ARTICLE;
            case PACTS -> Fields.PACT;
        };
    }

    /** Makes hits of documents. */
    private static final class Page {
        private final IndexSearcher searcher;
        private final WordMarker marker;
        private final StoredFields stored;
        private final EvidenceReader evidence;

        Page(IndexSearcher searcher, WordMarker marker) throws IOException {
            this.searcher = searcher;
            this.marker = marker;
            this.stored = searcher.storedFields();
            this.evidence = new EvidenceReader(searcher);
        }

        Hit hit(Target target, ScoreDoc found) throws IOException {
            double score = found instanceof FieldDoc fields && fields.fields[0] instanceof Float rank ? rank : 0;
            return switch (target) {
                case SENTENCES -> sentence(score, found.doc);
                case ARTICLES -> article(score, ArticleDocument.readClaims(stored, found.doc));
                case PACTS -> pact(score, DocReader.pact(stored, found.doc));
            };
        }

        private Hit.SentenceHit sentence(double score, int doc) throws IOException {
            List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            Evidence e = evidence.read(leaf, doc - leaf.docBase);
            Passage sentence = marker.whole(e.claim().text());
            return new Hit.SentenceHit(score, e.claim(), e.article(), e.pactId(), e.pactName(), sentence);
        }

        private Hit article(double score, AnnotatedArticle held) {
            Article article = held.article();
            List<Span> told = held.extraction().sentences();
            List<Span> sentences = told.isEmpty() ? paragraphs(article.text()) : told;
            return new Hit.ArticleHit(
                    score,
                    ArticleDocument.head(held),
                    marker.whole(article.title()),
                    marker.best(article.text(), sentences, PASSAGES));
        }

        /** Articles that are not read for facts have no sentences. */
        private static List<Span> paragraphs(String text) {
            List<Span> paragraphs = new ArrayList<>();
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf("\n\n", start);
                end = end < 0 ? text.length() : end;
                if (end > start) {
                    paragraphs.add(new Span(start, end));
                }
                start = end + 2;
            }
            return paragraphs;
        }

        private Hit pact(double score, Pact pact) throws IOException {
            return new Hit.PactHit(score, pact, marker.whole(pact.name()), bestEvidence(pact));
        }

        /** The sentence of the pact that has most of the words; where there are no words, none stands out. */
        private Hit.@Nullable SentenceHit bestEvidence(Pact pact) throws IOException {
            Query words = marker.inSentences();
            if (words == null) {
                return null;
            }
            Query ofPact = new BooleanQuery.Builder()
                    .add(words, Occur.MUST)
                    .add(new TermQuery(Ids.term(Fields.OF_PACT, pact.id())), Occur.FILTER)
                    .build();
            TopFieldDocs best = searcher.search(
                    ofPact, new TopFieldCollectorManager(order(SearchRequest.of("")), 1, null, COUNTED_WHILE_RANKING));
            return best.scoreDocs.length == 0 ? null : (Hit.SentenceHit) hit(Target.SENTENCES, best.scoreDocs[0]);
        }
    }
}
