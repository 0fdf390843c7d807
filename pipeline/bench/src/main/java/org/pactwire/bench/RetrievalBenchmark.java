package org.pactwire.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.TextEncoder;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Extraction;
import org.pactwire.vectors.MiniLmEncoder;

/**
 * Scores the ranking of articles on test collections, through the same analysis and the same queries as any search:
 * nDCG@10 and Recall@100, by words alone and with meaning, beside the scores expected of them
 * ({@code expected-retrieval-scores.properties}).
 */
public final class RetrievalBenchmark {
    private static final String EXPECTED = "expected-retrieval-scores.properties";

    private RetrievalBenchmark() {}

    /** The mean over all judged queries. */
    record Score(double ndcg, double recall) {}

    /** {@code RetrievalBenchmark FOLDER…}; ends with code 1 where a score is below the expected one. */
    public static void main(String[] args) throws IOException, QueryException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Properties expected = expected();
        int missed = 0;
        TextEncoder encoder = new MiniLmEncoder();
        for (String folder : args) {
            TestCollection collection = TestCollection.read(Path.of(folder));
            String name = String.valueOf(Path.of(folder).getFileName());
            Map<String, Score> scores = new TreeMap<>();
            scores.put("words", score(collection, null));
            scores.put("meaning", score(collection, encoder));
            for (Map.Entry<String, Score> score : scores.entrySet()) {
                String key = name + '.' + score.getKey();
                out.printf(
                        Locale.ROOT,
                        "%-20s nDCG@10 %.4f (expected %s)  Recall@100 %.4f (expected %s)%n",
                        key,
                        score.getValue().ndcg(),
                        expected.getProperty(key + ".ndcg@10", "-"),
                        score.getValue().recall(),
                        expected.getProperty(key + ".recall@100", "-"));
                missed += isBelow(score.getValue().ndcg(), expected.getProperty(key + ".ndcg@10")) ? 1 : 0;
                missed += isBelow(score.getValue().recall(), expected.getProperty(key + ".recall@100")) ? 1 : 0;
            }
        }
        if (missed > 0) {
            System.exit(1);
        }
    }

    private static boolean isBelow(double score, @Nullable String expected) {
        return expected != null && score < Double.parseDouble(expected);
    }

    static Properties expected() {
        Properties file = new Properties();
        try (InputStream in = RetrievalBenchmark.class.getResourceAsStream(EXPECTED)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + EXPECTED);
            }
            file.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    /** The score with an encoder, or without one. */
    static Score score(TestCollection collection, @Nullable TextEncoder encoder) throws IOException, QueryException {
        Path folder = Files.createTempDirectory("pactwire-retrieval");
        try (Archive archive = Archive.openOrCreate(folder, encoder)) {
            for (Map.Entry<String, TestCollection.Document> document :
                    collection.documents().entrySet()) {
                archive.put(article(document.getKey(), document.getValue()));
            }
            archive.commit();
            double ndcg = 0;
            double recall = 0;
            for (Map.Entry<String, String> query : collection.queries().entrySet()) {
                List<String> found = new ArrayList<>();
                // what stands in a question is words, not operators
                String words = query.getValue().replaceAll("[()\":-]", " ");
                for (Hit hit : archive.search(new SearchRequest(words, Target.ARTICLES, 0, 100))
                        .hits()) {
                    found.add(((Hit.ArticleHit) hit).article().id());
                }
                ndcg += collection.ndcgAt10(query.getKey(), found);
                recall += collection.recallAt100(query.getKey(), found);
            }
            int queries = collection.queries().size();
            return new Score(ndcg / queries, recall / queries);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    Files.deleteIfExists(file);
                }
            }
            Files.deleteIfExists(folder);
        }
    }

    private static AnnotatedArticle article(String id, TestCollection.Document document) {
        return new AnnotatedArticle(
                new Article(
                        id,
                        "",
                        id,
                        "",
                        "",
                        document.title(),
                        "",
                        null,
                        null,
                        "en",
                        document.text(),
                        List.of(),
                        Alignment.none()),
                Extraction.empty(null));
    }
}
