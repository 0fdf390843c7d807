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
import org.pactwire.extract.claim.words.Trail;
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
        When day = told != null || !isMade(event) || event.background() ? told : dayOfStory(pact, event, parties);
        if (day != null) {
            sentence.trail().tell(event.predicate().index(), () -> "on " + day.value());
        }
        return day;
    }

    private @Nullable When dayOfStory(PactNoun pact, Event event, List<String> parties) {
        Word predicate = event.predicate();
        if (circumstances.isSameDay(event)) {
            When here = circumstances.dateBefore(event);
            Claim before = here == null ? discourse.lastSigned(index(), STORY + 1) : null;
            return before == null ? here : sentence.found(StoryRule.SAME_DAY, predicate, before.date());
        }
        for (Scene scene : goesOn(event) ? discourse.scenes(index()) : List.<Scene>of()) {
            boolean there = scene.day() != null && isLinked(scene, pact, event, parties);
            if (sentence.holds(StoryRule.DAY_OF_SCENE, predicate, there)) {
                return scene.day();
            }
        }
        Claim before = before(event, parties);
        return before == null ? null : sentence.found(StoryRule.DAY_OF_SIGNING_BEFORE, predicate, before.date());
    }

    /** As told; "in the Qatari capital" is Doha; what an agency reports as news has happened where it reports from. */
    public String place(PactNoun pact, Event event, List<String> parties) {
        Word predicate = event.predicate();
        boolean made = isMade(event) && !event.background();
        boolean here = made && hasAdverb(Set.of("here")) && !discourse.home().isEmpty();
        String place =
                sentence.holds(StoryRule.HERE, predicate, here) ? discourse.home() : circumstances.place(pact, event);
        if (place.isEmpty()) {
            place = discourse.seat(circumstances.stateOfCapital(pact, event));
        }
        String found = place.isEmpty() && made ? placeOfStory(pact, event, parties) : place;
        if (!found.isEmpty()) {
            sentence.trail().tell(predicate.index(), () -> "in " + found);
        }
        return found;
    }

    private String placeOfStory(PactNoun pact, Event event, List<String> parties) {
        Word predicate = event.predicate();
        boolean lent = pact.kind() == Kind.LOAN || parties.stream().anyMatch(Lending.LENDERS::contains);
        boolean board = sentence.holds(StoryRule.BANKS_BOARD, predicate, lent);
        if (sentence.holds(StoryRule.SENT_FROM, predicate, !facts.dateline().isEmpty())) {
            return board ? "" : facts.dateline();
        }
        for (Scene scene : !board && isPast(event) ? discourse.scenes(index()) : List.<Scene>of()) {
            if (!scene.place().isEmpty()
                    && (sentence.holds(StoryRule.PLACE_OF_SCENE, predicate, isIn(scene, pact, event, parties))
                            || sentence.holds(StoryRule.DAYS_LATER, predicate, isDaysLater(scene, pact, event)))) {
                return scene.place();
            }
        }
        if (sentence.holds(StoryRule.THERE, predicate, hasAdverb(Set.of("there")))) {
            return discourse.lastPlace();
        }
        Claim before = circumstances.isSameDay(event)
                ? sharing(discourse.lastSigned(index(), STORY + 1), parties)
                : before(event, parties);
        String place = before == null ? "" : before.place();
        return sentence.holds(StoryRule.PLACE_OF_SIGNING_BEFORE, predicate, !place.isEmpty()) ? place : "";
    }

    /** True where it goes on with a scene, and tells no time of its own. */
    private boolean isIn(Scene scene, PactNoun pact, Event event, List<String> parties) {
        return !isDated() && circumstances.date(pact, event) == null && isLinked(scene, pact, event, parties);
    }

    private int index() {
        return sentence.sentence().index();
    }

    private static boolean isMade(Event event) {
        return event.status() == Status.SIGNED || event.status() == Status.AGREED;
    }

    /** The signing told last, if this is told as the next thing that one of its sides did: "then", "also". */
    private @Nullable Claim before(Event event, List<String> parties) {
        Word predicate = event.predicate();
        boolean next = sentence.holds(StoryRule.NEXT_IN_A_ROW, predicate, hasAdverb(SEQUENCE))
                || sentence.holds(StoryRule.SO_DID, predicate, predicate.lower().equals("did"))
                || sentence.holds(StoryRule.AFTER_THEN, predicate, discourse.isSequence(index() - 1));
        return next && goesOn(event) ? sharing(discourse.lastSigned(index(), STORY), parties) : null;
    }

    private @Nullable Claim sharing(@Nullable Claim before, List<String> parties) {
        boolean others =
                before != null && !parties.isEmpty() && parties.stream().noneMatch(before.parties()::contains);
        return sentence.trail().holds(StoryRule.NO_SIDE_IN_COMMON, Trail.SENTENCE, others) ? null : before;
    }

    /** Told as a step of the story: in the simple past, with no time of its own. */
    private boolean goesOn(Event event) {
        return isPast(event) && !isDated();
    }

    private boolean isDated() {
        Trail trail = sentence.trail();
        boolean dated = facts.dates().stream().anyMatch(d -> Scene.isOneDay(d, trail));
        return trail.holds(StoryRule.TIME_OF_ITS_OWN, Trail.SENTENCE, dated);
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
        boolean past = verb.tag().equals("VBD")
                || (verb.tag().equals("VBN")
                        && sentence.hasChild(
                                verb, w -> w.is("aux:pass") && w.tag().equals("VBD")));
        return past && !sentence.holds(StoryRule.RETROSPECT, verb, hasAdverb(RETROSPECT));
    }

    private boolean hasAdverb(Set<String> words) {
        return sentence.words().stream().anyMatch(w -> !w.tag().equals("EX") && words.contains(w.lower()));
    }

    /** True where the sentence goes on with those of a scene. */
    private boolean isLinked(Scene scene, PactNoun pact, Event event, List<String> parties) {
        Word predicate = event.predicate();
        boolean same = !parties.isEmpty() && scene.parties().containsAll(parties);
        boolean shared = parties.isEmpty() || parties.stream().anyMatch(scene.parties()::contains);
        return sentence.holds(StoryRule.SAME_PEOPLE, predicate, same)
                || (shared
                        && (sentence.holds(StoryRule.POINTS_TO_THE_SCENE, predicate, isPointing(pact))
                                || isSubjectBefore(predicate)
                                || isAtTheOccasion(predicate)))
                || isOnTheMargins(predicate);
    }

    /** "The treaty", "there", "then". */
    private boolean isPointing(PactNoun pact) {
        return pact.mention().pointsBack() || hasAdverb(Set.of("there")) || hasAdverb(SEQUENCE);
    }

    /** "They", "the two ministers", "their foreign ministers". */
    private boolean isSubjectBefore(Word verb) {
        boolean before = sentence.children(verb, "nsubj")
                .anyMatch(w -> w.tag().equals("PRP")
                        || sentence.hasChild(
                                w,
                                c -> c.tag().equals("PRP$")
                                        || Set.of("two", "both").contains(c.lower())));
        return sentence.holds(StoryRule.SAME_SUBJECT, verb, before);
    }

    /** "On its margins", "on the sidelines of it": beside the meeting told before. */
    private boolean isOnTheMargins(Word verb) {
        boolean beside = sentence.words().stream()
                .anyMatch(w -> Set.of("margin", "sideline", "fringe").contains(w.lemma())
                        && sentence.hasChild(w, c -> c.tag().equals("PRP$")));
        return sentence.holds(StoryRule.ON_ITS_MARGINS, verb, beside);
    }

    /** "At the meeting", "after the talks". */
    private boolean isAtTheOccasion(Word verb) {
        boolean at = sentence.words().stream()
                .anyMatch(w -> OCCASIONS.contains(w.lemma())
                        && Set.of("at", "during", "after").contains(sentence.preposition(w))
                        && sentence.hasChild(w, c -> c.lower().equals("the")));
        return sentence.holds(StoryRule.AT_THE_OCCASION, verb, at);
    }
}
