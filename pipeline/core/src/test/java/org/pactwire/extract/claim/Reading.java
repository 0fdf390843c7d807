package org.pactwire.extract.claim;

import java.util.List;
import java.util.Set;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.Extractor;
import org.pactwire.fact.Claim;
import org.pactwire.know.Knowledge;

/** Reads the text of an article of 13 June 2024 with the real models and the rules alone; all tests of the room share them. */
final class Reading {
    private static final Extractor EXTRACTOR = Extractor.ofRules(Knowledge.packaged(), Set.of());

    private Reading() {}

    static List<Claim> claims(String text) {
        Published published = new Published(PartialDate.parse("2024-06-13"), Published.Basis.GIVEN);
        Article article =
                new Article("a0", "", "test", "", "", "", "", published, null, "en", text, List.of(), Alignment.none());
        return EXTRACTOR.extract(article).claims();
    }
}
