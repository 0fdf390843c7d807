package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** A dossier as bytes. Each claim of the pact is named once; what rests on it points there. */
final class PactRecord {
    private static final char LETTER = 'p';
    private static final double HUNDRED = 100;

    private static final Kind[] KINDS = Kind.values();
    private static final Status[] STATUSES = Status.values();
    private static final Attachment[] ATTACHMENTS = Attachment.values();

    private PactRecord() {}

    static byte[] encode(Pact pact) {
        RecordOut out = new RecordOut();
        Map<String, Integer> claims = new HashMap<>();
        out.list(pact.claimIds(), id -> {
            out.id(id, ClaimsOut.LETTER);
            claims.putIfAbsent(id, claims.size());
        });
        out.id(pact.id(), LETTER);
        out.string(pact.name());
        out.oneOf(pact.kind());
        out.list(pact.parties(), party -> {
            out.string(party.partyId());
            out.string(party.partyName());
            out.string(party.signatory());
            out.string(party.signatoryTitle());
            claims(out, party.claimIds(), claims);
        });
        out.oneOf(pact.status());
        out.date(pact.statusDate());
        out.date(pact.signed());
        out.string(pact.signedPlace());
        out.string(pact.occasion());
        out.number(pact.years());
        out.date(pact.inForce());
        out.date(pact.ended());
        out.date(pact.firstReported());
        out.date(pact.lastReported());
        out.signed(pact.articles());
        out.string(pact.registryId());
        confidence(out, pact.confidence());
        out.list(pact.events(), event -> {
            out.oneOf(event.status());
            out.flag(event.alleged());
            out.date(event.date());
            out.string(event.place());
            out.date(event.firstReported());
            out.signed(event.articles());
            claims(out, event.claimIds(), claims);
        });
        out.list(pact.commitments(), commitment -> {
            out.string(commitment.payer());
            out.string(commitment.recipient());
            out.money(commitment.amount());
            out.string(commitment.covers());
            out.string(commitment.purpose());
            out.oneOf(commitment.attachment());
            claims(out, commitment.claimIds(), claims);
        });
        out.list(pact.conflicts(), conflict -> {
            out.string(conflict.field());
            out.string(conflict.value());
            out.signed(conflict.articles());
            claims(out, conflict.claimIds(), claims);
        });
        return out.toBytes();
    }

    /** By their distance in the list of all claims from the one before; one that is not there by its id. */
    private static void claims(RecordOut out, List<String> ids, Map<String, Integer> claims) {
        int[] last = {0};
        out.list(ids, id -> {
            Integer at = claims.get(id);
            if (at == null) {
                out.number(RecordOut.NONE);
                out.id(id, ClaimsOut.LETTER);
            } else {
                int distance = at - last[0];
                out.number(1 + ((distance << 1) ^ (distance >> 31)));
                last[0] = at + 1;
            }
        });
    }

    private static void confidence(RecordOut out, double confidence) {
        long hundredths = Math.round(confidence * HUNDRED);
        boolean exact = hundredths >= 0 && hundredths / HUNDRED == confidence;
        out.flag(exact);
        out.number(exact ? hundredths : Double.doubleToLongBits(confidence));
    }

    /**
     * @throws IOException if the bytes are damaged
     */
    static Pact decode(BytesRef bytes) throws IOException {
        try {
            return read(new RecordIn(bytes));
        } catch (RuntimeException e) {
            throw new IOException("a stored pact cannot be read: " + e.getMessage(), e);
        }
    }

    private static Pact read(RecordIn in) {
        List<String> claims = in.list(() -> in.id(ClaimsOut.LETTER));
        List<String> distinct = claims.stream().distinct().toList();
        String id = in.id(LETTER);
        String name = in.string();
        Kind kind = in.oneOf(KINDS);
        List<Pact.PactParty> parties = in.list(
                () -> new Pact.PactParty(in.string(), in.string(), in.string(), in.string(), claims(in, distinct)));
        Status status = in.oneOf(STATUSES);
        PartialDate statusDate = in.date();
        PartialDate signed = in.date();
        String signedPlace = in.string();
        String occasion = in.string();
        Integer years = in.numberOrNull();
        PartialDate inForce = in.date();
        PartialDate ended = in.date();
        PartialDate firstReported = in.date();
        PartialDate lastReported = in.date();
        int articles = Math.toIntExact(in.signed());
        String registryId = in.string();
        double confidence = in.flag() ? in.longNumber() / HUNDRED : Double.longBitsToDouble(in.longNumber());
        List<Pact.Event> events = in.list(() -> new Pact.Event(
                in.oneOf(STATUSES),
                in.flag(),
                in.date(),
                in.string(),
                in.date(),
                Math.toIntExact(in.signed()),
                claims(in, distinct)));
        List<Pact.Commitment> commitments = in.list(() -> new Pact.Commitment(
                in.string(),
                in.string(),
                in.money(),
                in.string(),
                in.string(),
                in.oneOf(ATTACHMENTS),
                claims(in, distinct)));
        List<Pact.Conflict> conflicts = in.list(
                () -> new Pact.Conflict(in.string(), in.string(), Math.toIntExact(in.signed()), claims(in, distinct)));
        return new Pact(
                id,
                name,
                kind,
                parties,
                status,
                statusDate,
                signed,
                signedPlace,
                occasion,
                years,
                inForce,
                ended,
                firstReported,
                lastReported,
                articles,
                claims,
                registryId,
                confidence,
                events,
                commitments,
                conflicts);
    }

    private static List<String> claims(RecordIn in, List<String> all) {
        List<String> ids = new ArrayList<>();
        int next = 0;
        for (int n = in.number(); n > 0; n--) {
            int code = in.number();
            if (code == RecordOut.NONE) {
                ids.add(in.id(ClaimsOut.LETTER));
            } else {
                int distance = ((code - 1) >>> 1) ^ -((code - 1) & 1);
                ids.add(all.get(next + distance));
                next += distance + 1;
            }
        }
        return ids;
    }
}
