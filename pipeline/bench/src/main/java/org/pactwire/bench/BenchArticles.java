package org.pactwire.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.ContentId;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.extract.syntax.SentenceSplitter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles to be measured on, made of plain texts. */
public final class BenchArticles {
    private BenchArticles() {}

    /**
     * The English articles of a file of JSON Lines with {@code text} and perhaps {@code published} and {@code language},
     * as {@code pactwire clean --format jsonl} writes them.
     *
     * @param most how many at most; taken evenly from the whole file
     */
    static List<Article> read(Path file, int most) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<Article> all = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            JsonNode item = json.readTree(line);
            String text = item.path("text").asString("");
            if (!text.isBlank() && item.path("language").asString("en").equals("en")) {
                all.add(article(text, item.path("published").asString("")));
            }
        }
        if (all.isEmpty()) {
            throw new IOException(file + ": no English article");
        }
        int count = Math.min(most, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get((int) ((long) i * all.size() / count)))
                .toList();
    }

    /**
     * An article of a text that needs no cleaning.
     *
     * @param published ISO date; empty for none
     */
    public static Article article(String text, String published) {
        return new Article(
                ContentId.of('a', text),
                "",
                "",
                "",
                "",
                "",
                "",
                published.isEmpty() ? null : new Published(PartialDate.parse(published), Published.Basis.GIVEN),
                null,
                "en",
                text,
                List.of(),
                Alignment.none());
    }

    /** Tokens of a text as the pipeline counts them, the same unit for all that is compared. */
    static int tokens(Article article) {
        return new SentenceSplitter()
                .split(article.text()).stream()
                        .mapToInt(sentence -> sentence.tokens().size())
                        .sum();
    }
}
