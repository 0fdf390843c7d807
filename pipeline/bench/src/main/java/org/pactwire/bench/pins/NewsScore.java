package org.pactwire.bench.pins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/**
 * Adds up how well texts of real news were read, with one way to tell that a pact of the program is one of the gold. A
 * pact of the program counts in a text if a claim there says that something happened to it. Its values are measured
 * where it is one that was asked for; the dossier's count as well as those of the claims.
 */
final class NewsScore {
    private static final Pattern SPACE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

    private final Reading reading;
    private final PactTotals totals;
    private final BiPredicate<GoldPact, List<String>> match;
    private final Shares shares = new Shares();
    private int found;
    private int asked;
    /** Found, right, and not asked for. */
    private int allowed;

    private int predicted;

    NewsScore(Reading reading, PactTotals totals, BiPredicate<GoldPact, List<String>> match) {
        this.reading = reading;
        this.totals = totals;
        this.match = match;
    }

    /** A pact of the gold with the claims about the pact of the program that it is. */
    private record Pair(String id, GoldPact gold, List<Claim> claims) {}

    /** Adds a text with the pacts it tells of. */
    void add(String text, List<GoldPact> gold) {
        Map<String, List<Claim>> left = events(text);
        boolean any = !left.isEmpty();
        predicted += left.size();
        left.keySet()
                .forEach(id -> shares.ask("pacts of two parties", parties(id).size() >= 2));
        if (gold.isEmpty()) {
            shares.ask("texts without a pact left so", !any);
        }
        List<GoldPact> wanted = with(gold, GoldPact.Role.ASKED);
        if (!wanted.isEmpty()) {
            shares.ask("texts with a pact where any is seen", any);
        }
        List<Pair> pairs = new ArrayList<>();
        for (GoldPact pact : wanted) {
            asked++;
            String best = best(left, pact);
            if (best != null) {
                found++;
                pairs.add(new Pair(best, pact, take(left, best)));
                takeTwins(left, pact);
            }
        }
        for (GoldPact pact : with(gold, GoldPact.Role.BACKGROUND)) {
            String first = first(left, pact);
            boolean isTold = pairs.stream()
                    .anyMatch(pair -> match.test(pact, parties(pair.id())) && pact.isToldBy(pair.claims()));
            shares.ask("background pacts", first != null || isTold);
            if (first != null) {
                take(left, first);
                allowed++;
            }
        }
        for (GoldPact pact : with(gold, GoldPact.Role.ALLOWED)) {
            for (String id : candidates(left, pact)) {
                take(left, id);
                allowed++;
            }
        }
        pairs.forEach(pair -> compare(text, pair));
        compareMoney(text, gold);
    }

    /** Precision and recall of pacts. */
    List<Tally> found(String way) {
        return List.of(
                Tally.ofFound(way + " precision", found + allowed, predicted),
                Tally.ofExpected(way + " recall", found, asked),
                Tally.ofExpected(
                        way + " background", shares.right("background pacts"), shares.asked("background pacts")));
    }

    /** The values of the pacts that were found, and how many texts and pacts are as they should be. */
    List<Tally> values() {
        List<Tally> tallies = new ArrayList<>();
        Stream.of("money precision", "signatories precision", "pacts of two parties")
                .map(shares::ofFound)
                .forEach(tallies::add);
        Stream.of(
                        "texts with a pact where any is seen",
                        "texts without a pact left so",
                        "status",
                        "status or alternative",
                        "kind",
                        "date",
                        "place",
                        "no place where none is told",
                        "duration",
                        "no duration where none is told",
                        "money recall",
                        "signatories recall",
                        "evidence")
                .map(shares::ofExpected)
                .forEach(tallies::add);
        return tallies;
    }

    /** Claims that something happened to a pact, by pact. */
    private Map<String, List<Claim>> events(String text) {
        Map<String, List<Claim>> events = new LinkedHashMap<>();
        List<Claim> told = reading.claims(text).stream()
                .filter(claim -> claim.status() != Status.MENTIONED)
                .toList();
        reading.byPact(told).forEach((id, claims) -> {
            if (!id.isEmpty()) {
                events.put(id, claims);
            }
        });
        return events;
    }

    private List<String> parties(String id) {
        Pact pact = reading.pact(id);
        return pact == null ? List.of() : pact.partyIds();
    }

    private static List<GoldPact> with(List<GoldPact> gold, GoldPact.Role role) {
        return gold.stream().filter(pact -> pact.role() == role).toList();
    }

    private List<String> candidates(Map<String, List<Claim>> left, GoldPact gold) {
        return left.keySet().stream()
                .filter(id -> match.test(gold, parties(id)))
                .toList();
    }

