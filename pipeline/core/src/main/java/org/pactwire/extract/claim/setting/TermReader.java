package org.pactwire.extract.claim.setting;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.When;

/** Reads how many years a pact is to last. */
public final class TermReader {
    public static final Set<String> TERMS =
            Set.of("last", "run", "cover", "term", "duration", "period", "validity", "valid", "span", "lifetime");
    private static final Set<String> FUTURE = Set.of("will", "would", "shall", "'ll");
    private static final int MAX_YEARS = 999;

    private final SentenceFacts facts;
    private final SentenceTree sentence;

    public TermReader(SentenceFacts facts) {
        this.facts = facts;
        this.sentence = facts.parsed();
    }

    /**
     * How many years the pact is to last: "a ten-year deal", "lasts ten years"; without a pact's noun, what is to be done
     * "for a decade". Null where neither is said.
     */
    public @Nullable Integer years(@Nullable PactNoun pact) {
        for (DateMention date : facts.dates()) {
            Integer years = date.value().type() == When.Type.DURATION
                    ? wholeYears(date.value().value())
                    : null;
            Word head = sentence.headOf(date.span());
            if (years != null && head != null && isTerm(head, pact)) {
                sentence.trail().tell(head.index(), () -> "for " + years + " years");
                return years;
            }
        }
        return null;
    }

    /** How many years something is said to last: "it runs for ten years"; null for none. */
    public @Nullable Integer term() {
        for (DateMention date : facts.dates()) {
            Integer years = date.value().type() == When.Type.DURATION
                    ? wholeYears(date.value().value())
                    : null;
            if (years != null && termAbove(date) != null) {
                return years;
            }
        }
        return null;
    }

    /** What is said to last so long: "it", "its term"; null for none. */
    public @Nullable Word subjectOfTerm() {
        for (DateMention date : facts.dates()) {
            Word term = date.value().type() == When.Type.DURATION ? termAbove(date) : null;
            if (term != null) {
                return term.isNoun()
                        ? term
                        : sentence.children(term, "nsubj").findFirst().orElse(null);
            }
        }
        return null;
    }

    /** The word that makes a duration a term: "last", "valid", "its term is". */
    private @Nullable Word termAbove(DateMention date) {
        Word duration = sentence.headOf(date.span());
        if (duration == null) {
            return null;
        }
        for (Word at = duration; at != null; at = sentence.head(at)) {
            if (isTerm(at, duration)) {
                return at;
            }
            Word subject = sentence.children(at, "nsubj").findFirst().orElse(null);
            boolean term = at.equals(duration) && subject != null && TERMS.contains(subject.lemma());
            if (sentence.holds(SettingRule.TERM_IS, at, term)) {
                return subject;
            }
        }
        return null;
    }

    /** "Valid for a year", "good for a year". */
    private boolean isTerm(Word word, Word duration) {
        boolean good =
                word.lemma().equals("good") && sentence.preposition(duration).equals("for");
        return sentence.holds(SettingRule.GOOD_FOR, word, good)
                || sentence.holds(SettingRule.LASTS, word, TERMS.contains(word.lemma()));
    }

    private boolean isTerm(Word duration, @Nullable PactNoun pact) {
        String preposition = sentence.preposition(duration);
        boolean lasting = preposition.equals("for");
        if (pact == null) {
            return sentence.holds(SettingRule.FOR_YEARS_TO_COME, duration, lasting && hasFuture(duration));
        }
        if (sentence.isBelow(duration, pact.head())) {
            boolean before = duration.index() < pact.head().index();
            if (sentence.holds(SettingRule.YEARS_BEFORE_NOUN, duration, before)
                    || sentence.holds(
                            SettingRule.FOR_YEARS_BEHIND_NOUN, duration, lasting && !isPast(duration, pact.head()))) {
                return true;
            }
        }
        for (Word at = duration; at != null; at = sentence.head(at)) {
            if (isTerm(at, duration)) {
                return true;
            }
            if (at.isVerb()) {
                boolean under = sentence.children(at, "obl")
                        .anyMatch(w ->
                                w.equals(pact.head()) && sentence.preposition(w).equals("under"));
                boolean past = at.tag().equals("VBD") || at.tag().equals("VBN");
                if (sentence.holds(SettingRule.DONE_UNDER_IT, at, lasting && under && !past)) {
                    return true;
                }
                boolean will =
                        lasting && !pact.mention().pointsBack() && facts.money().isEmpty() && hasFuture(duration);
                return sentence.holds(SettingRule.WILL_BE_DONE, at, will);
            }
        }
        return false;
    }

    /** "The truce that had let ships sail for a year": a clause between a word and a noun above it tells what has been. */
    private boolean isPast(Word word, Word noun) {
        for (Word at = word; at != null && !at.equals(noun); at = sentence.head(at)) {
            boolean past = at.tag().equals("VBD")
                    || sentence.hasChild(at, w -> w.is("aux") && w.tag().equals("VBD"));
            if (sentence.holds(SettingRule.HAS_LASTED, at, past)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasFuture(Word word) {
        for (Word at = word; at != null; at = sentence.head(at)) {
            if (at.isVerb()) {
                boolean isTo = at.tag().equals("VB")
                        && at.index() >= 2
                        && sentence.word(at.index() - 1).tag().equals("TO")
                        && sentence.word(at.index() - 2).lemma().equals("be");
                return sentence.holds(SettingRule.IS_TO, at, isTo)
                        || sentence.holds(
                                SettingRule.WILL,
                                at,
                                sentence.hasChild(at, w -> w.is("aux") && FUTURE.contains(w.lower())));
            }
        }
        return false;
    }

    private static @Nullable Integer wholeYears(String timex) {
        if (!timex.matches("P[0-9]{1,3}Y")) {
            return null;
        }
        int years = Integer.parseInt(timex.substring(1, timex.length() - 1));
        return years >= 1 && years <= MAX_YEARS ? years : null;
    }
}
