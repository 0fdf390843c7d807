package org.pactwire.extract.reader;

import java.util.List;
import org.pactwire.fact.EntityMention;

/**
 * The title of an article.
 *
 * @param text empty where there is none
 * @param names the entities in it, their spans in the title
 */
public record Headline(String text, List<EntityMention> names) {
    public Headline {
        names = List.copyOf(names);
    }
}
