package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pactwire.app.evaluate.Evaluation;
import org.pactwire.app.evaluate.Measure;
import org.pactwire.app.evaluate.Report;

/** The project's own corpus, with the measures of {@code pactwire evaluate}; docs/corpus.md tells what they are. */
record CorpusGold(Path articles) implements ReadSet {
    /** What ought not to be. */
    private static final List<String> FAULTS =
            List.of("gold pacts split", "pacts merged falsely", "values no claim supports");

    @Override
    public String name() {
        return "corpus";
    }

    @Override
    public Path gold() {
        return articles.resolve("gold");
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        List<Tally> tallies = tallies(Evaluation.run(gold(), program.csv(articles)));
        tallies.add(program.read(articles).texts());
        return tallies;
    }

    static List<Tally> tallies(Report report) {
        List<Tally> tallies = new ArrayList<>();
        for (Measure measure : report.measures()) {
            if (measure.name().equals("merging")) {
                // means over items, and the items are all of those that were matched
                tallies.addAll(Tally.ofRates(measure.name(), measure.precision(), measure.recall()));
            } else {
                tallies.add(new Tally(measure.name(), measure.correct(), measure.found(), measure.expected()));
            }
        }
        Map<String, Integer> counts = report.counts();
        FAULTS.forEach(fault -> tallies.add(Tally.ofFound(fault, 0, counts.getOrDefault(fault, 0))));
        return tallies;
    }
}
