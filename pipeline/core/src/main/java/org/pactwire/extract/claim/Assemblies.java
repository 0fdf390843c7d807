package org.pactwire.extract.claim;

import java.util.Set;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Word;

/** Who votes on pacts for a state: its parliament, by whatever name, and those who sit in it. */
final class Assemblies {
    static final Set<String> VOTING = Set.of(
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

    private Assemblies() {}

    /** "Chilean lawmakers approved": what they vote for their state does. */
    static boolean isVote(ParsedSentence sentence, Word word) {
        Word verb = word.is("nsubj") || word.is("obl") ? sentence.head(word) : null;
        boolean acting =
                word.is("nsubj") || EventReader.preposition(sentence, word).equals("by");
        if (verb == null || !acting) {
            return false;
        }
        String lemma = PactNouns.lemma(word);
        return MEMBERS.contains(lemma)
                ? VOTES.contains(verb.lemma())
                : lemma.equals("opposition") && BLOCKING.contains(verb.lemma());
    }
}
