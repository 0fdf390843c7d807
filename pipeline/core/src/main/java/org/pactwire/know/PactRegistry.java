package org.pactwire.know;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Kind;

/**
 * The registry of well-known pacts, {@code models/pacts/registry.tsv}: finds their names in a sentence by longest match
 * over tokens. Immutable.
 */
public final class PactRegistry {
    private static final String PACKAGED = "models/pacts/registry.tsv";
    private static final String[] COLUMNS = {
        "id", "name", "aliases", "hints", "kind", "parties", "scope", "signed", "signed_place", "in_force", "ended"
    };

    private final Map<String, RegisteredPact> byId;
    private final Map<String, RegisteredPact> byName = new HashMap<>();
    /** Aliases by their first word, longest first. */
    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();
    /** Pacts by each of their hints, and the hints by their first word. */
    private final Map<String, List<RegisteredPact>> byHint = new HashMap<>();

    private final Map<String, List<String>> hintsByFirstWord = new HashMap<>();

    private record Alias(List<String> words, RegisteredPact pact) {
        /** A long name is often written without its capitals: "the convention on cluster munitions". */
        private static final int LONG = 4;

        boolean matches(int i, String token) {
            String word = words.get(i);
            return words.size() >= LONG ? word.equalsIgnoreCase(token) : word.equals(token);
        }
    }

    /** A name found in a sentence: tokens {@code from} to {@code to}, exclusive. */
    public record Match(int from, int to, RegisteredPact pact) {}

    private PactRegistry(Collection<RegisteredPact> pacts) {
        this.byId = new TreeMap<>();
        for (RegisteredPact pact : pacts) {
            byId.put(pact.id(), pact);
        }
        for (RegisteredPact pact : byId.values()) {
            byName.putIfAbsent(pact.name(), pact);
            for (String alias : pact.aliases()) {
                List<String> words = words(alias);
                if (!words.isEmpty()) {
                    byFirstWord
                            .computeIfAbsent(words.get(0).toLowerCase(Locale.ROOT), w -> new ArrayList<>())
                            .add(new Alias(words, pact));
                }
            }
        }
        for (RegisteredPact pact : byId.values()) {
            for (String hint : pact.hints()) {
                byHint.computeIfAbsent(spaced(hint), h -> new ArrayList<>()).add(pact);
            }
        }
        for (String hint : byHint.keySet()) {
            hintsByFirstWord
                    .computeIfAbsent(firstWord(hint, 0), w -> new ArrayList<>())
                    .add(hint);
        }
        for (List<Alias> aliases : byFirstWord.values()) {
            aliases.sort((a, b) -> {
                int byLength = Integer.compare(b.words().size(), a.words().size());
                return byLength != 0
                        ? byLength
                        : a.pact().id().compareTo(b.pact().id());
            });
        }
    }

