package org.pactwire.extract.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The network of a transition-based dependency parser (Chen and Manning 2014) as CoreNLP stores it: a text of names with
 * their embeddings, then the weights of the hidden and of the output layer. Immutable.
 */
final class ParserModel {
    /** Names of what is not known, not there, or the root of all. */
    static final String UNKNOWN = "-UNKNOWN-";

    static final String NOTHING = "-NULL-";
    static final String ROOT = "-ROOT-";

    /** Ids of words and of tags; with those of relations they are numbered in one row. */
    final Map<String, Integer> words;

    final Map<String, Integer> tags;
    /** Relations, the one of the root first. */
    final List<String> labels;
    /** The id of the relation of a word that is not there; those of {@link #labels} follow. */
    final int noLabel;
    /** A vector for each id. */
    final float[][] embeddings;
    /** Weights of the hidden layer: one row of it for each number of the input. */
    final float[][] inputs;
    /** Bias of the hidden layer. */
    final float[] bias;
    /** Weights of the output layer: one row of scores for each unit of the hidden layer. */
    final float[][] outputs;

    private ParserModel(
            Map<String, Integer> words,
            Map<String, Integer> tags,
            List<String> labels,
            int noLabel,
            float[][] embeddings,
            float[][] inputs,
            float[] bias,
            float[][] outputs) {
        this.words = words;
        this.tags = tags;
        this.labels = labels;
        this.noLabel = noLabel;
        this.embeddings = embeddings;
        this.inputs = inputs;
        this.bias = bias;
        this.outputs = outputs;
    }

    /** Reads a gzipped model from the class path. */
    static ParserModel load(String resource) {
        try (InputStream in = ParserModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no model " + resource);
            }
            return new Reader(new GZIPInputStream(in, 1 << 16)).model();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads names and decimal numbers straight from the bytes: the file has nine million numbers. */
    private static final class Reader {
        private final InputStream in;
        private final byte[] buffer = new byte[1 << 16];
        private int at;
        private int filled;

        Reader(InputStream in) {
            this.in = in;
        }

        ParserModel model() throws IOException {
            int words = header("dict");
            int tags = header("pos");
            int labels = header("label");
            int size = header("embeddingSize");
            int hidden = header("hiddenSize");
            int tokens = header("numTokens");
            header("preComputed");
            float[][] embeddings = new float[words + tags + labels][size];
            Map<String, Integer> wordIds = new HashMap<>(2 * words);
            Map<String, Integer> tagIds = new HashMap<>(2 * tags);
            List<String> names = new ArrayList<>(labels);
            for (int id = 0; id < embeddings.length; id++) {
                String name = word();
                if (id < words) {
                    wordIds.put(name, id);
                } else if (id < words + tags) {
                    tagIds.put(name, id);
                } else {
                    names.add(name);
                }
                read(embeddings[id]);
            }
            float[][] inputs = new float[tokens * size][hidden];
            for (float[] row : inputs) {
                read(row);
            }
            float[] bias = new float[hidden];
            read(bias);
            float[][] outputs = new float[hidden][2 * labels - 1];
            for (float[] row : outputs) {
                read(row);
            }
            if (!names.get(0).equals(NOTHING)) {
                throw new IOException("not a model of a parser: its labels begin with " + names.get(0));
            }
            return new ParserModel(
                    wordIds,
                    tagIds,
                    List.copyOf(names.subList(1, labels)),
                    words + tags,
                    embeddings,
                    inputs,
                    bias,
                    outputs);
        }

        /** The value of a line {@code name=value}. */
        private int header(String name) throws IOException {
            String line = word();
            if (!line.startsWith(name + "=")) {
                throw new IOException("not a model of a parser: " + name + " expected");
            }
            return Integer.parseInt(line.substring(name.length() + 1));
        }

        private void read(float[] numbers) throws IOException {
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = number();
            }
        }

        /** What stands up to the next space or line end. */
        private String word() throws IOException {
            byte[] word = new byte[16];
            int length = 0;
            for (int b = next(); b > ' '; b = next()) {
                if (length == word.length) {
                    word = Arrays.copyOf(word, 2 * length);
                }
                word[length++] = (byte) b;
            }
            return new String(word, 0, length, StandardCharsets.UTF_8);
        }

        private float number() throws IOException {
            int b = next();
            boolean negative = b == '-';
            if (negative) {
                b = next();
            }
            long digits = 0;
            int scale = 0;
            boolean fraction = false;
            for (; b == '.' || (b >= '0' && b <= '9'); b = next()) {
                if (b == '.') {
                    fraction = true;
                } else if (digits < Long.MAX_VALUE / 100) {
                    digits = 10 * digits + (b - '0');
                    scale -= fraction ? 1 : 0;
                } else {
                    scale += fraction ? 0 : 1;
                }
            }
            if (b == 'E' || b == 'e') {
                scale += Integer.parseInt(word());
            } else if (b > ' ') {
                throw new IOException("not a number in the model of the parser");
            }
            double value = scale < 0 ? digits / Math.pow(10, -scale) : digits * Math.pow(10, scale);
            return (float) (negative ? -value : value);
        }

        /** The next byte, from 0; -1 at the end. */
        private int next() throws IOException {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return -1;
                }
            }
            return buffer[at++] & 0xff;
        }
    }
}
