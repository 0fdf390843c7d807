package org.pactwire.extract.reader;

import ai.onnxruntime.OrtEnvironment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.reader.Window.Piece;
import org.pactwire.extract.reader.Window.Place;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;

/** Reads an article with the net. Thread-safe; one instance serves all threads. */
public final class ArticleReader {
    /** A piece with less probability of being one of a pact is outside. */
    private static final double LEAST = 0.15;

    /** Of a longer article the net reads no more: it takes a second for some seven of them. */
    private static final int MOST_WINDOWS = 100;

    /** Most places of a window, the likeliest first: more are a list of words, and the pairs grow with their square. */
    private static final int MOST_PLACES = 48;

    // the first pieces of a pact that is news and of one that is background; the further ones follow each
    private static final int NEWS = 1;
    private static final int BACKGROUND = 3;

    private static final String FAULT = tryLibrary();

    private final Windows windows = new Windows();
    private final Gate gate = new Gate();
    private final Net net = new Net();

    private ArticleReader() {}

    /** Whether the net can run on this machine. */
    public static boolean isPossible() {
        return FAULT.isEmpty();
    }

    /** Why the net cannot run on this machine; empty if it can. */
    public static String fault() {
        return FAULT;
    }

    private static String tryLibrary() {
        try {
            OrtEnvironment.getEnvironment();
            return "";
        } catch (LinkageError e) {
            // loading fails in a static initialiser, which wraps the reason
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return cause.toString();
        }
    }

    /** Loads the packaged model; takes a fraction of a second. Null where {@link #isPossible} says no. */
    public static @Nullable ArticleReader load() {
        return isPossible() ? new ArticleReader() : null;
    }

    /** The name and version of the library that runs the net. */
    public static String libraryVersion() {
        return isPossible() ? "onnxruntime " + OrtEnvironment.getEnvironment().getVersion() : "no net";
    }

    /** Pieces that may name a pact, with the probabilities that they do. */
    private record Run(int from, int to, double pact, double news) {
        boolean touches(Run other) {
            return from < other.to && other.from < to;
        }
    }

