package org.pactwire.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;

/**
 * The dossier of one pact: what all claims about it say together. Every value is one that some claim says; the rules
 * that choose between claims are in the room {@code resolve}.
 *
 * @param id stable id
 * @param name proper name, or a description made of kind and parties
 * @param parties with their signatories; by id, then by signatory
 * @param status the furthest point of its life that is told as a fact
 * @param statusDate when that happened
 * @param signed when it was signed, or agreed if signing is not told
 * @param signedPlace where
 * @param occasion the meeting it was signed at
 * @param years how long it is to last
 * @param inForce since when it is in effect
 * @param ended when it ended
 * @param firstReported publication of the first article about it
 * @param lastReported publication of the last one
 * @param articles number of articles, wire copies counted once
 * @param claimIds its evidence, sorted
 * @param registryId id in the registry of known pacts; empty if it is not known there
 * @param confidence 0 to 1
 * @param events its history, by date
 * @param commitments money promised in it or mentioned beside it
 * @param conflicts values on which claims differ
 */
public record Pact(
        String id,
        String name,
        Kind kind,
        List<PactParty> parties,
        Status status,
        @Nullable PartialDate statusDate,
        @Nullable PartialDate signed,
        String signedPlace,
        String occasion,
        @Nullable Integer years,
        @Nullable PartialDate inForce,
        @Nullable PartialDate ended,
        @Nullable PartialDate firstReported,
        @Nullable PartialDate lastReported,
        int articles,
        List<String> claimIds,
        String registryId,
        double confidence,
        List<Event> events,
        List<Commitment> commitments,
        List<Conflict> conflicts) {
    public Pact {
        parties = List.copyOf(parties);
        claimIds = List.copyOf(claimIds);
        events = List.copyOf(events);
        commitments = List.copyOf(commitments);
        conflicts = List.copyOf(conflicts);
    }

    /** Ids of the parties, sorted, each once. */
    public List<String> partyIds() {
        return parties.stream().map(PactParty::partyId).distinct().sorted().toList();
    }

    /**
     * A party, with one who signed for it.
     *
     * @param signatory name; empty where nobody is named
     * @param signatoryTitle office as written
     * @param claimIds the claims that say so
     */
    public record PactParty(
            String partyId, String partyName, String signatory, String signatoryTitle, List<String> claimIds) {
        public PactParty {
            claimIds = List.copyOf(claimIds);
        }
    }

    /**
     * One line of its history: all claims that tell the same thing.
     *
     * @param date when it happened; null if not said
     * @param firstReported publication of the first article that tells it
     */
    public record Event(
            Status status,
            boolean alleged,
            @Nullable PartialDate date,
            String place,
            @Nullable PartialDate firstReported,
            int articles,
            List<String> claimIds) {
        public Event {
            claimIds = List.copyOf(claimIds);
        }
    }

    /** Money promised in the pact, or mentioned beside it; see {@link Claim.Pledge} for the fields. */
    public record Commitment(
            String payer,
            String recipient,
            Money amount,
            String covers,
            String purpose,
            Attachment attachment,
            List<String> claimIds) {
        public Commitment {
            claimIds = List.copyOf(claimIds);
        }
    }

    /**
     * One of several values that claims give for a field.
     *
     * @param field name of the column in {@code pacts.csv} or {@code commitments.csv}
     */
    public record Conflict(String field, String value, int articles, List<String> claimIds) {
        public Conflict {
            claimIds = List.copyOf(claimIds);
        }
    }
}
