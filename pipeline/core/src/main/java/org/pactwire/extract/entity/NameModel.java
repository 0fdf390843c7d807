package org.pactwire.extract.entity;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;

/**
 * Finds names of persons, organisations and places that no table knows: a conditional random field of CoreNLP
 * (Finkel, Grenager and Manning 2005), called directly. Thread-safe.
 */
final class NameModel {
    private final CRFClassifier<CoreLabel> classifier;

    private NameModel(CRFClassifier<CoreLabel> classifier) {
        this.classifier = classifier;
    }

    /** Loads a model from the class path; takes a second or two. */
    static NameModel load(String resource) {
        try (InputStream in = NameModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException("no model " + resource);
            }
            // deserialization asks for single bytes, which are dear to unpack one by one
            InputStream unpacked = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), 1 << 16);
            return new NameModel(CRFClassifier.getClassifier(unpacked));
        } catch (IOException | ClassNotFoundException e) {
            throw new UncheckedIOException(e instanceof IOException io ? io : new IOException(resource, e));
        }
    }

    /** The names in a sentence, in order, none overlapping another. */
    List<Chunk> find(List<Token> tokens) {
        List<CoreLabel> labels = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            CoreLabel label = new CoreLabel(4);
            label.setWord(token.text());
            labels.add(label);
        }
        List<Chunk> chunks = new ArrayList<>();
        List<CoreLabel> read = classifier.classifySentence(labels);
        for (int i = 0; i < read.size(); ) {
            String answer = read.get(i).get(CoreAnnotations.AnswerAnnotation.class);
            int end = i + 1;
            while (end < read.size() && answer.equals(read.get(end).get(CoreAnnotations.AnswerAnnotation.class))) {
                end++;
            }
            switch (answer) {
                case "PERSON" -> chunks.add(new Chunk(i, end, EntityMention.Type.PERSON));
                case "ORGANIZATION" -> chunks.add(new Chunk(i, end, EntityMention.Type.ORGANIZATION));
                case "LOCATION" -> chunks.add(new Chunk(i, end, EntityMention.Type.PLACE));
                default -> {
                    // other kinds of names are of no use here
                }
            }
            i = end;
        }
        return chunks;
    }

    /**
     * A name.
     *
     * @param from its first token
     * @param to behind its last token
     */
    record Chunk(int from, int to, EntityMention.Type type) {}
}
