package org.pactwire.extract.claim.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.setting.Dateline;
import org.pactwire.extract.claim.setting.PlaceReader;
import org.pactwire.extract.claim.setting.SettingRule;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.When;

/**
 * Where and when those were of whom a sentence tells, for what the next ones tell without day and place: "The presidents
 * of Norway and Chile met in Lima on Monday. There they signed a treaty."
 *
 * @param sentence index of the sentence
 * @param day the one day that it tells; null for none or several, for that of a speech, and for one with its year, which
 *     no news is told by
 * @param place the one city that it tells with "in", "at" or "to", else that of the dateline; empty for none
 * @param parties whom it names
 */
public record Scene(int sentence, @Nullable When day, String place, Set<String> parties) {
    private static final Set<String> SPEECH =
            Set.of("said", "says", "told", "announced", "reported", "added", "confirmed", "wrote", "according");
    private static final Set<String> NOT_YET =
            Set.of("will", "would", "shall", "may", "might", "could", "should", "expected", "due", "plans", "hopes");
    /** A verb of saying so many words before a date makes it that of the saying. */
    private static final int NEAR = 3;

    /**
     * The scene of one sentence.
     *
     * @param from where the sentence was sent from; empty where it does not say so
     */
    public static Scene of(
            Sentence sentence,
            List<EntityMention> entities,
            List<DateMention> dates,
            @Nullable Dateline dateline,
            String from,
            Trail trail) {
        Set<String> parties = new TreeSet<>();
        entities.forEach(e -> parties.add(PartyNames.partyOf(e)));
        parties.remove("");
        boolean open = sentence.tokens().stream().anyMatch(t -> NOT_YET.contains(t.lower()));
        if (trail.holds(StoryRule.NOT_YET, Trail.SENTENCE, open)) {
            return new Scene(sentence.index(), null, "", parties);
        }
        List<DateMention> days = dates.stream()
                .filter(d -> CircumstanceReader.isDay(d, trail)
                        && !trail.holds(StoryRule.DAY_OF_DATELINE, 0, isInside(d, dateline)))
                .toList();
        boolean one = days.size() == 1
                && isOneDay(days.get(0), trail)
                && !trail.holds(
                        StoryRule.DAY_WITH_ITS_YEAR,
                        Trail.SENTENCE,
                        days.get(0).text().matches(".*[0-9]{4}.*"))
                && !isOfSpeech(sentence, days.get(0), trail);
        List<String> places = entities.stream()
                .filter(e -> e.type() == EntityMention.Type.PLACE
                        && !trail.holds(
                                SettingRule.CONTINENT, Trail.SENTENCE, PlaceReader.CONTINENTS.contains(e.text()))
                        && isReached(sentence, e, trail))
                .map(EntityMention::text)
                .distinct()
                .toList();
        boolean sent = trail.holds(StoryRule.SCENE_OF_DATELINE, Trail.SENTENCE, places.isEmpty() && !from.isEmpty());
        String place = sent ? from : places.size() == 1 ? places.get(0) : "";
        return new Scene(sentence.index(), one ? days.get(0).value() : null, place, parties);
    }

    /** The same without day and place: what it tells is no news of those who sign. */
    Scene closed() {
        return new Scene(sentence, null, "", parties);
    }

    private static boolean isInside(DateMention date, @Nullable Dateline dateline) {
        return dateline != null && date.span().start() < dateline.end();
    }

    static boolean isOneDay(DateMention date, Trail trail) {
        When when = date.value();
        return CircumstanceReader.isDay(date, trail)
                && when.earliest() != null
                && when.earliest().equals(when.latest());
    }

    private static boolean isOfSpeech(Sentence sentence, DateMention date, Trail trail) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean before = tokens.get(i).span().end() <= date.span().start();
            boolean near = i + NEAR + 1 >= tokens.size()
                    || tokens.get(i + NEAR + 1).span().start() >= date.span().start();
            boolean speech = before && near && SPEECH.contains(tokens.get(i).lower());
            if (trail.holds(StoryRule.DAY_OF_SPEECH, i, speech)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReached(Sentence sentence, EntityMention place, Trail trail) {
        int at = 0;
        String before = "";
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= place.span().start()) {
                break;
            }
            before = token.lower();
            at++;
        }
        return trail.holds(
                StoryRule.SCENE_IN_OR_TO, at, Set.of("in", "at", "to", "into").contains(before));
    }
}
