package org.pactwire.bench;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Function;
import org.pactwire.article.CodePoints;
import org.pactwire.article.Span;
import org.pactwire.extract.entity.EntityExtractor;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.PartyTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the extractor of entities, or stock CoreNLP for comparison, over JSON Lines of {@code id} and {@code text}, on
 * one thread. Writes each line's mentions with offsets in code points, and tells the speed without the loading of
 * models.
 */
public final class EntityRunner {
    private static final JsonMapper JSON = JsonMapper.shared();

    private EntityRunner() {}

    /** {@code EntityRunner pactwire|corenlp TEXTS.jsonl MENTIONS.jsonl [ROUNDS]}; only the last round is timed. */
    public static void main(String[] args) throws IOException {
        if (args.length < 3 || args.length > 4) {
            throw new IllegalArgumentException(
                    "usage: EntityRunner pactwire|corenlp TEXTS.jsonl MENTIONS.jsonl [ROUNDS]");
        }
        Function<String, Found> reader = switch (args[0]) {
            case "pactwire" -> pactwire();
            case "corenlp" -> corenlp();
            default -> throw new IllegalArgumentException("pactwire or corenlp: " + args[0]);
        };
        int rounds = args.length == 4 ? Integer.parseInt(args[3]) : 1;
        List<String> lines = Files.readAllLines(Path.of(args[1]), StandardCharsets.UTF_8);
        for (int round = 1; round <= rounds; round++) {
            run(reader, lines, Path.of(args[2]), System.err);
        }
    }

    private static void run(Function<String, Found> reader, List<String> lines, Path target, PrintStream log)
            throws IOException {
        long tokens = 0;
        long nanos = 0;
        try (BufferedWriter writer = Files.newBufferedWriter(target, StandardCharsets.UTF_8)) {
            for (String line : lines) {
                JsonNode item = JSON.readTree(line);
                String text = item.path("text").asString("");
                long start = System.nanoTime();
                Found found = reader.apply(text);
                nanos += System.nanoTime() - start;
                tokens += found.tokens;
                found.result.set("id", item.path("id"));
                writer.write(JSON.writeValueAsString(found.result));
                writer.write('\n');
            }
        }
        log.printf(Locale.ROOT, "%d tokens, %.0f a second%n", tokens, tokens / (nanos / 1e9));
    }

    private static Function<String, Found> pactwire() {
        SentenceSplitter splitter = new SentenceSplitter();
        EntityExtractor extractor = new EntityExtractor(PartyTable.load());
        return text -> {
            List<Sentence> sentences = splitter.split(text);
            CodePoints offsets = new CodePoints(text);
            Found found = new Found(
                    sentences.stream().mapToInt(s -> s.tokens().size()).sum());
            for (EntityMention mention : extractor.extract(text, sentences, null)) {
                found.add(
                                offsets.span(mention.span()),
                                mention.text(),
                                mention.type().name())
                        .put("entity_id", mention.entityId())
                        .put("entity_name", mention.entityName())
                        .put("office", mention.office())
                        .put("state_id", mention.stateId());
            }
            return found;
        };
    }

    /** The annotators that its users run for names; SUTime, which does not change them, is left out. */
    private static Function<String, Found> corenlp() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        properties.setProperty("ner.useSUTime", "false");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        return text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            CodePoints offsets = new CodePoints(text);
            Found found = new Found(document.tokens().size());
            for (CoreEntityMention mention : document.entityMentions()) {
                Span span = new Span(
                        mention.charOffsets().first(), mention.charOffsets().second());
                found.add(offsets.span(span), mention.text(), mention.entityType());
            }
            return found;
        };
    }

    private static final class Found {
        final int tokens;
        final ObjectNode result = JSON.createObjectNode();
        final ArrayNode mentions = result.putArray("mentions");

        Found(int tokens) {
            this.tokens = tokens;
        }

        ObjectNode add(Span span, String text, String type) {
            return mentions.addObject()
                    .put("kind", "entity")
                    .put("start", span.start())
                    .put("end", span.end())
                    .put("text", text)
                    .put("type", type);
        }
    }
}
