package org.pactwire.extract.syntax;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.WordToSentenceProcessor;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.pactwire.article.Span;

/**
 * Splits a text into sentences of tokens: CoreNLP's PTBTokenizer and WordToSentenceProcessor, run paragraph by
 * paragraph, so that no sentence crosses an empty line. Thread-safe; runs at several hundred thousand tokens a second.
 */
public final class SentenceSplitter {
    private static final String OPTIONS = "ptb3Escaping=false,splitHyphenated=true,splitForwardSlash=true,"
            + "untokenizable=noneKeep,normalizeSpace=false,quotes=original,ellipses=original,dashes=original";

    /**
     * A longer run of characters without white space is no word, and is cut. In some of them, such as quotation marks
     * alone, the tokenizer looks ahead to the end from every place, which takes time with the square of the length.
     */
    private static final int LONGEST_RUN = 200;

    private final WordToSentenceProcessor<CoreLabel> sentences = new WordToSentenceProcessor<>();

    /** The sentences of a text, in order. */
    public List<Sentence> split(String text) {
        List<Sentence> result = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int gap = text.indexOf("\n\n", start);
            int end = gap < 0 ? text.length() : gap;
            splitParagraph(text, start, end, result);
            start = end + 2;
        }
        return result;
    }

    private void splitParagraph(String text, int start, int end, List<Sentence> result) {
        List<CoreLabel> labels = new ArrayList<>();
        for (int from = start; from < end; ) {
            int to = pieceEnd(text, from, end);
            tokenize(text, from, to, labels);
            from = to;
        }
        for (List<CoreLabel> sentence : sentences.process(labels)) {
            List<Token> tokens = new ArrayList<>(sentence.size());
            for (CoreLabel label : sentence) {
                Span span = new Span(label.beginPosition(), label.endPosition());
                tokens.add(new Token(span.of(text), span));
            }
            joinCeaseFire(text, tokens);
            if (!tokens.isEmpty()) {
                Span span =
                        tokens.get(0).span().union(tokens.get(tokens.size() - 1).span());
                result.add(new Sentence(result.size(), span, tokens));
            }
        }
    }

    /** Tokens of a piece of the text, with their places in the whole text. */
    private static void tokenize(String text, int from, int to, List<CoreLabel> labels) {
        if (text.substring(from, to).isBlank()) {
            return;
        }
        for (CoreLabel label : new PTBTokenizer<>(
                        new StringReader(text.substring(from, to)), new CoreLabelTokenFactory(), OPTIONS)
                .tokenize()) {
            label.setBeginPosition(from + label.beginPosition());
            label.setEndPosition(from + label.endPosition());
            labels.add(label);
        }
    }

    /** The end, or the place where a run of characters without white space becomes too long. */
    private static int pieceEnd(String text, int from, int end) {
        int run = 0;
        for (int i = from; i < end; i++) {
            run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
            if (run > LONGEST_RUN) {
                return Character.isLowSurrogate(text.charAt(i)) ? i + 1 : i;
            }
        }
        return end;
    }

    /** "cease-fire" is a noun; split at its hyphen it would be tagged as a verb and a fire. */
    private static void joinCeaseFire(String text, List<Token> tokens) {
        for (int i = 0; i + 2 < tokens.size(); i++) {
            boolean hyphen = tokens.get(i + 1).text().equals("-");
            if (hyphen
                    && tokens.get(i).text().equalsIgnoreCase("cease")
                    && tokens.get(i + 2).text().toLowerCase(Locale.ROOT).startsWith("fire")) {
                Span span = tokens.get(i).span().union(tokens.get(i + 2).span());
                tokens.set(i, new Token(span.of(text), span));
                tokens.subList(i + 1, i + 3).clear();
            }
        }
    }
}
