package org.pactwire.clean.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;

/**
 * Reads dates as people and programs write them. A date-time gives the day that is written, in the zone it is written
 * in. Where day and month could be taken for each other, only the year is believed.
 */
public final class DateReader {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Behind a year no digit follows, or at once the time of day, where a style sheet makes the gap. */
    private static final String YEAR_END = "(?![0-9](?![0-9]?:[0-9]{2}))";

    private static final Pattern ISO =
            Pattern.compile("(?<![0-9])([12][0-9]{3})[-/.]([01]?[0-9])(?:[-/.]([0-3]?[0-9]))?(?![0-9])");
    private static final Pattern COMPACT =
            Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?=T|\\b)");
    private static final Pattern DAY_MONTH = pattern("(?<![0-9])([0-3]?[0-9])(?:st|nd|rd|th)?(?:\\s+of)?[\\s./-]{1,3}"
            + MONTH + ",?[\\s./-]{1,3}([12][0-9]{3})" + YEAR_END);
    private static final Pattern MONTH_DAY =
            pattern("(?<![a-z])" + MONTH + "\\s{0,3}([0-3]?[0-9])(?:st|nd|rd|th)?,?\\s{1,3}([12][0-9]{3})" + YEAR_END);
    private static final Pattern MONTH_YEAR = pattern("(?<![a-z])" + MONTH + ",?\\s{1,3}([12][0-9]{3})" + YEAR_END);
    private static final Pattern NUMBERS =
            Pattern.compile("(?<![0-9])([0-3]?[0-9])([-/.])([0-3]?[0-9])\\2([12][0-9]{3})" + YEAR_END);
    private static final Pattern EPOCH = Pattern.compile("[0-9]{9,10}|[0-9]{12,13}");
    private static final Pattern MAIL_DAY =
            pattern("(?<![0-9])([0-3]?[0-9])[ -]" + MONTH + "[ -]([0-9]{2})(?=\\s+[0-9]{1,2}:[0-9]{2}|\\s*$)");
    private static final Pattern SHORT_NUMBERS = Pattern.compile("([0-3]?[0-9])[/-]([0-3]?[0-9])[/-]([0-9]{2})");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");

    private DateReader() {}

    /** False for a day behind one on which the document was there already; null is no bound. */
    public static boolean isPossible(PartialDate date, @Nullable PartialDate bound) {
        return PageDates.isPossible(date, bound);
    }

    /** The day, or the month, that an address names; null if it names none. */
    public static @Nullable PartialDate inAddress(String url) {
        return PageDates.inAddress(url);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** The date a short text gives, or null where it gives none that can be read. */
    public static @Nullable PartialDate read(String text) {
        String line = text.length() > 200 ? text.substring(0, 200) : text;
        if (EPOCH.matcher(line.strip()).matches()) {
            return ofEpoch(line.strip());
        }
        Found found = find(line);
        if (found != null) {
            return found.date();
        }
        if (YEAR.matcher(line.strip()).matches()) {
            return date(line.strip(), 0, 0);
        }
        return withShortYear(line);
    }

    /** Fields of mail and feeds may have years of two digits (RFC 822), and so do wires. */
    private static @Nullable PartialDate withShortYear(String line) {
        Matcher mail = MAIL_DAY.matcher(line);
        if (mail.find()) {
            return date(longYear(mail.group(3)), month(mail.group(2)), Integer.parseInt(mail.group(1)));
        }
        Matcher numbers = SHORT_NUMBERS.matcher(line.strip());
        if (!numbers.matches()) {
            return null;
        }
        int first = Integer.parseInt(numbers.group(1));
        int second = Integer.parseInt(numbers.group(2));
        String year = longYear(numbers.group(3));
        if (first == second || second > 12) {
            return date(year, first, second);
        }
        return first > 12 ? date(year, second, first) : date(year, 0, 0);
    }

    private static String longYear(String two) {
        return (Integer.parseInt(two) < 70 ? "20" : "19") + two;
    }

    /**
     * A date in a line.
     *
     * @param date what it means
     * @param start index of its first character
     * @param end index behind its last character
     */
    public record Found(PartialDate date, int start, int end) {}

    /** The first date in a line that names at least a year and, unless it is all numbers, a month. */
    public static @Nullable Found find(String line) {
        if (!holdsYear(line)) {
            return null;
        }
        Found best = null;
        for (Style style : Style.values()) {
            Matcher matcher = style.pattern.matcher(line);
            if (matcher.find() && (best == null || matcher.start() < best.start())) {
                PartialDate date = style.read(matcher);
                if (date != null) {
                    best = new Found(date, matcher.start(), matcher.end());
                }
            }
        }
        return best;
    }

    /** True where four digits follow each other, without which there is no year. */
    private static boolean holdsYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < 4; i++) {
            char c = line.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** Ways of writing a date, the more precise of two that begin at one place first. */
    private enum Style {
        ISO_LIKE(ISO) {
            @Override
            @Nullable
            PartialDate read(Matcher m) {
                String day = m.group(3);
                return date(m.group(1), Integer.parseInt(m.group(2)), day == null ? 0 : Integer.parseInt(day));
            }
        },
        RUN_TOGETHER(COMPACT) {
            @Override
            @Nullable
            PartialDate read(Matcher m) {
                return date(m.group(1), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            }
        },
        DAY_FIRST(DAY_MONTH) {
            @Override
            @Nullable
            PartialDate read(Matcher m) {
                return date(m.group(3), month(m.group(2)), Integer.parseInt(m.group(1)));
            }
        },
        MONTH_FIRST(MONTH_DAY) {
            @Override
            @Nullable
            PartialDate read(Matcher m) {
                return date(m.group(3), month(m.group(1)), Integer.parseInt(m.group(2)));
            }
        },
        MONTH_ONLY(MONTH_YEAR) {
            @Override
            @Nullable
            PartialDate read(Matcher m) {
                return date(m.group(2), month(m.group(1)), 0);
            }
        },
        IN_NUMBERS(NUMBERS) {
            @Override
            @Nullable
            PartialDate read(Matcher m) {
                int first = Integer.parseInt(m.group(1));
                int second = Integer.parseInt(m.group(3));
                if (first == second || second > 12) {
                    return date(m.group(4), first, second);
                }
                // points are written between day, month and year only
                return first > 12 || m.group(2).equals(".") ? date(m.group(4), second, first) : date(m.group(4), 0, 0);
            }
        };

        private final Pattern pattern;

        Style(Pattern pattern) {
            this.pattern = pattern;
        }

        abstract @Nullable PartialDate read(Matcher m);
    }

    private static int month(String name) {
        return 1 + MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    private static @Nullable PartialDate date(String year, int month, int day) {
        try {
            return new PartialDate(Integer.parseInt(year), month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable PartialDate ofEpoch(String digits) {
        long number = Long.parseLong(digits);
        long seconds = digits.length() > 10 ? number / 1000 : number;
        return PartialDate.of(
                Instant.ofEpochSecond(seconds).atZone(ZoneOffset.UTC).toLocalDate());
    }
}
