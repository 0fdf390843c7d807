package org.pactwire.extract.date.internal;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.scan.Words;

/**
 * Tells from the words of a sentence whether what is said of a date is past or to come. A cheap test, no parser: the
 * nearest verb before the date decides; at the head of a clause, the nearest one behind it.
 */
final class Tense {
    private static final int WINDOW = 24;
    private static final Set<String> FUTURE = Words.of("""
            will shall ll wo plans plan planning aims intends intend upcoming hopes expects expect due scheduled
            slated deadline until till tomorrow gonna must should can may might let lets would could please
            """);
    private static final Set<String> PRESENT = Words.of("""
            is are am opens begins starts meets ends closes expires resumes returns visits arrives leaves
            travels hosts votes holds takes goes comes runs marks speaks plays faces falls launches resume meet
            begin start open vote gather convene convenes gathers turns heads retires airs kicks
            """);
    private static final Set<String> PAST = Words.of("""
            was were had did has have ve been said told met held won took made came went began saw gave got fell
            rose lost spoke wrote sent led found became ran struck broke brought built bought sold paid drew
            grew knew thought taught fought kept felt sat stood understood flew threw drove chose caught sought
            stole swore wore tore woke rode sang sank drank swam laid meant spent heard dealt shook sworn taken
            given shown seen gone done driven chosen written spoken broken stolen fallen risen born torn ate
            overtook withdrew forgave underwent undertook bid arose beat hit cut put read left shot set shut
            quit hurt agreed disagreed freed decreed guaranteed
            """);
    private static final Set<String> AUXILIARIES =
            Set.of("will", "shall", "ll", "to", "would", "can", "could", "may", "might", "must", "should");
    private static final Set<String> NOT_VERBS = Words.of("""
            the a an his her its their our my your this that these those all some any no more him them us it me
            you each every which whom date about around nearly almost at what one two three last next early late
            end former
            """);

    private Tense() {}

    /** The direction of a date at lexemes of a text. */
    static Direction of(Lexemes lexemes, int start, int end, int sentenceStart, int sentenceEnd) {
        boolean headOfClause = isHeadOfClause(lexemes, start, sentenceStart);
        if (headOfClause) {
            Direction after = forward(lexemes, end, sentenceEnd);
            if (after != null) {
                return after;
            }
        }
        Direction before = backward(lexemes, start, sentenceStart);
        if (before != null) {
            return before;
        }
        Direction after = forward(lexemes, end, sentenceEnd);
        return after == null ? Direction.NEAREST : after;
    }

    private static boolean isHeadOfClause(Lexemes lexemes, int start, int sentenceStart) {
        int at = start - 1;
        while (at >= sentenceStart
                && (lexemes.is(at, "on")
                        || lexemes.is(at, "in")
                        || lexemes.is(at, "by")
                        || lexemes.is(at, "late")
                        || lexemes.is(at, "early"))) {
            at--;
        }
        return at < sentenceStart
                || lexemes.isSign(at, ',')
                || lexemes.isSign(at, ';')
                || lexemes.isSign(at, '"')
                || lexemes.isSign(at, '“')
                || (lexemes.is(at, "and") && at < start - 1)
                || lexemes.is(at, "but");
    }

    private static @Nullable Direction backward(Lexemes lexemes, int start, int sentenceStart) {
        int last = Math.max(sentenceStart, start - WINDOW);
        for (int at = start - 1; at >= last; at--) {
            if (lexemes.isSign(at, ';') || lexemes.isSign(at, ':')) {
                return null;
            }
            Direction direction = at(lexemes, at, sentenceStart);
            if (direction != null) {
                return direction;
            }
        }
        return null;
    }

    private static @Nullable Direction forward(Lexemes lexemes, int end, int sentenceEnd) {
        int last = Math.min(sentenceEnd, end + WINDOW);
        for (int at = end; at < last && !lexemes.isSign(at, ';'); at++) {
            Direction direction = at(lexemes, at, end);
            if (direction != null) {
                // "is expected", "are to be signed"
                boolean present = lexemes.is(at, "is") || lexemes.is(at, "are");
                return present && lexemes.is(at + 1, "said") ? Direction.PAST : direction;
            }
        }
        return null;
    }

    /** What one word says; null if it is no verb. */
    private static @Nullable Direction at(Lexemes lexemes, int at, int from) {
        if (!lexemes.isWord(at)) {
            return null;
        }
        String word = lexemes.lower(at);
        if (FUTURE.contains(word)) {
            boolean name = word.equals("may") && lexemes.isCapital(at);
            boolean ofPast = word.equals("due") && lexemes.is(at + 1, "to");
            return name || ofPast ? null : Direction.FUTURE;
        }
        if (lexemes.isSign(at - 1, '-')) {
            return null;
        }
        if (word.equals("to") && lexemes.isWord(at + 1) && !lexemes.isCapital(at + 1)) {
            String next = lexemes.lower(at + 1);
            if (next.equals("have")) {
                return Direction.PAST;
            }
            boolean past = lexemes.is(at - 1, "failed")
                    || lexemes.is(at - 1, "had")
                    || lexemes.is(at - 1, "managed")
                    || lexemes.is(at - 1, "refused")
                    || lexemes.is(at - 1, "used");
            boolean noun = NOT_VERBS.contains(next) || next.endsWith("ing") || Vocabulary.month(next) > 0;
            return noun ? null : past ? Direction.PAST : Direction.FUTURE;
        }
        if (PAST.contains(word)
                || (word.endsWith("ed") && word.length() > 4 && !word.endsWith("eed") && !lexemes.isCapital(at))) {
            return past(lexemes, at, from);
        }
        return PRESENT.contains(word) && !lexemes.isCapital(at) ? Direction.FUTURE : null;
    }

    /** A past form or participle: what stands before it may turn it to the future. */
    private static Direction past(Lexemes lexemes, int at, int from) {
        for (int before = at - 1; before >= Math.max(from, at - 4); before--) {
            String word = lexemes.lower(before);
            if (AUXILIARIES.contains(word) && !(word.equals("may") && lexemes.isCapital(before))) {
                boolean perfect = (word.equals("to") || word.equals("would") || word.equals("could"))
                        && lexemes.is(before + 1, "have");
                return perfect ? Direction.PAST : Direction.FUTURE;
            }
            if (word.equals("is") || word.equals("are") || word.equals("m") || word.equals("re")) {
                return Direction.FUTURE;
            }
            if (word.equals("was")
                    || word.equals("were")
                    || word.equals("has")
                    || word.equals("have")
                    || word.equals("had")
                    || word.equals("been")) {
                return Direction.PAST;
            }
        }
        return Direction.PAST;
    }
}