    /** The registry packaged with the program. */
    public static PactRegistry load() {
        try {
            return new PactRegistry(read(PACKAGED, TsvTable.stream(PACKAGED)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * This registry and the pacts of a user's file in the same columns; a line with a known id replaces it.
     *
     * @throws IOException if the file cannot be read, or a line of it is malformed; the message names file and line
     */
    public PactRegistry with(Path file) throws IOException {
        Map<String, RegisteredPact> all = new TreeMap<>(byId);
        for (RegisteredPact pact : read(file.toString(), Files.newInputStream(file))) {
            all.put(pact.id(), pact);
        }
        return new PactRegistry(all.values());
    }

    public @Nullable RegisteredPact pact(String id) {
        return byId.get(id);
    }

    /** The pact with this name; null where the registry has none. */
    public @Nullable RegisteredPact named(String name) {
        return byName.get(name);
    }

    /**
     * The pacts that a text calls by a description of theirs: "nuclear deal" in "the nuclear deal with Iran". Compared as
     * they stand in the table; most descriptions are borne by several pacts.
     */
    public Set<RegisteredPact> describedIn(String text) {
        String lower = spaced(text);
        Set<RegisteredPact> found = new LinkedHashSet<>();
        for (int i = 0; i < lower.length(); i++) {
            boolean begins = Character.isLetterOrDigit(lower.charAt(i))
                    && (i == 0 || !Character.isLetterOrDigit(lower.charAt(i - 1)));
            if (begins) {
                for (String hint : hintsByFirstWord.getOrDefault(firstWord(lower, i), List.of())) {
                    int end = i + hint.length();
                    if (lower.startsWith(hint, i)
                            && (end == lower.length() || !Character.isLetterOrDigit(lower.charAt(end)))) {
                        found.addAll(byHint.getOrDefault(hint, List.of()));
                    }
                }
            }
        }
        return found;
    }

    /** The pacts that a text calls by name. */
    public Set<RegisteredPact> namedIn(String text) {
        Set<RegisteredPact> found = new LinkedHashSet<>();
        find(words(text)).forEach(match -> found.add(match.pact()));
        return found;
    }

    /** The pact that a phrase means by a name, or by a description that no other pact bears; null where none or several. */
    public @Nullable RegisteredPact meantBy(String phrase) {
        Set<RegisteredPact> named = namedIn(phrase);
        Set<RegisteredPact> meant = named.isEmpty() ? describedIn(phrase) : named;
        return meant.size() == 1 ? meant.iterator().next() : null;
    }

    /** In small letters and without hyphens: "free-trade deal" and "free trade deal" are one description. */
    private static String spaced(String text) {
        return plain(text).toLowerCase(Locale.ROOT).replace('-', ' ');
    }

    private static String firstWord(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** All pacts by id. */
    public Collection<RegisteredPact> pacts() {
        return byId.values();
    }

    /**
     * The names in a sentence, leftmost and longest first; none overlaps another.
     *
     * @param tokens its tokens as written
     */
    public List<Match> find(List<String> tokens) {
        List<Match> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Match match = matchAt(tokens, i);
            if (match != null) {
                found.add(match);
                i = match.to() - 1;
            }
        }
        return found;
    }

    private @Nullable Match matchAt(List<String> tokens, int from) {
        String first = plain(tokens.get(from)).toLowerCase(Locale.ROOT);
        for (Alias alias : byFirstWord.getOrDefault(first, List.of())) {
            int end = from + alias.words().size();
            if (end <= tokens.size()) {
                int i = 0;
                while (i < alias.words().size() && alias.matches(i, plain(tokens.get(from + i)))) {
                    i++;
                }
                if (i == alias.words().size()) {
                    return new Match(from, end, alias.pact());
                }
            }
        }
        return null;
    }

    /** All dashes are one, and all apostrophes. */
    private static String plain(String word) {
        return word.replace('–', '-').replace('‑', '-').replace('’', '\'');
    }

    /** Splits as the tokenizer does, as far as names need it: at spaces, hyphens, slashes, commas and before 's. */
    private static List<String> words(String alias) {
        String spaced = plain(alias).replaceAll("([-/,()])", " $1 ").replaceAll("(?='s\\b)", " ");
        return Arrays.stream(spaced.trim().split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }

    private static List<RegisteredPact> read(String source, InputStream in) throws IOException {
        List<RegisteredPact> pacts = new ArrayList<>();
        for (TsvTable.Row row : TsvTable.read(source, in, COLUMNS).rows()) {
            pacts.add(pact(row));
        }
        return pacts;
    }

    private static RegisteredPact pact(TsvTable.Row row) throws IOException {
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(row.get("name"));
        aliases.addAll(row.list("aliases", ";"));
        return new RegisteredPact(
                row.get("id"),
                row.get("name"),
                List.copyOf(aliases),
                row.list("hints", ";"),
                row.constant("kind", Kind.class),
                row.list("parties", ";").stream().sorted().distinct().toList(),
                row.get("scope").equals("multilateral"),
                date(row, "signed"),
                row.get("signed_place"),
                date(row, "in_force"),
                date(row, "ended"));
    }

    private static @Nullable PartialDate date(TsvTable.Row row, String column) throws IOException {
        try {
            return row.get(column).isEmpty() ? null : PartialDate.parse(row.get(column));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw row.bad(e);
        }
    }
}
