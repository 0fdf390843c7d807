package org.pactwire.bench.reader;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.extract.Extractor;
import org.pactwire.extract.reader.Window;
import org.pactwire.extract.reader.Windows;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what the reader would read of labelled windows, so that training sees what running sees.
 *
 * <p>Arguments: windows in JSON Lines ({@code id}, {@code title}, {@code text}, {@code published}) and the file to write:
 * a line for each window. All offsets there are in code points, as those of the labels.
 */
public final class ReaderWindows {
    private final Extractor extractor = Extractor.ofRules(Knowledge.packaged(), Set.of());
    private final Windows windows = new Windows();

    private ReaderWindows() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: ReaderWindows WINDOWS.jsonl PASSAGES.jsonl");
        }
        ReaderWindows writer = new ReaderWindows();
        JsonMapper json = JsonMapper.shared();
        int number = 0;
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(args[1]), StandardCharsets.UTF_8)) {
            for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
                for (ObjectNode window : writer.windows(json.readTree(line))) {
                    out.write(json.writeValueAsString(window));
                    out.write('\n');
                }
                if (++number % 500 == 0) {
                    System.err.println(number + " windows");
                }
            }
        }
    }

    private List<ObjectNode> windows(JsonNode window) {
        String title = window.path("title").asString("");
        String text = window.path("text").asString();
        Article article = LabelledWindow.article(window);
        Extraction facts = extractor.extract(article);
        return windows.of(extractor.headline(article, facts.published()), text, facts).stream()
                .map(part -> json(window.path("id").asString(), title, text, part))
                .toList();
    }

    private static ObjectNode json(String id, String title, String text, Window window) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        json.put("id", id);
        ArrayNode ids = json.putArray("ids");
        ArrayNode starts = json.putArray("starts");
        ArrayNode ends = json.putArray("ends");
        ArrayNode inTitle = json.putArray("title");
        ArrayNode types = json.putArray("types");
        ArrayNode rules = json.putArray("rules");
        int[] ofTitle = points(title);
        int[] ofText = points(text);
        for (Window.Piece piece : window.pieces()) {
            int[] points = piece.inTitle() ? ofTitle : ofText;
            @Nullable Span span = piece.span();
            ids.add(piece.id());
            starts.add(span == null ? -1 : points[span.start()]);
            ends.add(span == null ? -1 : points[span.end()]);
            inTitle.add(piece.inTitle() ? 1 : 0);
            types.add(piece.type().number());
            rules.add(piece.byRules().number());
        }
        ArrayNode places = json.putArray("places");
        for (Window.Place place : window.places()) {
            Span span = place.mention().span();
            String name = place.mention() instanceof EntityMention entity
                    ? entity.entityName()
                    : place.mention().text();
            places.addObject()
                    .put("from", place.from())
                    .put("to", place.to())
                    .put("start", (place.inTitle() ? ofTitle : ofText)[span.start()])
                    .put("end", (place.inTitle() ? ofTitle : ofText)[span.end()])
                    .put("title", place.inTitle())
                    .put("type", place.type().number())
                    .put("party", place.party())
                    .put("name", name);
        }
        return json;
    }

    /** The number of code points before each offset. */
    private static int[] points(String text) {
        return IntStream.rangeClosed(0, text.length())
                .map(at -> text.codePointCount(0, at))
                .toArray();
    }
}
