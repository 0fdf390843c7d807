package org.pactwire.extract.date.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.extract.scan.Lexemes;

/** What dates of one text are resolved against: its publication, the date under discussion and the tense. */
final class Context {
    private final Lexemes lexemes;
    private final @Nullable PartialDate anchor;
    private int sentenceStart;
    private int sentenceEnd;
    private @Nullable Expression discussed;
    private boolean discussedHere;
    /** How many dates of past years were spoken of since the last one near publication: two make a tale of the past. */
    private int historic;

    Context(Lexemes lexemes, @Nullable PartialDate anchor) {
        this.lexemes = lexemes;
        this.anchor = anchor;
        this.sentenceEnd = lexemes.size();
    }

    /** Moves on to the sentence of lexemes from {@code start} to {@code end}. */
    void enterSentence(int start, int end) {
        this.sentenceStart = start;
        this.sentenceEnd = end;
        this.discussedHere = false;
    }

    int sentenceEnd() {
        return sentenceEnd;
    }

    /** Takes note of a resolved date, which "the following day" may refer to. */
    void discuss(Expression expression) {
        if (expression.first() != null && expression.isDate()) {
            boolean near = expression.first().getYear() >= year() - 1;
            historic = near ? 0 : expression.unit().compareTo(Unit.DECADE) < 0 ? historic + 1 : historic;
            discussed = expression;
            discussedHere = true;
        }
    }

    /** The date spoken of last; null if none. */
    @Nullable
    Expression discussed() {
        return discussed;
    }

    /** The date spoken of last in this sentence; null if none. */
    @Nullable
    Expression discussedInSentence() {
        return discussedHere ? discussed : null;
    }

    /** The day of publication; null unless known to the day. */
    @Nullable
    LocalDate day() {
        return anchor != null && anchor.isDay() ? anchor.earliest() : null;
    }

    /** A day of the month of publication; null unless the month is known. */
    @Nullable
    LocalDate month() {
        return anchor != null && anchor.month() != 0 ? anchor.earliest() : null;
    }

    /** Year of publication; 0 if unknown. */
    int year() {
        return anchor == null ? 0 : anchor.year();
    }

    /** A day of publication that is precise enough for a unit; null if none is known. */
    @Nullable
    LocalDate inside(Unit unit) {
        return switch (unit) {
            case YEAR, DECADE, CENTURY -> anchor == null ? null : anchor.earliest();
            case MONTH, QUARTER, HALF, SEASON -> month();
            case SECOND, MINUTE, HOUR, DAY, WEEKEND, WEEK, FORTNIGHT -> day();
        };
    }

    Direction direction(int start, int end) {
        return Tense.of(lexemes, start, end, sentenceStart, sentenceEnd);
    }

    /** The weekday before, on or after the day of publication; null if that is unknown. */
    @Nullable
    LocalDate weekday(int weekday, Direction direction) {
        LocalDate today = day();
        if (today == null) {
            return null;
        }
        DayOfWeek wanted = DayOfWeek.of(weekday);
        return switch (direction) {
            case PAST -> today.with(TemporalAdjusters.previousOrSame(wanted));
            case FUTURE, NEAREST -> today.with(TemporalAdjusters.nextOrSame(wanted));
        };
    }

    /** True if a year spoken of in the same sentence lies where the tense looks. */
    private boolean isLike(int otherYear, Direction direction) {
        return year() == 0 || (otherYear < year() ? direction != Direction.FUTURE : direction == Direction.FUTURE);
    }

    /** The year of a month, or of a day of it, given without one; 0 if unknown. */
    int yearOf(int month, int dayOfMonth, Direction direction) {
        if (historic >= 2 && discussed != null && discussed.first() != null && direction != Direction.FUTURE) {
            return discussed.first().getYear();
        }
        Expression here = discussedInSentence();
        if (here != null
                && here.first() != null
                && here.first().getYear() != year()
                && isLike(here.first().getYear(), direction)
                && here.unit() != Unit.DECADE
                && here.unit() != Unit.CENTURY) {
            return here.first().getYear();
        }
        if (anchor == null || anchor.month() == 0) {
            return year();
        }
        LocalDate today = anchor.earliest();
        int year = today.getYear();
        int ahead = month - today.getMonthValue();
        if (ahead == 0 && dayOfMonth > 0 && anchor.isDay()) {
            ahead = Integer.signum(dayOfMonth - today.getDayOfMonth());
        }
        return switch (direction) {
            case PAST -> ahead > 0 ? year - 1 : year;
            case FUTURE -> ahead < 0 ? year + 1 : year;
            case NEAREST -> ahead > 10 ? year - 1 : ahead < -10 ? year + 1 : year;
        };
    }
}
