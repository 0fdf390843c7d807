package org.pactwire.extract.reader;

import java.util.List;
import java.util.Set;

/**
 * What the net reads in an article.
 *
 * @param places those that may speak of a pact, window by window, in each in the order of its text, the title first
 * @param sentences indices of those that the net read; the others are in windows that were not worth it
 */
public record ArticleReading(List<PactReading> places, Set<Integer> sentences) {
    public ArticleReading {
        places = List.copyOf(places);
        sentences = Set.copyOf(sentences);
    }
}
