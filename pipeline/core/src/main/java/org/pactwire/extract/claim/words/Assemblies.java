package org.pactwire.extract.claim.words;

import java.util.Set;
import org.pactwire.extract.syntax.Word;

/** Who votes on pacts for a state: its parliament, by whatever name, and those who sit in it. */
public final class Assemblies {
    private static final Set<String> VOTING = Set.of(
            "house",
            "lawmaker",
            "deputy",
            "legislator",
            "legislature",
            "duma",
            "bundestag",
            "knesset",
            "seimas",
            "commons",
            "lords",
            "referendum",
            "electorate",
            "mps",
            "council",
            "chamber",
            "senator",
            "majlis",
            "diet",
            "storting",
            "althing",
            "althingi",
            "sejm",
            "rada",
            "riksdag",
            "folketing");

    private static final Set<String> MEMBERS = Set.of("lawmaker", "legislator", "deputy", "senator", "mp");
    private static final Set<String> VOTES =
            Set.of("approve", "ratify", "reject", "vote", "pass", "endorse", "block", "adopt", "defeat");

    /** What an opposition does with its votes, and not in words alone. */
    private static final Set<String> BLOCKING = Set.of("vote", "block", "defeat");

    /** Bodies that speak for the state that they are said to be in: "the parliament in Latvia". */
    private static final Set<String> ORGANS = Set.of(
            "parliament", "government", "senate", "congress", "cabinet", "junta", "voter", "authority", "assembly");

    private Assemblies() {}

    /** "Parliament", "the Senate", "voters": who approve a pact or turn it down. */
    public static boolean isVoting(Word word) {
        String lemma = word.headword();
        return ORGANS.contains(lemma) || VOTING.contains(lemma);
    }

    /** "Parliament", "the government": a body of the state that it is said to be in. */
    public static boolean isOrgan(Word word) {
        return ORGANS.contains(word.headword());
    }

    /** "Chilean lawmakers approved": what they vote for their state does. */
    public static boolean isVote(SentenceTree sentence, Word word) {
        Word verb = word.is("nsubj") || word.is("obl") ? sentence.head(word) : null;
        boolean acting = word.is("nsubj") || sentence.preposition(word).equals("by");
        if (verb == null || !acting) {
            return false;
        }
        String lemma = word.headword();
        return MEMBERS.contains(lemma)
                ? VOTES.contains(verb.lemma())
                : lemma.equals("opposition") && BLOCKING.contains(verb.lemma());
    }
}
