package org.pactwire.extract.claim.setting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.PastClauses;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.Papers;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.SpeechVerbs;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** Reads when, where and on what occasion an event of a pact took place, for how long, and who says so. */
public final class CircumstanceReader {
    private static final Set<String> OCCASIONS = Set.of(
            "summit",
            "gathering",
            "conference",
            "meeting",
            "talk",
            "forum",
            "ceremony",
            "visit",
            "anniversary",
            "assembly",
            "session",
            "discussion",
            "congress",
            "trip");
    private static final Set<String> OCCASION_PREPOSITIONS =
            Set.of("at", "during", "amid", "of", "in", "after", "following", "on", "sidelines", "margins");
    /** "Hours before, the Japanese prime minister Fumio Kishida had signed". */
    private static final int NEAR_WORDS = 12;

    private static final Set<String> HOURS = Set.of("before", "earlier", "later", "after");
    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final PlaceReader places;

    public CircumstanceReader(SentenceFacts facts) {
        this.facts = facts;
        this.sentence = facts.parsed();
        this.places = new PlaceReader(facts);
    }

    /** The date that stands nearest to the predicate in its own clause; null for none. */
    public @Nullable When date(PactNoun pact, Event event) {
        Word clause = places.clauseOf(event.predicate());
        DateMention best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (DateMention date : facts.dates()) {
            Word head = sentence.headOf(date.span());
            if (!isDay(date.value()) || head == null) {
                continue;
            }
            boolean inPhrase = (!pact.head().isVerb() && sentence.isBelow(head, pact.head()))
                    || PastClauses.isInFront(sentence, head, pact, event);
            // "the treaty on which they had agreed in May": a clause behind the noun has dates of its own
            if (inPhrase && !event.background() && isInClauseOf(head, pact.head(), event)) {
                continue;
            }
            // "the treaty of the bank, which they had founded in 1975"
            if (inPhrase && event.status() == Status.MENTIONED && isInClauseOf(head, pact.head(), event)) {
                continue;
            }
            // "the 2015 agreement" tells which pact is meant, not when something happened to it
            boolean tellsWhich = head.index() < pact.head().index()
                    || (pact.mention().span().covers(date.span())
                            && !date.span().overlaps(pact.head().span()));
            if (inPhrase && tellsWhich && !event.background()) {
                continue;
            }
            boolean inClause = places.clauseOf(head).equals(clause);
            if (!inPhrase && (!inClause || event.background())) {
                continue;
            }
            if (!inPhrase && places.isOfJoinedVerb(head, pact, event.predicate())) {
                continue;
            }
            if (inClause && isDateOfSpeech(head, event)) {
                continue;
            }
            int distance = Math.abs(head.index() - event.predicate().index());
            if (distance < bestDistance) {
                best = date;
                bestDistance = distance;
            }
        }
        return best == null ? null : best.value();
    }

