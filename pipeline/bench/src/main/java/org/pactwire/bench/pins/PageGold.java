package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pactwire.bench.PageScore;
import org.pactwire.bench.ReferencePage;
import org.pactwire.clean.Cleaned;

/**
 * Pages with known articles, from two collections. The body is measured in runs of four words: over all runs of all
 * pages, and as the mean over the pages, which is the benchmark's own metric.
 */
record PageGold(Path folder) implements GoldSet {
    @Override
    public String name() {
        return "pages";
    }

    @Override
    public Path gold() {
        return folder.resolve("gold.json");
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        List<ReferencePage> pages = ReferencePage.read(folder.resolve("html"), gold());
        List<Cleaned> cleaned = program.each(pages, page -> program.clean(page.raw()));
        Map<String, PageScore> scores = new TreeMap<>();
        for (int i = 0; i < pages.size(); i++) {
            ReferencePage page = pages.get(i);
            scores.computeIfAbsent(page.set(), set -> new PageScore())
                    .add(page, cleaned.get(i) instanceof Cleaned.Kept kept ? kept.article() : null);
        }
        List<Tally> tallies = new ArrayList<>();
        scores.forEach((set, score) -> tallies.addAll(tallies(set, score)));
        return tallies;
    }

    static List<Tally> tallies(String set, PageScore score) {
        List<Tally> tallies = new ArrayList<>(Tally.ofRates(set + " body", score.precision(), score.recall()));
        tallies.add(new Tally(set + " runs", score.commonRuns(), score.foundRuns(), score.wantedRuns()));
        tallies.add(Tally.ofExpected(set + " same body", score.equalBodies(), score.bodies()));
        if (score.hasMetadata()) {
            tallies.add(Tally.ofExpected(set + " title", score.titlesRight(), score.titles()));
            tallies.add(Tally.ofExpected(set + " day", score.daysRight(), score.days()));
        }
        return tallies;
    }
}
