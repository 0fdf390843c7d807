package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Passage;
import org.pactwire.article.Span;

/**
 * Finds the words of a query in a text that is shown: the text is analysed again, which for the few texts of a page
 * costs less than offsets for all texts in the index.
 */
final class WordMarker {
    /** Longest text shown of a sentence that is none. */
    private static final int LONGEST_PASSAGE = 600;

    private final List<List<Token>> phrases;

    /** Words that stand together; one word alone for most. */
    WordMarker(List<List<Token>> phrases) {
        this.phrases = phrases;
    }

    /**
     * A word as analysed, with its place; of a query also the beginning of words, with a star behind it.
     *
     * @param stems of words that begin so and are indexed by less than that
     */
    record Token(String term, int position, int start, int end, Set<String> stems) {
        Token(String term, int position, int start, int end) {
            this(term, position, start, end, Set.of());
        }

        boolean isBeginning() {
            return term.endsWith("*");
        }

        /** What stands before the star. */
        String beginning() {
            return term.substring(0, term.length() - 1);
        }

        boolean finds(Token found) {
            return isBeginning()
                    ? found.term().startsWith(beginning()) || stems.contains(found.term())
                    : term.equals(found.term());
        }
    }

    /** Endings that the stems of words are without. */
    private static final List<String> ENDINGS = List.of("", "e", "y", "ies", "ing", "ed", "ion", "ity", "s");

    /** The words of a query: of one that ends with a star all that begin like it. */
    static List<Token> analyseWanted(String text, boolean phrase) {
        List<Token> tokens = analyse(text);
        if (phrase || !text.endsWith("*") || tokens.isEmpty()) {
            return tokens;
        }
        Token last = tokens.getLast();
        String written = text.substring(last.start(), text.length() - 1);
        Set<String> stems = new TreeSet<>();
        for (String ending : ENDINGS) {
            analyse(written + ending).stream().map(Token::term).forEach(stems::add);
        }
        List<Token> wanted = new ArrayList<>(tokens.subList(0, tokens.size() - 1));
        wanted.add(new Token(
                TextAnalysis.folded(written) + "*", last.position(), last.start(), last.end(), Set.copyOf(stems)));
        return wanted;
    }

    /** A place where a phrase of the query stands. */
    record Mark(Span span, int phrase) {}

    static List<Token> analyse(String text) {
        List<Token> tokens = new ArrayList<>();
        try (TokenStream stream = TextAnalysis.ANALYZER.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            int position = -1;
            stream.reset();
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                tokens.add(new Token(term.toString(), position, offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory is always readable", e);
        }
        return tokens;
    }

    /** All places where something of the query stands, in order of the text. */
    List<Mark> marks(String text) {
        List<Mark> marks = new ArrayList<>();
        if (phrases.isEmpty()) {
            return marks;
        }
        List<Token> tokens = analyse(text);
        for (int i = 0; i < tokens.size(); i++) {
            for (int p = 0; p < phrases.size(); p++) {
                int last = lastOf(phrases.get(p), tokens, i);
                if (last >= 0) {
                    marks.add(new Mark(
                            new Span(tokens.get(i).start(), tokens.get(last).end()), p));
                }
            }
        }
        return marks;
    }

    /** Index of the last token of the phrase that begins here, or -1. */
    private static int lastOf(List<Token> phrase, List<Token> tokens, int first) {
        if (first + phrase.size() > tokens.size()) {
            return -1;
        }
        for (int i = 0; i < phrase.size(); i++) {
            Token wanted = phrase.get(i);
            Token found = tokens.get(first + i);
            if (!wanted.finds(found)
                    || wanted.position() - phrase.getFirst().position()
                            != found.position() - tokens.get(first).position()) {
                return -1;
            }
        }
        return first + phrase.size() - 1;
    }

    /** A query for sentences with any of it; null if there are no words. */
    @Nullable
    Query inSentences() {
        if (phrases.isEmpty()) {
            return null;
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        phrases.forEach(phrase -> any.add(QueryCompiler.inField(Fields.SENTENCE, phrase), Occur.SHOULD));
        return any.build();
    }

    Passage whole(String text) {
        return new Passage(text, union(marks(text).stream().map(Mark::span).toList()));
    }

    /** The best of some ranges of a text, in order of the text; the first where none has anything of the query. */
    List<Passage> best(String text, List<Span> ranges, int most) {
        List<Mark> marks = marks(text);
        List<Candidate> candidates = new ArrayList<>();
        int m = 0;
        for (Span range : ranges) {
            while (m < marks.size() && marks.get(m).span().start() < range.start()) {
                m++;
            }
            BitSet distinct = new BitSet();
            List<Span> spans = new ArrayList<>();
            for (int i = m; i < marks.size() && marks.get(i).span().start() < range.end(); i++) {
                if (range.covers(marks.get(i).span())) {
                    distinct.set(marks.get(i).phrase());
                    spans.add(marks.get(i).span());
                }
            }
            if (!spans.isEmpty()) {
                candidates.add(new Candidate(range, distinct.cardinality(), spans));
            }
        }
        if (candidates.isEmpty()) {
            return ranges.isEmpty() ? List.of() : List.of(cut(text, ranges.getFirst(), List.of()));
        }
        return candidates.stream()
                .sorted()
                .limit(most)
                .sorted(java.util.Comparator.comparing(Candidate::range))
                .map(c -> cut(text, c.range(), c.spans()))
                .toList();
    }

    /** A range with what was found in it: the more different words the better, then the more words, then the first. */
    private record Candidate(Span range, int distinct, List<Span> spans) implements Comparable<Candidate> {
        @Override
        public int compareTo(Candidate other) {
            int byDistinct = Integer.compare(other.distinct, distinct);
            int byNumber = Integer.compare(other.spans.size(), spans.size());
            return byDistinct != 0 ? byDistinct : byNumber != 0 ? byNumber : range.compareTo(other.range);
        }
    }

    private static Passage cut(String text, Span range, List<Span> spans) {
        Span shown = range;
        if (range.length() > LONGEST_PASSAGE) {
            int from = spans.isEmpty()
                    ? range.start()
                    : Math.max(range.start(), spans.getFirst().start() - LONGEST_PASSAGE / 4);
            int to = Math.min(range.end(), from + LONGEST_PASSAGE);
            shown = new Span(onBoundary(text, from), onBoundary(text, to));
        }
        Span visible = shown;
        List<Span> inside = spans.stream()
                .filter(visible::covers)
                .map(s -> s.shift(-visible.start()))
                .toList();
        return new Passage(shown.of(text), union(inside));
    }

    /** No pair of surrogates is cut in two. */
    private static int onBoundary(String text, int index) {
        boolean inside = index > 0
                && index < text.length()
                && Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index));
        return inside ? index - 1 : index;
    }

    private static List<Span> union(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            if (!joined.isEmpty() && joined.getLast().end() >= span.start()) {
                joined.set(joined.size() - 1, joined.getLast().union(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }
}
