package org.pactwire.extract.claim.story;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.setting.Dateline;
import org.pactwire.extract.claim.setting.PlaceReader;
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
            String from) {
        Set<String> parties = new TreeSet<>();
        entities.forEach(e -> parties.add(PartyNames.partyOf(e)));
        parties.remove("");
        boolean open = sentence.tokens().stream().anyMatch(t -> NOT_YET.contains(t.lower()));
        if (open) {
            return new Scene(sentence.index(), null, "", parties);
        }
        List<DateMention> days = dates.stream()
                .filter(d -> CircumstanceReader.isDay(d.value())
                        && (dateline == null || d.span().start() >= dateline.end()))
                .toList();
        boolean one = days.size() == 1
                && isOneDay(days.get(0).value())
                && !days.get(0).text().matches(".*[0-9]{4}.*")
                && !isOfSpeech(sentence, days.get(0));
        List<String> places = entities.stream()
                .filter(e -> e.type() == EntityMention.Type.PLACE
                        && !PlaceReader.CONTINENTS.contains(e.text())
                        && isReached(sentence, e))
                .map(EntityMention::text)
                .distinct()
                .toList();
        String place = places.size() == 1 ? places.get(0) : places.isEmpty() ? from : "";
        return new Scene(sentence.index(), one ? days.get(0).value() : null, place, parties);
    }

    /** The same without day and place: what it tells is no news of those who sign. */
    Scene closed() {
        return new Scene(sentence, null, "", parties);
    }

    static boolean isOneDay(When when) {
        return CircumstanceReader.isDay(when)
                && when.earliest() != null
                && when.earliest().equals(when.latest());
    }

    private static boolean isOfSpeech(Sentence sentence, DateMention date) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            boolean before = tokens.get(i).span().end() <= date.span().start();
            boolean near = i + NEAR + 1 >= tokens.size()
                    || tokens.get(i + NEAR + 1).span().start() >= date.span().start();
            if (before && near && SPEECH.contains(tokens.get(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isReached(Sentence sentence, EntityMention place) {
        String before = "";
        for (Token token : sentence.tokens()) {
            if (token.span().start() >= place.span().start()) {
                break;
            }
            before = token.lower();
        }
        return Set.of("in", "at", "to", "into").contains(before);
    }
}
