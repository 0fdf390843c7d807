package org.pactwire.know;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words that titles of offices are made of: {@code models/parties/offices.tsv}. Immutable. */
public final class OfficeWords {
    /** What a word does in a title. */
    public enum Role {
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

    private OfficeWords() {}

    /** The table packaged with the program. */
    public static OfficeWords load() {
        OfficeWords words = new OfficeWords();
        try {
            for (TsvTable.Row row : TsvTable.packaged("models/parties/offices.tsv", "word", "role")
                    .rows()) {
                words.roles.putIfAbsent(row.get("word"), row.constant("role", Role.class));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** The role of a word, or of two with a space between them; null in no title. Plurals are known too. */
    public @Nullable Role role(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        Role role = roles.get(lower);
        return role == null && lower.length() > 3 && lower.endsWith("s")
                ? roles.get(lower.substring(0, lower.length() - 1))
                : role;
    }

    /** True for the small words inside a title: "minister <i>of</i> trade". */
    public static boolean isConnector(String word) {
        return List.of("of", "for", "the", "and", "&", "-", "to").contains(word);
    }
}
