package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.SpeechVerbs;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;

/** Finds who does what a predicate tells: one side of a pact, or both. */
final class ActorReader {
    /** "His country", "its government": of the one who speaks. */
    private static final Set<String> COUNTRIES = Set.of("country", "government", "nation", "state", "administration");

    /** Who is urged to make a pact makes it, not the one who urges. */
    private static final Set<String> CALLING = Set.of(
            "urge",
            "ask",
            "call",
            "press",
            "invite",
            "order",
            "force",
            "persuade",
            "tell",
            "push",
            "encourage",
            "request");

    private static final Set<String> BEARING = Set.of("bear", "carry");
    /** How far above the predicate its subject may stand. */
    private static final int STEPS = 6;

    private final SentenceTree sentence;
    private final PartyNames names;

    ActorReader(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** Who does it: the subject, or the agent of a passive; inherited where the verb has none of its own. */
    List<Word> of(Word predicate, Status status) {
        List<Word> beside = ofRefusal(predicate);
        if (beside.isEmpty()) {
            beside = ofSignatures(predicate);
        }
        if (!beside.isEmpty()) {
            return beside;
        }
        Word at = predicate;
        for (int steps = 0; steps < STEPS; steps++) {
            // who brokers a pact does not make it
            if (Brokers.isBrokering(sentence, at)) {
                return List.of();
            }
            if (sentence.hasChild(at, w -> w.is("nsubj:pass") || w.is("aux:pass"))) {
                return ofPassive(at, !at.equals(predicate));
            }
            Word found = status == Status.BREACHED ? BreachParties.foundIn(sentence, at) : null;
            if (found != null) {
                return List.of(found);
            }
            List<Word> called = at.equals(predicate) ? List.of() : called(at, predicate);
            if (!called.isEmpty()) {
                return called;
            }
            at = letting(at);
            List<Word> own = ofItsOwn(at);
            Word head = sentence.head(at);
            if (!own.isEmpty() || head == null) {
                return own;
            }
            if (isOfHead(at, head, status)) {
                return List.of(head);
            }
            if (isToldBy(at, head, status)) {
                return List.of();
            }
            List<Word> accused = status == Status.BREACHED ? accused(head, predicate) : List.of();
            if (!accused.isEmpty()) {
                return accused;
            }
            at = head;
        }
        return List.of();
    }

    /** "Norway's refusal to renew the deal", wherever the tree has hung it. */
    private List<Word> ofRefusal(Word predicate) {
        int to = predicate.index() - 1;
        if (!predicate.tag().equals("VB") || to < 1 || !sentence.word(to).tag().equals("TO")) {
            return List.of();
        }
        Word noun = sentence.word(to - 1);
        boolean astray = noun.isNoun() && !noun.equals(sentence.head(predicate));
        return astray ? sentence.added(PartyRule.OWNER_OF_REFUSAL, predicate, owners(noun)) : List.of();
    }

    /** "Bears the signatures of": those are who signed. */
    private List<Word> ofSignatures(Word predicate) {
        if (!BEARING.contains(predicate.lemma())) {
            return List.of();
        }
        return sentence.added(
                PartyRule.BEARS_SIGNATURES_OF,
                predicate,
                sentence.children(predicate, "obj")
                        .filter(w -> w.lemma().equals("signature"))
                        .flatMap(w -> sentence.children(w, "nmod"))
                        .toList());
    }

    /**
     * "Signed by Norway"; "Norway is set to sign", "was asked to sign".
     *
     * @param above the passive stands above the verb that tells what is done
     */
    private List<Word> ofPassive(Word verb, boolean above) {
        if (sentence.holds(PartyRule.IS_SET_TO, verb, above)) {
            return sentence.children(verb, "nsubj").toList();
        }
        return sentence.added(
                PartyRule.DONE_BY,
                verb,
                sentence.children(verb, "obl")
                        .filter(w -> sentence.preposition(w).equals("by"))
                        .toList());
    }

    /** "Let their pact lapse": those who let it. */
    private Word letting(Word verb) {
        Word above = verb.is("ccomp") || verb.is("xcomp") ? sentence.head(verb) : null;
        return above != null
                        && sentence.holds(
                                PartyRule.LETS_IT, above, above.lemma().equals("let"))
                ? above
                : verb;
    }

    /** The subject of a verb, and whose act a noun tells. */
    private List<Word> ofItsOwn(Word at) {
        List<Word> own = new ArrayList<>(sentence.added(
                PartyRule.SUBJECT,
                at,
                sentence.children(at, "nsubj")
                        .flatMap(w -> antecedents(w).stream())
                        .toList()));
        if (at.isNoun()) {
            own.addAll(sentence.added(PartyRule.OWNER_OF_ACT, at, owners(at)));
        }
        return own;
    }

    /** "Rebels who broke the truce", "rebels breaking the truce". */
    private boolean isOfHead(Word at, Word head, Status status) {
        boolean breaking = status == Status.BREACHED && at.is("acl") && !head.isVerb();
        return sentence.holds(PartyRule.RELATIVE_CLAUSE, at, at.is("acl:relcl"))
                || sentence.holds(PartyRule.BREAKING_IT, at, breaking && !at.is("acl:relcl"));
    }

    /** Who says or rules that somebody did it has not done it. */
    private boolean isToldBy(Word at, Word head, Status status) {
        boolean said = at.is("ccomp")
                && !sentence.hasChild(at, w -> w.is("mark") && w.lower().equals("to"));
        // "the court rules that the law violates": neither the law nor the court is a party
        boolean ruled = status == Status.BREACHED && at.is("dep") && SpeechVerbs.RULING.contains(head.lemma());
        return sentence.holds(PartyRule.ONLY_SAYS_SO, at, said) || sentence.holds(PartyRule.ONLY_RULES_SO, at, ruled);
    }

    /** "Sudan accused the rebels of breaking the truce": the object is the one who breaks it. */
    private List<Word> accused(Word verb, Word predicate) {
        if (!verb.isVerb() || !SpeechVerbs.ACCUSING.contains(verb.lemma())) {
            return List.of();
        }
        List<Word> both = new ArrayList<>(
                sentence.children(verb, "obj").filter(w -> !w.equals(predicate)).toList());
        if (!both.isEmpty()) {
            sentence.children(verb, "nsubj").forEach(both::add);
        }
        return sentence.added(PartyRule.ACCUSED, verb, both);
    }

    /** "Calls on Chile and Peru to sign": those two; of one alone the other side is the one who calls. */
    private List<Word> called(Word verb, Word predicate) {
        if (!CALLING.contains(verb.lemma())) {
            return List.of();
        }
        List<Word> called = sentence.added(
                PartyRule.CALLED_ON,
                verb,
                sentence.children(verb).stream()
                        .filter(w ->
                                w.index() < predicate.index() && !names.at(w).isEmpty())
                        .filter(w -> w.is("obj")
                                || w.is("iobj")
                                || (w.is("obl") && sentence.preposition(w).equals("on")))
                        .toList());
        long parties = called.stream()
                .flatMap(w -> names.at(w).stream())
                .map(PartyNames.Named::party)
                .distinct()
                .count();
        List<Word> both = new ArrayList<>(called);
        if (sentence.holds(PartyRule.CALLER_IS_OTHER_SIDE, verb, parties == 1)) {
            sentence.children(verb, "nsubj").forEach(both::add);
        }
        return both;
    }

    /** "Norway says that a deal with Chile will be signed": who says so of a pact with another. */
    List<Word> reporters(Word predicate) {
        Word verb = predicate.is("ccomp") ? sentence.head(predicate) : null;
        if (verb == null || !SpeechVerbs.SAYING.contains(verb.lemma())) {
            return List.of();
        }
        return sentence.added(
                PartyRule.SAYS_SO_OF_PACT_WITH,
                verb,
                sentence.children(verb, "nsubj").toList());
    }

    /** "Its", "the Russian", "by Moscow" beside a noun that tells an event: "Russia's withdrawal". */
    private List<Word> owners(Word noun) {
        return sentence.children(noun).stream()
                .filter(w -> w.is("nmod:poss")
                        || w.is("compound")
                        || w.is("amod")
                        || (w.is("nmod") && Set.of("by", "between", "with").contains(sentence.preposition(w))))
                .filter(w -> names.all().stream().anyMatch(n -> names.isPartOf(n.head(), w)))
                .filter(w -> !sentence.holds(
                        PartyRule.MEMBERS_OF_A_BODY,
                        w,
                        w.is("compound") && PartyNames.MEMBERS.contains(noun.headword())))
                .toList();
    }

    /** For "it", "they" in reported speech the one who speaks; every other word stands for itself. */
    private List<Word> antecedents(Word subject) {
        Word verb = sentence.head(subject);
        if (verb != null && sentence.holds(PartyRule.WHO_OR_WHICH, subject, isRelative(subject, verb))) {
            return List.of(sentence.word(verb.head()));
        }
        // "Peru became the ninth state to ratify"
        boolean nth =
                PartyNames.MEMBERS.contains(subject.lemma()) && subject.tag().equals("NN");
        Word becoming = nth && verb != null ? sentence.head(verb) : null;
        if (becoming != null
                && sentence.holds(
                        PartyRule.BECAME_NTH_STATE, becoming, becoming.lemma().equals("become"))) {
            return sentence.children(becoming, "nsubj").toList();
        }
        return isOfSpeaker(subject) ? speakers(subject) : List.of(subject);
    }

    /** "Norway, which signed": what "which" stands for is above the verb. */
    private boolean isRelative(Word subject, Word verb) {
        boolean relative = subject.tag().startsWith("W")
                || sentence.hasChild(subject, w -> w.tag().startsWith("W"));
        return relative && verb.is("acl:relcl") && verb.head() >= 0;
    }

    /** "It", "his country", "the country" in what somebody says. */
    private boolean isOfSpeaker(Word subject) {
        boolean country = COUNTRIES.contains(subject.lemma());
        return sentence.holds(PartyRule.IT_IN_SPEECH, subject, subject.tag().equals("PRP"))
                || sentence.holds(
                        PartyRule.HIS_COUNTRY,
                        subject,
                        country && sentence.hasChild(subject, w -> w.tag().equals("PRP$")))
                || sentence.holds(
                        PartyRule.THE_COUNTRY_IN_SPEECH,
                        subject,
                        country && sentence.hasChild(subject, w -> isSpokenOf(subject, w)));
    }

    /** Who says what the word is said in; the word itself where nobody does. */
    private List<Word> speakers(Word subject) {
        Word at = subject;
        for (int steps = 0; steps < STEPS && at.head() >= 0; steps++) {
            Word head = sentence.word(at.head());
            boolean reported = at.is("ccomp")
                    || (at.is("acl") && !at.is("acl:relcl"))
                    || at.is("advcl")
                    || at.is("conj")
                    || at.is("xcomp")
                    || (at.is("obj") && at.isNoun() && !at.equals(subject))
                    || (at.is("parataxis") && SpeechVerbs.SAYING.contains(head.lemma()));
            List<Word> subjects = sentence.children(head, "nsubj")
                    .filter(w -> !w.tag().equals("PRP") && !w.equals(subject))
                    .toList();
            if (reported && !subjects.isEmpty()) {
                return subjects;
            }
            at = head;
        }
        return List.of(subject);
    }

    /** "The minister said that <i>the country</i> was leaving": in what somebody says, that of the one who speaks. */
    private boolean isSpokenOf(Word country, Word the) {
        Word verb = sentence.head(country);
        Word saying = verb != null && verb.is("ccomp") ? sentence.head(verb) : null;
        return the.is("det")
                && the.lower().equals("the")
                && saying != null
                && SpeechVerbs.SAYING.contains(saying.lemma())
                && sentence.children(country).size() == 1;
    }

    /** Where the tree lost the subject: the names that stand in a row just before the verb. */
    List<PartyNames.Named> justBefore(Word verb) {
        List<PartyNames.Named> row = new ArrayList<>();
        int edge = verb.index();
        while (edge > 0
                && Set.of("MD", "VBD", "VBZ", "VBP", "RB")
                        .contains(sentence.word(edge - 1).tag())) {
            edge--;
        }
        for (boolean found = true; found; ) {
            found = false;
            while (edge > 0
                    && Set.of(",", "CC", "DT").contains(sentence.word(edge - 1).tag())
                    && !row.isEmpty()) {
                edge--;
            }
            for (PartyNames.Named candidate : names.all()) {
                List<Word> words = sentence.in(candidate.entity().span());
                if (!words.isEmpty()
                        && words.get(words.size() - 1).index() == edge - 1
                        && !names.isBroker(candidate.head())) {
                    row.add(candidate);
                    edge = words.get(0).index();
                    found = true;
                    break;
                }
            }
        }
        return row;
    }
}
