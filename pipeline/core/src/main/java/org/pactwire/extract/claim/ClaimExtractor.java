package org.pactwire.extract.claim;

import java.util.List;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;

/** Reads claims about pacts out of sentences. Thread-safe. */
public final class ClaimExtractor {
    private final SyntaxParser parser;
    private final PartyTable parties;

    public ClaimExtractor(SyntaxParser parser, PartyTable parties) {
        this.parser = parser;
        this.parties = parties;
    }

    /** The claims of one article, in order of the text. */
    public List<Claim> extract(
            String articleId,
            String text,
            List<Sentence> sentences,
            List<EntityMention> entities,
            List<MoneyMention> money,
            List<DateMention> dates) {
        throw new UnsupportedOperationException(parser.hashCode() + parties.name(""));
    }
}
