package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.pactwire.app.evaluate.CsvRows;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;

/**
 * News items of one or two sentences, each with the status of its one pact, or none. The status seen is that of the
 * earliest sentence with an event, the latest in a pact's life if it has several.
 */
record PortalGold(Path folder) implements ReadSet {
    private static final String FILE = "portal-dev.csv";
    private static final String NONE = "none";
    private static final String MENTIONED = Status.MENTIONED.code();

    @Override
    public String name() {
        return "portal-dev";
    }

    @Override
    public Path gold() {
        return folder.resolve(FILE);
    }

    @Override
    public Path articles() {
        return gold();
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        return score(program.read(articles()));
    }

    List<Tally> score(Reading reading) throws IOException {
        Count detection = new Count();
        Count status = new Count();
        Map<String, Count> byStatus = new TreeMap<>();
        int unsigned = 0;
        int leftUnsigned = 0;
        int compared = 0;
        int sameStates = 0;
        for (CsvRows.Row item : CsvRows.read(folder, FILE)) {
            String gold = item.get("status").toLowerCase(Locale.ROOT);
            List<Claim> claims = reading.claims(item.get("id"));
            List<Claim> events = claims.stream()
                    .filter(claim -> claim.status() != Status.MENTIONED)
                    .toList();
            String seen = claims.isEmpty() ? NONE : events.isEmpty() ? MENTIONED : statusOf(events);
            byStatus.computeIfAbsent(gold, s -> new Count()).expected++;
            byStatus.computeIfAbsent(seen, s -> new Count()).found++;
            if (gold.equals(seen)) {
                byStatus.computeIfAbsent(gold, s -> new Count()).correct++;
            }
            detection.add(isEvent(gold), isEvent(seen), isEvent(gold) && isEvent(seen));
            status.add(isEvent(gold), isEvent(seen), isEvent(gold) && gold.equals(seen));
            if (!gold.equals(Status.SIGNED.code())) {
                unsigned++;
                leftUnsigned += seen.equals(Status.SIGNED.code()) ? 0 : 1;
            }
            if (isEvent(gold) && isEvent(seen) && !item.list("parties").isEmpty()) {
                Set<String> parties = new TreeSet<>();
                events.forEach(claim -> parties.addAll(claim.parties()));
                compared++;
                sameStates += states(parties).equals(states(item.list("parties"))) ? 1 : 0;
            }
        }
        List<Tally> tallies = new ArrayList<>();
        tallies.add(reading.texts());
        tallies.add(detection.tally("detection"));
        tallies.add(status.tally("status"));
        byStatus.forEach((name, count) -> tallies.add(count.tally("status " + name)));
        tallies.add(Tally.ofExpected("unsigned left so", leftUnsigned, unsigned));
        tallies.add(Tally.ofExpected("exact state sets", sameStates, compared));
        return tallies;
    }

    private static String statusOf(List<Claim> events) {
        int first = events.stream().mapToInt(Claim::sentence).min().orElse(0);
        return events.stream()
                .filter(claim -> claim.sentence() == first)
                .map(Claim::status)
                .max(Comparator.naturalOrder())
                .map(Status::code)
                .orElse(NONE);
    }

    private static boolean isEvent(String status) {
        return !status.equals(NONE) && !status.equals(MENTIONED);
    }

    /** What looks like the code of a state: organisations are named in too many ways to be compared. */
    private static Set<String> states(Collection<String> parties) {
        return parties.stream()
                .filter(party -> party.length() == 3
                        && party.equals(party.toUpperCase(Locale.ROOT))
                        && !party.equals(party.toLowerCase(Locale.ROOT)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static final class Count {
        private int correct;
        private int found;
        private int expected;

        void add(boolean isExpected, boolean isFound, boolean isCorrect) {
            expected += isExpected ? 1 : 0;
            found += isFound ? 1 : 0;
            correct += isCorrect ? 1 : 0;
        }

        Tally tally(String measure) {
            return new Tally(measure, correct, found, expected);
        }
    }
}