    /** "Hours before", "later the same day": told by the day of what was told before. */
    public boolean isSameDay(Event event) {
        List<Word> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).lower();
            String next = words.get(i + 1).lower();
            boolean near =
                    (word.equals("hours") && HOURS.contains(next)) || (word.equals("same") && next.equals("day"));
            if (near && Math.abs(event.predicate().index() - i) <= NEAR_WORDS) {
                return true;
            }
        }
        return false;
    }

    /** The last date in front of an event: "fell on Wednesday, and hours later they agreed"; null for none. */
    public @Nullable When dateBefore(Event event) {
        return facts.dates().stream()
                .filter(d -> isDay(d.value())
                        && d.span().end() <= event.predicate().span().start())
                .reduce((a, b) -> b)
                .map(DateMention::value)
                .orElse(null);
    }

    /** A date, or a time of a known day: "Saturday evening". */
    public static boolean isDay(When when) {
        return when.earliest() != null
                && (when.type() == When.Type.DATE
                        || (when.type() == When.Type.TIME && when.earliest().equals(when.latest())));
    }

    /** True for a word in a clause behind a noun: "that promises … this year"; that of the event itself is none. */
    private boolean isInClauseOf(Word word, Word noun, Event event) {
        for (Word at = word; at != null && !at.equals(noun); at = sentence.head(at)) {
            if (at.is("acl") && at.isVerb()) {
                return !sentence.isBelow(event.predicate(), at);
            }
        }
        return false;
    }

    /** "said on Thursday that they had signed": the day of the saying is not that of the signing. */
    private boolean isDateOfSpeech(Word date, Event event) {
        Word at = date;
        while (at.head() >= 0 && !at.isVerb()) {
            at = sentence.word(at.head());
        }
        return at.isVerb() && SpeechVerbs.SAYING.contains(at.lemma()) && !at.equals(event.predicate());
    }

    /** As {@link PlaceReader#place}. */
    public String place(PactNoun pact, Event event) {
        return places.place(pact, event);
    }

    /** As {@link PlaceReader#stateOfCapital}. */
    public String stateOfCapital(PactNoun pact, Event event) {
        return places.stateOfCapital(pact, event);
    }

    /** The meeting it happened at, as short as it can be said: "G7 summit"; empty for none. */
    public String occasion(Event event) {
        for (Word word : sentence.words()) {
            String lemma = word.headword();
            if (!word.isNoun() || !OCCASIONS.contains(lemma)) {
                continue;
            }
            if (!OCCASION_PREPOSITIONS.contains(sentence.preposition(word))) {
                continue;
            }
            Optional<EntityMention> host = facts.entities().stream()
                    .filter(e -> e.type() == EntityMention.Type.ORGANIZATION
                            && !e.entityId().isEmpty())
                    .filter(e -> e.span().end() <= word.span().start()
                            && word.span().start() - e.span().end() <= 12)
                    .findFirst();
            if (host.isPresent()) {
                return host.get().entityId() + " "
                        + (Set.of("gathering", "discussion").contains(lemma) ? "summit" : lemma);
            }
        }
        return "";
    }

    /** Who says what the event tells, as written; empty where the article itself does. */
    public String assertedBy(Word predicate) {
        Word at = predicate;
        for (int steps = 0; steps < 8; steps++) {
            Word head = sentence.head(at);
            if (head == null) {
                break;
            }
            boolean reported = at.is("ccomp") || at.is("parataxis");
            if (reported && SpeechVerbs.SAYING.contains(head.lemma().toLowerCase(Locale.ROOT))) {
                return subject(head);
            }
            at = head;
        }
        for (Word child : sentence.children(at)) {
            if ((child.is("ccomp") || child.is("parataxis")) && SpeechVerbs.SAYING.contains(child.lemma())) {
                return subject(child);
            }
        }
        return SpeechVerbs.SAYING.contains(at.lemma()) && !at.equals(predicate) ? subject(at) : accordingTo();
    }

    private String accordingTo() {
        List<Word> words = sentence.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            if (words.get(i).lower().equals("according")
                    && words.get(i + 1).lower().equals("to")) {
                Word last = words.get(i + 2);
                int end = i + 2;
                while (end + 1 < words.size()
                        && !words.get(end).tag().equals(",")
                        && !words.get(end).tag().equals(".")) {
                    last = words.get(end);
                    end++;
                }
                // "according to the terms of the treaty": a paper, and nobody who speaks
                boolean paper = words.subList(i + 2, end + 1).stream()
                        .filter(Word::isNoun)
                        .findFirst()
                        .filter(Papers::isPaper)
                        .isPresent();
                return paper ? "" : phrase(words.get(i + 2), last);
            }
        }
        return "";
    }

    private String subject(Word verb) {
        return sentence.children(verb, "nsubj")
                .filter(w -> !w.tag().startsWith("PRP") && !Papers.isPaper(w))
                .findFirst()
                .map(this::nameOf)
                .orElse("");
    }

    private String nameOf(Word head) {
        for (EntityMention entity : facts.entities()) {
            if (entity.type() == EntityMention.Type.PERSON && entity.span().covers(head.span())) {
                return entity.entityName();
            }
        }
        List<Word> phrase = sentence.subtree(head).stream()
                .filter(w -> !sentence.children(head).stream()
                        .anyMatch(c -> (c.is("acl") || c.is("appos") || c.is("punct")) && sentence.isBelow(w, c)))
                .filter(w -> !w.tag().equals("DT"))
                .toList();
        return phrase.isEmpty() ? "" : phrase(phrase.get(0), phrase.get(phrase.size() - 1));
    }

    private String phrase(Word first, Word last) {
        return first.span().union(last.span()).of(facts.text());
    }
}
