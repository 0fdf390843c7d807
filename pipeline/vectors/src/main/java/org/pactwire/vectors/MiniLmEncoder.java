package org.pactwire.vectors;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.LongBuffer;
import java.util.Map;
import org.pactwire.archive.TextEncoder;

/**
 * The sentence encoder all-MiniLM-L6-v2 (Reimers and Gurevych 2019, Sentence-BERT; Apache 2.0) in int8, out of a jar:
 * nothing is loaded from elsewhere. The first 256 tokens of a text count, as the model was trained; its vector is the
 * mean of the vectors of its tokens, brought to length 1.
 */
public final class MiniLmEncoder implements TextEncoder {
    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";
    private static final int DIMENSIONS = 384;
    private static final int MOST_TOKENS = 256;
    /** More characters than so many tokens have, and no more work than this on a long text. */
    private static final int MOST_CHARACTERS = 8_000;

    private final HuggingFaceTokenizer tokenizer;
    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /** Loads the model. */
    public MiniLmEncoder() {
        // the tokenizer's own library looks for newer files of itself otherwise
        System.setProperty("ai.djl.offline", "true");
        try (InputStream tokens = resource(TOKENIZER);
                InputStream model = resource(MODEL);
                OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            String most = Integer.toString(MOST_TOKENS);
            tokenizer = HuggingFaceTokenizer.newInstance(
                    tokens,
                    Map.of("truncation", "true", "padding", "false", "maxLength", most, "modelMaxLength", most));
            // texts come from many threads: one thread a text is faster than many for each
            options.setIntraOpNumThreads(1);
            session = environment.createSession(model.readAllBytes(), options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (OrtException e) {
            throw new IllegalStateException("the model of the jar cannot be loaded", e);
        }
    }

    private static InputStream resource(String name) {
        InputStream in = MiniLmEncoder.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("missing on the class path: " + name);
        }
        return in;
    }

    @Override
    public int dimensions() {
        return DIMENSIONS;
    }

    @Override
    public float[] encode(String text) {
        Encoding encoding = tokenizer.encode(text.substring(0, Math.min(text.length(), MOST_CHARACTERS)));
        try (OnnxTensor ids = tensor(encoding.getIds());
                OnnxTensor mask = tensor(encoding.getAttentionMask());
                OnnxTensor types = tensor(encoding.getTypeIds());
                OrtSession.Result result =
                        session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            float[][][] states = (float[][][]) result.get(0).getValue();
            return mean(states[0]);
        } catch (OrtException e) {
            throw new IllegalStateException("a text cannot be encoded", e);
        }
    }

    private OnnxTensor tensor(long[] values) throws OrtException {
        return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), new long[] {1, values.length});
    }

    private static float[] mean(float[][] states) {
        float[] sum = new float[DIMENSIONS];
        for (float[] state : states) {
            for (int i = 0; i < DIMENSIONS; i++) {
                sum[i] += state[i];
            }
        }
        double square = 0;
        for (float value : sum) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < DIMENSIONS; i++) {
            sum[i] = length == 0 ? 0 : sum[i] / length;
        }
        return sum;
    }
}
