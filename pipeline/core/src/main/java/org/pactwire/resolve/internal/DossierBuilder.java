package org.pactwire.resolve.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Pact.Conflict;
import org.pactwire.fact.Pact.Event;
import org.pactwire.fact.Status;
import org.pactwire.know.PartyTable;
import org.pactwire.know.RegisteredPact;
import org.pactwire.resolve.internal.Tally.Support;

/**
 * Writes the dossier of a pact. For each field the value wins that most articles give; of equals the more precise one,
 * then the one that was reported first.
 * What loses is kept as a conflict.
 */
public final class DossierBuilder {
    /** Status that tells of a pact's making, in order; the others tell what became of it. */
    private static final Set<Status> MAKING = EnumSet.of(
            Status.MENTIONED,
            Status.PROPOSED,
            Status.NEGOTIATING,
            Status.PLANNED,
            Status.AGREED,
            Status.SIGNED,
            Status.RATIFIED,
            Status.IN_FORCE);

    /** Whose dates tell when a pact was signed: those of a weaker status only where no stronger one has a date. */
    public static final List<Status> MADE = List.of(Status.SIGNED, Status.AGREED, Status.MENTIONED);

    /** Whose places tell where. */
    public static final Set<Status> PLACED = EnumSet.of(Status.SIGNED, Status.AGREED);

    private final PartyTable parties;
    private final Tally.Witnesses witnesses;

    public DossierBuilder(PartyTable parties, Map<String, String> copies) {
        this.parties = parties;
        this.witnesses = new Tally.Witnesses(copies);
    }

    public Pact build(PactCluster cluster) {
        List<Claim> claims = cluster.claims();
        Map<String, PartialDate> published = new TreeMap<>();
        for (PactThread thread : cluster.threads()) {
            PartialDate date = thread.published();
            if (date != null) {
                published.put(thread.articleId(), date);
            }
        }
        List<Conflict> conflicts = new ArrayList<>(strangers(cluster));
        Status status = status(claims, published);
        PartialDate signed = firstKnown(claims, MADE, "signed", published, conflicts);
        String place = chosen(claims, PLACED, c -> blankToNull(c.place()), "signed_place", published, conflicts);
        if (place == null) {
            place = chosen(claims, EnumSet.of(Status.MENTIONED), c -> blankToNull(c.place()), "", published, conflicts);
        }
        RegisteredPact known = cluster.known();
        NavigableSet<String> sides = cluster.parties();
        return new Pact(
                cluster.id(),
                name(cluster, sides),
                cluster.kind(),
                new PartyBuilder(parties).build(cluster, sides),
                status,
                chosen(claims, EnumSet.of(status), c -> Dates.of(c.date()), "", published, conflicts),
                signed,
                place == null ? "" : place,
                orEmpty(chosen(
                        claims, EnumSet.allOf(Status.class), c -> blankToNull(c.occasion()), "", published, conflicts)),
                chosen(claims, EnumSet.allOf(Status.class), Claim::years, "years", published, conflicts),
                chosen(claims, EnumSet.of(Status.IN_FORCE), c -> Dates.of(c.date()), "in_force", published, conflicts),
                chosen(claims, EnumSet.of(Status.ENDED), c -> Dates.of(c.date()), "ended", published, conflicts),
                published.values().stream().min(Comparator.naturalOrder()).orElse(null),
                published.values().stream().max(Comparator.naturalOrder()).orElse(null),
                witnesses.count(claims),
                claims.stream().map(Claim::id).distinct().sorted().toList(),
                known == null ? "" : known.id(),
                confidence(claims),
                events(claims, published),
                new CommitmentBuilder(witnesses).build(claims, List.copyOf(sides)),
                conflicts);
    }

    /** Parties that are told, but are none. */
    private List<Conflict> strangers(PactCluster cluster) {
        List<Conflict> conflicts = new ArrayList<>();
        for (String party : cluster.strangers()) {
            List<Claim> claims = cluster.claims().stream()
                    .filter(c -> c.parties().contains(party))
                    .toList();
            conflicts.add(new Conflict(
                    "parties",
                    party,
                    witnesses.count(claims),
                    claims.stream().map(Claim::id).distinct().sorted().toList()));
        }
        return conflicts;
    }

