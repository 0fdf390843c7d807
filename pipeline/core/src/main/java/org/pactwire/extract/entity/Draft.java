package org.pactwire.extract.entity;

import java.util.List;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.PartyTable;

/** A mention in the making: the steps of the extractor fill in what they find. */
final class Draft {
    final Sentence sentence;
    /** Its first token. */
    final int from;
    /** Behind its last token. */
    final int to;

    EntityMention.Type type;
    String partyId = "";
    String name;
    String office = "";
    String stateId = "";
    /** "Presidents": the next person of the list holds the office too. */
    boolean sharedOffice;

    Draft(String text, Sentence sentence, int from, int to, EntityMention.Type type) {
        this.sentence = sentence;
        this.from = from;
        this.to = to;
        this.type = type;
        this.name = span().of(text);
    }

    Span span() {
        List<Token> tokens = sentence.tokens();
        return tokens.get(from).span().union(tokens.get(to - 1).span());
    }

    /** See {@link PartyTable#partyOf}. */
    String party() {
        return partyId.isEmpty() ? stateId : partyId;
    }

    boolean isPerson() {
        return type == EntityMention.Type.PERSON;
    }

    EntityMention mention(String text) {
        Span span = span();
        return new EntityMention(sentence.index(), span, span.of(text), type, partyId, name, office, stateId);
    }
}
