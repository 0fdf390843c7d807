package org.pactwire.extract.reader;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The trained net in ONNX Runtime: an encoder that gives each piece of a window a vector, and heads that read vectors of
 * spans. Thread-safe; one thread for a window, so that a window gives the same numbers whatever runs beside it.
 */
final class Net {
    private static final String ENCODER = "/models/reader/encoder.onnx";
    private static final String HEADS = "/models/reader/heads.onnx";

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession heads;

    /** What the encoder makes of a window. */
    static final class Encoded {
        /** A vector for each piece. */
        final float[][] states;
        /** For each piece the probabilities of its tags; see models/reader/train/examples.py. */
        final float[][] tags;

        Encoded(float[][] states, float[][] tags) {
            this.states = states;
            this.tags = tags;
        }
    }

    /** What the heads tell of the pacts p and mentions m of a window. */
    static final class Answers {
        /** Probability of each status of p. */
        final float[][] status;
        /** Probability of each kind of p. */
        final float[][] kind;
        /** Log-odds that m is party, signatory, money, date, place of p: [p][m][relation]. */
        final float[][][] relations;
        /** Log-odds that two are one pact. */
        final float[][] same;

        Answers(float[][] status, float[][] kind, float[][][] relations, float[][] same) {
            this.status = status;
            this.kind = kind;
            this.relations = relations;
            this.same = same;
        }
    }

    /** Loads the packaged model; takes a fraction of a second. Throws {@link LinkageError} where this processor has no native library. */
    Net() {
        environment = OrtEnvironment.getEnvironment();
        encoder = session(ENCODER);
        heads = session(HEADS);
    }

    private OrtSession session(String name) {
        try (InputStream in = Net.class.getResourceAsStream(name);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + name);
            }
            options.setIntraOpNumThreads(1);
            return environment.createSession(in.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model of the jar cannot be loaded: " + name, e);
        }
    }

    Encoded encode(Window window) {
        List<Window.Piece> pieces = window.pieces();
        try (OnnxTensor ids = numbers(pieces, Window.Piece::id);
                OnnxTensor types = numbers(pieces, piece -> piece.type().number());
                OnnxTensor rules = numbers(pieces, piece -> piece.byRules().number());
                OrtSession.Result result = encoder.run(Map.of("ids", ids, "types", types, "rules", rules))) {
            return new Encoded((float[][]) result.get(0).getValue(), (float[][])
                    result.get(1).getValue());
        } catch (OrtException e) {
            throw new IllegalStateException("a window cannot be read", e);
        }
    }

    /** Pacts and mentions are vectors of spans; at least one of each. */
    Answers answer(List<float[]> pacts, List<float[]> mentions) {
        try (OnnxTensor left = vectors(pacts);
                OnnxTensor right = vectors(mentions);
                OrtSession.Result result = heads.run(Map.of("pacts", left, "mentions", right))) {
            return new Answers(
                    (float[][]) result.get(0).getValue(),
                    (float[][]) result.get(1).getValue(),
                    (float[][][]) result.get(2).getValue(),
                    (float[][]) result.get(3).getValue());
        } catch (OrtException e) {
            throw new IllegalStateException("a window cannot be read", e);
        }
    }

    private OnnxTensor numbers(List<Window.Piece> pieces, ToIntFunction<Window.Piece> number) throws OrtException {
        long[] values = pieces.stream().mapToLong(number::applyAsInt).toArray();
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private OnnxTensor vectors(List<float[]> vectors) throws OrtException {
        int width = vectors.get(0).length;
        FloatBuffer all = FloatBuffer.allocate(vectors.size() * width);
        vectors.forEach(all::put);
        all.rewind();
        return OnnxTensor.createTensor(environment, all, new long[] {vectors.size(), width});
    }
}
