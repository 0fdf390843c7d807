package org.pactwire.extract.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Builds dependency trees from left to right (arc-standard transitions, Nivre 2004), each step chosen by the network of
 * Chen and Manning (2014): the same model, features and transitions as CoreNLP's parser, several times as fast. The
 * hidden layer is a sum of rows that depend on one input each. Rows are kept for the next sentences as differences from
 * an empty input, so that what is not there costs nothing; where only one step is possible, the network is not asked.
 * Thread-safe.
 */
final class TransitionParser {
    private static final int SLOTS = 48;
    private static final int TAGS = 18;
    private static final int LABELS = 36;
    private static final int NONE = -1;
    /** How many rows of the hidden layer are kept; with 1,000 units they take 130 MB at most. */
    private static final int KEPT_ROWS = 1 << 15;

    /** What one input adds to the hidden layer. */
    private static final class Row {
        final int key;
        final float[] difference;

        Row(int key, float[] difference) {
            this.key = key;
            this.difference = difference;
        }
    }

    private final ParserModel model;
    private final int hidden;
    private final int relations;
    private final int noWord;
    private final int noTag;
    /** Hidden layer of an empty input. */
    private final float[] empty;
    /** Output weights, one row for each score. */
    private final float[][] outputs;

    private final AtomicReferenceArray<@Nullable Row> rows = new AtomicReferenceArray<>(KEPT_ROWS);

    TransitionParser(ParserModel model) {
        this.model = model;
        this.hidden = model.bias.length;
        this.relations = model.labels.size();
        this.noWord = id(model.words, ParserModel.NOTHING);
        this.noTag = id(model.tags, ParserModel.NOTHING);
        this.empty = model.bias.clone();
        for (int slot = 0; slot < SLOTS; slot++) {
            add(empty, product(nothing(slot), slot));
        }
        int scores = 2 * relations + 1;
        this.outputs = new float[scores][hidden];
        for (int unit = 0; unit < hidden; unit++) {
            for (int score = 0; score < scores; score++) {
                outputs[score][unit] = model.outputs[unit][score];
            }
        }
    }

    private static int id(Map<String, Integer> ids, String name) {
        Integer id = ids.get(name);
        return id == null ? ids.getOrDefault(ParserModel.UNKNOWN, 0) : id;
    }

    /**
     * Builds the tree of a sentence of tagged words.
     *
     * @param heads takes the index of the word that each word depends on, from 0; -1 for the root
     * @param relationNames takes each word's relation to its head
     */
    void parse(List<String> words, List<String> tags, int[] heads, String[] relationNames) {
        State state = new State(words, tags);
        float[] units = new float[hidden];
        int[] features = new int[SLOTS];
        while (!state.isDone()) {
            state.apply(state.isForced() ? state.forced() : best(state, features, units));
        }
        for (int i = 0; i < heads.length; i++) {
            heads[i] = state.heads[i + 1] - 1;
            relationNames[i] = model.labels.get(state.labels[i + 1]);
        }
        markPassiveSubjects(heads, relationNames);
    }

    /** A verb with a passive auxiliary has passive subjects, also where the network did not see both together. */
    private static void markPassiveSubjects(int[] heads, String[] relationNames) {
        for (int auxiliary = 0; auxiliary < heads.length; auxiliary++) {
            if (!relationNames[auxiliary].equals("aux:pass")) {
                continue;
            }
            for (int i = 0; i < heads.length; i++) {
                boolean subject = relationNames[i].equals("nsubj") || relationNames[i].equals("csubj");
                if (subject && heads[i] == heads[auxiliary]) {
                    relationNames[i] += ":pass";
                }
            }
        }
    }

    /**
     * The step of the highest score. Steps are numbered: arcs to the left by relation, arcs to the right by relation, and
     * a shift.
     */
    private int best(State state, int[] features, float[] units) {
        state.features(features);
        System.arraycopy(empty, 0, units, 0, hidden);
        for (int slot = 0; slot < SLOTS; slot++) {
            if (features[slot] != nothing(slot)) {
                add(units, row(features[slot], slot));
            }
        }
        for (int i = 0; i < hidden; i++) {
            units[i] = units[i] * units[i] * units[i];
        }
        int best = NONE;
        float most = Float.NEGATIVE_INFINITY;
        for (int step = 0; step <= 2 * relations; step++) {
            // only the root of all takes the root's relation, and it is reached by the one step that is left then
            boolean possible = step == 2 * relations ? state.hasNext() : step % relations != 0;
            if (possible) {
                float score = product(units, outputs[step]);
                if (score > most) {
                    most = score;
                    best = step;
                }
            }
        }
        return best;
    }

    /** What an input adds to the hidden layer, beyond what nothing in its place would. */
    private float[] row(int id, int slot) {
        int key = id * SLOTS + slot;
        int place = (key * 0x9E3779B9) >>> (32 - Integer.numberOfTrailingZeros(KEPT_ROWS));
        Row kept = rows.getAcquire(place);
        if (kept != null && kept.key == key) {
            return kept.difference;
        }
        float[] difference = product(id, slot);
        float[] nothing = product(nothing(slot), slot);
        for (int i = 0; i < hidden; i++) {
            difference[i] -= nothing[i];
        }
        rows.setRelease(place, new Row(key, difference));
        return difference;
    }

