package org.pactwire.bench;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.CodePoints;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.date.DateExtractor;
import org.pactwire.extract.money.MoneyExtractor;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Runs the extractors of money and dates over JSON Lines of {@code id}, {@code text} and perhaps {@code published}, and
 * writes each line's mentions with offsets in code points. Texts are taken as they are, without cleaning.
 */
public final class MentionRunner {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MoneyExtractor money = new MoneyExtractor();
    private final DateExtractor dates = new DateExtractor();

    private MentionRunner() {}

    /** {@code MentionRunner TEXTS.jsonl MENTIONS.jsonl}. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: MentionRunner TEXTS.jsonl MENTIONS.jsonl");
        }
        MentionRunner runner = new MentionRunner();
        try (BufferedReader reader = Files.newBufferedReader(Path.of(args[0]), StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                writer.write(JSON.writeValueAsString(runner.mentions(JSON.readTree(line))));
                writer.write('\n');
            }
        }
    }

    private ObjectNode mentions(JsonNode item) {
        String text = item.path("text").asString("");
        String published = item.path("published").asString("");
        PartialDate anchor = published.isEmpty() ? null : PartialDate.parse(published);
        CodePoints offsets = new CodePoints(text);
        List<Sentence> sentences = splitter.split(text);
        ObjectNode result = JSON.createObjectNode();
        result.set("id", item.path("id"));
        ArrayNode mentions = result.putArray("mentions");
        for (MoneyMention mention : money.extract(text, sentences)) {
            ObjectNode node = node(mentions, "money", mention, offsets);
            node.put("amount_min", plain(mention.value().min()));
            node.put("amount_max", plain(mention.value().max()));
            node.put("currency", mention.value().currency());
            node.put("approximate", mention.value().approximate());
            node.put("period", mention.value().period());
            node.put("unit", mention.value().unit());
        }
        for (DateMention mention : dates.extract(text, sentences, anchor)) {
            ObjectNode node = node(mentions, "date", mention, offsets);
            node.put("type", mention.value().type().name());
            node.put("value", mention.value().value());
            node.put("earliest", iso(mention.value().earliest()));
            node.put("latest", iso(mention.value().latest()));
        }
        return result;
    }

    private static ObjectNode node(ArrayNode mentions, String kind, Mention mention, CodePoints offsets) {
        Span span = offsets.span(mention.span());
        return mentions.addObject()
                .put("kind", kind)
                .put("start", span.start())
                .put("end", span.end())
                .put("text", mention.text());
    }

    private static @Nullable String plain(java.math.@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    private static @Nullable String iso(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }
}
