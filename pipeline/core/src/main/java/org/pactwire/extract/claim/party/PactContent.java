package org.pactwire.extract.claim.party;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.EntityMention;

/** Reads what a pact is about, as far as that tells who is in it or that it is none: "a deal to buy", "to form a government". */
final class PactContent {
    private static final Set<String> BUYING =
            Set.of("buy", "purchase", "acquire", "order", "procure", "lease", "rent", "sell");
    private static final Set<String> GOVERNING = Set.of("form", "lead", "join", "build", "support", "create");
    private static final Set<String> GOVERNMENTS = Set.of("government", "coalition", "cabinet", "administration");
    /** What stands behind these is no content of a pact. */
    private static final Set<String> ASIDE = Set.of(
            "in",
            "at",
            "during",
            "amid",
            "after",
            "before",
            "despite",
            "against",
            "under",
            "since",
            "following",
            "without",
            "within",
            "near",
            "from");

    private final SentenceTree sentence;
    private final PartyNames names;

    PactContent(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** True for what makes it a deal of another world: a purchase, or the bargain of a coalition. */
    boolean isStrange(PactNoun pact, Event event) {
        return isPurchase(pact, event) || isCoalition(pact, event);
    }

    /** "an agreement to buy 160 aircraft": from whom is not said, or it is a maker. */
    private boolean isPurchase(PactNoun pact, Event event) {
        return sentence.holds(
                PartyRule.PURCHASE,
                pact.head(),
                Stream.of(pact.head(), event.predicate())
                        .flatMap(w -> sentence.children(w).stream())
                        .anyMatch(w -> BUYING.contains(w.lemma())
                                && w.index() > pact.head().index()
                                && (w.is("xcomp") || w.is("advcl") || (w.is("acl") && !w.is("acl:relcl")))));
    }

    /** "An agreement to form a government": made by parties of one parliament. */
    private boolean isCoalition(PactNoun pact, Event event) {
        return sentence.holds(
                PartyRule.COALITION,
                pact.head(),
                Stream.of(pact.head(), event.predicate())
                        .flatMap(w -> sentence.children(w).stream())
                        .filter(w -> w.is("xcomp") || w.is("advcl") || w.is("acl"))
                        .filter(w -> GOVERNING.contains(w.lemma())
                                && w.index() > pact.head().index())
                        .anyMatch(w -> sentence.words().stream()
                                .skip(w.index() + 1L)
                                .limit(5)
                                .anyMatch(c -> GOVERNMENTS.contains(c.headword()))));
    }

    /** The one other state that the content of a pact speaks of: "Russia signs a deal to open a base in Kyrgyzstan". */
    Set<String> states(PactNoun pact, Event event) {
        Set<String> found = new TreeSet<>();
        for (PartyNames.Named candidate : names.all()) {
            boolean state = candidate.entity().type() == EntityMention.Type.COUNTRY
                    || candidate.entity().type() == EntityMention.Type.NATIONALITY;
            boolean behind = candidate.head().index() > pact.head().index();
            boolean content = sentence.isBelow(candidate.head(), pact.head())
                    || sentence.children(event.predicate(), "ccomp")
                            .anyMatch(w -> sentence.isBelow(candidate.head(), w))
                    || sentence.children(event.predicate(), "xcomp")
                            .anyMatch(w -> sentence.isBelow(candidate.head(), w));
            if (state
                    && behind
                    && content
                    && !isAside(candidate.head(), pact, event)
                    && !names.isBroker(candidate.head())) {
                found.add(candidate.party());
            }
        }
        return found;
    }

    /** "during a visit by the president of France", "in Qatar": beside the pact, unless inside what it is to do. */
    private boolean isAside(Word name, PactNoun pact, Event event) {
        for (Word at = name; at != null; at = sentence.head(at)) {
            if (at.equals(pact.head()) || at.equals(event.predicate())) {
                return false;
            }
            Word head = sentence.head(at);
            boolean direct = head != null && (head.equals(pact.head()) || head.equals(event.predicate()));
            String preposition = sentence.preposition(at);
            if (sentence.holds(PartyRule.ASIDE, name, direct && ASIDE.contains(preposition))
                    || sentence.holds(PartyRule.AGAINST, name, preposition.equals("against"))) {
                return true;
            }
        }
        return false;
    }
}