    private int nothing(int slot) {
        return slot < TAGS ? noWord : slot < LABELS ? noTag : model.noLabel;
    }

    /** What an input adds to the hidden layer. */
    private float[] product(int id, int slot) {
        float[] embedding = model.embeddings[id];
        float[] sum = new float[hidden];
        for (int i = 0; i < embedding.length; i++) {
            float factor = embedding[i];
            float[] weights = model.inputs[slot * embedding.length + i];
            for (int j = 0; j < sum.length; j++) {
                sum[j] += factor * weights[j];
            }
        }
        return sum;
    }

    private static void add(float[] sum, float[] summand) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += summand[i];
        }
    }

    /** Eight sums side by side, for one alone would wait for each of its additions. */
    private static float product(float[] a, float[] b) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        int i = 0;
        for (; i + 7 < a.length; i += 8) {
            s0 += a[i] * b[i];
            s1 += a[i + 1] * b[i + 1];
            s2 += a[i + 2] * b[i + 2];
            s3 += a[i + 3] * b[i + 3];
            s4 += a[i + 4] * b[i + 4];
            s5 += a[i + 5] * b[i + 5];
            s6 += a[i + 6] * b[i + 6];
            s7 += a[i + 7] * b[i + 7];
        }
        for (; i < a.length; i++) {
            s0 += a[i] * b[i];
        }
        return ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
    }

    /** A sentence half read: words from 1, 0 for the root of all. */
    private final class State {
        final int[] words;
        final int[] tags;
        final int[] heads;
        final int[] labels;
        final int[] stack;
        int height = 1;
        int next = 1;
        /** The outermost dependants of each word to its left and its right, and the ones within them. */
        final int[] left;

        final int[] secondLeft;
        final int[] right;
        final int[] secondRight;

        State(List<String> texts, List<String> posTags) {
            int size = texts.size() + 1;
            words = new int[size];
            tags = new int[size];
            words[0] = id(model.words, ParserModel.ROOT);
            tags[0] = id(model.tags, ParserModel.ROOT);
            for (int i = 1; i < size; i++) {
                words[i] = id(model.words, texts.get(i - 1));
                tags[i] = id(model.tags, posTags.get(i - 1));
            }
            heads = new int[size];
            labels = new int[size];
            stack = new int[size];
            left = none(size);
            secondLeft = none(size);
            right = none(size);
            secondRight = none(size);
        }

        private static int[] none(int size) {
            int[] none = new int[size];
            Arrays.fill(none, NONE);
            return none;
        }

        boolean hasNext() {
            return next < heads.length;
        }

        boolean isDone() {
            return height == 1 && !hasNext();
        }

        /** With one word beside the root there is nothing to choose: the next one comes, or the last one goes. */
        boolean isForced() {
            return height <= 2;
        }

        int forced() {
            return hasNext() ? 2 * relations : relations;
        }

        void apply(int step) {
            if (step == 2 * relations) {
                stack[height++] = next++;
                return;
            }
            int top = stack[height - 1];
            int second = stack[height - 2];
            if (step < relations) {
                heads[second] = top;
                labels[second] = step;
                secondLeft[top] = left[top];
                left[top] = second;
                stack[height - 2] = top;
            } else {
                heads[top] = second;
                labels[top] = step - relations;
                secondRight[second] = right[second];
                right[second] = top;
            }
            height--;
        }

        /** The three words on top of the stack, the three next ones, and the outer dependants of the upper two. */
        void features(int[] features) {
            for (int i = 0; i < 3; i++) {
                set(features, i, onStack(2 - i));
                set(features, 3 + i, next + i < heads.length ? next + i : NONE);
            }
            for (int i = 0; i < 2; i++) {
                int word = onStack(i);
                int slot = 6 + 6 * i;
                dependant(features, slot, of(left, word));
                dependant(features, slot + 1, of(right, word));
                dependant(features, slot + 2, of(secondLeft, word));
                dependant(features, slot + 3, of(secondRight, word));
                dependant(features, slot + 4, of(left, of(left, word)));
                dependant(features, slot + 5, of(right, of(right, word)));
            }
        }

        private int onStack(int depth) {
            return depth < height ? stack[height - 1 - depth] : NONE;
        }

        private static int of(int[] dependants, int word) {
            return word < 0 ? NONE : dependants[word];
        }

        private void dependant(int[] features, int slot, int word) {
            set(features, slot, word);
            features[LABELS - 6 + slot] = word < 0 ? model.noLabel : model.noLabel + 1 + labels[word];
        }

        private void set(int[] features, int slot, int word) {
            features[slot] = word < 0 ? noWord : words[word];
            features[TAGS + slot] = word < 0 ? noTag : tags[word];
        }
    }
}
