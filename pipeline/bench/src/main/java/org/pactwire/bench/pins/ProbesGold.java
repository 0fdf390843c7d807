package org.pactwire.bench.pins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;
import tools.jackson.databind.JsonNode;

/**
 * Short texts that went wrong once. One counts as right if all of it is: its pacts with an event have the parties of the
 * gold, each as often as there, with the status, the day where one is told and none where none is; and what tags say of
 * two texts with one pact, or with two, is so.
 */
record ProbesGold(Path folder) implements ReadSet {
    private static final String SAME = "same pact as ";
    private static final String NOT_SAME = "must not join ";

    @Override
    public String name() {
        return "probes-dev";
    }

    @Override
    public Path gold() {
        return folder.resolve("probes-dev.jsonl");
    }

    @Override
    public Path articles() {
        return gold();
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        return score(program.read(articles()), Json.lines(gold()));
    }

    static List<Tally> score(Reading reading, List<JsonNode> probes) {
        Shares shares = new Shares();
        for (JsonNode probe : probes) {
            boolean isRight = hasItsPacts(reading, probe) && isJoinedRightly(reading, probe);
            shares.ask("texts fully right", isRight);
        }
        return List.of(reading.texts(), shares.ofExpected("texts fully right"));
    }

    /** A pact in a text: the dossier, where the claims came to one. */
    private record Told(@Nullable Pact pact, List<Claim> claims) {
        List<String> parties() {
            Stream<String> ids = pact != null && !pact.parties().isEmpty()
                    ? pact.partyIds().stream()
                    : claims.stream().flatMap(claim -> claim.parties().stream()).distinct();
            return sorted(ids);
        }

        String signed() {
            return pact == null ? "" : Reading.day(pact.signed());
        }

        boolean hasStatus(String status) {
            return claims.stream().anyMatch(claim -> claim.status().code().equals(status));
        }

        /** A day of a claim or of the dossier begins so. */
        boolean hasDay(String day) {
            return Stream.concat(claims.stream().map(claim -> Reading.days(claim.date())), Stream.of(signed()))
                    .anyMatch(days -> days.startsWith(day));
        }
    }

    private static boolean hasItsPacts(Reading reading, JsonNode probe) {
        List<Told> left = new ArrayList<>();
        events(reading, Json.text(probe, "id")).forEach((id, claims) -> left.add(new Told(reading.pact(id), claims)));
        boolean isRight = left.size() == probe.path("pacts").size();
        for (JsonNode gold : probe.path("pacts")) {
            Told told = best(left, gold);
            left.remove(told);
            isRight &= told != null && says(told, gold);
        }
        return isRight;
    }

    /** Of those with the parties one with the status, if there is one. */
    private static @Nullable Told best(List<Told> left, JsonNode gold) {
        List<String> parties = sorted(Json.texts(gold, "parties").stream());
        List<Told> fitting =
                left.stream().filter(told -> told.parties().equals(parties)).toList();
        return fitting.stream()
                .filter(told -> told.hasStatus(Json.text(gold, "status")))
                .findFirst()
                .orElse(fitting.isEmpty() ? null : fitting.getFirst());
    }

    private static boolean says(Told told, JsonNode gold) {
        String signed = Json.text(gold, "signed");
        return told.hasStatus(Json.text(gold, "status"))
                && (signed.isEmpty() ? told.signed().isEmpty() : told.hasDay(signed));
    }

    private static boolean isJoinedRightly(Reading reading, JsonNode probe) {
        Set<String> mine = events(reading, Json.text(probe, "id")).keySet();
        for (String tag : Json.texts(probe, "tags")) {
            if (tag.startsWith(SAME) && !meet(mine, pactsOf(reading, tag.substring(tag.lastIndexOf(' ') + 1)))) {
                return false;
            }
            if (tag.startsWith(NOT_SAME)
                    && meet(
                            mine,
                            pactsOf(reading, tag.substring(NOT_SAME.length()).split("[ ,]", 2)[0]))) {
                return false;
            }
        }
        return true;
    }

    /** Pacts of a text; tags leave out the letter of wire texts. */
    private static Set<String> pactsOf(Reading reading, String text) {
        Set<String> pacts = new TreeSet<>(events(reading, text).keySet());
        pacts.addAll(events(reading, "w-" + text).keySet());
        return pacts;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        Set<String> common = new HashSet<>(one);
        common.retainAll(other);
        return !common.isEmpty();
    }

    private static Map<String, List<Claim>> events(Reading reading, String text) {
        return reading.byPact(reading.claims(text).stream()
                .filter(claim -> claim.status() != Status.MENTIONED)
                .toList());
    }

    private static List<String> sorted(Stream<String> ids) {
        return ids.filter(id -> !id.isEmpty())
                .map(id -> id.toUpperCase(Locale.ROOT))
                .sorted()
                .toList();
    }
}
