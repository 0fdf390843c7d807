package org.pactwire.extract.entity;

import java.util.List;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.EntityMention;

/** Finds persons, organisations, places, states and peoples, and links them to the table of parties. Thread-safe. */
public final class EntityExtractor {
    /** Loads the models; takes seconds. */
    public EntityExtractor(PartyTable parties) {
        throw new UnsupportedOperationException(parties.name(""));
    }

    /** The entities in the sentences of one article, in order of the text, none overlapping another. */
    public List<EntityMention> extract(String text, List<Sentence> sentences) {
        throw new UnsupportedOperationException(text + sentences);
    }
}
