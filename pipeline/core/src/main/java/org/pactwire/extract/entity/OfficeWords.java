package org.pactwire.extract.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that titles of offices are made of: {@code models/parties/offices.tsv}. Immutable. */
final class OfficeWords {
    /** What a word does in a title. */
    enum Role {
        /** The holder speaks for the state or organisation. */
        OFFICE,
        /** The holder does not. */
        LOCAL,
        /** A military rank. */
        RANK,
        /** "Mr." */
        COURTESY,
        /** "deputy", "acting". */
        MODIFIER,
        /** The holder spoke for the state once. */
        FORMER,
        /** What the office is for: "defence", "foreign affairs". */
        FIELD
    }

    private final Map<String, Role> roles = new HashMap<>();

    OfficeWords() {
        String source = "models/parties/offices.tsv";
        try (InputStream in = OfficeWords.class.getResourceAsStream("/" + source)) {
            if (in == null) {
                throw new IOException("not packaged: " + source);
            }
            for (TsvTable.Row row : TsvTable.read(source, in, "word", "role").rows()) {
                roles.putIfAbsent(row.get("word"), Role.valueOf(row.get("role").toUpperCase(Locale.ROOT)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The role of a word, or of two with a space between them; null in no title. Plurals are known too. */
    @Nullable
    Role role(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Role role = roles.get(lower);
        return role == null && lower.length() > 3 && lower.endsWith("s")
                ? roles.get(lower.substring(0, lower.length() - 1))
                : role;
    }

    static boolean isConnector(String word) {
        return List.of("of", "for", "the", "and", "&", "-", "to").contains(word);
    }
}
