package org.pactwire.extract.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.Kind;

/**
 * The registry of well-known pacts, {@code models/pacts/registry.tsv}: finds their names in a sentence by longest match
 * over tokens. Immutable.
 */
public final class PactRegistry {
    private static final String PACKAGED = "/models/pacts/registry.tsv";
    private static final List<String> COLUMNS = List.of(
            "id",
            "name",
            "aliases",
            "hints",
            "kind",
            "parties",
            "scope",
            "signed",
            "signed_place",
            "in_force",
            "ended");

    private final Map<String, RegisteredPact> byId;
    private final Map<String, RegisteredPact> byName = new HashMap<>();
    /** Aliases by their first word, longest first. */
    private final Map<String, List<Alias>> byFirstWord = new HashMap<>();

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
        InputStream stream = PactRegistry.class.getResourceAsStream(PACKAGED);
        if (stream == null) {
            throw new IllegalStateException("missing from the program: " + PACKAGED);
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return new PactRegistry(read(reader, PACKAGED));
        } catch (IOException e) {
            throw new UncheckedIOException(PACKAGED, e);
        }
    }

    /**
     * This registry and the pacts of a user's file in the same columns; a line with a known id replaces it.
     *
     * @throws IOException if the file cannot be read, or a line of it is malformed; the message names file and line
     */
    public PactRegistry with(Path file) throws IOException {
        Map<String, RegisteredPact> all = new TreeMap<>(byId);
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (RegisteredPact pact : read(reader, file.toString())) {
                all.put(pact.id(), pact);
            }
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

    /** All pacts by id. */
    public Collection<RegisteredPact> pacts() {
        return byId.values();
    }

    /** The names in a sentence, leftmost and longest first; none overlaps another. */
    public List<Match> find(List<Token> tokens) {
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

    private @Nullable Match matchAt(List<Token> tokens, int from) {
        String first = plain(tokens.get(from).text()).toLowerCase(Locale.ROOT);
        for (Alias alias : byFirstWord.getOrDefault(first, List.of())) {
            int end = from + alias.words().size();
            if (end <= tokens.size()) {
                int i = 0;
                while (i < alias.words().size()
                        && alias.matches(i, plain(tokens.get(from + i).text()))) {
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

    private static List<RegisteredPact> read(Reader source, String name) throws IOException {
        BufferedReader reader = new BufferedReader(source);
        String header = reader.readLine();
        if (header == null) {
            throw new IOException(name + ": empty");
        }
        List<String> columns = List.of(header.split("\t", -1));
        Map<String, Integer> index = new HashMap<>();
        for (String column : COLUMNS) {
            int at = columns.indexOf(column);
            if (at < 0) {
                throw new IOException(name + ":1: no column " + column);
            }
            index.put(column, at);
        }
        List<RegisteredPact> pacts = new ArrayList<>();
        String line;
        for (int number = 2; (line = reader.readLine()) != null; number++) {
            if (line.isBlank()) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            try {
                pacts.add(pact(cells, index));
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new IOException(name + ":" + number + ": " + e.getMessage(), e);
            }
        }
        return pacts;
    }

    private static RegisteredPact pact(String[] cells, Map<String, Integer> index) {
        java.util.function.UnaryOperator<String> cell = column -> cells[index.getOrDefault(column, 0)].trim();
        Set<String> aliases = new LinkedHashSet<>();
        aliases.add(cell.apply("name"));
        aliases.addAll(list(cell.apply("aliases")));
        return new RegisteredPact(
                cell.apply("id"),
                cell.apply("name"),
                List.copyOf(aliases),
                list(cell.apply("hints")),
                Kind.valueOf(cell.apply("kind").toUpperCase(Locale.ROOT)),
                list(cell.apply("parties")).stream().sorted().distinct().toList(),
                cell.apply("scope").equals("multilateral"),
                date(cell.apply("signed")),
                cell.apply("signed_place"),
                date(cell.apply("in_force")),
                date(cell.apply("ended")));
    }

    private static List<String> list(String cell) {
        return Arrays.stream(cell.split(";"))
                .map(String::trim)
                .filter(s -> !s.isEmpty())
                .toList();
    }

    private static @Nullable PartialDate date(String cell) {
        return cell.isEmpty() ? null : PartialDate.parse(cell);
    }
}
