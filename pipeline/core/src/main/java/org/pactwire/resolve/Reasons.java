package org.pactwire.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;
import org.pactwire.resolve.internal.Dates;
import org.pactwire.resolve.internal.DossierBuilder;

/** Explains a dossier: for each of its values the rule that chose it, and the claims for and against it. */
public final class Reasons {
    private static final String MOST_ARTICLES =
            "the value most articles give, a wire copy counting with its original, and of equals the one reported first;"
                    + " a more precise one stands for a coarser one that it agrees with";

    private final Pact pact;
    private final List<Claim> claims;
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(Pact pact, List<Claim> claims) {
        this.pact = pact;
        this.claims = claims;
    }

    /**
     * The reasons for all values that a dossier has, in the order of its columns.
     *
     * @param claims the claims of the pact, in any order
     */
    public static List<Reason> of(Pact pact, List<Claim> claims) {
        Reasons made = new Reasons(pact, claims);
        made.identity();
        made.people();
        made.status();
        made.circumstances();
        made.historyAndMoney();
        return List.copyOf(made.reasons);
    }

    private void identity() {
        String names = String.join(" ", pact.partyIds());
        if (!pact.registryId().isEmpty()) {
            add(
                    "pact",
                    pact.registryId(),
                    "claims that bear a name the registry gives this pact, and those that point back to them",
                    c -> !c.pact().name().isEmpty());
        } else if (pact.partyIds().size() > 1) {
            add(
                    "pact",
                    names,
                    "claims between the same parties, of kinds that can be one and of times that agree, and those that"
                            + " point back to them",
                    c -> c.parties().equals(pact.partyIds()));
        } else {
            add(
                    "pact",
                    pact.name(),
                    "without a second party it is joined to other articles only by a proper name",
                    c -> !c.parties().isEmpty() || !c.pact().name().isEmpty());
        }
        boolean named = claims.stream().anyMatch(c -> c.pact().name().equals(pact.name()));
        add(
                "name",
                pact.name(),
                named
                        ? "the first proper name that claims give it, as the registry writes it"
                        : "no claim gives a proper name: made of kind and parties",
                c -> named && c.pact().name().equals(pact.name()));
        add("kind", pact.kind().code(), "the kind that the earliest claim tells", c -> c.kind() == pact.kind());
    }

    private void people() {
        for (String party : pact.partyIds()) {
            add(
                    "party",
                    party,
                    "every party that a claim names",
                    c -> c.parties().contains(party));
        }
        for (Pact.PactParty row : pact.parties()) {
            if (!row.signatory().isEmpty()) {
                reasons.add(new Reason(
                        "signatory",
                        row.signatory() + " (" + row.partyId() + ")",
                        "who signs or agrees for the party in a claim; who is only to sign counts while nobody has",
                        row.claimIds(),
                        List.of()));
            }
        }
    }

    private void status() {
        Function<Claim, @Nullable String> told = c -> c.alleged() || c.status() == Status.MENTIONED
                ? null
                : c.status().code();
        reasons.add(new Reason(
                "status",
                pact.status().code(),
                "the furthest step of its making that is told as a fact; what came after it counts if it was not"
                        + " reported earlier, and a refusal only while nothing was agreed",
                ids(c -> !c.alleged() && c.status() == pact.status()),
                against(told, pact.status().code()::equals)));
        day("status_date", pact.statusDate(), Set.of(pact.status()));
    }

    private void circumstances() {
        PartialDate signed = pact.signed();
        if (signed != null) {
            Status first = DossierBuilder.MADE.stream()
                    .filter(s -> claims.stream().anyMatch(c -> isDated(c, s)))
                    .findFirst()
                    .orElse(Status.SIGNED);
            day("signed", signed, Set.of(first));
        }
        Set<Status> placed = claims.stream()
                        .anyMatch(c -> DossierBuilder.PLACED.contains(c.status())
                                && !c.place().isEmpty())
                ? DossierBuilder.PLACED
                : Set.of(Status.MENTIONED);
        value("signed_place", pact.signedPlace(), placed, Claim::place);
        Set<Status> all = Set.of(Status.values());
        value("occasion", pact.occasion(), all, Claim::occasion);
        value("years", text(pact.years()), all, c -> text(c.years()));
        day("in_force", pact.inForce(), Set.of(Status.IN_FORCE));
        day("ended", pact.ended(), Set.of(Status.ENDED));
        reasons.add(new Reason(
                "confidence",
                Double.toString(pact.confidence()),
                "0.5 for one article, and half of what is missing to 1 for each further one that is no copy",
                List.of(),
                List.of()));
    }

    private void historyAndMoney() {
        for (Pact.Event event : pact.events()) {
            String date = event.date() == null ? "" : " " + event.date();
            reasons.add(new Reason(
                    "event",
                    event.status().code() + (event.alleged() ? " (alleged)" : "") + date,
                    "claims of one status and day; one without a day joins the only day that there is",
                    event.claimIds(),
                    List.of()));
        }
        for (Pact.Commitment money : pact.commitments()) {
            reasons.add(new Reason(
                    "commitment",
                    (money.payer() + " " + money.recipient() + " " + DossierBuilder.sum(money.amount())).trim(),
                    money.attachment() == Attachment.PACT
                            ? "a claim says that the pact promises it, or that it is to be paid under it"
                            : "only mentioned beside the pact",
                    money.claimIds(),
                    List.of()));
        }
    }

    private static boolean isDated(Claim claim, Status status) {
        return claim.status() == status && !claim.alleged() && Dates.of(claim.date()) != null;
    }

    private void day(String field, @Nullable PartialDate value, Set<Status> statuses) {
        if (value == null) {
            return;
        }
        Function<Claim, @Nullable String> told =
                c -> statuses.contains(c.status()) && !c.alleged() ? nullable(Dates.of(c.date())) : null;
        Predicate<String> agrees = day -> PartialDate.parse(day).covers(value);
        add(field, value.toString(), MOST_ARTICLES, told, agrees);
    }

    private void value(String field, String value, Set<Status> statuses, Function<Claim, String> reader) {
        if (!value.isEmpty()) {
            Function<Claim, @Nullable String> told = c -> statuses.contains(c.status())
                            && !c.alleged()
                            && !reader.apply(c).isEmpty()
                    ? reader.apply(c)
                    : null;
            add(field, value, MOST_ARTICLES, told, value::equals);
        }
    }

    private void add(String field, String value, String rule, Predicate<Claim> says) {
        reasons.add(new Reason(field, value, rule, ids(says), List.of()));
    }

    private void add(
            String field, String value, String rule, Function<Claim, @Nullable String> told, Predicate<String> agrees) {
        Predicate<Claim> says = c -> {
            String what = told.apply(c);
            return what != null && agrees.test(what);
        };
        reasons.add(new Reason(field, value, rule, ids(says), against(told, agrees)));
    }

    private List<String> ids(Predicate<Claim> says) {
        return claims.stream().filter(says).map(Claim::id).distinct().sorted().toList();
    }

    private List<Reason.Against> against(Function<Claim, @Nullable String> told, Predicate<String> agrees) {
        Map<String, List<String>> others = new TreeMap<>();
        for (Claim claim : claims) {
            String what = told.apply(claim);
            if (what != null && !agrees.test(what)) {
                others.computeIfAbsent(what, w -> new ArrayList<>()).add(claim.id());
            }
        }
        return others.entrySet().stream()
                .map(e -> new Reason.Against(
                        e.getKey(), e.getValue().stream().sorted().distinct().toList()))
                .toList();
    }

    private static @Nullable String nullable(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
