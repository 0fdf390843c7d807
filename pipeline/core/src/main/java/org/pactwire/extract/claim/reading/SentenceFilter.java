package org.pactwire.extract.claim.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.noun.PactAcronyms;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.words.Lending;
import org.pactwire.extract.claim.words.TalkWords;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/** The cheap tests on words and names that pick the sentences worth a dependency parse. Thread-safe. */
final class SentenceFilter {
    /** How many sentences "it" reaches back over. */
    private static final int NEAR = 3;

    private static final Set<String> POINTING = Set.of("it", "its");
    /** What is done to "it" only where it is a pact. */
    private static final Set<String> DONE_TO_IT = Set.of(
            "extended",
            "extends",
            "extend",
            "extending",
            "renewed",
            "renews",
            "renew",
            "renewing",
            "prolonged",
            "prolong",
            "prolongs",
            "suspended",
            "suspends",
            "suspend",
            "suspending",
            "violated",
            "violates",
            "violate",
            "violating",
            "breached",
            "breaches",
            "breach",
            "breaching",
            "breaking",
            "terminated",
            "terminate",
            "terminates",
            "denounced",
            "denounce",
            "denounces",
            "renegotiate",
            "renegotiated",
            "approved",
            "approve",
            "approves",
            "rejected",
            "reject",
            "rejects",
            "endorsed",
            "endorse",
            "backed",
            "ratify",
            "ratifies",
            "consent",
            "assent",
            "force",
            "effect");

    private static final Set<String> OWN_PAPERS = Set.of("text", "document", "paper", "version");
    private static final Set<String> PUTTING =
            Set.of("put", "puts", "putting", "set", "sets", "affixed", "appended", "wrote");
    private static final Set<String> PENS = Set.of("name", "names", "pen", "pens", "initials", "seal", "seals");
    /** "The senate followed in May": with the same. */
    private static final Set<String> AFTER_FOLLOWED = Set.of("in", "on", "soon", "later", "last", ".", ",", ";");

    private static final Set<String> DEPOSITING = Set.of("deposited", "deposits", "deposit");

    private final PactLexicon lexicon;
    private final PactRegistry registry;
    private final PartyTable parties;

    SentenceFilter(PactLexicon lexicon, PactRegistry registry, PartyTable parties) {
        this.lexicon = lexicon;
        this.registry = registry;
        this.parties = parties;
    }

    /**
     * True for a sentence that can tell something of a pact by itself, or of one told of before.
     *
     * @param last the last claim of the article; null for none
     * @param acronyms short names of pacts that the article has told in full
     */
    boolean maySpeak(
            Sentence sentence, List<EntityMention> named, @Nullable Claim last, PactAcronyms acronyms, Trail trail) {
        if (isTooLong(sentence)) {
            trail.tell(Trail.SENTENCE, () -> "left out: too long to parse");
            return false;
        }
        return mayClaim(sentence, named, trail)
                || mayLend(sentence, named, trail)
                || mayTalk(sentence, named, last, trail)
                || mayPointBack(sentence, last, trail)
                || trail.holds(ReadingRule.ACRONYM_OF_PACT, Trail.SENTENCE, acronyms.isNamedIn(sentence));
    }

