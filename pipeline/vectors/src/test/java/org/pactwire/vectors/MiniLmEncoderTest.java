package org.pactwire.vectors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.SearchResults;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Extraction;

/** Texts that mean alike lie near each other, and that helps to put hits in order. */
class MiniLmEncoderTest {
    private static final MiniLmEncoder ENCODER = new MiniLmEncoder();

    @TempDir
    Path folder;

    @Test
    void textsThatMeanAlikeLieNearerThanOthers() {
        float[] truce = ENCODER.encode("The rebels and the army stopped fighting.");
        float[] ceasefire = ENCODER.encode("A ceasefire between government and insurgents holds.");
        float[] fishing = ENCODER.encode("Quotas for cod and herring were raised.");
        assertThat(product(truce, ceasefire)).isGreaterThan(product(truce, fishing) + 0.2);
        assertThat(product(truce, truce)).isCloseTo(1, within(1e-4));
        assertThat(truce).hasSize(ENCODER.dimensions());
    }

    @Test
    void anyTextHasAVectorOfLengthOne() {
        for (String text : List.of("", " ", "\u0000\ud800", "word ".repeat(50_000), "\u6761\u7d04")) {
            assertThat(product(ENCODER.encode(text), ENCODER.encode(text))).isCloseTo(1, within(1e-4));
        }
    }

    @Test
    void anArchiveFindsTheSameWithItAndItsPagesFollowEachOther() throws Exception {
        try (Archive archive = Archive.openOrCreate(folder.resolve("archive"))) {
            archive.put(article("a1", "Cod deal", "The deal on cod was a deal of the two sides, a deal on quotas."));
            archive.put(article("a2", "Guns fall silent", "The deal stopped the fighting between army and rebels."));
            archive.put(article("a3", "Football", "Nobody scored."));
            archive.put(article("a4", "Weather", "It rained again. ".repeat(30) + "There was no deal."));
            archive.commit();
            List<String> ranked = ids(archive, "truce deal", 0, 10);
            assertThat(ranked).containsExactlyInAnyOrder("a1", "a2", "a4");
            assertThat(ids(archive, "truce deal", 1, 10)).isEqualTo(ranked.subList(1, 3));
            List<String> streamed = new ArrayList<>();
            archive.forEachHit(
                    new SearchRequest("truce deal", Target.ARTICLES, 0, Integer.MAX_VALUE),
                    hit -> streamed.add(((Hit.ArticleHit) hit).article().id()));
            assertThat(streamed).isEqualTo(ranked);
        }
    }

    private static List<String> ids(Archive archive, String query, int offset, int limit)
            throws IOException, QueryException {
        SearchResults results = archive.search(new SearchRequest(query, Target.ARTICLES, offset, limit));
        assertThat(results.total()).isEqualTo(3);
        return results.hits().stream()
                .map(hit -> ((Hit.ArticleHit) hit).article().id())
                .toList();
    }

    private static AnnotatedArticle article(String id, String title, String text) {
        return new AnnotatedArticle(
                new Article(id, "", id, "", "", title, "", null, null, "en", text, List.of(), Alignment.none()),
                Extraction.empty(null));
    }

    private static double product(float[] a, float[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (double) a[i] * b[i];
        }
        return sum;
    }
}
