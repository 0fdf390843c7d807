package org.pactwire.extract.claim.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.words.Lending;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/**
 * Reads day and place of what a sentence tells of a pact: from the sentence itself, else from what the sentences before
 * it tell of those who sign, where it goes on with their story.
 */
public final class SettingReader {
    /** One thing after the other. */
    private static final Set<String> SEQUENCE =
            Set.of("then", "next", "first", "also", "afterwards", "afterward", "thereafter", "finally", "too");
    /** What was earlier than the story. */
    private static final Set<String> RETROSPECT =
            Set.of("ago", "earlier", "previously", "already", "once", "last", "before", "since", "originally");

    private static final Set<String> OCCASIONS =
            Set.of("meeting", "talk", "summit", "ceremony", "visit", "encounter", "session", "dinner", "lunch");
    /** How many sentences on it is still the same story. */
    private static final int STORY = 3;
    /** How many days those who came somewhere stay, as far as nothing else is told. */
    private static final int STAY = 2;

    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final Discourse discourse;
    private final CircumstanceReader circumstances;

    public SettingReader(SentenceFacts facts, Discourse discourse, CircumstanceReader circumstances) {
        this.facts = facts;
        this.sentence = facts.parsed();
        this.discourse = discourse;
        this.circumstances = circumstances;
    }

    /** As told; "hours before", "the same day" and "then" mean the day told last. */
    public @Nullable When date(PactNoun pact, Event event, List<String> parties) {
        When told = circumstances.date(pact, event);
        if (told != null || !isMade(event) || event.background()) {
            return told;
        }
        if (circumstances.isSameDay(event)) {
            When here = circumstances.dateBefore(event);
            Claim before = discourse.lastSigned(index(), STORY + 1);
            return here != null || before == null ? here : before.date();
        }
        for (Scene scene : goesOn(event) ? discourse.scenes(index()) : List.<Scene>of()) {
            if (scene.day() != null && isLinked(scene, pact, event, parties)) {
                return scene.day();
            }
        }
        Claim before = before(event, parties);
        return before == null ? null : before.date();
    }

    /** As told; "in the Qatari capital" is Doha; what an agency reports as news has happened where it reports from. */
    public String place(PactNoun pact, Event event, List<String> parties) {
        boolean here = hasAdverb(Set.of("here")) && isMade(event) && !event.background();
        if (here && !discourse.home().isEmpty()) {
            return discourse.home();
        }
        String told = circumstances.place(pact, event);
        if (told.isEmpty()) {
            told = discourse.seat(circumstances.stateOfCapital(pact, event));
        }
        if (!told.isEmpty() || !isMade(event) || event.background()) {
            return told;
        }
        // a bank's board does not meet where its debtors live
        boolean board = pact.kind() == Kind.LOAN || parties.stream().anyMatch(Lending.LENDERS::contains);
        if (!facts.dateline().isEmpty()) {
            return board ? "" : facts.dateline();
        }
        for (Scene scene : isPast(event) && !board ? discourse.scenes(index()) : List.<Scene>of()) {
            boolean undated = !isDated() && circumstances.date(pact, event) == null;
            boolean same = undated && isLinked(scene, pact, event, parties);
            if (!scene.place().isEmpty() && (same || isDaysLater(scene, pact, event))) {
                return scene.place();
            }
        }
        if (hasAdverb(Set.of("there"))) {
            return discourse.lastPlace();
        }
        Claim before = circumstances.isSameDay(event)
                ? sharing(discourse.lastSigned(index(), STORY + 1), parties)
                : before(event, parties);
        return before == null ? "" : before.place();
    }

    private int index() {
        return sentence.sentence().index();
    }

    private static boolean isMade(Event event) {
        return event.status() == Status.SIGNED || event.status() == Status.AGREED;
    }

    /** The signing told last, if this is told as the next thing that one of its sides did: "then", "also". */
    private @Nullable Claim before(Event event, List<String> parties) {
        boolean next =
                hasAdverb(SEQUENCE) || event.predicate().lower().equals("did") || discourse.isSequence(index() - 1);
        return next && goesOn(event) ? sharing(discourse.lastSigned(index(), STORY), parties) : null;
    }

    private static @Nullable Claim sharing(@Nullable Claim before, List<String> parties) {
        boolean shares =
                before != null && (parties.isEmpty() || parties.stream().anyMatch(before.parties()::contains));
        return shares ? before : null;
    }

    /** Told as a step of the story: in the simple past, with no time of its own. */
    private boolean goesOn(Event event) {
        return isPast(event) && !isDated();
    }

    private boolean isDated() {
        return facts.dates().stream().anyMatch(d -> Scene.isOneDay(d.value()));
    }

    /** "She flew to Lima on Monday. A day later she signed": still there. */
    private boolean isDaysLater(Scene scene, PactNoun pact, Event event) {
        When told = circumstances.date(pact, event);
        LocalDate day = told == null ? null : told.earliest();
        LocalDate before = scene.day() == null ? null : scene.day().earliest();
        return day != null
                && before != null
                && isSubjectBefore(event.predicate())
                && !day.isBefore(before)
                && !day.isAfter(before.plusDays(STAY));
    }

    private boolean isPast(Event event) {
        Word verb = event.predicate();
        boolean have = sentence.hasChild(verb, w -> w.is("aux") && w.lemma().equals("have"));
        boolean past = verb.tag().equals("VBD")
                || (verb.tag().equals("VBN")
                        && sentence.hasChild(
                                verb, w -> w.is("aux:pass") && w.tag().equals("VBD")));
        return past && !have && !hasAdverb(RETROSPECT);
    }

    private boolean hasAdverb(Set<String> words) {
        return sentence.words().stream().anyMatch(w -> !w.tag().equals("EX") && words.contains(w.lower()));
    }

    /** True where the sentence goes on with those of a scene. */
    private boolean isLinked(Scene scene, PactNoun pact, Event event, List<String> parties) {
        boolean pointing = pact.mention().pointsBack() || hasAdverb(Set.of("there")) || hasAdverb(SEQUENCE);
        boolean same = !parties.isEmpty() && scene.parties().containsAll(parties);
        boolean shared = parties.isEmpty() || parties.stream().anyMatch(scene.parties()::contains);
        boolean story = pointing || isSubjectBefore(event.predicate()) || isAtTheOccasion();
        return same || (shared && story) || isOnTheMargins();
    }

    /** "They", "the two ministers", "their foreign ministers". */
    private boolean isSubjectBefore(Word verb) {
        return sentence.children(verb, "nsubj")
                .anyMatch(w -> w.tag().equals("PRP")
                        || sentence.hasChild(
                                w,
                                c -> c.tag().equals("PRP$")
                                        || Set.of("two", "both").contains(c.lower())));
    }

    /** "On its margins", "on the sidelines of it": beside the meeting told before. */
    private boolean isOnTheMargins() {
        return sentence.words().stream()
                .anyMatch(w -> Set.of("margin", "sideline", "fringe").contains(w.lemma())
                        && sentence.hasChild(w, c -> c.tag().equals("PRP$")));
    }

    /** "At the meeting", "after the talks". */
    private boolean isAtTheOccasion() {
        return sentence.words().stream()
                .anyMatch(w -> OCCASIONS.contains(w.lemma())
                        && Set.of("at", "during", "after").contains(sentence.preposition(w))
                        && sentence.hasChild(w, c -> c.lower().equals("the")));
    }
}
