package org.pactwire.bench;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import org.pactwire.article.Article;
import org.pactwire.extract.Extractor;
import org.pactwire.know.PartyTable;

/**
 * Tokens a second of the whole extraction and of stock CoreNLP's {@code tokenize,pos,lemma,ner}, on one thread each, in
 * one JVM, over the same articles. The two take turns article by article, so that whatever else the machine does
 * slows both. The first round only warms up.
 */
public final class SpeedComparison {
    private static final double NANOS = 1e9;

    private SpeedComparison() {}

    /** {@code SpeedComparison ARTICLES.jsonl [ARTICLES [ROUNDS]]}; 40 articles and 2 counted rounds if not given. */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 3) {
            throw new IllegalArgumentException("usage: SpeedComparison ARTICLES.jsonl [ARTICLES [ROUNDS]]");
        }
        List<Article> articles = BenchArticles.read(Path.of(args[0]), args.length > 1 ? Integer.parseInt(args[1]) : 40);
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 2;
        run(articles, rounds, System.out);
    }

    private static void run(List<Article> articles, int rounds, PrintStream out) {
        long tokens = articles.stream().mapToLong(BenchArticles::tokens).sum();
        out.printf(Locale.ROOT, "%d articles, %,d tokens%n", articles.size(), tokens);
        Extractor extractor = Extractor.load(PartyTable.load());
        StanfordCoreNLP stock = stock();
        long ours = 0;
        long theirs = 0;
        for (int round = 0; round <= rounds; round++) {
            long oursNow = 0;
            long theirsNow = 0;
            for (Article article : articles) {
                oursNow += nanos(extractor::extract, article);
                theirsNow += nanos(a -> annotate(stock, a), article);
            }
            print(out, round == 0 ? "warm-up" : "round " + round, tokens, oursNow, theirsNow);
            if (round > 0) {
                ours += oursNow;
                theirs += theirsNow;
            }
        }
        print(out, "in all", tokens * rounds, ours, theirs);
    }

    private static void print(PrintStream out, String name, long tokens, long ours, long theirs) {
        out.printf(
                Locale.ROOT,
                "%-8s pactwire %,8.0f tokens a second, CoreNLP %,6.0f, ratio %.1f%n",
                name,
                tokens / (ours / NANOS),
                tokens / (theirs / NANOS),
                (double) theirs / ours);
    }

    private static long nanos(Consumer<Article> work, Article article) {
        long start = System.nanoTime();
        work.accept(article);
        return System.nanoTime() - start;
    }

    private static StanfordCoreNLP stock() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,ner");
        return new StanfordCoreNLP(properties);
    }

    private static void annotate(StanfordCoreNLP stock, Article article) {
        Annotation annotation = new Annotation(article.text());
        if (article.published() != null) {
            annotation.set(
                    CoreAnnotations.DocDateAnnotation.class,
                    article.published().date().toString());
        }
        stock.annotate(annotation);
    }
}
