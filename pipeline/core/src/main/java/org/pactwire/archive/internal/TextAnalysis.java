package org.pactwire.archive.internal;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/**
 * One analysis for texts and for the queries that look for them: words by Unicode's rules, without the commonest ones,
 * as Porter's stems. Values of one field (sentences, names) lie far apart, so that no phrase reaches from one into
 * the next.
 */
final class TextAnalysis {
    static final Analyzer ANALYZER = new Apart(new EnglishAnalyzer());

    /** More than there are stop words in a row in any phrase; less takes less room. */
    private static final int FAR = 20;

    private TextAnalysis() {}

    private static final class Apart extends DelegatingAnalyzerWrapper {
        private final Analyzer analyzer;

        Apart(Analyzer analyzer) {
            super(GLOBAL_REUSE_STRATEGY);
            this.analyzer = analyzer;
        }

        @Override
        protected Analyzer getWrappedAnalyzer(String field) {
            return analyzer;
        }

        @Override
        public int getPositionIncrementGap(String field) {
            return FAR;
        }
    }
}
