package org.pactwire.know;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/**
 * The words of pacts, read from {@code models/patterns}: nouns that name a pact, words that tell its kind, and the
 * predicates that tell what happened to it. Immutable.
 */
public final class PactLexicon {
    /** How surely a noun means a pact between parties of ours. */
    public enum Strength {
        /** Always: "treaty", "ceasefire". */
        STRONG,
        /** Only with two parties, a name, or something to point back to: "deal". */
        WEAK,
        /** Only as part of a capitalised name: "Convention". */
        NAMED,
        /** Only where it points back to a pact spoken of before, and something happens to it: "signed the document". */
        POINTER,
        /** Only where two parties sign it: "a joint statement". */
        INSTRUMENT
    }

    /** What a word does to the predicate below it: "refused to sign", "hopes to sign", "a threat to leave". */
    public enum Embedding {
        REFUSED,
        PROPOSED,
        PLANNED,
        TRIED,
        FAILED,
        POSSIBLE,
        DENIED,
        ALLEGED
    }

    /** @param beside words one of which must stand beside it; empty where it needs none */
    private record Noun(Strength strength, @Nullable Kind kind, Set<String> beside) {}

    private record Frame(String frame, String lemma) {}

    private final Map<String, Noun> nouns = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<Frame, Status> predicates = new HashMap<>();
    private final Map<String, Embedding> embeddings = new HashMap<>();
    private final Set<String> strangers = new HashSet<>();
    private final Set<String> triggers = new HashSet<>();
    /** Nouns, in both numbers, that mean a pact only beside one of these words. */
    private final Map<String, Set<String>> narrow = new HashMap<>();

    private PactLexicon() {}

    /** The tables packaged with the program. */
    public static PactLexicon load() {
        PactLexicon lexicon = new PactLexicon();
        try {
            lexicon.addTables();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lexicon.addTriggers();
        return lexicon;
    }

    private void addTables() throws IOException {
        for (TsvTable.Row row : rows("pact-nouns.tsv", "lemma", "strength", "kind", "beside")) {
            Kind kind = row.get("kind").isEmpty() ? null : row.constant("kind", Kind.class);
            Set<String> beside = Set.copyOf(row.list("beside", " "));
            nouns.put(row.get("lemma"), new Noun(row.constant("strength", Strength.class), kind, beside));
        }
        for (TsvTable.Row row : rows("pact-kinds.tsv", "word", "kind")) {
            kinds.put(row.get("word"), row.constant("kind", Kind.class));
        }
        for (TsvTable.Row row : rows("pact-predicates.tsv", "status", "frame", "lemma")) {
            predicates.put(new Frame(row.get("frame"), row.get("lemma")), row.constant("status", Status.class));
        }
        for (TsvTable.Row row : rows("embeddings.tsv", "lemma", "effect")) {
            embeddings.put(row.get("lemma"), row.constant("effect", Embedding.class));
        }
        for (TsvTable.Row row : rows("pact-strangers.tsv", "word")) {
            strangers.add(row.get("word"));
        }
    }

    private static List<TsvTable.Row> rows(String file, String... columns) {
        return TsvTable.packaged("models/patterns/" + file, columns).rows();
    }

    private void addTriggers() {
        for (Map.Entry<String, Noun> entry : nouns.entrySet()) {
            String noun = entry.getKey();
            Strength strength = entry.getValue().strength();
            if (strength == Strength.POINTER || strength == Strength.INSTRUMENT) {
                continue;
            }
            String plural = noun.endsWith("y") && !noun.endsWith("ey")
                    ? noun.substring(0, noun.length() - 1) + "ies"
                    : noun + "s";
            if (entry.getValue().beside().isEmpty()) {
                triggers.add(noun);
                triggers.add(plural);
            } else {
                narrow.put(noun, entry.getValue().beside());
                narrow.put(plural, entry.getValue().beside());
            }
        }
        triggers.addAll(Set.of("sign", "signs", "signed", "signing", "ratify", "ratified"));
        triggers.addAll(Set.of("signature", "signatures", "initialled", "initialed", "inked", "rejoined"));
        triggers.add("agree");
        triggers.add("agrees");
        triggers.add("agreed");
        triggers.add("mous");
        triggers.add("memoranda");
        triggers.add("cease");
    }

    /** Words that tell of a pact beside the name of an organisation: to join it or to leave it. */
    private static final Set<String> MEMBERSHIP = Set.of(
            "join",
            "joins",
            "joined",
            "joining",
            "rejoin",
            "rejoins",
            "rejoined",
            "member",
            "accede",
            "accedes",
            "acceded",
            "withdraw",
            "withdraws",
            "withdrew",
            "withdrawing",
            "withdrawal",
            "leave",
            "leaves",
            "leaving",
            "left",
            "quit",
            "quits",
            "quitting",
            "exit",
            "exits",
            "exited");

    /** The cheap test beside the name of an organisation: does this word, in lower case, tell of a membership? */
    public boolean isMembership(String word) {
        return MEMBERSHIP.contains(word);
    }

    /** The cheap test: can a sentence with this word, in lower case, speak of a pact? */
    public boolean isTrigger(String word) {
        return triggers.contains(word);
    }

    /** The words of which one must stand beside a noun, in lower case, to make it a pact; empty where it needs none. */
    public Set<String> beside(String noun) {
        return narrow.getOrDefault(noun, Set.of());
    }

    /** How surely a noun means a pact; null for a noun that means none. */
    public @Nullable Strength strength(String lemma) {
        Noun noun = nouns.get(lemma);
        return noun == null ? null : noun.strength();
    }

    /** The kind that the noun itself tells, as "truce" does; null for most. */
    public @Nullable Kind kindOfNoun(String lemma) {
        Noun noun = nouns.get(lemma);
        return noun == null ? null : noun.kind();
    }

    /** The kind that a word beside the noun tells, as "minerals" does; null for most. */
    public @Nullable Kind kindOfWord(String word) {
        return kinds.get(word);
    }

    /**
     * What a predicate tells of a pact that stands to it in a frame.
     *
     * @param frame {@code object}, {@code subject}, a preposition ("withdraw <b>from</b>"), or for nouns {@code noun-}
     *     and the preposition ("<i>violation</i> <b>of</b>")
     */
    public @Nullable Status status(String frame, String lemma) {
        return predicates.get(new Frame(frame, lemma));
    }

    /** What a verb, noun or adjective does to the predicate below it; null for most. */
    public @Nullable Embedding embedding(String lemma) {
        return embeddings.get(lemma);
    }

    /** True for a word that, beside the noun, makes it a deal of another world: "merger", "plea", "coalition". */
    public boolean isStranger(String word) {
        return strangers.contains(word);
    }
}