    private boolean mayClaim(Sentence sentence, List<EntityMention> named, Trail trail) {
        boolean body = named.stream()
                .anyMatch(e -> e.type() == EntityMention.Type.ORGANIZATION && isOrganisationOfStates(e.entityId()));
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).lower();
            if (trail.holds(ReadingRule.WORD_OF_PACTS, i, lexicon.isTrigger(word))
                    || trail.holds(ReadingRule.WORD_BESIDE_ITS_OTHER, i, isBesideItsWord(sentence, word))
                    || trail.holds(ReadingRule.MEMBERSHIP_OF_BODY, i, body && lexicon.isMembership(word))) {
                return true;
            }
        }
        List<PactRegistry.Match> known = registry.find(sentence.texts());
        return trail.holds(
                ReadingRule.KNOWN_NAME,
                known.isEmpty() ? Trail.SENTENCE : known.get(0).from(),
                !known.isEmpty());
    }

    /** "A prisoner exchange", "a pause in the fighting". */
    private boolean isBesideItsWord(Sentence sentence, String noun) {
        Set<String> beside = lexicon.beside(noun);
        return !beside.isEmpty() && sentence.tokens().stream().anyMatch(t -> beside.contains(t.lower()));
    }

    private boolean isOrganisationOfStates(String id) {
        return !id.isEmpty() && parties.party(id) != null;
    }

    /** A loan and one who lends to states. */
    private static boolean mayLend(Sentence sentence, List<EntityMention> named, Trail trail) {
        boolean lends = named.stream().anyMatch(e -> Lending.LENDERS.contains(e.entityId()))
                && sentence.tokens().stream().anyMatch(t -> Lending.LOANS.contains(t.lower()));
        return trail.holds(ReadingRule.LENDER_AND_LOAN, Trail.SENTENCE, lends);
    }

    /** Talks between two, or of one whose pact is told of. */
    private static boolean mayTalk(Sentence sentence, List<EntityMention> named, @Nullable Claim last, Trail trail) {
        if (sentence.tokens().stream().noneMatch(t -> TalkWords.areTalks(t.lower()))) {
            return false;
        }
        long sides = named.stream()
                .map(PartyNames::partyOf)
                .filter(p -> !p.isEmpty())
                .distinct()
                .count();
        return trail.holds(ReadingRule.TALKS_OF_SIDES, Trail.SENTENCE, sides >= (last == null ? 2 : 1));
    }

    /** "In 2021 they extended it", "the old one expired", "a text of its own", "deposited its ratification". */
    private static boolean mayPointBack(Sentence sentence, @Nullable Claim last, Trail trail) {
        if (last == null || sentence.index() - last.sentence() > NEAR) {
            return false;
        }
        boolean pointing = false;
        boolean done = false;
        boolean own = false;
        boolean old = false;
        String before = "";
        boolean paper = false;
        boolean deposit = false;
        for (Token token : sentence.tokens()) {
            String word = token.lower();
            pointing |= POINTING.contains(word);
            done |= DONE_TO_IT.contains(word);
            own |= word.equals("own");
            old |= word.equals("one") && PactNouns.EARLIER_OR_LATER.contains(before);
            before = word;
            paper |= OWN_PAPERS.contains(word);
            deposit |= DEPOSITING.contains(word);
        }
        return trail.holds(ReadingRule.DONE_TO_IT, Trail.SENTENCE, pointing && done)
                || trail.holds(ReadingRule.ITS_DEPOSIT, Trail.SENTENCE, pointing && deposit)
                || trail.holds(ReadingRule.TEXT_OF_ITS_OWN, Trail.SENTENCE, own && paper)
                || trail.holds(ReadingRule.THE_OLD_ONE, Trail.SENTENCE, old);
    }

    /**
     * A sentence without a pact's noun can still say how much, that another did the same, or, in the paragraph of the
     * last claim, how long and where.
     */
    boolean mayAdd(
            String text, Claim last, Sentence sentence, List<MoneyMention> sums, List<DateMention> days, Trail trail) {
        if (isTooLong(sentence)) {
            return false;
        }
        if (trail.holds(ReadingRule.ADDS_MONEY, Trail.SENTENCE, !sums.isEmpty())
                || trail.holds(ReadingRule.ADDS_THE_SAME, Trail.SENTENCE, isEllipsis(sentence))
                || trail.holds(ReadingRule.ADDS_PENS, Trail.SENTENCE, isPen(sentence))) {
            return true;
        }
        boolean duration = days.stream()
                .anyMatch(d -> d.value().type() == When.Type.DURATION
                        && d.value().value().matches("P[0-9]+Y"));
        boolean ceremony = sentence.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("ceremony"));
        int gap = duration || ceremony ? text.indexOf("\n\n", last.span().end()) : 0;
        boolean sameParagraph = gap < 0 || gap >= sentence.span().start();
        return trail.holds(ReadingRule.ADDS_TERM, Trail.SENTENCE, duration && sameParagraph)
                || trail.holds(ReadingRule.ADDS_CEREMONY, Trail.SENTENCE, ceremony && sameParagraph);
    }

    /** "Put their names", "put pen to paper". */
    private static boolean isPen(Sentence sentence) {
        boolean puts = false;
        for (Token token : sentence.tokens()) {
            String word = token.lower();
            if (puts && PENS.contains(word)) {
                return true;
            }
            puts |= PUTTING.contains(word);
        }
        return false;
    }

    /** "Peru did the same", "followed suit". */
    private static boolean isEllipsis(Sentence sentence) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            String before = sentence.tokens().get(i - 1).lower();
            String word = sentence.tokens().get(i).lower();
            boolean followed = before.equals("followed") && AFTER_FOLLOWED.contains(word);
            if ((before.equals("the") && word.equals("same")) || word.equals("suit") || followed) {
                return true;
            }
        }
        return false;
    }

    static boolean isTooLong(Sentence sentence) {
        return sentence.tokens().size() > SyntaxParser.MAX_TOKENS;
    }
}
