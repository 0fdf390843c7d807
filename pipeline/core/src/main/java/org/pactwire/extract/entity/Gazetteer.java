package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.Token;
import org.pactwire.know.PartyName;
import org.pactwire.know.PartyName.Use;
import org.pactwire.know.PartyTable;
import org.pactwire.know.Spelling;

/**
 * A finite-state automaton over tokens that finds the longest known name at each place of a sentence, in one pass. It
 * is exact about case ("US", not "us"; "Turkey", not "turkey"), but also knows names without their accents and, where
 * they are no acronyms, in capitals. Immutable.
 */
final class Gazetteer {
    private static final Pattern LETTERS_AND_SPACES = Pattern.compile("\\p{L}+(?: \\p{L}+)*");

    private final TokenTrie<List<PartyName>> trie = new TokenTrie<>();

    Gazetteer(PartyTable table) {
        SentenceSplitter splitter = new SentenceSplitter();
        for (PartyName name : table.names()) {
            Set<String> writings = new LinkedHashSet<>();
            writings.add(name.text());
            writings.add(name.text().replace('\'', '’'));
            writings.add(name.text().replace('-', '–'));
            String plain = Spelling.withoutAccents(name.text());
            if (plain.length() > 4) {
                writings.add(plain);
            }
            for (String writing : List.copyOf(writings)) {
                if (writing.length() > 3 && !writing.equals("the States")) {
                    writings.add(writing.toUpperCase(Locale.ROOT));
                }
            }
            for (String writing : writings) {
                add(splitter, writing, name);
            }
        }
    }

    private void add(SentenceSplitter splitter, String writing, PartyName name) {
        // words of letters are their own tokens; a tokenizer for each of them would double the time to load
        List<String> tokens = LETTERS_AND_SPACES.matcher(writing).matches()
                ? List.of(writing.split(" ", -1))
                : splitter.split(writing).stream()
                        .flatMap(sentence -> sentence.tokens().stream())
                        .map(Token::text)
                        .toList();
        trie.put(tokens, known -> {
            List<PartyName> names = known == null ? new ArrayList<>(1) : known;
            if (!names.contains(name)) {
                names.add(name);
            }
            return names;
        });
    }

    /** The longest names from left to right, none overlapping another. */
    List<Hit> find(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        for (int from = 0; from < tokens.size(); ) {
            TokenTrie.Match<List<PartyName>> match = trie.longest(tokens, from);
            if (match == null) {
                from++;
            } else {
                hits.add(new Hit(match.from(), match.to(), match.value()));
                from = match.to();
            }
        }
        return hits;
    }

    /**
     * A known name at a place of a sentence.
     *
     * @param from its first token
     * @param to behind its last token
     * @param names what it may mean, in the order of the tables
     */
    record Hit(int from, int to, List<PartyName> names) {
        boolean has(Use use) {
            return use(use) != null;
        }

        @Nullable
        PartyName use(Use use) {
            for (PartyName name : names) {
                if (name.use() == use) {
                    return name;
                }
            }
            return null;
        }
    }
}
