package org.pactwire.fact;

import org.pactwire.article.Span;

/**
 * A person, organisation, place or state named in the text.
 *
 * @param type coarse type
 * @param entityId party id where the thing is a known party (also for nationalities and for capitals, which stand for
 *     their state only where {@code type} says so); empty where unknown, never a guess
 * @param entityName the fullest form of the name in the article, or the party's name
 * @param office for a person, the office as written: "Prime Minister"; empty if none is said
 * @param stateId for a person, the party he or she speaks for; for an organ of state, its state; empty if none is said
 */
public record EntityMention(
        int sentence,
        Span span,
        String text,
        Type type,
        String entityId,
        String entityName,
        String office,
        String stateId)
        implements Mention {
    /** Coarse types. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        /** A state, or its capital or government where it stands for the state. */
        COUNTRY,
        /** A city, region, river, building, … */
        PLACE,
        /** "Japanese", "Ukrainians". */
        NATIONALITY,
        /** A rebel group, a de facto authority. */
        ARMED_GROUP
    }
}
