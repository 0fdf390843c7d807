package org.pactwire.extract.date.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.extract.syntax.Sentence;

/**
 * What the dates of an undated article say of its own: it was written after what it tells as past and before what it
 * tells as to come. For one article; not thread-safe.
 */
public final class Evidence {
    /** Earlier years are history, later ones plans; neither dates an article. */
    private static final int FIRST_YEAR = 1990;

    private static final Set<String> BEFORE_YEAR =
            Set.of("in", "since", "of", "during", "from", "early", "late", "mid", "after", ",");
    private static final Set<String> BEFORE_AIM = Set.of("by", "until", "till", "through", "to", "before", "for");

    /** A day without its year; "XXXX-03/XXXX-05" is none. */
    private static final Pattern BARE_DAY = Pattern.compile("XXXX-(\\d\\d)-(\\d\\d)(?!\\d)");

    private @Nullable LocalDate lastPast;
    private @Nullable LocalDate firstToCome;
    private @Nullable LocalDate lastCaption;
    /** Days given without a year, in a year of their own that has a 29 February. */
    private @Nullable LocalDate lastPastDay;

    private @Nullable LocalDate firstDayToCome;

    /** Takes in the dates of a text of the article. */
    public void addText(String text, List<Sentence> sentences) {
        Lexemes lexemes = new Lexemes(text);
        DateGrammar grammar = new DateGrammar(lexemes, null);
        for (Sentence sentence : sentences) {
            int start = lexemes.firstFrom(sentence.span().start());
            int end = lexemes.firstFrom(sentence.span().end());
            for (Expression found : grammar.sentence(start, end)) {
                if (found.type() == org.pactwire.fact.When.Type.DATE && !found.anchored()) {
                    Direction direction = Tense.of(lexemes, found.start(), found.end(), start, end);
                    add(found, isAim(lexemes, found) ? Direction.FUTURE : direction, lexemes);
                }
            }
        }
    }

    /** Takes in a caption: what it shows is past, and a picture may be older than the article. */
    public void addCaption(String caption) {
        Lexemes lexemes = new Lexemes(caption);
        for (Expression found : new DateGrammar(lexemes, null).sentence(0, lexemes.size())) {
            boolean day = found.unit() == Unit.DAY || found.unit() == Unit.MONTH;
            if (day && found.first() != null && found.first().getYear() >= FIRST_YEAR && found.isDate()) {
                lastCaption = later(lastCaption, found.first());
            }
        }
    }

    private static boolean isAim(Lexemes lexemes, Expression found) {
        return BEFORE_AIM.contains(lexemes.lower(found.start() - 1));
    }

    private void add(Expression found, Direction direction, Lexemes lexemes) {
        if (found.first() == null || found.last() == null) {
            addBareDay(found.value(), direction);
            return;
        }
        boolean calendar = found.unit() == Unit.DAY || found.unit() == Unit.MONTH;
        boolean year = found.unit() == Unit.YEAR && BEFORE_YEAR.contains(lexemes.lower(found.start() - 1));
        if (found.first().getYear() < FIRST_YEAR || !(calendar || year || direction == Direction.FUTURE)) {
            return;
        }
        switch (direction) {
            case PAST -> {
                lastPast = later(lastPast, found.first());
                if (found.unit() == Unit.DAY) {
                    lastPastDay = later(lastPastDay, found.first().withYear(2000));
                }
            }
            case FUTURE -> firstToCome = earlier(firstToCome, found.last());
            case NEAREST -> {
                if (calendar) {
                    lastCaption = later(lastCaption, found.first());
                }
            }
        }
    }

    /** "XXXX-06-12", or a range of such days. */
    private void addBareDay(String value, Direction direction) {
        Matcher day = BARE_DAY.matcher(value);
        if (!day.lookingAt()) {
            return;
        }
        int month = Integer.parseInt(day.group(1));
        int dayOfMonth = Integer.parseInt(day.group(2));
        if (dayOfMonth > Month.of(month).maxLength()) {
            return;
        }
        LocalDate first = LocalDate.of(2000, month, dayOfMonth);
        if (direction == Direction.PAST) {
            lastPastDay = later(lastPastDay, first);
        } else if (direction == Direction.FUTURE) {
            firstDayToCome = earlier(firstDayToCome, first);
        }
    }

    /** When the article was written, as precisely as the evidence allows; null if it says nothing. */
    public @Nullable PartialDate conclusion() {
        LocalDate past = later(lastPast, lastCaption);
        int year = year(past);
        if (year == 0) {
            return null;
        }
        LocalDate from = lastPastDay;
        LocalDate to = firstDayToCome;
        boolean sameMonth = from != null && to != null && from.getMonth() == to.getMonth() && !from.isAfter(to);
        boolean afterAllPast =
                past == null || past.getYear() < year || (from != null && !past.isAfter(from.withYear(year)));
        return from != null && sameMonth && afterAllPast
                ? PartialDate.ofMonth(year, from.getMonthValue())
                : PartialDate.ofYear(year);
    }

    /**
     * The year of the latest day told as past. The press leaves the year out of days of the current one, so that a day
     * to come in the year after it decides for that year.
     */
    private int year(@Nullable LocalDate past) {
        if (firstToCome == null) {
            return past == null ? 0 : past.getYear();
        }
        if (past == null) {
            return firstToCome.getYear();
        }
        boolean nextYear = firstToCome.getYear() == past.getYear() + 1 && !past.equals(lastCaption);
        return nextYear ? firstToCome.getYear() : past.getYear();
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isAfter(a)) ? b : a;
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate a, @Nullable LocalDate b) {
        return a == null || (b != null && b.isBefore(a)) ? b : a;
    }
}
