package org.pactwire.bench.reader;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pactwire.extract.Extractor;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Status;
import org.pactwire.know.PartyTable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells of each claim on labelled windows who made it, its score, and whether it is right: a label has all its parties, and
 * its status, be it as an alternative or as a step. What scores are worth is read off this, and models/reader/train/score.py fits them.
 *
 * <p>Arguments: windows in JSON Lines with {@code split} and {@code pacts}, and the split to read.
 */
public final class ScoredClaims {
    private final PartyTable parties = PartyTable.load();
    private final Extractor extractor = Extractor.load(parties);

    private ScoredClaims() {}

    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("usage: ScoredClaims WINDOWS.jsonl SPLIT");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        ScoredClaims scored = new ScoredClaims();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            JsonNode window = JsonMapper.shared().readTree(line);
            if (window.path("split").asString("").equals(args[1])) {
                scored.lines(window).forEach(out::println);
            }
        }
    }

    private List<String> lines(JsonNode window) {
        List<String> lines = new ArrayList<>();
        for (Claim claim : extractor.extract(LabelledWindow.article(window)).claims()) {
            if (claim.status() != Status.MENTIONED) {
                lines.add(window.path("id").asString() + "\t" + claim.basis().code() + "\t" + claim.score() + "\t"
                        + (isRight(claim, window) ? 1 : 0));
            }
        }
        return lines;
    }

    private boolean isRight(Claim claim, JsonNode window) {
        for (JsonNode pact : window.path("pacts")) {
            List<Set<String>> sets = new ArrayList<>();
            sets.add(ids(pact.path("parties").propertyNames()));
            pact.path("alt").forEach(other -> {
                List<String> names = new ArrayList<>();
                other.forEach(name -> names.add(name.asString()));
                sets.add(ids(names));
            });
            Set<String> statuses = new TreeSet<>(Set.of(status(pact.path("status"))));
            pact.path("alt_status").forEach(other -> statuses.add(status(other)));
            pact.path("steps").forEach(step -> statuses.add(status(step.path("status"))));
            boolean named = sets.stream().anyMatch(set -> set.containsAll(claim.parties()));
            if (named && statuses.contains(claim.status().code())) {
                return true;
            }
        }
        return false;
    }

    private static String status(JsonNode label) {
        return label.asString().equals("initialled") ? Status.SIGNED.code() : label.asString();
    }

    /** Labels name organisations and groups by usual names. */
    private Set<String> ids(Iterable<String> names) {
        Set<String> ids = new TreeSet<>();
        for (String name : names) {
            List<String> known = parties.named(name);
            ids.add(parties.party(name) != null || known.size() != 1 ? name : known.get(0));
        }
        return ids;
    }
}
