package org.pactwire.bench.pins;

import java.nio.file.Path;
import java.util.List;

/** All sets. */
final class GoldSets {
    private GoldSets() {}

    /**
     * The sets as seen from a checkout.
     *
     * @param home root of the repository; gold that is no part of it lies beside it
     */
    static List<GoldSet> of(Path home) {
        Path shared = home.resolve("../shared").normalize();
        Path gold = shared.resolve("gold");
        return List.of(
                new CorpusGold(home.resolve("corpus")),
                new PortalGold(gold),
                new NewsGold(gold.resolve("news-dev")),
                new ProbesGold(gold.resolve("probes")),
                new SeedsGold(shared.resolve("seeds")),
                MentionGold.money(gold.resolve("money-dev.jsonl")),
                MentionGold.dates(gold.resolve("dates-dev.jsonl")),
                MentionGold.entities(gold.resolve("entities-dev.jsonl")),
                new PageGold(gold.resolve("pages")));
    }
}
