package org.pactwire.resolve.internal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Pact.PactParty;
import org.pactwire.fact.Status;
import org.pactwire.know.PartyTable;

/** Lists the parties of a pact with those who signed or agreed for them. */
final class PartyBuilder {
    private static final Set<Status> SIGNING = EnumSet.of(Status.SIGNED, Status.AGREED, Status.AMENDED);

    private final PartyTable table;

    PartyBuilder(PartyTable table) {
        this.table = table;
    }

    /** A row for each party and signatory; a party nobody is named for has one row. */
    List<PactParty> build(PactCluster cluster, Set<String> parties) {
        List<PactParty> rows = new ArrayList<>();
        for (String party : parties) {
            List<String> evidence = cluster.claims().stream()
                    .filter(c -> c.parties().contains(party))
                    .map(Claim::id)
                    .distinct()
                    .sorted()
                    .toList();
            Map<String, Signer> signers = signers(cluster, party);
            if (signers.isEmpty()) {
                rows.add(new PactParty(party, table.name(party), "", "", evidence));
            }
            signers.values()
                    .forEach(s -> rows.add(new PactParty(party, table.name(party), s.name, s.title, s.claimIds())));
        }
        return rows;
    }

    /**
     * Those of claims that tell the signing, else those whom another sentence names as the holders of the office that
     * signed; those who only will sign count as long as nobody has.
     */
    private static Map<String, Signer> signers(PactCluster cluster, String party) {
        Map<String, Signer> signers = collect(cluster, party, SIGNING);
        if (signers.isEmpty()) {
            signers = collect(cluster, party, EnumSet.of(Status.MENTIONED));
        }
        return signers.isEmpty() ? collect(cluster, party, EnumSet.of(Status.PLANNED)) : signers;
    }

    private static Map<String, Signer> collect(PactCluster cluster, String party, Set<Status> statuses) {
        Map<String, Signer> signers = new TreeMap<>();
        for (Claim claim : cluster.claims()) {
            if (statuses.contains(claim.status())) {
                for (Signatory signatory : claim.signatories()) {
                    if (signatory.partyId().equals(party)) {
                        signers.computeIfAbsent(key(signatory.name()), k -> new Signer())
                                .add(signatory, claim);
                    }
                }
            }
        }
        return signers;
    }

    /** Family name without accents and without the endings that transliterations differ in: Zelensky, Zelenskyy. */
    private static String key(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        String folded = Normalizer.normalize(last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return folded.replaceAll("(skyy|skiy|skyi|skij|ski)$", "sky");
    }

    private static final class Signer {
        private String name = "";
        private String title = "";
        private final Set<String> claims = new java.util.TreeSet<>();

        void add(Signatory signatory, Claim claim) {
            boolean fuller = signatory.name().length() > name.length()
                    || (signatory.name().length() == name.length()
                            && signatory.name().compareTo(name) < 0);
            name = fuller ? signatory.name() : name;
            boolean fullerTitle = signatory.title().length() > title.length()
                    || (signatory.title().length() == title.length()
                            && signatory.title().compareTo(title) < 0);
            title = fullerTitle ? signatory.title() : title;
            claims.add(claim.id());
        }

        List<String> claimIds() {
            return List.copyOf(claims);
        }
    }
}
