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
import org.pactwire.extract.claim.words.Trail;
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
            if (head == null || !isDay(date, sentence.trail())) {
                continue;
            }
            boolean inPhrase = (!pact.head().isVerb() && sentence.isBelow(head, pact.head()))
                    || PastClauses.isInFront(sentence, head, pact, event);
            boolean inClause = places.clauseOf(head).equals(clause);
            boolean another = inPhrase
                    ? isDateOfPact(date, head, pact, event)
                    : isOutside(head, inClause, event) || places.isOfJoinedVerb(head, pact, event.predicate());
            if (another || (inClause && isDateOfSpeech(head, event))) {
                continue;
            }
            int distance = Math.abs(head.index() - event.predicate().index());
            if (best == null || sentence.holds(SettingRule.NEAREST_DATE, head, distance < bestDistance)) {
                best = date;
                bestDistance = distance;
            }
        }
        return best == null ? null : best.value();
    }

    /** True for a day in the pact's phrase on which something else happened. */
    private boolean isDateOfPact(DateMention date, Word head, PactNoun pact, Event event) {
        boolean inClause = isInClauseOf(head, pact.head(), event);
        boolean tellsWhich = head.index() < pact.head().index()
                || (pact.mention().span().covers(date.span())
                        && !date.span().overlaps(pact.head().span()));
        return sentence.holds(SettingRule.DATE_IN_CLAUSE_OF_PACT, head, inClause && !event.background())
                || sentence.holds(
                        SettingRule.DATE_IN_CLAUSE_OF_MENTION, head, inClause && event.status() == Status.MENTIONED)
                || sentence.holds(SettingRule.DATE_TELLS_WHICH, head, tellsWhich && !event.background());
    }

    private boolean isOutside(Word date, boolean inClause, Event event) {
        return sentence.holds(SettingRule.DATE_OF_ANOTHER_CLAUSE, date, !inClause)
                || sentence.holds(SettingRule.DATE_OUTSIDE_PAST, date, event.background());
    }

    /** "Hours before", "later the same day": told by the day of what was told before. */
    public boolean isSameDay(Event event) {
        List<Word> words = sentence.words();
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).lower();
            String next = words.get(i + 1).lower();
            boolean near = Math.abs(event.predicate().index() - i) <= NEAR_WORDS;
            boolean hours = near && word.equals("hours") && HOURS.contains(next);
            boolean same = near && word.equals("same") && next.equals("day");
            if (sentence.holds(SettingRule.HOURS_LATER, words.get(i), hours)
                    || sentence.holds(SettingRule.ON_THE_SAME_DAY, words.get(i), same)) {
                return true;
            }
        }
        return false;
    }

    /** The last date in front of an event: "fell on Wednesday, and hours later they agreed"; null for none. */
    public @Nullable When dateBefore(Event event) {
        When last = facts.dates().stream()
                .filter(d -> isDay(d, sentence.trail())
                        && d.span().end() <= event.predicate().span().start())
                .reduce((a, b) -> b)
                .map(DateMention::value)
                .orElse(null);
        return sentence.found(SettingRule.DATE_BEFORE, event.predicate(), last);
    }

    /** A date, or a time of a known day: "Saturday evening". */
    public static boolean isDay(DateMention date, Trail trail) {
        When when = date.value();
        boolean time = when.type() == When.Type.TIME
                && when.earliest() != null
                && when.earliest().equals(when.latest());
        return (when.type() == When.Type.DATE && when.earliest() != null)
                || trail.holds(SettingRule.TIME_OF_DAY, Trail.SENTENCE, time);
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
        boolean saying = at.isVerb() && SpeechVerbs.SAYING.contains(at.lemma()) && !at.equals(event.predicate());
        return sentence.holds(SettingRule.DATE_OF_SPEECH, date, saying);
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
            if (sentence.holds(SettingRule.AT_A_MEETING, word, host.isPresent())) {
                boolean summit = sentence.holds(
                        SettingRule.GATHERING_IS_A_SUMMIT,
                        word,
                        Set.of("gathering", "discussion").contains(lemma));
                return host.orElseThrow().entityId() + " " + (summit ? "summit" : lemma);
            }
        }
        return "";
    }

    /** Who says what the event tells, as written; empty where the article itself does. */
    public String assertedBy(Word predicate) {
        String speaker = speaker(predicate);
        if (!speaker.isEmpty()) {
            sentence.trail().tell(predicate.index(), () -> "told by " + speaker);
        }
        return speaker;
    }

    private String speaker(Word predicate) {
        Word at = predicate;
        for (int steps = 0; steps < 8; steps++) {
            Word head = sentence.head(at);
            if (head == null) {
                break;
            }
            boolean reported = (at.is("ccomp") || at.is("parataxis"))
                    && SpeechVerbs.SAYING.contains(head.lemma().toLowerCase(Locale.ROOT));
            if (sentence.holds(SettingRule.SAYS_THAT, head, reported)) {
                return subject(head);
            }
            at = head;
        }
        for (Word child : sentence.children(at)) {
            boolean saying = (child.is("ccomp") || child.is("parataxis")) && SpeechVerbs.SAYING.contains(child.lemma());
            if (sentence.holds(SettingRule.SAID_BEHIND, child, saying)) {
                return subject(child);
            }
        }
        boolean above = SpeechVerbs.SAYING.contains(at.lemma()) && !at.equals(predicate);
        return sentence.holds(SettingRule.ANNOUNCES, at, above) ? subject(at) : accordingTo();
    }

    private String accordingTo() {
        List<Word> words = sentence.words();
        for (int i = 0; i + 2 < words.size(); i++) {
            boolean according = words.get(i).lower().equals("according")
                    && words.get(i + 1).lower().equals("to");
            if (sentence.holds(SettingRule.ACCORDING_TO, words.get(i), according)) {
                Word last = words.get(i + 2);
                int end = i + 2;
                while (end + 1 < words.size()
                        && !words.get(end).tag().equals(",")
                        && !words.get(end).tag().equals(".")) {
                    last = words.get(end);
                    end++;
                }
                boolean paper = words.subList(i + 2, end + 1).stream()
                        .filter(Word::isNoun)
                        .findFirst()
                        .filter(this::isPaper)
                        .isPresent();
                return paper ? "" : phrase(words.get(i + 2), last);
            }
        }
        return "";
    }

    /** "The text says", "according to the terms of the treaty": a paper, and nobody who speaks. */
    private boolean isPaper(Word noun) {
        return sentence.holds(SettingRule.PAPER_SAYS, noun, Papers.isPaper(noun));
    }

    private String subject(Word verb) {
        return sentence.children(verb, "nsubj")
                .filter(w ->
                        !sentence.holds(SettingRule.PRONOUN_SAYS, w, w.tag().startsWith("PRP")) && !isPaper(w))
                .findFirst()
                .map(this::nameOf)
                .orElse("");
    }

    private String nameOf(Word head) {
        for (EntityMention entity : facts.entities()) {
            boolean person =
                    entity.type() == EntityMention.Type.PERSON && entity.span().covers(head.span());
            if (sentence.holds(SettingRule.SPEAKER_IN_FULL, head, person)) {
                return entity.entityName();
            }
        }
        List<Word> phrase = sentence.subtree(head).stream()
                .filter(w -> !sentence.holds(SettingRule.SPEAKER_WITHOUT_ASIDE, head, isAside(w, head)))
                .filter(w -> !w.tag().equals("DT"))
                .toList();
        return phrase.isEmpty() ? "" : phrase(phrase.get(0), phrase.get(phrase.size() - 1));
    }

    private boolean isAside(Word word, Word head) {
        return sentence.hasChild(
                head, c -> (c.is("acl") || c.is("appos") || c.is("punct")) && sentence.isBelow(word, c));
    }

    private String phrase(Word first, Word last) {
        return first.span().union(last.span()).of(facts.text());
    }
}
