package org.pactwire.extract.claim.setting;

import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.PastClauses;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.EntityMention;

/** Reads where an event of a pact took place, as far as its own sentence tells. */
public final class PlaceReader {
    private static final Set<String> CITIES =
            Set.of("city", "town", "village", "capital", "resort", "port", "island", "valley", "region", "palace");
    public static final Set<String> CONTINENTS = Set.of(
            "Asia",
            "Europe",
            "Africa",
            "North Africa",
            "West Africa",
            "East Africa",
            "Southeast Asia",
            "Central Asia",
            "South Asia",
            "East Asia",
            "Latin America",
            "South America",
            "North America",
            "Central America",
            "Middle East",
            "Western Europe",
            "Eastern Europe");
    /** What stands behind these is no place of the event: "quarrels over the border in the Irish Sea". */
    private static final Set<String> ASIDE =
            Set.of("over", "about", "against", "because", "despite", "after", "since", "following", "before", "like");

    private static final Set<String> VISITS = Set.of("visit", "trip", "journey", "stay", "stop", "tour");
    private static final Set<String> ORGANS =
            Set.of("government", "ministry", "authority", "embassy", "parliament", "junta", "regime", "spokesman");
    /** Parts of a place: "on the lawn of the White House". */
    private static final Set<String> SPOTS = Set.of(
            "garden",
            "lawn",
            "hall",
            "hotel",
            "castle",
            "grounds",
            "outskirts",
            "suburb",
            "heart",
            "centre",
            "center",
            "headquarters",
            "museum",
            "library",
            "courtyard",
            "terrace",
            "steps");

    private final SentenceFacts facts;
    private final SentenceTree sentence;

    PlaceReader(SentenceFacts facts) {
        this.facts = facts;
        this.sentence = facts.parsed();
    }

    /** The place named with "in" or "at" in the clause of the event; empty for none. */
    String place(PactNoun pact, Event event) {
        Word clause = clauseOf(event.predicate());
        EntityMention best = null;
        for (EntityMention place : facts.entities()) {
            boolean known = place.type() == EntityMention.Type.PLACE || place.type() == EntityMention.Type.COUNTRY;
            if (known
                    && isPlaceOf(place, clause, pact, event)
                    && (best == null || isCloser(place, best, event.predicate()))) {
                best = place;
            }
        }
        if (best != null) {
            return best.text();
        }
        return event.background() ? "" : aimOfVisit(event);
    }

    private boolean isCloser(EntityMention place, EntityMention other, Word predicate) {
        boolean city = place.type() == EntityMention.Type.PLACE;
        boolean differ = place.type() != other.type();
        if (sentence.holds(SettingRule.CITY_BEFORE_STATE, predicate, differ)) {
            return city;
        }
        boolean near = distance(place.span(), predicate) < distance(other.span(), predicate);
        return sentence.holds(SettingRule.NEAREST_PLACE, predicate, near);
    }

    /** "During a visit to Lima": who signs on a journey does it where the journey goes; empty for none. */
    private String aimOfVisit(Event event) {
        Word clause = clauseOf(event.predicate());
        for (EntityMention place : facts.entities()) {
            Word head = place.type() == EntityMention.Type.PLACE ? sentence.headOf(place.span()) : null;
            Word visit = head == null ? null : sentence.head(head);
            if (head == null || visit == null || !VISITS.contains(visit.lemma())) {
                continue;
            }
            boolean aim = Set.of("to", "in").contains(sentence.preposition(head));
            boolean journey = Set.of("during", "on", "at").contains(sentence.preposition(visit));
            boolean here = aim && journey && clauseOf(visit).equals(clause);
            if (sentence.holds(SettingRule.DURING_A_VISIT, visit, here)) {
                return place.text();
            }
        }
        return "";
    }

    /** The state in whose capital it happened, "in the Qatari capital"; empty for none. */
    String stateOfCapital(PactNoun pact, Event event) {
        Word clause = clauseOf(event.predicate());
        for (EntityMention entity : facts.entities()) {
            Word name = entity.entityId().isEmpty() ? null : sentence.headOf(entity.span());
            Word capital = name == null ? null : sentence.head(name);
            boolean modifies = name != null && (name.is("amod") || name.is("compound") || name.is("nmod:poss"));
            if (modifies
                    && capital != null
                    && capital.lemma().equals("capital")
                    && sentence.holds(SettingRule.IN_THE_CAPITAL, capital, isThere(capital, clause, pact, event))) {
                return entity.entityId();
            }
        }
        return "";
    }

    private boolean isPlaceOf(EntityMention place, Word clause, PactNoun pact, Event event) {
        Word head = sentence.headOf(place.span());
        if (head == null || sentence.holds(SettingRule.CONTINENT, head, CONTINENTS.contains(place.text()))) {
            return false;
        }
        boolean inPhrase = !event.background() && pact.mention().span().covers(place.span());
        return isThere(partOf(head), clause, pact, event)
                && !sentence.holds(SettingRule.PLACE_IN_PACTS_PHRASE, head, inPhrase);
    }

    /** The word that tells whether it was there: "in the western city <i>of Lviv</i>" is in a city; else the name itself. */
    private Word partOf(Word name) {
        Word above = sentence.head(name);
        boolean of = sentence.preposition(name).equals("of");
        if (above != null
                && sentence.holds(
                        SettingRule.CALLED_SO,
                        name,
                        above.is("acl") && Set.of("call", "name").contains(above.lemma()))) {
            above = sentence.head(above);
            of = true;
        }
        if (above == null || !of) {
            return name;
        }
        boolean spot = SPOTS.contains(above.lemma()) || SPOTS.contains(above.lower());
        boolean part = sentence.holds(SettingRule.CITY_OF, above, CITIES.contains(above.lemma()))
                || sentence.holds(SettingRule.SPOT_OF, above, spot);
        return part ? above : name;
    }

