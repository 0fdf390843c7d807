package org.pactwire.app.page.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;

/**
 * The history of a pact along an axis of time. Events without a date of their own are left to the table beside it.
 *
 * @param width of the drawing; heights and places are in the same units
 * @param axis height at which the axis lies
 * @param points by time
 */
public record Timeline(int width, int height, int axis, List<Tick> ticks, List<Point> points) {
    private static final int WIDTH = 960;
    private static final int MARGIN = 24;
    private static final int LANE = 22;
    private static final double CHARACTER = 6.6;
    /** Days drawn at least, so that a single day lies in its month. */
    private static final long SHORTEST = 60;
    /** Beyond so many, years would be written over each other. */
    private static final int MOST_TICKS = 9;

    /** A year, or a month where all lies within a year. */
    public record Tick(double x, String label) {}

    /**
     * An event.
     *
     * @param from where the days it can mean begin
     * @param to where they end
     * @param lane height of its label
     * @param anchor {@code start} or {@code end}: the side of the label that is at the point
     */
    public record Point(double from, double x, double to, int lane, String anchor, String status, String label) {}

    /** Nothing to draw. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Draws those that have a date. */
    public static Timeline of(List<Pact.Event> events) {
        List<Pact.Event> dated = events.stream()
                .filter(e -> e.date() != null)
                .sorted(Comparator.comparing(Timeline::date))
                .toList();
        if (dated.isEmpty()) {
            return new Timeline(WIDTH, 0, 0, List.of(), List.of());
        }
        LocalDate begin = date(dated.get(0)).earliest();
        LocalDate end = dated.stream()
                .map(e -> date(e).latest())
                .max(Comparator.naturalOrder())
                .orElse(begin);
        long missing = Math.max(0, SHORTEST - ChronoUnit.DAYS.between(begin, end));
        LocalDate first = begin.minusDays(missing / 2);
        LocalDate last = end.plusDays(missing - missing / 2);
        Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        List<Point> points = points(dated, scale);
        int lanes = points.stream().mapToInt(Point::lane).max().orElse(0) + 1;
        int axis = lanes * LANE + 14;
        List<Point> placed = points.stream()
                .map(p -> new Point(
                        p.from(), p.x(), p.to(), axis - 20 - p.lane() * LANE, p.anchor(), p.status(), p.label()))
                .toList();
        return new Timeline(WIDTH, axis + 34, axis, ticks(first, last, scale), placed);
    }

    private static PartialDate date(Pact.Event event) {
        PartialDate date = event.date();
        if (date == null) {
            throw new IllegalArgumentException("an event without a date");
        }
        return date;
    }

    private static List<Point> points(List<Pact.Event> dated, Scale scale) {
        double[] ends = new double[dated.size()];
        Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        List<Point> points = new ArrayList<>();
        for (Pact.Event event : dated) {
            PartialDate date = date(event);
            double from = scale.x(date.earliest());
            double to = scale.x(date.latest());
            double x = (from + to) / 2;
            String label = event.status().code().replace('_', ' ') + (event.alleged() ? " (alleged)" : "") + " " + date;
            double length = label.length() * CHARACTER + 12;
            boolean leftwards = x + length > WIDTH - 4;
            double start = leftwards ? x - length : x;
            int lane = 0;
            while (ends[lane] > start) {
                lane++;
            }
            ends[lane] = start + length;
            points.add(new Point(
                    round(from),
                    round(x),
                    round(to),
                    lane,
                    leftwards ? "end" : "start",
                    event.status().code(),
                    label));
        }
        return points;
    }

    private static List<Tick> ticks(LocalDate first, LocalDate last, Scale scale) {
        List<Tick> ticks = new ArrayList<>();
        long months = ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.withDayOfMonth(1)) + 1;
        if (months <= MOST_TICKS) {
            for (LocalDate month = first.withDayOfMonth(1); !month.isAfter(last); month = month.plusMonths(1)) {
                if (!month.isBefore(first)) {
                    ticks.add(new Tick(
                            round(scale.x(month)),
                            PartialDate.of(month).toString().substring(0, 7)));
                }
            }
            return ticks;
        }
        int years = last.getYear() - first.getYear() + 1;
        int step = 1;
        for (int next : new int[] {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000}) {
            step = next;
            if (years / next <= MOST_TICKS) {
                break;
            }
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % step == 0 && !day.isBefore(first)) {
                ticks.add(new Tick(round(scale.x(day)), Integer.toString(year)));
            }
        }
        return ticks;
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }

    private record Scale(LocalDate first, long days) {
        double x(LocalDate day) {
            return MARGIN + (WIDTH - 2.0 * MARGIN) * ChronoUnit.DAYS.between(first, day) / days;
        }
    }
}
