package org.pactwire.extract.claim.party;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactPhrase;
import org.pactwire.extract.claim.words.Drawn;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.claim.words.RuleCase;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PartyTable;
import org.pactwire.know.RegisteredPact;

/**
 * What tests ask the readers of the room about a drawn sentence; the answers are words. Which words name the pact, and what
 * happens to it, is the matter of rooms before and is said by the test.
 */
final class Parties {
    private static final String NOBODY = "nobody";

    private Parties() {}

    /** A rule and a sentence in which it decides. */
    static RuleCase rule(Rule rule, String drawing, Function<Drawn, String> asked, String right) {
        return rule(rule, drawing, UnaryOperator.identity(), asked, right);
    }

    /** The same where the sentence names somebody. */
    static RuleCase rule(
            Rule rule, String drawing, UnaryOperator<Drawn> names, Function<Drawn, String> asked, String right) {
        return RuleCase.rule(rule, drawing, names, asked, right);
    }

    /** The words that name a pact; of any kind and surely one, as long as nothing else is said. */
    static Phrase phrase(String words) {
        return new Phrase(words, Kind.OTHER, PactLexicon.Strength.STRONG, false, null);
    }

    /** What happens to the pact, told by a word. */
    static Told told(Status status, String by) {
        return new Told(status, by, false);
    }

    /** The pact is only mentioned, under a word to which its phrase belongs. */
    static Told mentioned(String under) {
        return new Told(Status.MENTIONED, under, true);
    }

    /** What a clause tells only to say which pact is meant. */
    static Told past(Status status, String by) {
        return new Told(status, by, true);
    }

    static Function<Drawn, String> whoTakesPart(String pact, Told told) {
        return whoTakesPart(phrase(pact), told);
    }

    static Function<Drawn, String> whoTakesPart(Phrase pact, Told told) {
        return drawn -> inWords(read(drawn, pact, told).parties());
    }

    /** The persons who sign, each with the party for whom, where the sentence says that. */
    static Function<Drawn, String> whoSigns(String pact, Told told) {
        return whoSigns(phrase(pact), told);
    }

    static Function<Drawn, String> whoSigns(Phrase pact, Told told) {
        return drawn -> inWords(read(drawn, pact, told).signatories().stream()
                .map(Parties::inWords)
                .toList());
    }

    /** How the sentence speaks of parties without their names: "two", "several", "members", "between". */
    static Function<Drawn, String> whoIsMeant(String pact, Told told) {
        return drawn -> {
            Roles.Group group = read(drawn, phrase(pact), told).group();
            return group == Roles.Group.NONE ? NOBODY : lower(group);
        };
    }

    /** Who has a pact with each of the others, where a plural means several. */
    static Function<Drawn, String> whoHasOneWithEach(String pact, Told told) {
        return drawn -> inWords(read(drawn, phrase(pact), told).common());
    }

    /** "A stranger" where the other side is no party of ours. */
    static Function<Drawn, String> otherSide(String pact, Told told) {
        return drawn -> read(drawn, phrase(pact), told).stranger() ? "a stranger" : "no stranger";
    }

    /** Whether the state is named for which a parliament or a minister acts. */
    static Function<Drawn, String> stateOfActors(Told told) {
        return drawn -> reader(drawn).isByOrganOfNoState(told.in(drawn)) ? "not named" : "named";
    }

    /** In which office those sign who are the subject of a verb. */
    static Function<Drawn, String> officeOfSigners(String verb) {
        return drawn -> {
            SignerOffice office = SignerOffice.ofSubject(drawn.tree(), drawn.word(verb));
            return office == null ? "none" : lower(office);
        };
    }

    /** All who are named, also by half of a name. */
    static Function<Drawn, String> whoIsNamed() {
        return drawn -> inWords(new HalvedNames(PartyTable.load())
                        .complete(
                                drawn.text(),
                                drawn.tree().sentence(),
                                drawn.entities(),
                                drawn.tree().trail())
                        .stream()
                        .map(EntityMention::entityId)
                        .sorted()
                        .toList());
    }

    private static Roles read(Drawn drawn, Phrase pact, Told told) {
        return reader(drawn).read(pact.in(drawn), told.in(drawn));
    }

    private static RoleReader reader(Drawn drawn) {
        return new RoleReader(drawn.tree(), drawn.entities(), false);
    }

    private static String inWords(List<String> found) {
        return found.isEmpty() ? NOBODY : String.join(" and ", found);
    }

    private static String inWords(Signatory signatory) {
        return signatory.partyId().isEmpty() ? signatory.name() : signatory.name() + " for " + signatory.partyId();
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The words that name a pact, as the room before has found them. */
    record Phrase(
            String words,
            Kind kind,
            PactLexicon.Strength strength,
            boolean named,
            @Nullable RegisteredPact registered) {
        Phrase of(Kind other) {
            return new Phrase(words, other, strength, named, registered);
        }

        /** Words that mean a pact only where something is done to it. */
        Phrase pointing() {
            return new Phrase(words, kind, PactLexicon.Strength.POINTER, named, registered);
        }

        /** A proper name. */
        Phrase asName() {
            return new Phrase(words, kind, strength, true, registered);
        }

        /** The name of a pact of the registry between these; of nobody for one of all the world. */
        Phrase known(String... parties) {
            RegisteredPact pact = new RegisteredPact(
                    "known",
                    words,
                    List.of(words),
                    List.of(),
                    kind,
                    List.of(parties),
                    parties.length == 0,
                    null,
                    "",
                    null,
                    null);
            return new Phrase(words, kind, strength, true, pact);
        }

        private PactNoun in(Drawn drawn) {
            int start = drawn.text().indexOf(words);
            Span span = new Span(start, start + words.length());
            Word head = drawn.tree().headOf(span);
            if (start < 0 || head == null) {
                throw new IllegalArgumentException("the sentence does not say: " + words);
            }
            PactMention mention = named ? PactPhrase.named(words, span, words) : PactPhrase.told(words, span);
            return new PactNoun(mention, head, kind, strength, registered);
        }
    }

    /** What happens to a pact, as the room before has found it. */
    record Told(Status status, String by, boolean background) {
        private Event in(Drawn drawn) {
            return new Event(status, false, Certainty.FACT, drawn.word(by), background);
        }
    }
}
