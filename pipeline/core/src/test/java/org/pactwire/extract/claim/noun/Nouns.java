package org.pactwire.extract.claim.noun;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pactwire.extract.BareClaims;
import org.pactwire.extract.claim.words.Drawn;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PactRegistry;

/** What tests ask the readers of the room about a drawn sentence; the answers are words. */
final class Nouns {
    private static final PactNouns READER = new PactNouns(PactLexicon.load(), PactRegistry.load());

    private Nouns() {}

    /** All pacts that the sentence names, with what their phrases tell. */
    static Function<Drawn, String> pacts() {
        return drawn -> inWords(find(drawn, new PactAcronyms()));
    }

    /** The same where the article has told another sentence before, drawn as well. */
    static Function<Drawn, String> pactsAfter(String earlier) {
        return drawn -> {
            PactAcronyms acronyms = new PactAcronyms();
            Drawn before = Drawn.tree(earlier);
            // one trail for both, so that a rule that is left out is left out of both
            SentenceTree tree = new SentenceTree(before.tree(), drawn.tree().trail());
            List<PactNoun> told = READER.find(tree, before.text(), before.entities(), acronyms);
            acronyms.hear(tree, told);
            acronyms.heardClaims(told.stream().map(Nouns::signed).toList());
            return inWords(find(drawn, acronyms));
        };
    }

    /** The word by which the only pact of the sentence is known. */
    static Function<Drawn, String> nounOfPact() {
        return drawn -> find(drawn, new PactAcronyms()).get(0).head().text();
    }

    /** The phrase that a pronoun stands for. */
    static Function<Drawn, String> meaningOf(String pronoun) {
        return drawn -> {
            List<PactNoun> all = find(drawn, new PactAcronyms());
            return new PronounReader(drawn.tree())
                    .resolve(named(all, pronoun), all)
                    .mention()
                    .text();
        };
    }

    /** The pact of a noun, as the pact that is joined by it. */
    static Function<Drawn, String> joinedBy(String noun) {
        return drawn -> {
            List<PactNoun> all = find(drawn, new PactAcronyms());
            return inWords(new PronounReader(drawn.tree()).joined(named(all, noun), all));
        };
    }

    private static List<PactNoun> find(Drawn drawn, PactAcronyms acronyms) {
        return READER.find(drawn.tree(), drawn.text(), drawn.entities(), acronyms);
    }

    private static PactNoun named(List<PactNoun> all, String word) {
        return all.stream()
                .filter(noun -> noun.head().text().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static String inWords(List<PactNoun> all) {
        return all.isEmpty() ? "none" : all.stream().map(Nouns::inWords).collect(Collectors.joining("; "));
    }

    private static String inWords(PactNoun noun) {
        List<String> told = new ArrayList<>();
        if (!noun.mention().name().isEmpty()) {
            told.add("named " + noun.mention().name());
        }
        if (noun.known() != null) {
            told.add("in the registry");
        }
        if (noun.kind() != Kind.OTHER) {
            told.add(noun.kind().name().toLowerCase(Locale.ROOT));
        }
        if (noun.another()) {
            told.add("told apart");
        }
        if (noun.mention().pointsBack()) {
            told.add("points back");
        }
        return noun.mention().text() + (told.isEmpty() ? "" : " (" + String.join(", ", told) + ")");
    }

    private static Claim signed(PactNoun noun) {
        return BareClaims.claim(
                0,
                noun.mention().span(),
                noun.mention().text(),
                noun.mention(),
                noun.kind(),
                Status.SIGNED,
                null,
                "",
                List.of());
    }
}
