package org.pactwire.app.page.drawing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;

/**
 * The history of a pact along an axis of time. An event without a day of its own stands where it was first reported, and
 * says so; one without either is left to the table beside the drawing.
 *
 * @param width of the drawing; heights and places are in the same units
 * @param axis height at which the axis lies
 * @param points by time
 */
public record Timeline(int width, int height, int axis, List<Tick> ticks, List<Point> points) {
    private static final int WIDTH = 960;
    private static final int LEFT = 24;
    /** Room for the last label. */
    private static final int RIGHT = 240;

    private static final int LANE = 22;
    private static final double CHARACTER = 7.2;
    /** Days drawn at least, so that a single day lies in its month. */
    private static final long SHORTEST = 60;
    /** Beyond so many, years would be written over each other. */
    private static final int MOST_TICKS = 9;

    /** A year, or a month where all lies within a few. */
    public record Tick(double x, String label) {}

    /**
     * An event.
     *
     * @param from where the days it can mean begin
     * @param to where they end
     * @param label height of its label
     * @param status code of what happened
     * @param reported it stands at the day of its report
     */
    public record Point(double from, double x, double to, int label, String status, boolean reported, String text) {}

    private record Moment(Pact.Event event, PartialDate date, boolean reported) {
        String text() {
            return event.status().code().replace('_', ' ')
                    + (event.alleged() ? " (alleged) " : " ")
                    + (reported ? "reported " : "")
                    + date;
        }

        static @Nullable Moment of(Pact.Event event) {
            if (event.date() != null) {
                return new Moment(event, event.date(), false);
            }
            return event.firstReported() == null ? null : new Moment(event, event.firstReported(), true);
        }
    }

    /** Nothing to draw. */
    public boolean isEmpty() {
        return points.isEmpty();
    }

    /** Draws events by their dates. */
    public static Timeline of(List<Pact.Event> events) {
        List<Moment> moments = new ArrayList<>();
        for (Pact.Event event : events) {
            Moment moment = Moment.of(event);
            if (moment != null) {
                moments.add(moment);
            }
        }
        if (moments.isEmpty()) {
            return new Timeline(WIDTH, 0, 0, List.of(), List.of());
        }
        moments.sort(Comparator.comparing(Moment::date));
        LocalDate begin = moments.get(0).date().earliest();
        LocalDate end = moments.stream()
                .map(m -> m.date().latest())
                .max(Comparator.naturalOrder())
                .orElse(begin);
        long missing = Math.max(0, SHORTEST - ChronoUnit.DAYS.between(begin, end));
        LocalDate first = begin.minusDays(missing / 2);
        LocalDate last = end.plusDays(missing - missing / 2);
        Scale scale = new Scale(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
        int[] lanes = lanes(moments, scale);
        int most = 0;
        for (int lane : lanes) {
            most = Math.max(most, lane);
        }
        int axis = (most + 1) * LANE + 14;
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            Moment moment = moments.get(i);
            points.add(new Point(
                    round(scale.x(moment.date().earliest())),
                    round(scale.middle(moment)),
                    round(scale.x(moment.date().latest())),
                    axis - 20 - lanes[i] * LANE,
                    moment.event().status().code(),
                    moment.reported(),
                    moment.text()));
        }
        return new Timeline(WIDTH, axis + 34, axis, ticks(first, last, scale), points);
    }

    /** A label lies above those of all later points that it reaches over, so that no stem crosses it. */
    private static int[] lanes(List<Moment> moments, Scale scale) {
        int[] lanes = new int[moments.size()];
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lanes.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingDouble((Integer i) -> scale.middle(moments.get(i))));
        Collections.reverse(order);
        for (int at = 0; at < order.size(); at++) {
            int i = order.get(at);
            double reach = scale.middle(moments.get(i)) + moments.get(i).text().length() * CHARACTER + 12;
            for (int later : order.subList(0, at)) {
                if (scale.middle(moments.get(later)) <= reach) {
                    lanes[i] = Math.max(lanes[i], lanes[later] + 1);
                }
            }
        }
        return lanes;
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
            return LEFT + (double) (WIDTH - LEFT - RIGHT) * ChronoUnit.DAYS.between(first, day) / days;
        }

        double middle(Moment moment) {
            return (x(moment.date().earliest()) + x(moment.date().latest())) / 2;
        }
    }
}
