package org.pactwire.archive.internal;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** One analysis for texts and for the queries that look for them: words by Unicode's rules, stop words, Porter's stems. */
final class TextAnalysis {
    static final Analyzer ANALYZER = new EnglishAnalyzer();

    private TextAnalysis() {}
}
