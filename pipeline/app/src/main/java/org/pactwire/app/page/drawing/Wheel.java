package org.pactwire.app.page.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A network drawn as a wheel: points on a circle, each with its name outside, ties as curves that bend towards the
 * middle. Points that are tied stand near each other. The same network is drawn the same way always.
 *
 * @param size width and height
 */
public record Wheel(int size, List<Point> points, List<Curve> curves) {
    private static final int SIZE = 860;
    private static final double RADIUS = 295;

    /** Something to draw. */
    public record Node(String id, String name, int weight) {}

    /** Two things that are tied. */
    public record Tie(String a, String b, int weight, String title) {}

    /**
     * A point with its name.
     *
     * @param turn degrees by which the name is turned around the point, so that it reads from left to right
     * @param anchor {@code start} or {@code end}: the side of the name that is at the point
     */
    public record Point(
            String id,
            String name,
            double x,
            double y,
            double r,
            double textX,
            double textY,
            double turn,
            String anchor) {
        /** SVG's transform of the name. */
        public String transform() {
            return "rotate(" + turn + " " + textX + " " + textY + ")";
        }
    }

    /** A tie as an SVG path. */
    public record Curve(String a, String b, String path, double width, String title) {}

    /** Draws ties between nodes; ties of others, and nodes without a tie, are left out. */
    public static Wheel of(List<Node> nodes, List<Tie> ties) {
        Set<String> tied = new LinkedHashSet<>();
        Set<String> known = nodes.stream().map(Node::id).collect(Collectors.toSet());
        for (Tie tie : ties) {
            if (known.contains(tie.a()) && known.contains(tie.b())) {
                tied.add(tie.a());
                tied.add(tie.b());
            }
        }
        List<Node> ordered = neighboursTogether(
                nodes.stream().filter(node -> tied.contains(node.id())).toList(), ties);
        Map<String, Point> points = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            points.put(ordered.get(i).id(), point(ordered.get(i), 2 * Math.PI * i / ordered.size() - Math.PI / 2));
        }
        List<Curve> curves = new ArrayList<>();
        for (Tie tie : ties) {
            Point a = points.get(tie.a());
            Point b = points.get(tie.b());
            if (a != null && b != null) {
                curves.add(
                        new Curve(tie.a(), tie.b(), path(a, b), round(Math.min(8, 0.8 + tie.weight())), tie.title()));
            }
        }
        return new Wheel(SIZE, List.copyOf(points.values()), curves);
    }

    /** Walks from the heaviest node along its ties; what is tied to nothing walked yet begins anew. */
    private static List<Node> neighboursTogether(List<Node> nodes, List<Tie> ties) {
        Map<String, Node> byId = new LinkedHashMap<>();
        nodes.stream()
                .sorted(Comparator.comparingInt(Node::weight).reversed().thenComparing(Node::id))
                .forEach(node -> byId.put(node.id(), node));
        Map<String, Set<String>> near = new LinkedHashMap<>();
        for (Tie tie : ties) {
            near.computeIfAbsent(tie.a(), id -> new LinkedHashSet<>()).add(tie.b());
            near.computeIfAbsent(tie.b(), id -> new LinkedHashSet<>()).add(tie.a());
        }
        Set<String> walked = new LinkedHashSet<>();
        for (String start : byId.keySet()) {
            Deque<String> next = new ArrayDeque<>(List.of(start));
            while (!next.isEmpty()) {
                String id = next.pop();
                if (byId.containsKey(id) && walked.add(id)) {
                    near.getOrDefault(id, Set.of()).stream()
                            .filter(other -> !walked.contains(other))
                            .sorted(Comparator.reverseOrder())
                            .forEach(next::push);
                }
            }
        }
        List<Node> ordered = new ArrayList<>();
        for (String id : walked) {
            Node node = byId.get(id);
            if (node != null) {
                ordered.add(node);
            }
        }
        return ordered;
    }

    private static Point point(Node node, double angle) {
        double middle = SIZE / 2.0;
        double x = StrictMath.cos(angle);
        double y = StrictMath.sin(angle);
        double r = Math.min(12, 3.5 + Math.sqrt(node.weight()));
        boolean left = x < -1e-9;
        double degrees = Math.toDegrees(angle) + (left ? 180 : 0);
        return new Point(
                node.id(),
                node.name(),
                round(middle + RADIUS * x),
                round(middle + RADIUS * y),
                round(r),
                round(middle + (RADIUS + r + 5) * x),
                round(middle + (RADIUS + r + 5) * y),
                round(degrees),
                left ? "end" : "start");
    }

    /** Neighbours are tied by a flat bow, opposites by a line through the middle. */
    private static String path(Point a, Point b) {
        double middle = SIZE / 2.0;
        double apart = Math.hypot(a.x() - b.x(), a.y() - b.y()) / (2 * RADIUS);
        double pull = 0.75 - 0.6 * (1 - apart);
        double cx = middle * pull + (a.x() + b.x()) / 2 * (1 - pull);
        double cy = middle * pull + (a.y() + b.y()) / 2 * (1 - pull);
        return String.format(Locale.ROOT, "M%.1f %.1f Q%.1f %.1f %.1f %.1f", a.x(), a.y(), cx, cy, b.x(), b.y());
    }

    private static double round(double number) {
        return Math.round(number * 10) / 10.0;
    }
}
