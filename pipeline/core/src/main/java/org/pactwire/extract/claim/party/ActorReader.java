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

    private final SentenceTree sentence;
    private final PartyNames names;

    ActorReader(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** Who does it: the subject, or the agent of a passive; inherited where the verb has none of its own. */
    List<Word> of(Word predicate, Status status) {
        List<Word> actors = new ArrayList<>();
        int to = predicate.index() - 1;
        if (predicate.tag().equals("VB") && to >= 1 && sentence.word(to).tag().equals("TO")) {
            // "Norway's refusal to renew the deal", wherever the tree has hung it
            Word noun = sentence.word(to - 1);
            List<Word> owners = noun.isNoun() && !noun.equals(sentence.head(predicate)) ? owners(noun) : List.of();
            if (!owners.isEmpty()) {
                return owners;
            }
        }
        // "bears the signatures of": those are who signed
        List<Word> hands = sentence.children(predicate, "obj")
                .filter(w ->
                        w.lemma().equals("signature") && Set.of("bear", "carry").contains(predicate.lemma()))
                .flatMap(w -> sentence.children(w, "nmod"))
                .toList();
        if (!hands.isEmpty()) {
            return hands;
        }
        Word at = predicate;
        for (int steps = 0; steps < 6; steps++) {
            // who brokers a pact does not make it
            if (Brokers.isBrokering(at)) {
                return actors;
            }
            boolean passive = sentence.hasChild(at, w -> w.is("nsubj:pass") || w.is("aux:pass"));
            if (passive && !at.equals(predicate)) {
                // "is set to sign", "was asked to sign"
                sentence.children(at, "nsubj").forEach(actors::add);
                return actors;
            }
            if (passive) {
                sentence.children(at, "obl")
                        .filter(w -> sentence.preposition(w).equals("by"))
                        .forEach(actors::add);
                return actors;
            }
            Word found = status == Status.BREACHED ? BreachParties.foundIn(sentence, at) : null;
            if (found != null) {
                return List.of(found);
            }
            if (!at.equals(predicate) && CALLING.contains(at.lemma())) {
                List<Word> called = called(at, predicate);
                if (!called.isEmpty()) {
                    return called;
                }
            }
            // "let their pact lapse": those who let it
            Word letting = at.is("ccomp") || at.is("xcomp") ? sentence.head(at) : null;
            if (letting != null && letting.lemma().equals("let")) {
                at = letting;
            }
            sentence.children(at, "nsubj").flatMap(w -> antecedents(w).stream()).forEach(actors::add);
            if (at.isNoun()) {
                owners(at).forEach(actors::add);
            }
            if (!actors.isEmpty()) {
                return actors;
            }
            Word head = sentence.head(at);
            if (head == null) {
                return actors;
            }
            if (at.is("acl:relcl") || (at.is("acl") && !head.isVerb())) {
                if (at.is("acl:relcl") || status == Status.BREACHED) {
                    actors.add(head);
                    return actors;
                }
            }
            if (at.is("ccomp")
                    && !sentence.hasChild(at, w -> w.is("mark") && w.lower().equals("to"))) {
                return actors;
            }
            // "the court rules that the law violates": neither the law nor the court is a party
            if (status == Status.BREACHED && at.is("dep") && SpeechVerbs.RULING.contains(head.lemma())) {
                return actors;
            }
            // "Sudan accused the rebels of breaking the truce": the object is the one who breaks it
            if (status == Status.BREACHED && head.isVerb() && SpeechVerbs.ACCUSING.contains(head.lemma())) {
                sentence.children(head, "obj").filter(w -> !w.equals(predicate)).forEach(actors::add);
                if (!actors.isEmpty()) {
                    sentence.children(head, "nsubj").forEach(actors::add);
                    return actors;
                }
            }
            at = head;
        }
        return actors;
    }

    /** "Calls on Chile and Peru to sign": those two; of one alone the other side is the one who calls. */
    private List<Word> called(Word verb, Word predicate) {
        List<Word> called = sentence.children(verb).stream()
                .filter(w -> w.index() < predicate.index() && !names.at(w).isEmpty())
                .filter(w -> w.is("obj")
                        || w.is("iobj")
                        || (w.is("obl") && sentence.preposition(w).equals("on")))
                .toList();
        long parties = called.stream()
                .flatMap(w -> names.at(w).stream())
                .map(PartyNames.Named::party)
                .distinct()
                .count();
        if (parties != 1) {
            return called;
        }
        List<Word> both = new ArrayList<>(called);
        sentence.children(verb, "nsubj").forEach(both::add);
        return both;
    }

    /** "Norway says that a deal with Chile will be signed": who says so of a pact with another. */
    List<Word> reporters(Word predicate) {
        Word verb = predicate.is("ccomp") ? sentence.head(predicate) : null;
        if (verb == null || !SpeechVerbs.SAYING.contains(verb.lemma())) {
            return List.of();
        }
        return sentence.children(verb, "nsubj").toList();
    }

    /** "Its", "the Russian", "by Moscow" beside a noun that tells an event: "Russia's withdrawal". */
    private List<Word> owners(Word noun) {
        return sentence.children(noun).stream()
                .filter(w -> w.is("nmod:poss")
                        || w.is("compound")
                        || w.is("amod")
                        || (w.is("nmod") && Set.of("by", "between", "with").contains(sentence.preposition(w))))
                .filter(w -> names.all().stream().anyMatch(n -> names.isPartOf(n.head(), w)))
                .filter(w -> !PartyNames.MEMBERS.contains(noun.headword()) || !w.is("compound"))
                .toList();
    }

    /** For "it", "they" in reported speech the one who speaks; every other word stands for itself. */
    private List<Word> antecedents(Word subject) {
        Word verb = sentence.head(subject);
        boolean relative = subject.tag().startsWith("W")
                || sentence.hasChild(subject, w -> w.tag().startsWith("W"));
        if (relative && verb != null && verb.is("acl:relcl") && verb.head() >= 0) {
            return List.of(sentence.word(verb.head()));
        }
        // "Peru became the ninth state to ratify"
        boolean nth =
                PartyNames.MEMBERS.contains(subject.lemma()) && subject.tag().equals("NN");
        Word becoming = nth && verb != null ? sentence.head(verb) : null;
        if (becoming != null && becoming.lemma().equals("become")) {
            return sentence.children(becoming, "nsubj").toList();
        }
        boolean ownState = COUNTRIES.contains(subject.lemma())
                && sentence.hasChild(subject, w -> w.tag().equals("PRP$") || isSpokenOf(subject, w));
        if (!subject.tag().equals("PRP") && !ownState) {
            return List.of(subject);
        }
        Word at = subject;
        for (int steps = 0; steps < 6 && at.head() >= 0; steps++) {
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
