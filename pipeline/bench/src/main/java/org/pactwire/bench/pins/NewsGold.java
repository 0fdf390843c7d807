package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Real news with the pacts that each text tells of. Measured strictly, where a pact is found if its parties are those of
 * the gold or of an alternative there, and relaxed, where half of them in common will do.
 */
record NewsGold(Path folder) implements ReadSet {
    @Override
    public String name() {
        return "news-dev";
    }

    @Override
    public Path gold() {
        return folder.resolve("news-dev-gold.jsonl");
    }

    @Override
    public Path articles() {
        return folder.resolve("news-dev.jsonl");
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        return score(program.read(articles()), Json.lines(gold()));
    }

    static List<Tally> score(Reading reading, List<JsonNode> gold) {
        PactTotals totals = PactTotals.of(reading);
        NewsScore strict = new NewsScore(reading, totals, GoldPact::isNamedBy);
        NewsScore relaxed = new NewsScore(reading, totals, GoldPact::isLike);
        for (JsonNode text : gold) {
            List<GoldPact> pacts = new ArrayList<>();
            text.path("pacts").forEach(pact -> pacts.add(GoldPact.read(pact)));
            String id = Json.text(text, "id");
            strict.add(id, pacts);
            relaxed.add(id, pacts);
        }
        List<Tally> tallies = new ArrayList<>();
        tallies.add(reading.texts());
        tallies.addAll(strict.found("strict"));
        tallies.addAll(relaxed.found("relaxed"));
        tallies.addAll(strict.values());
        return tallies;
    }
}
