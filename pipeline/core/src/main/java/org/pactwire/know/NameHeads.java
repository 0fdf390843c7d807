package org.pactwire.know;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.EntityMention;

/** Last words of names that tell what is named, "Airport", "University": {@code models/parties/name-heads.tsv}. */
public final class NameHeads {
    private final Map<String, EntityMention.Type> types = new HashMap<>();

    private NameHeads() {}

    /** The table packaged with the program. */
    public static NameHeads load() {
        NameHeads heads = new NameHeads();
        try {
            for (TsvTable.Row row : TsvTable.packaged("models/parties/name-heads.tsv", "word", "type")
                    .rows()) {
                heads.types.put(row.get("word"), row.constant("type", EntityMention.Type.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return heads;
    }

    /** Null for a word that does not tell. */
    public EntityMention.@Nullable Type type(String word) {
        return types.get(word);
    }
}