    /**
     * The places that may speak of a pact.
     *
     * @param facts what is known of the text; its claims are what the rules found, and their pacts are read, too
     * @throws CancellationException if the thread is interrupted: a document beyond its time is let go
     */
    public ArticleReading read(Headline title, String text, Extraction facts) {
        List<PactReading> places = new ArrayList<>();
        Set<Integer> sentences = new HashSet<>();
        int read = 0;
        for (Window window : windows.of(title, text, facts)) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("interrupted");
            }
            if (read < MOST_WINDOWS && gate.letsThrough(window)) {
                read++;
                places.addAll(read(window, facts, places.size()));
                sentences.addAll(window.sentences());
            }
        }
        return new ArticleReading(places, sentences);
    }

    private List<PactReading> read(Window window, Extraction facts, int before) {
        Net.Encoded encoded = net.encode(window);
        List<Run> runs = runs(window, encoded.tags, facts);
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Place> places = window.places();
        List<float[]> mentions = places.isEmpty()
                ? List.of(encoded.states[0])
                : places.stream()
                        .map(p -> mean(encoded.states, p.from(), p.to()))
                        .toList();
        Net.Answers answers = net.answer(
                runs.stream().map(run -> mean(encoded.states, run.from, run.to)).toList(), mentions);
        int[] numbers = numbers(answers.same, before);
        List<PactReading> readings = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Relations relations = new Relations();
            for (int m = 0; m < places.size(); m++) {
                relations.add(places.get(m), answers.relations[i][m]);
            }
            readings.add(reading(window, runs.get(i), numbers[i], relations, answers.status[i], answers.kind[i]));
        }
        return readings;
    }

    /** Runs of pieces with a tag, and the words of the rules' pacts where none of those touches them. */
    private static List<Run> runs(Window window, float[][] tags, Extraction facts) {
        List<Run> runs = new ArrayList<>();
        List<Piece> pieces = window.pieces();
        int from = -1;
        for (int i = 0; i < pieces.size(); i++) {
            double pact = pact(tags[i]);
            boolean tagged = pieces.get(i).span() != null && pact >= LEAST;
            boolean begins = Odds.rounded(tags[i][NEWS] + tags[i][BACKGROUND]) > pact / 2
                    || (i > 0 && pieces.get(i).sentence() != pieces.get(i - 1).sentence());
            if (from >= 0 && (!tagged || begins)) {
                runs.add(run(tags, from, i));
                from = -1;
            }
            if (tagged && from < 0) {
                from = i;
            }
        }
        for (Claim claim : facts.claims()) {
            Run run = claim.status() == Status.MENTIONED
                    ? null
                    : runOf(window, claim.pact().span(), tags);
            if (run != null && runs.stream().noneMatch(run::touches)) {
                runs.add(run);
            }
        }
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::pact).reversed().thenComparingInt(Run::from))
                .limit(MOST_PLACES)
                .sorted(Comparator.comparingInt(Run::from))
                .toList();
    }

    private static double pact(float[] tags) {
        return Odds.rounded(1 - tags[0]);
    }

    private static Run run(float[][] tags, int from, int to) {
        double pact = 0;
        double news = 0;
        for (int i = from; i < to; i++) {
            pact = Math.max(pact, pact(tags[i]));
            news = Math.max(news, Odds.rounded(tags[i][NEWS] + tags[i][NEWS + 1]));
        }
        return new Run(from, to, pact, news);
    }

    /** Null where the words do not stand in this window. */
    private static @Nullable Run runOf(Window window, Span words, float[][] tags) {
        int from = window.from(words.start());
        int to = window.to(words.end());
        return from < to ? run(tags, from, to) : null;
    }

    private static float[] mean(float[][] states, int from, int to) {
        float[] mean = new float[states[from].length];
        for (int i = from; i < to; i++) {
            for (int k = 0; k < mean.length; k++) {
                mean[k] += states[i][k];
            }
        }
        for (int k = 0; k < mean.length; k++) {
            mean[k] /= to - from;
        }
        return mean;
    }

    /** Each place joins the earlier places for whose being the same pact the mean log-odds are highest, if above 0. */
    private static int[] numbers(float[][] same, int first) {
        int[] numbers = new int[same.length];
        for (int i = 0; i < same.length; i++) {
            Map<Integer, Double> sums = new TreeMap<>();
            Map<Integer, Integer> counts = new HashMap<>();
            for (int k = 0; k < i; k++) {
                sums.merge(numbers[k], (same[i][k] + same[k][i]) / 2.0, Double::sum);
                counts.merge(numbers[k], 1, Integer::sum);
            }
            numbers[i] = first + i;
            double most = 0;
            for (Map.Entry<Integer, Double> sum : sums.entrySet()) {
                double mean = Odds.rounded(sum.getValue() / counts.getOrDefault(sum.getKey(), 1));
                if (mean > most) {
                    most = mean;
                    numbers[i] = sum.getKey();
                }
            }
        }
        return numbers;
    }

    private static PactReading reading(
            Window window, Run run, int number, Relations relations, float[] status, float[] kind) {
        Piece first = window.pieces().get(run.from);
        Piece last = window.pieces().get(run.to - 1);
        Span start = first.span();
        Span end = last.span();
        if (start == null || end == null) {
            throw new IllegalStateException("a mark is no part of a pact's name");
        }
        return new PactReading(
                new Span(start.start(), end.end()),
                first.inTitle(),
                first.sentence(),
                number,
                run.pact,
                run.news,
                named(Status.values(), status),
                named(Kind.values(), kind),
                relations.parties(),
                relations.signatories,
                relations.money,
                relations.date,
                relations.place);
    }

    private static <T> Map<T, Double> named(T[] values, float[] probabilities) {
        if (values.length != probabilities.length) {
            throw new IllegalStateException(values.length + " values, but the model knows " + probabilities.length);
        }
        Map<T, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            named.put(values[i], Odds.rounded(probabilities[i]));
        }
        return named;
    }
}