    private boolean isThere(Word where, Word clause, PactNoun pact, Event event) {
        String preposition = sentence.preposition(where);
        boolean on = preposition.equals("on") && SPOTS.contains(where.lemma());
        if (!sentence.holds(SettingRule.ON_A_SPOT, where, on)
                && !sentence.holds(
                        SettingRule.IN_OR_AT, where, Set.of("in", "at").contains(preposition))) {
            return false;
        }
        if (event.background()) {
            boolean outside =
                    !sentence.isBelow(where, pact.head()) && !PastClauses.isInFront(sentence, where, pact, event);
            return !sentence.holds(SettingRule.PLACE_OUTSIDE_PAST, where, outside) && !isSeatOfOrgan(where);
        }
        Word inner = clauseOf(where);
        if (isBesideOffices(inner, clause)) {
            return true;
        }
        return !isOfJoinedVerb(where, pact, event.predicate())
                && !sentence.holds(SettingRule.PLACE_OF_ANOTHER_CLAUSE, where, !inner.equals(clause))
                && !sentence.holds(
                        SettingRule.PLACE_OF_NEXT_SENTENCE,
                        where,
                        !Objects.equals(nextSentenceOf(where), nextSentenceOf(event.predicate())))
                && isPlaceOfEvent(where, pact, event);
    }

    /** "While their presidents drank tea in the garden of …": where those are who hold the offices, it is signed. */
    private boolean isBesideOffices(Word inner, Word clause) {
        boolean beside = inner.is("advcl")
                && inner.head() == clause.index()
                && sentence.hasChild(
                        inner, w -> w.is("mark") && Set.of("while", "as").contains(w.lower()));
        return sentence.holds(
                SettingRule.WHILE_OFFICES_WATCH,
                inner,
                beside && sentence.hasChild(inner, w -> w.is("nsubj") && SignerOffice.at(sentence, w) != null));
    }

    /** "Between the government in Lima and the rebels": where it sits. */
    private boolean isSeatOfOrgan(Word where) {
        Word organ = sentence.head(where);
        return organ != null && sentence.holds(SettingRule.SEAT_OF_ORGAN, organ, ORGANS.contains(organ.lemma()));
    }

    /** "the border in the Irish Sea", "to end the war in Gaza": where something else is. */
    private boolean isPlaceOfEvent(Word where, PactNoun pact, Event event) {
        if (isSeatOfOrgan(where)) {
            return false;
        }
        Word at = sentence.head(where);
        while (at != null && !at.isVerb() && !at.equals(pact.head()) && !at.equals(event.predicate())) {
            if (at.isNoun() && isElsewhere(at)) {
                return false;
            }
            at = sentence.head(at);
        }
        if (at == null || at.equals(pact.head()) || !sentence.isBelow(at, event.predicate())) {
            return true;
        }
        boolean beside = at.equals(event.predicate()) || at.is("conj") || at.is("dep") || at.is("parataxis");
        return !sentence.holds(SettingRule.PLACE_OF_PURPOSE, at, !beside);
    }

    /** True for a noun above a place that is no part of what happened. */
    private boolean isElsewhere(Word noun) {
        return sentence.holds(SettingRule.PLACE_IN_APPOSITION, noun, noun.is("appos"))
                || sentence.holds(SettingRule.PLACE_OF_SUBJECT, noun, noun.is("nsubj") && !noun.is("nsubj:pass"))
                || sentence.holds(SettingRule.PLACE_ASIDE, noun, ASIDE.contains(sentence.preposition(noun)));
    }

    /**
     * True for what stands beside the other one of two verbs that share a pact: "was signed <i>in Lima</i> and took effect".
     */
    boolean isOfJoinedVerb(Word word, PactNoun pact, Word predicate) {
        Word first = predicate.is("conj") ? sentence.head(predicate) : null;
        if (first != null && pact.head().head() == first.index()) {
            boolean between = word.index() > first.index() && word.index() < predicate.index();
            return sentence.holds(SettingRule.BESIDE_FIRST_VERB, word, between);
        }
        boolean second = pact.head().head() == predicate.index()
                && pact.head().is("nsubj:pass")
                && sentence.children(predicate, "conj")
                        .anyMatch(w -> w.isVerb()
                                && !sentence.hasChild(w, c -> c.is("nsubj") || c.is("nsubj:pass"))
                                && sentence.isBelow(word, w));
        return sentence.holds(SettingRule.BESIDE_SECOND_VERB, word, second);
    }

    private static int distance(Span span, Word word) {
        return Math.abs(span.start() - word.span().start());
    }

    /** The word that heads the clause: the nearest verb above with a subject of its own, or the root. */
    Word clauseOf(Word word) {
        Word at = word;
        for (int steps = 0; steps < 40; steps++) {
            Word head = sentence.head(at);
            boolean clause = at.is("ccomp") || at.is("advcl") || at.is("acl:relcl") || at.is("parataxis");
            if (head == null || clause) {
                return at;
            }
            at = head;
        }
        return at;
    }

    /** True for a verb joined to another one that has a subject of its own: "and Peru signed in Lima". */
    private boolean isNextSentence(Word verb) {
        return verb.is("conj") && verb.isVerb() && sentence.hasChild(verb, w -> w.is("nsubj"));
    }

    /** The last verb above a word that is joined to another one with a subject of its own; null for none. */
    private @Nullable Word nextSentenceOf(Word word) {
        for (Word at = word; at != null; at = sentence.head(at)) {
            if (isNextSentence(at)) {
                return at;
            }
        }
        return null;
    }
}
