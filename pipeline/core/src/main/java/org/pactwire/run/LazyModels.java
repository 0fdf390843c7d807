package org.pactwire.run;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.fact.Extraction;

/** Loads the models when the first article asks for them, while further documents are read; the others wait. */
final class LazyModels implements Supplier<Function<Article, Extraction>> {
    private final Supplier<Function<Article, Extraction>> loader;
    private final StepTimes times;
    private @Nullable Function<Article, Extraction> loaded;

    LazyModels(Supplier<Function<Article, Extraction>> loader, StepTimes times) {
        this.loader = loader;
        this.times = times;
    }

    @Override
    public synchronized Function<Article, Extraction> get() {
        Function<Article, Extraction> models = loaded;
        if (models == null) {
            models = load();
            loaded = models;
        }
        return models;
    }

    private Function<Article, Extraction> load() {
        try {
            return times.timed(Step.LOAD, loader::get);
        } catch (RuntimeException | LinkageError e) {
            throw new ModelsUnavailableException(e);
        }
    }
}
