package org.pactwire.run;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.pactwire.article.Article;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.extract.Extractor;
import org.pactwire.extract.reader.ArticleReader;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocument;

/**
 * The stages that work on one document at a time. All functions are called by several threads at once.
 *
 * @param clean from document to article
 * @param models loads the models of {@code extract} and gives the function from article to extraction; called once,
 *     and only when there is an English article that is not in the archive
 * @param version changes with anything that the two read otherwise than before
 */
public record Stages(
        Function<RawDocument, Cleaned> clean, Supplier<Function<Article, Extraction>> models, String version) {
    /** The same stages for several runs: models that are asked for again are those of the first time. */
    public Stages shared() {
        return new Stages(clean, new LazyModels(models, new StepTimes()), version);
    }

    /**
     * The stages of the rooms {@code clean} and {@code extract}; where the processor has no native library for the reader's
     * net, those of {@link #ofRules}.
     */
    public static Stages standard(Knowledge knowledge) {
        if (!ArticleReader.isPossible()) {
            return ofRules(knowledge);
        }
        return new Stages(
                new Cleaner()::clean,
                () -> Extractor.load(knowledge)::extract,
                CodeVersion.reading(ArticleReader.libraryVersion()) + knowledge.version());
    }

    /** The same stages with claims by the rules alone; what they read has another version. */
    public static Stages ofRules(Knowledge knowledge) {
        return new Stages(
                new Cleaner()::clean,
                () -> Extractor.ofRules(knowledge, Set.of())::extract,
                CodeVersion.reading("rules alone") + knowledge.version());
    }
}