    /** Name from the registry or the text; else "security agreement between Japan and Ukraine". */
    private String name(PactCluster cluster, Set<String> sides) {
        if (!cluster.name().isEmpty()) {
            return cluster.name();
        }
        List<String> names = sides.stream().map(parties::name).toList();
        String kind = switch (cluster.kind()) {
            case OTHER -> "Agreement";
            case CEASEFIRE -> "Ceasefire";
            case ALLIANCE -> "Alliance";
            case NORMALISATION -> "Normalisation agreement";
            case ARMS_CONTROL -> "Arms-control agreement";
            case DEFENCE,
                    SECURITY,
                    PEACE,
                    BORDER,
                    TRADE,
                    ECONOMIC,
                    LOAN,
                    AID,
                    ENERGY,
                    WATER,
                    CLIMATE,
                    MIGRATION,
                    EXTRADITION,
                    ACCESSION,
                    COOPERATION -> capitalised(cluster.kind().code()) + " agreement";
        };
        return switch (names.size()) {
            case 0 -> kind;
            case 1 -> kind + " of " + names.get(0);
            default ->
                kind + " between " + String.join(", ", names.subList(0, names.size() - 1)) + " and "
                        + names.get(names.size() - 1);
        };
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    /**
     * The furthest step of its making that is told as a fact. What came after — amended, suspended, broken, ended —
     * counts if it was not reported earlier than that step; a refusal only as long as nothing was agreed, or where it is told to have come after the signing.
     */
    private static Status status(List<Claim> claims, Map<String, PartialDate> published) {
        Status made = Status.MENTIONED;
        Claim after = null;
        PartialDate signed = null;
        for (Claim claim : claims) {
            if (claim.alleged() || isToCome(claim, published)) {
                continue;
            }
            if (MAKING.contains(claim.status())) {
                made = claim.status().compareTo(made) > 0 ? claim.status() : made;
                signed = PLACED.contains(claim.status()) && claim.date() != null ? Dates.of(claim.date()) : signed;
            } else if (after == null || isLater(claim, after, published)) {
                after = claim;
            }
        }
        if (after == null) {
            return made;
        }
        boolean agreed = made.compareTo(Status.AGREED) >= 0;
        boolean refused = after.status() == Status.REJECTED;
        return refused && agreed && !isTurnedDown(made, signed, after) ? made : after.status();
    }

    /** "It will run out in December": no fact yet when that was written. */
    private static boolean isToCome(Claim claim, Map<String, PartialDate> published) {
        PartialDate day = Dates.of(claim.date());
        PartialDate told = published.get(claim.articleId());
        return claim.status() == Status.ENDED
                && day != null
                && told != null
                && day.earliest().isAfter(told.latest());
    }

    /** "Signed in September, it was rejected by the voters in October". */
    private static boolean isTurnedDown(Status made, @Nullable PartialDate signed, Claim refusal) {
        PartialDate day = Dates.of(refusal.date());
        return made.compareTo(Status.SIGNED) <= 0
                && signed != null
                && day != null
                && day.earliest().isAfter(signed.latest());
    }

    private static boolean isLater(Claim claim, Claim than, Map<String, PartialDate> published) {
        PartialDate a = time(claim, published);
        PartialDate b = time(than, published);
        int byTime = a == null || b == null ? 0 : a.compareTo(b);
        return byTime > 0 || (byTime == 0 && claim.status().compareTo(than.status()) > 0);
    }

    private static @Nullable PartialDate time(Claim claim, Map<String, PartialDate> published) {
        PartialDate date = Dates.of(claim.date());
        return date != null ? date : published.get(claim.articleId());
    }

    /** The date that claims of the first status give that has one; weaker statuses are asked only without it. */
    private @Nullable PartialDate firstKnown(
            List<Claim> claims,
            List<Status> statuses,
            String field,
            Map<String, PartialDate> published,
            List<Conflict> conflicts) {
        for (Status status : statuses) {
            PartialDate date = chosen(claims, EnumSet.of(status), c -> Dates.of(c.date()), field, published, conflicts);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The winning value of a field; under the field's name the differing ones are put on record. */
    private <V extends Comparable<V>> @Nullable V chosen(
            List<Claim> claims,
            Set<Status> statuses,
            Function<Claim, @Nullable V> reader,
            String field,
            Map<String, PartialDate> published,
            List<Conflict> conflicts) {
        Tally<V> tally = new Tally<>(witnesses);
        for (Claim claim : claims) {
            V value = statuses.contains(claim.status()) && !claim.alleged() ? reader.apply(claim) : null;
            if (value != null) {
                tally.add(value, claim);
            }
        }
        List<Support<V>> all = tally.all();
        if (all.isEmpty()) {
            return null;
        }
        V best = finest(
                all,
                tally.best(DossierBuilder::precision, published).orElseThrow().value());
        boolean conflict = all.stream().anyMatch(s -> !isRefinedBy(s.value(), best));
        if (conflict && !field.isEmpty()) {
            for (Support<V> support : all) {
                conflicts.add(new Conflict(field, support.value().toString(), support.articles(), support.claimIds()));
            }
        }
        return best;
    }

    /** "April 2022" and "14 April 2022" agree: of dates that do, the most precise one with most articles stands. */
    private static <V extends Comparable<V>> V finest(List<Support<V>> all, V best) {
        return all.stream()
                .filter(s -> isRefinedBy(best, s.value()))
                .max(Comparator.comparingInt((Support<V> s) -> precision(s.value()))
                        .thenComparingInt(Support::articles)
                        .thenComparing(Support::value, Comparator.reverseOrder()))
                .map(Support::value)
                .orElse(best);
    }

    private static boolean isRefinedBy(Object value, Object finer) {
        return value.equals(finer)
                || (value instanceof PartialDate coarse && finer instanceof PartialDate fine && coarse.covers(fine));
    }

    private static int precision(Object value) {
        return value instanceof PartialDate date ? (date.isDay() ? 2 : date.month() != 0 ? 1 : 0) : 0;
    }

    private List<Event> events(List<Claim> claims, Map<String, PartialDate> published) {
        record Key(String date, Status status, boolean alleged) {}
        Map<Key, List<Claim>> groups = new TreeMap<>(
                Comparator.comparing(Key::date).thenComparing(Key::status).thenComparing(Key::alleged));
        Map<Key, Set<String>> days = new HashMap<>();
        for (Claim claim : claims) {
            PartialDate date = Dates.of(claim.date());
            if (date != null) {
                days.computeIfAbsent(new Key("", claim.status(), claim.alleged()), k -> new TreeSet<>())
                        .add(date.toString());
            }
        }
        for (Claim claim : claims) {
            if (claim.status() != Status.MENTIONED) {
                PartialDate date = Dates.of(claim.date());
                // an undated claim joins the dated ones of its status where these give one date only
                Set<String> dated = days.getOrDefault(new Key("", claim.status(), claim.alleged()), Set.of());
                String only = dated.size() == 1 ? dated.iterator().next() : "";
                String day = date == null ? only : date.toString();
                groups.computeIfAbsent(new Key(day, claim.status(), claim.alleged()), k -> new ArrayList<>())
                        .add(claim);
            }
        }
        List<Event> events = new ArrayList<>();
        groups.forEach((key, group) -> {
            Tally<String> places = new Tally<>(witnesses);
            group.stream().filter(c -> !c.place().isEmpty()).forEach(c -> places.add(c.place(), c));
            events.add(new Event(
                    key.status(),
                    key.alleged(),
                    key.date().isEmpty() ? null : PartialDate.parse(key.date()),
                    places.best().map(Support::value).orElse(""),
                    group.stream()
                            .map(c -> published.get(c.articleId()))
                            .filter(d -> d != null)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    witnesses.count(group),
                    group.stream().map(Claim::id).distinct().sorted().toList()));
        });
        events.sort(Comparator.comparing(
                        (Event e) -> e.date() != null ? e.date() : e.firstReported(),
                        Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Event::status)
                .thenComparing(Event::alleged));
        return events;
    }

    /** 0.5 for one article, and half of what is missing to 1 for each further one that is no copy; two digits. */
    private double confidence(List<Claim> claims) {
        int articles = Math.min(10, witnesses.count(claims));
        return Math.round((1 - Math.pow(0.5, articles)) * 100) / 100.0;
    }

    /** An amount as words: "up to 3000000000 EUR". */
    public static String sum(Money money) {
        String from = money.min() == null ? "" : money.min().toPlainString();
        String to = money.max() == null ? "" : money.max().toPlainString();
        String number = from.equals(to)
                ? from
                : from.isEmpty() ? "up to " + to : to.isEmpty() ? "at least " + from : from + " to " + to;
        return number + " " + money.currency();
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
