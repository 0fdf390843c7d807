package org.pactwire.archive.internal;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.IntRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;

/**
 * Makes a Lucene query of a query that was understood, and collects the words to mark in what it finds.
 *
 * <p>Facts are told of sentences and of pacts. An article has a fact if one of its sentences is evidence for it; facts
 * that must all hold must hold for the same sentence.
 */
final class QueryCompiler {
    /** A text field and how much a word in it counts. */
    private record Weighted(String field, float weight) {}

    private final IndexSearcher searcher;
    private final Target target;
    private final Names names;
    private final Join join;
    private final List<List<WordMarker.Token>> phrases = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    /** Gives the way from evidence to articles where it is asked for. */
    interface Join {
        ArticlesOfEvidence get() throws IOException;
    }

    /** Gives the ids of the parties that a name may stand for. */
    interface Names {
        Collection<String> of(String name) throws IOException;
    }

    QueryCompiler(IndexSearcher searcher, Target target, Names names, Join join) {
        this.join = join;
        this.searcher = searcher;
        this.target = target;
        this.names = names;
    }

    /** The whole query, for documents of the target's kind alone. */
    Query compile(QueryNode node) throws QueryException, IOException {
        Query query = query(node, true);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        if (query != null) {
            all.add(query, Occur.MUST);
        }
        // text fields tell the kinds apart already
        return isOfText(node)
                ? all.build()
                : all.add(Books.type(typeOf(target)), Occur.FILTER).build();
    }

    /** True if nothing can match that has not a word of the query in its text. */
    private static boolean isOfText(QueryNode node) {
        return switch (node) {
            case QueryNode.Words words -> !WordMarker.analyse(words.text()).isEmpty();
            case QueryNode.Any any -> any.items().stream().allMatch(QueryCompiler::isOfText);
            case QueryNode.Sequence sequence -> sequence.items().stream().anyMatch(QueryCompiler::isOfText);
            case QueryNode.Not not -> false;
            case QueryNode.Filter filter -> false;
        };
    }

    /** What marks the words of the query in a text. */
    WordMarker marker() {
        return new WordMarker(phrases);
    }

    /** All that the query wants to read in a text, one after the other. */
    String words() {
        return words.toString().strip();
    }

    static String typeOf(Target target) {
        return switch (target) {
            case SENTENCES -> Fields.EVIDENCE_TYPE;
            case ARTICLES -> Fields.ARTICLE_TYPE;
            case PACTS -> Fields.PACT_TYPE;
        };
    }

    /** Null for what says nothing: words that are stop words. */
    private @Nullable Query query(QueryNode node, boolean positive) throws QueryException, IOException {
        return switch (node) {
            case QueryNode.Words words -> text(words, positive);
            case QueryNode.Sequence sequence -> sequence(sequence, positive);
            case QueryNode.Any any -> isJoined(any) ? join(any) : any(any, positive);
            case QueryNode.Not not -> {
                Query inner = query(not.item(), false);
                yield inner == null
                        ? null
                        : new BooleanQuery.Builder()
                                .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
                                .add(inner, Occur.MUST_NOT)
                                .build();
            }
            case QueryNode.Filter filter -> isJoined(filter) ? join(filter) : filter(filter, target);
        };
    }

