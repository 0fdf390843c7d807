package org.pactwire.extract.claim.setting;

import java.util.Comparator;
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
        return facts.entities().stream()
                .filter(e -> e.type() == EntityMention.Type.PLACE || e.type() == EntityMention.Type.COUNTRY)
                .filter(e -> isPlaceOf(e, clause, pact, event))
                .min(Comparator.comparingInt((EntityMention e) -> e.type() == EntityMention.Type.PLACE ? 0 : 1)
                        .thenComparingInt(e -> distance(e.span(), event.predicate())))
                .map(EntityMention::text)
                .orElseGet(() -> event.background() ? "" : aimOfVisit(event));
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
            if (aim && journey && clauseOf(visit).equals(clause)) {
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
                    && isThere(capital, clause, pact, event)) {
                return entity.entityId();
            }
        }
        return "";
    }

    private boolean isPlaceOf(EntityMention place, Word clause, PactNoun pact, Event event) {
        Word head = sentence.headOf(place.span());
        if (head == null || CONTINENTS.contains(place.text())) {
            return false;
        }
        // "in the western city of Lviv"
        Word above = sentence.head(head);
        boolean of = sentence.preposition(head).equals("of");
        // "in a valley called Wadi Araba"
        if (above != null && above.is("acl") && Set.of("call", "name").contains(above.lemma())) {
            above = sentence.head(above);
            of = true;
        }
        boolean part = above != null
                && of
                && (CITIES.contains(above.lemma()) || SPOTS.contains(above.lemma()) || SPOTS.contains(above.lower()));
        Word where = part && above != null ? above : head;
        return isThere(where, clause, pact, event)
                && (event.background() || !pact.mention().span().covers(place.span()));
    }

    private boolean isThere(Word where, Word clause, PactNoun pact, Event event) {
        String preposition = sentence.preposition(where);
        boolean on = preposition.equals("on") && SPOTS.contains(where.lemma());
        if (!on && !Set.of("in", "at").contains(preposition)) {
            return false;
        }
        if (!event.background() && isBesideOffices(clauseOf(where), clause)) {
            return true;
        }
        if (!event.background() && isOfJoinedVerb(where, pact, event.predicate())) {
            return false;
        }
        return event.background()
                ? (sentence.isBelow(where, pact.head()) || PastClauses.isInFront(sentence, where, pact, event))
                        && !isSeatOfOrgan(where)
                : clauseOf(where).equals(clause)
                        && Objects.equals(nextSentenceOf(where), nextSentenceOf(event.predicate()))
                        && isPlaceOfEvent(where, pact, event);
    }

    /** "While their presidents drank tea in the garden of …": where those are who hold the offices, it is signed. */
    private boolean isBesideOffices(Word inner, Word clause) {
        boolean beside = inner.is("advcl")
                && inner.head() == clause.index()
                && sentence.hasChild(
                        inner, w -> w.is("mark") && Set.of("while", "as").contains(w.lower()));
        return beside && sentence.hasChild(inner, w -> w.is("nsubj") && SignerOffice.at(sentence, w) != null);
    }

    /** "Between the government in Lima and the rebels": where it sits. */
    private boolean isSeatOfOrgan(Word where) {
        Word organ = sentence.head(where);
        return organ != null && ORGANS.contains(organ.lemma());
    }

    /** "the border in the Irish Sea", "to end the war in Gaza": where something else is. */
    private boolean isPlaceOfEvent(Word where, PactNoun pact, Event event) {
        if (isSeatOfOrgan(where)) {
            return false;
        }
        Word at = sentence.head(where);
        while (at != null && !at.isVerb() && !at.equals(pact.head()) && !at.equals(event.predicate())) {
            boolean aside = at.is("appos")
                    || (at.is("nsubj") && !at.is("nsubj:pass"))
                    || ASIDE.contains(sentence.preposition(at));
            if (at.isNoun() && aside) {
                return false;
            }
            at = sentence.head(at);
        }
        if (at == null || at.equals(pact.head()) || !sentence.isBelow(at, event.predicate())) {
            return true;
        }
        return at.equals(event.predicate()) || at.is("conj") || at.is("dep") || at.is("parataxis");
    }

    /**
     * True for what stands beside the other one of two verbs that share a pact: "was signed <i>in Lima</i> and took effect".
     */
    boolean isOfJoinedVerb(Word word, PactNoun pact, Word predicate) {
        Word first = predicate.is("conj") ? sentence.head(predicate) : null;
        if (first != null && pact.head().head() == first.index()) {
            return word.index() > first.index() && word.index() < predicate.index();
        }
        return pact.head().head() == predicate.index()
                && pact.head().is("nsubj:pass")
                && sentence.children(predicate, "conj")
                        .anyMatch(w -> w.isVerb()
                                && !sentence.hasChild(w, c -> c.is("nsubj") || c.is("nsubj:pass"))
                                && sentence.isBelow(word, w));
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
