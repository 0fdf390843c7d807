package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;
import static org.pactwire.extract.reader.Texts.country;
import static org.pactwire.extract.reader.Texts.entity;

import org.junit.jupiter.api.Test;
import org.pactwire.extract.reader.Window.Place;
import org.pactwire.fact.EntityMention;

class RelationsTest {
    private static final String TEXT = "Norway and the Free Front met Jonas Sund.";
    private static final float UNSURE = 0.5f;

    private final Relations relations = new Relations();

    private static float[] odds(float party, float signatory, float place) {
        return new float[] {party, signatory, 0, 0, place};
    }

    private void norway(float party, boolean inTitle) {
        relations.add(
                new Place(country(TEXT, "Norway", "NOR"), Window.Type.STATE, "NOR", 1, 2, inTitle),
                odds(party, -9, -9));
    }

    private void sund(boolean inTitle) {
        EntityMention person = entity(TEXT, "Jonas Sund", EntityMention.Type.PERSON, "");
        relations.add(new Place(person, Window.Type.PERSON, "", 8, 10, inTitle), odds(-9, 9, -9));
    }

    @Test
    void twoMentionsOfAPartyTellMoreThanOne() {
        norway(UNSURE, false);
        double once = relations.parties().getOrDefault("NOR", 0.0);
        norway(UNSURE, false);

        assertThat(relations.parties().getOrDefault("NOR", 0.0)).isGreaterThan(once);
    }

    @Test
    void aMentionThatSaysNoHardlyWeakensOneThatSaysYes() {
        norway(5, false);
        norway(-5, false);

        assertThat(relations.parties().getOrDefault("NOR", 0.0)).isCloseTo(0.99, within(0.01));
    }

    @Test
    void thePartyOfTheTitleCounts() {
        norway(5, true);

        assertThat(relations.parties()).containsOnlyKeys("NOR");
    }

    @Test
    void aPartyWithoutAnIdHasItsName() {
        EntityMention front = entity(TEXT, "the Free Front", EntityMention.Type.ARMED_GROUP, "");
        relations.add(new Place(front, Window.Type.UNLINKED, "", 3, 6, false), odds(9, -9, -9));

        assertThat(relations.parties()).containsOnlyKeys("?the Free Front");
    }

    @Test
    void whoSignsStandsInTheText() {
        sund(true);
        assertThat(relations.signatories).isEmpty();

        sund(false);
        assertThat(relations.signatories)
                .containsOnly(entry(entity(TEXT, "Jonas Sund", EntityMention.Type.PERSON, ""), 1.0));
    }

    @Test
    void whereItHappenedIsTheLikeliestPlaceOrNone() {
        norway(-9, false);
        assertThat(relations.place).isNull();

        relations.add(
                new Place(country(TEXT, "Norway", "NOR"), Window.Type.STATE, "NOR", 1, 2, false), odds(-9, -9, 1));
        assertThat(relations.place).isEqualTo(country(TEXT, "Norway", "NOR"));
    }
}
