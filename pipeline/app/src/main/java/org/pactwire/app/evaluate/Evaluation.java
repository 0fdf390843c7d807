package org.pactwire.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.pactwire.app.evaluate.Facts.ClaimFact;
import org.pactwire.app.evaluate.Facts.CommitmentFact;
import org.pactwire.app.evaluate.SetScore.Item;

/**
 * Measures a run against gold facts: two folders of CSV files in, precision and recall out.
 *
 * <p>Pacts of the run are first matched to gold pacts ({@link PactMatching}). Then every measure compares two sets:
 *
 * <ul>
 *   <li><b>pacts</b>: pairs of an article and a pact that something happens to in it;
 *   <li><b>status</b>: triples of article, pact and what is told to have happened to it;
 *   <li><b>signing day</b>, <b>place</b>, <b>years</b>, <b>dossier status</b>: that value of each dossier;
 *   <li><b>signatories</b>: triples of dossier, party and who signed for it;
 *   <li><b>money</b>: pairs of an article and an amount, whatever pact it is given to;
 *   <li><b>attachment</b>: triples of article, pact and an amount that is promised in the pact;
 *   <li><b>copies</b>: pairs of articles that are near copies of one another;
 *   <li><b>merging</b>: B-cubed (Bagga and Baldwin 1998) over the article-pact pairs that were found, see {@link Merging}.
 * </ul>
 *
 * <p>What the gold facts mark as optional, what they call {@code mentioned} and what stands in a near copy of another
 * article costs nothing if it is not found, and earns nothing if it is. Articles without gold facts do not count.
 */
public final class Evaluation {
    private final Facts gold;
    private final Facts found;
    private final PactMatching matching;
    private final List<Measure> measures = new ArrayList<>();
    private final List<Miss> misses = new ArrayList<>();

    private Evaluation(Facts gold, Facts found) {
        this.gold = gold;
        this.found = found;
        this.matching = PactMatching.of(gold, found);
    }

    /**
     * Compares what a run wrote with gold facts.
     *
     * @param goldFolder {@code articles.csv}, {@code claims.csv}, {@code pacts.csv}, {@code pact_parties.csv} and
     *     {@code commitments.csv} as docs/corpus.md describes them
     * @param csvFolder the CSV files of the run
     * @throws IOException if a file is missing or is no CSV
     */
    public static Report run(Path goldFolder, Path csvFolder) throws IOException {
        Facts gold = Facts.readGold(goldFolder);
        Facts found = Facts.readFound(csvFolder, gold.copies().keySet());
        return new Evaluation(gold, found).report(Support.check(csvFolder));
    }

    /**
     * Makes sure of the gold facts before a long run.
     *
     * @throws IOException if a file is missing or is no CSV
     */
    public static void check(Path goldFolder) throws IOException {
        Facts.readGold(goldFolder);
    }

    private Report report(List<Miss> unsupported) {
        compareClaims();
        new DossierScores(gold, found, matching).all().forEach(this::add);
        compareMoney();
        compareCopies();
        Merging merging = Merging.of(gold, matching);
        measures.add(merging.measure());
        misses.addAll(merging.misses());
        misses.addAll(unsupported);
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("articles with gold", gold.copies().size());
        counts.put("articles read", found.copies().size());
        counts.put("gold pacts", gold.pacts().size());
        counts.put("pacts found", found.pacts().size());
        counts.put("gold pacts split", merging.split());
        counts.put("pacts merged falsely", merging.falselyMerged());
        counts.put("values no claim supports", unsupported.size());
        return new Report(measures, counts, misses);
    }

    private void add(SetScore score) {
        measures.add(score.measure());
        misses.addAll(score.misses());
    }

    private void compareClaims() {
        Set<Item> pairs = new TreeSet<>();
        Set<Item> allowedPairs = new TreeSet<>();
        Set<Item> statuses = new TreeSet<>();
        Set<Item> allowedStatuses = new TreeSet<>();
        Set<Item> background = new TreeSet<>();
        for (ClaimFact claim : gold.claims()) {
            boolean must = claim.isEvent() && !claim.optional() && !gold.isCopy(claim.origin());
            (must ? pairs : allowedPairs).add(pair(claim.origin(), claim.pactId()));
            (must ? statuses : allowedStatuses).add(new Item(claim.origin(), claim.pactId(), claim.status()));
            if (!claim.isEvent()) {
                background.add(pair(claim.origin(), claim.pactId()));
            }
        }
        Set<Item> foundPairs = new TreeSet<>();
        Set<Item> foundStatuses = new TreeSet<>();
        for (ClaimFact claim : found.claims()) {
            if (claim.isEvent()) {
                String pact = matching.goldIn(claim.origin(), claim.pactId());
                Item status = new Item(claim.origin(), pact, claim.status());
                foundPairs.add(pair(claim.origin(), pact));
                foundStatuses.add(status);
                if (background.contains(pair(claim.origin(), pact))) {
                    allowedStatuses.add(status);
                }
            }
        }
        add(SetScore.of("pacts", pairs, allowedPairs, foundPairs));
        add(SetScore.of("status", statuses, allowedStatuses, foundStatuses));
    }

    private static Item pair(String origin, String pact) {
        return new Item(origin, pact, "pact");
    }

    private void compareMoney() {
        Set<Item> amounts = new TreeSet<>();
        Set<Item> allowedAmounts = new TreeSet<>();
        Set<Item> promises = new TreeSet<>();
        Set<Item> allowedPromises = new TreeSet<>();
        for (CommitmentFact money : gold.commitments()) {
            boolean must = money.inPact() && !money.optional() && !gold.isCopy(money.origin());
            (must ? amounts : allowedAmounts).add(new Item(money.origin(), "", money.amount()));
            if (money.inPact()) {
                (must ? promises : allowedPromises).add(new Item(money.origin(), money.pactId(), money.amount()));
            }
        }
        Set<Item> foundAmounts = new TreeSet<>();
        Set<Item> foundPromises = new TreeSet<>();
        for (CommitmentFact money : found.commitments()) {
            foundAmounts.add(new Item(money.origin(), "", money.amount()));
            if (money.inPact()) {
                String pact = matching.goldIn(money.origin(), money.pactId());
                foundPromises.add(new Item(money.origin(), pact, money.amount()));
            }
        }
        add(SetScore.of("money", amounts, allowedAmounts, foundAmounts));
        add(SetScore.of("attachment", promises, allowedPromises, foundPromises));
    }

    /** A copy and its original, in the order of their names: which of the two came first is not asked. */
    private void compareCopies() {
        add(SetScore.of("copies", copies(gold), Set.of(), copies(found)));
    }

    private static Set<Item> copies(Facts facts) {
        Set<Item> pairs = new TreeSet<>();
        facts.copies().forEach((copy, original) -> {
            if (!original.isEmpty()) {
                boolean inOrder = copy.compareTo(original) < 0;
                pairs.add(new Item(inOrder ? copy : original, "", inOrder ? original : copy));
            }
        });
        return pairs;
    }
}