    private @Nullable Query any(QueryNode.Any any, boolean positive) throws QueryException, IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        boolean empty = true;
        for (QueryNode item : any.items()) {
            Query query = query(item, positive);
            if (query != null) {
                builder.add(query, Occur.SHOULD);
                empty = false;
            }
        }
        return empty ? null : builder.build();
    }

    private @Nullable Query sequence(QueryNode.Sequence sequence, boolean positive) throws QueryException, IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder soft = new BooleanQuery.Builder();
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        int hard = 0;
        int softs = 0;
        int joins = 0;
        for (int i = 0; i < sequence.items().size(); i++) {
            QueryNode item = sequence.items().get(i);
            if (isJoined(item)) {
                joined.add(ofEvidence(item), Occur.FILTER);
                joins++;
                continue;
            }
            Query query = item instanceof QueryNode.Not not ? query(not.item(), false) : query(item, positive);
            if (query == null) {
                continue;
            }
            if (!sequence.required().get(i)) {
                soft.add(query, Occur.SHOULD);
                softs++;
            } else {
                all.add(
                        query,
                        item instanceof QueryNode.Not ? Occur.MUST_NOT : isFilter(item) ? Occur.FILTER : Occur.MUST);
                hard += item instanceof QueryNode.Not ? 0 : 1;
            }
        }
        if (joins > 0) {
            all.add(articlesOf(joined.build()), Occur.FILTER);
        }
        if (softs > 0) {
            all.add(soft.build(), Occur.MUST);
        }
        if (hard + softs + joins == 0) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.FILTER);
        }
        return sequence.items().isEmpty() ? null : all.build();
    }

    private static boolean isFilter(QueryNode node) {
        return switch (node) {
            case QueryNode.Filter filter -> true;
            case QueryNode.Any any -> any.items().stream().allMatch(QueryCompiler::isFilter);
            case QueryNode.Sequence sequence -> sequence.items().stream().allMatch(QueryCompiler::isFilter);
            case QueryNode.Not not -> isFilter(not.item());
            case QueryNode.Words words -> false;
        };
    }

    /** True for conditions on facts alone, which articles have through their sentences. */
    private boolean isJoined(QueryNode node) {
        if (target != Target.ARTICLES) {
            return false;
        }
        return switch (node) {
            case QueryNode.Filter filter -> isFact(filter);
            case QueryNode.Any any -> any.items().stream().allMatch(this::isJoined);
            case QueryNode.Sequence sequence ->
                !sequence.items().isEmpty() && sequence.items().stream().allMatch(this::isJoined);
            case QueryNode.Not not -> false;
            case QueryNode.Words words -> false;
        };
    }

    private static boolean isFact(QueryNode.Filter filter) {
        return switch (name(filter)) {
            case PARTY, KIND, STATUS, EVENT, SIGNED, AMOUNT, CURRENCY, PACT -> true;
            case PUBLISHED, MONTH, SOURCE, DUPLICATE, ARTICLE, TITLE, MENTION, LANGUAGE -> false;
        };
    }

    private static FieldName name(QueryNode.Filter filter) {
        return FieldName.valueOf(filter.field().toUpperCase(Locale.ROOT));
    }

    private Query join(QueryNode node) throws QueryException, IOException {
        return articlesOf(ofEvidence(node));
    }

    private Query ofEvidence(QueryNode node) throws QueryException, IOException {
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        switch (node) {
            case QueryNode.Filter filter -> {
                return filter(filter, Target.SENTENCES);
            }
            case QueryNode.Any any -> {
                for (QueryNode item : any.items()) {
                    builder.add(ofEvidence(item), Occur.SHOULD);
                }
            }
            case QueryNode.Sequence sequence -> {
                for (QueryNode item : sequence.items()) {
                    builder.add(ofEvidence(item), Occur.FILTER);
                }
            }
            case QueryNode.Not not -> throw new IllegalStateException("is told of articles");
            case QueryNode.Words words -> throw new IllegalStateException("are looked for in articles");
        }
        return builder.build();
    }

    /**
     * What a sentence must be to speak for an article that the query finds: it fulfils all conditions on facts that one
     * more condition would be joined with.
     */
    Query evidenceOfHits(QueryNode node) throws QueryException, IOException {
        List<QueryNode> items = node instanceof QueryNode.Sequence sequence ? sequence.items() : List.of(node);
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (QueryNode item : items) {
            if (isJoined(item)) {
                all.add(ofEvidence(item), Occur.FILTER);
            }
        }
        return all.add(Books.type(Fields.EVIDENCE_TYPE), Occur.FILTER).build();
    }

    private Query articlesOf(Query evidence) throws IOException {
        Query ofType = new BooleanQuery.Builder()
                .add(evidence, Occur.FILTER)
                .add(Books.type(Fields.EVIDENCE_TYPE), Occur.FILTER)
                .build();
        return join.get().articlesWith(searcher, ofType);
    }

    private Query filter(QueryNode.Filter filter, Target of) throws QueryException, IOException {
        FieldName name = name(filter);
        name.requireFor(target, filter.position());
        return switch (filter) {
            case QueryNode.Is is -> is(name, is.value(), of);
            case QueryNode.Between between ->
                IntRange.newIntersectsQuery(
                        name == FieldName.SIGNED ? Fields.SIGNED : Fields.PUBLISHED,
                        new int[] {day(between.from(), Integer.MIN_VALUE)},
                        new int[] {day(between.to(), Integer.MAX_VALUE)});
            case QueryNode.Amount amount ->
                DoubleRange.newIntersectsQuery(
                        amount.currency().isEmpty() ? Fields.AMOUNT : FactDocument.amountIn(amount.currency()),
                        new double[] {amount.from()},
                        new double[] {amount.to()});
        };
    }

    private static int day(@Nullable LocalDate day, int open) {
        return day == null ? open : (int) day.toEpochDay();
    }

    private Query is(FieldName name, String value, Target of) throws IOException {
        return switch (name) {
            case PARTY -> party(value);
            case MENTION -> parties(Fields.MENTION, value);
            case KIND -> lower(Fields.KIND, value);
            case STATUS -> lower(Fields.STATUS, value);
            case EVENT -> lower(Fields.EVENT, value);
            case CURRENCY -> lower(Fields.CURRENCY, value);
            case MONTH -> lower(Fields.MONTH, value);
            case SOURCE -> lower(Fields.SOURCE, value);
            case LANGUAGE -> lower(Fields.LANGUAGE, value);
            case PACT -> new TermQuery(Ids.term(of == Target.PACTS ? Fields.PACT : Fields.OF_PACT, value));
            case ARTICLE -> new TermQuery(Ids.term(of == Target.ARTICLES ? Fields.ARTICLE : Fields.OF_ARTICLE, value));
            case DUPLICATE -> NumericDocValuesField.newSlowExactQuery(Fields.COPY, value.equals("yes") ? 1 : 0);
            case SIGNED, PUBLISHED, AMOUNT, TITLE -> throw new IllegalStateException("is no plain value: " + name);
        };
    }

    private static Query lower(String field, String value) {
        return new TermQuery(new Term(field, Fields.lowerKey(value)));
    }

    /** An id means that party alone, even where it is a name of another party as well. */
    private Query party(String value) throws IOException {
        Query id = lower(Fields.PARTY_ID, value);
        if (searcher.count(id) > 0) {
            return id;
        }
        Query either = new BooleanQuery.Builder()
                .add(parties(Fields.PARTY_ID, value), Occur.SHOULD)
                .add(lower(Fields.PARTY, value), Occur.SHOULD)
                .build();
        return new ConstantScoreQuery(either);
    }

    private Query parties(String field, String value) throws IOException {
        List<BytesRef> keys = new ArrayList<>();
        keys.add(new BytesRef(Fields.lowerKey(value)));
        for (String id : names.of(value)) {
            keys.add(new BytesRef(Fields.lowerKey(id)));
        }
        return new TermInSetQuery(field, keys);
    }

    private @Nullable Query text(QueryNode.Words words, boolean positive) throws QueryException {
        if (words.field().equals(Fields.TITLE)) {
            FieldName.TITLE.requireFor(target, words.position());
        }
        List<WordMarker.Token> tokens = WordMarker.analyseWanted(words.text(), words.phrase());
        if (tokens.isEmpty()) {
            return null;
        }
        if (positive) {
            phrases.add(tokens);
            this.words.append(words.text()).append(' ');
        }
        List<Weighted> fields = words.field().isEmpty() ? textFields() : List.of(new Weighted(words.field(), 1));
        BooleanQuery.Builder builder = new BooleanQuery.Builder();
        for (Weighted field : fields) {
            Query query = inField(field.field(), tokens);
            builder.add(field.weight() == 1 ? query : new BoostQuery(query, field.weight()), Occur.SHOULD);
        }
        return fields.size() == 1 ? inField(fields.getFirst().field(), tokens) : builder.build();
    }

    static Query inField(String field, List<WordMarker.Token> tokens) {
        WordMarker.Token last = tokens.getLast();
        if (last.isBeginning()) {
            // of words with a hyphen the last part alone: a phrase has no open end
            BooleanQuery.Builder any = new BooleanQuery.Builder();
            any.add(new PrefixQuery(new Term(field, last.beginning())), Occur.SHOULD);
            last.stems().stream().sorted().forEach(stem -> any.add(new TermQuery(new Term(field, stem)), Occur.SHOULD));
            return any.build();
        }
        if (tokens.size() == 1) {
            return new TermQuery(new Term(field, tokens.getFirst().term()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int first = tokens.getFirst().position();
        for (WordMarker.Token token : tokens) {
            phrase.add(new Term(field, token.term()), token.position() - first);
        }
        return phrase.build();
    }

    private List<Weighted> textFields() {
        return switch (target) {
            // evidence is asked for by what the pact is: its name and kind count more than the sentence's other words
            case SENTENCES -> List.of(new Weighted(Fields.SENTENCE, 1), new Weighted(Fields.ABOUT, 1.5f));
            case ARTICLES -> List.of(new Weighted(Fields.TEXT, 1), new Weighted(Fields.TITLE, 0.5f));
            case PACTS -> List.of(new Weighted(Fields.NAME, 1), new Weighted(Fields.EVIDENCE_TEXT, 0.5f));
        };
    }
}
