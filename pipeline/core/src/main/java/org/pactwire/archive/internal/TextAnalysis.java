package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * One analysis for texts and for the queries that look for them: words by Unicode's rules, without the commonest ones,
 * their accents and the full stops of abbreviations, as Porter's stems. Values of one field (sentences, names) lie far
 * apart, so that no phrase reaches from one into the next.
 */
final class TextAnalysis {
    static final Analyzer ANALYZER = new Folding();

    /** More than there are stop words in a row in any phrase; less takes less room. */
    private static final int FAR = 20;

    private TextAnalysis() {}

    /** The beginning of a word as words are indexed, but for its stem. */
    static String folded(String beginning) {
        return ANALYZER.normalize("", beginning).utf8ToString();
    }

    private static final class Folding extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream lower = new LowerCaseFilter(new EnglishPossessiveFilter(words));
            TokenStream rare = new StopFilter(lower, EnglishAnalyzer.ENGLISH_STOP_WORDS_SET);
            TokenStream plain = new ASCIIFoldingFilter(new WithoutStops(rare));
            return new TokenStreamComponents(words, new PorterStemFilter(plain));
        }

        @Override
        protected TokenStream normalize(String field, TokenStream in) {
            return new ASCIIFoldingFilter(new LowerCaseFilter(in));
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return FAR;
        }
    }

    /** Takes the full stops out of abbreviations: {@code u.n} is found by {@code un}. */
    private static final class WithoutStops extends TokenFilter {
        private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}(?:\\.\\p{L})+\\.?");

        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

        WithoutStops(TokenStream words) {
            super(words);
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!input.incrementToken()) {
                return false;
            }
            if (term.length() > 2
                    && term.charAt(1) == '.'
                    && ABBREVIATION.matcher(term).matches()) {
                String letters = term.toString().replace(".", "");
                term.setEmpty().append(letters);
            }
            return true;
        }
    }
}