    private @Nullable String first(Map<String, List<Claim>> left, GoldPact gold) {
        List<String> candidates = candidates(left, gold);
        return candidates.isEmpty() ? null : candidates.getFirst();
    }

    /** Exact parties first, then the right status, then the most claims; the first of equals. */
    private @Nullable String best(Map<String, List<Claim>> left, GoldPact gold) {
        Comparator<String> order = Comparator.comparing((String id) -> gold.isNamedBy(parties(id)))
                .thenComparing(id -> gold.hasStatusOf(left.getOrDefault(id, List.of())))
                .thenComparingInt(id -> left.getOrDefault(id, List.of()).size());
        String best = null;
        for (String id : candidates(left, gold)) {
            if (best == null || order.compare(id, best) > 0) {
                best = id;
            }
        }
        return best;
    }

    private static List<Claim> take(Map<String, List<Claim>> left, String id) {
        List<Claim> claims = left.remove(id);
        return claims == null ? List.of() : claims;
    }

    /** "Signed five agreements": further pacts of the same parties are right. */
    private void takeTwins(Map<String, List<Claim>> left, GoldPact gold) {
        for (int twin = 1; twin < gold.many(); twin++) {
            String first = first(left, gold);
            if (first != null) {
                take(left, first);
                allowed++;
            }
        }
    }

    private void compare(String text, Pair pair) {
        Pact pact = reading.pact(pair.id());
        if (pact == null) {
            throw new IllegalStateException("a claim's pact is not in the book: " + pair.id());
        }
        GoldPact gold = pair.gold();
        List<Claim> claims = pair.claims();
        shares.ask("status", gold.hasStatusOf(claims));
        shares.ask("status or alternative", gold.isToldBy(claims));
        shares.ask("kind", gold.kinds().contains(pact.kind().code()));
        if (!gold.signed().isEmpty()) {
            shares.ask(
                    "date",
                    Stream.concat(
                                    claims.stream().map(claim -> Reading.days(claim.date())),
                                    Stream.of(Reading.day(pact.signed())))
                            .anyMatch(days -> days.startsWith(gold.signed())));
        }
        comparePlace(gold, claims, pact);
        if (gold.years() > 0) {
            shares.ask("duration", pact.years() != null && pact.years() == gold.years());
        } else {
            shares.ask("no duration where none is told", pact.years() == null);
        }
        compareSignatories(gold.signatories(), totals.signatoriesIn(text, pair.id()));
        if (!gold.wording().isEmpty()) {
            String wording = squeeze(gold.wording());
            shares.ask(
                    "evidence",
                    claims.stream().anyMatch(claim -> squeeze(claim.text()).contains(wording)));
        }
    }

    private void comparePlace(GoldPact gold, List<Claim> claims, Pact pact) {
        String place = gold.place().toLowerCase(Locale.ROOT);
        if (place.isEmpty()) {
            shares.ask(
                    "no place where none is told",
                    claims.stream().allMatch(claim -> claim.place().isEmpty()));
        } else {
            shares.ask(
                    "place",
                    Stream.concat(claims.stream().map(Claim::place), Stream.of(pact.signedPlace()))
                            .anyMatch(told -> told.toLowerCase(Locale.ROOT).contains(place)));
        }
    }

    private void compareSignatories(List<String> gold, Set<String> told) {
        for (String name : gold) {
            shares.ask("signatories recall", told.stream().anyMatch(one -> haveCommonWord(one, name)));
        }
        for (String name : told) {
            shares.ask("signatories precision", gold.stream().anyMatch(one -> haveCommonWord(one, name)));
        }
    }

    /** Money is compared over the whole text, whatever pact it is given to. */
    private void compareMoney(String text, List<GoldPact> gold) {
        List<GoldPact.Promise> promises =
                gold.stream().flatMap(pact -> pact.money().stream()).toList();
        List<Pact.Commitment> told = totals.promisesIn(text);
        for (Pact.Commitment commitment : told) {
            shares.ask("money precision", promises.stream().anyMatch(promise -> promise.hasAmountOf(commitment)));
        }
        for (GoldPact.Promise promise : promises) {
            if (promise.asked()) {
                shares.ask(
                        "money recall",
                        told.stream()
                                .anyMatch(commitment -> promise.hasAmountOf(commitment)
                                        && (promise.payer().isEmpty()
                                                || promise.payer().equals(commitment.payer()))));
            }
        }
    }

    private static boolean haveCommonWord(String one, String other) {
        Set<String> common = words(one);
        common.retainAll(words(other));
        return !common.isEmpty();
    }

    private static Set<String> words(String name) {
        Set<String> words =
                new TreeSet<>(List.of(SPACE.split(name.toLowerCase(Locale.ROOT).replace('-', ' '))));
        words.remove("");
        return words;
    }

    private static String squeeze(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }
}
