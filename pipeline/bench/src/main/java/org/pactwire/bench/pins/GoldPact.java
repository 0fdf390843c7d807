package org.pactwire.bench.pins;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import tools.jackson.databind.JsonNode;

/**
 * A pact that a text of real news tells of. What is not told is empty.
 *
 * @param role what it asks for
 * @param parties sets of ids that are right, the first the best, each sorted
 * @param status what happened to it
 * @param otherStatuses what may also be said to have happened
 * @param kinds what it may be said to be about
 * @param signed day of what happened, as exact as told
 * @param years how long it lasts; NaN where not told
 * @param many how many pacts these parties made at once
 * @param wording the words of the text that say the status
 */
record GoldPact(
        Role role,
        List<List<String>> parties,
        String status,
        List<String> otherStatuses,
        List<String> kinds,
        String signed,
        String place,
        double years,
        List<String> signatories,
        List<Promise> money,
        int many,
        String wording) {
    /** What a pact of the gold asks for. */
    enum Role {
        /** To be found. */
        ASKED,
        /** Right where it is found, and counted apart. */
        BACKGROUND,
        /** Right where it is found. */
        ALLOWED
    }

    /**
     * Money promised in it.
     *
     * @param min least amount; NaN where open
     * @param max greatest amount; NaN where open
     * @param asked to be found
     */
    record Promise(double min, double max, String currency, String payer, boolean asked) {
        boolean hasAmountOf(Pact.Commitment commitment) {
            return same(commitment.amount().min(), min)
                    && same(commitment.amount().max(), max)
                    && commitment.amount().currency().equals(currency);
        }

        private static boolean same(@Nullable BigDecimal amount, double gold) {
            return amount == null
                    ? Double.isNaN(gold)
                    : Math.abs(amount.doubleValue() - gold) <= 1e-6 * Math.max(1, Math.abs(gold));
        }
    }

    static GoldPact read(JsonNode json) {
        List<List<String>> parties = new ArrayList<>();
        parties.add(Json.texts(json, "parties"));
        json.path("alt").forEach(other -> parties.add(Json.texts(other)));
        List<String> kinds = new ArrayList<>();
        kinds.add(Json.text(json, "kind"));
        kinds.addAll(Json.texts(json, "alt_kind"));
        List<Promise> money = new ArrayList<>();
        json.path("money")
                .forEach(promise -> money.add(new Promise(
                        Json.number(promise, "low"),
                        Json.number(promise, "high"),
                        Json.text(promise, "cur"),
                        Json.text(promise, "payer"),
                        promise.path("req").asInt(1) != 0)));
        JsonNode wording = json.path("evidence").path("status");
        return new GoldPact(
                switch (Json.text(json, "role")) {
                    case "bg" -> Role.BACKGROUND;
                    case "opt" -> Role.ALLOWED;
                    default -> Role.ASKED;
                },
                parties,
                Json.text(json, "status"),
                Json.texts(json, "alt_status"),
                kinds,
                Json.text(json, "signed"),
                Json.text(json, "place"),
                Json.number(json, "years"),
                Json.texts(json, "signatories"),
                money,
                json.path("multi").asInt(1),
                // what only the headline says is in no sentence of the text
                Json.text(wording, "field").isEmpty() ? Json.text(wording, "text") : "");
    }

    /** True if these are its parties. */
    boolean isNamedBy(List<String> ids) {
        return parties.contains(ids);
    }

    /** True if half or more of these and of its parties together are common to both. */
    boolean isLike(List<String> ids) {
        return isNamedBy(ids) || parties.stream().anyMatch(gold -> overlap(ids, gold) >= 0.5);
    }

    /** True if a claim says of it what happened, or what may also be said. */
    boolean isToldBy(List<Claim> claims) {
        return hasStatusOf(claims)
                || claims.stream()
                        .anyMatch(claim -> otherStatuses.contains(claim.status().code()));
    }

    /** True if a claim says of it what happened. */
    boolean hasStatusOf(List<Claim> claims) {
        return claims.stream().anyMatch(claim -> claim.status().code().equals(status));
    }

    private static double overlap(List<String> ids, List<String> gold) {
        Set<String> all = new HashSet<>(ids);
        all.addAll(gold);
        Set<String> common = new HashSet<>(ids);
        common.retainAll(new HashSet<>(gold));
        return ids.isEmpty() ? 0 : (double) common.size() / all.size();
    }
}
