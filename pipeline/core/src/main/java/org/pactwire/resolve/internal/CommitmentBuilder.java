package org.pactwire.resolve.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact.Commitment;

/** Puts the pledges of all claims of a pact together: the same sum between the same two is one commitment. */
final class CommitmentBuilder {
    private record Told(Pledge pledge, Claim claim) {}

    private final Tally.Witnesses witnesses;

    CommitmentBuilder(Tally.Witnesses witnesses) {
        this.witnesses = witnesses;
    }

    /** Those promised in the pact first, then by currency and amount. */
    List<Commitment> build(List<Claim> claims, List<String> parties) {
        Map<String, List<Told>> bySum = new TreeMap<>();
        for (Claim claim : claims) {
            for (Pledge pledge : claim.pledges()) {
                bySum.computeIfAbsent(sum(pledge.amount()), k -> new ArrayList<>())
                        .add(new Told(pledge, claim));
            }
        }
        List<Commitment> commitments = new ArrayList<>();
        for (List<Told> told : bySum.values()) {
            commitments.add(commitment(told, parties));
        }
        commitments.sort((a, b) -> a.attachment().compareTo(b.attachment()));
        return commitments;
    }

    private Commitment commitment(List<Told> told, List<String> parties) {
        boolean promised = told.stream().anyMatch(t -> t.pledge().attachment() == Attachment.PACT);
        String payer = best(told, Pledge::payer);
        String recipient = best(told, Pledge::recipient);
        return new Commitment(
                payer.isEmpty() && promised ? other(recipient, parties) : payer,
                recipient.isEmpty() && promised ? other(payer, parties) : recipient,
                told.get(0).pledge().amount(),
                best(told, Pledge::covers),
                best(told, Pledge::purpose),
                promised ? Attachment.PACT : Attachment.NEARBY,
                told.stream().map(t -> t.claim().id()).distinct().sorted().toList());
    }

    /** Of two parties the one that is not the given one; empty where there are more or none is given. */
    private static String other(String party, List<String> parties) {
        boolean one = parties.size() == 2 && parties.contains(party);
        return one ? parties.get(parties.get(0).equals(party) ? 1 : 0) : "";
    }

    /** The value most articles give; an empty one only where none gives another. */
    private String best(List<Told> told, java.util.function.Function<Pledge, String> field) {
        Tally<String> tally = new Tally<>(witnesses);
        for (Told one : told) {
            String value = field.apply(one.pledge());
            if (!value.isEmpty()) {
                tally.add(value, one.claim());
            }
        }
        return tally.best().map(Tally.Support::value).orElse("");
    }

    /** Sorts by currency, then by amount; what is approximate is the same sum. */
    private static String sum(Money money) {
        return money.currency() + " " + digits(money.min()) + " " + digits(money.max()) + " " + money.period();
    }

    private static String digits(@Nullable BigDecimal amount) {
        String text = amount == null ? "" : amount.toPlainString();
        int point = text.indexOf('.') < 0 ? text.length() : text.indexOf('.');
        return "0".repeat(Math.max(0, 24 - point)) + text;
    }
}
