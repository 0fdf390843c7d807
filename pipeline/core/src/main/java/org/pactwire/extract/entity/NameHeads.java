package org.pactwire.extract.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.EntityMention;

/** Last words of names that tell what is named, "Airport", "University": {@code models/parties/name-heads.tsv}. */
final class NameHeads {
    private final Map<String, EntityMention.Type> types = new HashMap<>();

    NameHeads() {
        String source = "models/parties/name-heads.tsv";
        try (InputStream in = NameHeads.class.getResourceAsStream("/" + source)) {
            if (in == null) {
                throw new IOException("not packaged: " + source);
            }
            for (TsvTable.Row row : TsvTable.read(source, in, "word", "type").rows()) {
                types.put(
                        row.get("word"),
                        EntityMention.Type.valueOf(row.get("type").toUpperCase(Locale.ROOT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Null for a word that does not tell. */
    EntityMention.@Nullable Type type(String word) {
        return types.get(word);
    }
}
