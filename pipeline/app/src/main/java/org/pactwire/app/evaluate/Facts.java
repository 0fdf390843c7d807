package org.pactwire.app.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwire.app.evaluate.CsvRows.Row;

/**
 * What one folder of CSV files says about articles and pacts: the gold facts, or what a run found.
 *
 * @param copies origin of an article to the origin of the article it is a copy of; empty where it is none
 * @param claims all claims that belong to a pact
 * @param pacts by id
 * @param signatories those who signed, of all pacts
 * @param commitments money of all pacts
 */
record Facts(
        Map<String, String> copies,
        List<ClaimFact> claims,
        Map<String, PactFact> pacts,
        List<SignatoryFact> signatories,
        List<CommitmentFact> commitments) {
    static final String MENTIONED = "mentioned";

    /**
     * One article says one thing about one pact.
     *
     * @param status as in CSV, an accusation marked: {@code breached (alleged)}
     * @param optional a careful reader may or may not count it
     */
    record ClaimFact(String id, String origin, String pactId, String status, boolean optional) {
        boolean isEvent() {
            return !status.equals(MENTIONED);
        }
    }

    /** A row of {@code pacts.csv}. */
    record PactFact(String id, Set<String> parties, Row row) {
        String get(String column) {
            return row.get(column);
        }
    }

    record SignatoryFact(String pactId, String partyId, String name) {}

    /**
     * Money of a pact as one article tells it.
     *
     * @param amount both ends and the currency, in a form that can be compared
     * @param inPact promised in the pact, not only mentioned beside it
     */
    record CommitmentFact(String origin, String pactId, String amount, boolean inPact, boolean optional) {}

    /** Gold facts: articles are known by their origin, commitments name the articles that tell them. */
    static Facts readGold(Path folder) throws IOException {
        Map<String, String> copies = new LinkedHashMap<>();
        for (Row row : CsvRows.read(folder, "articles.csv")) {
            copies.put(row.get("article_id"), row.get("duplicate_of"));
        }
        List<ClaimFact> claims = new ArrayList<>();
        for (Row row : CsvRows.read(folder, "claims.csv")) {
            claims.add(claim(row, row.get("article_id")));
        }
        List<CommitmentFact> commitments = new ArrayList<>();
        for (Row row : CsvRows.read(folder, "commitments.csv")) {
            row.list("articles").forEach(origin -> commitments.add(commitment(row, origin)));
        }
        return new Facts(copies, claims, pacts(folder), signatories(folder), commitments);
    }

    /**
     * What a run found in the articles that have gold facts. Others, and pacts told only by others, are left out.
     *
     * @param known origins of the articles that have gold facts
     */
    static Facts readFound(Path folder, Collection<String> known) throws IOException {
        Map<String, String> originOfId = new TreeMap<>();
        List<Row> articles = CsvRows.read(folder, "articles.csv");
        for (Row row : articles) {
            Origins.find(row.get("origin"), known).ifPresent(origin -> originOfId.put(row.get("article_id"), origin));
        }
        Map<String, String> copies = new LinkedHashMap<>();
        for (Row row : articles) {
            String origin = originOfId.get(row.get("article_id"));
            if (origin != null) {
                copies.put(origin, originOfId.getOrDefault(row.get("duplicate_of"), ""));
            }
        }
        List<ClaimFact> claims = new ArrayList<>();
        Map<String, String> originOfClaim = new TreeMap<>();
        for (Row row : CsvRows.read(folder, "claims.csv")) {
            String origin = originOfId.get(row.get("article_id"));
            if (origin != null && !row.get("pact_id").isEmpty()) {
                claims.add(claim(row, origin));
                originOfClaim.put(row.get("claim_id"), origin);
            }
        }
        Set<String> told = new TreeSet<>();
        claims.forEach(claim -> told.add(claim.pactId()));
        Map<String, PactFact> pacts = pacts(folder);
        pacts.keySet().retainAll(told);
        List<SignatoryFact> signatories = new ArrayList<>(signatories(folder));
        signatories.removeIf(signatory -> !told.contains(signatory.pactId()));
        List<CommitmentFact> commitments = new ArrayList<>();
        for (Row row : CsvRows.read(folder, "commitments.csv")) {
            Set<String> origins = new TreeSet<>();
            for (String id : row.list("claims")) {
                String origin = originOfClaim.get(id);
                if (origin != null) {
                    origins.add(origin);
                }
            }
            origins.forEach(origin -> commitments.add(commitment(row, origin)));
        }
        return new Facts(copies, claims, pacts, signatories, commitments);
    }

    /** Origins of the articles that tell of a pact. */
    Map<String, Set<String>> originsOfPacts() {
        Map<String, Set<String>> origins = new TreeMap<>();
        for (ClaimFact claim : claims) {
            origins.computeIfAbsent(claim.pactId(), id -> new TreeSet<>()).add(claim.origin());
        }
        return origins;
    }

    /** What is told to have happened to each pact. */
    Map<String, Set<String>> statusesOfPacts() {
        Map<String, Set<String>> statuses = new TreeMap<>();
        for (ClaimFact claim : claims) {
            statuses.computeIfAbsent(claim.pactId(), id -> new TreeSet<>()).add(claim.status());
        }
        return statuses;
    }

    /** Claims by article, then by pact. */
    Map<String, Map<String, List<ClaimFact>>> claimsByArticle() {
        Map<String, Map<String, List<ClaimFact>>> byArticle = new TreeMap<>();
        for (ClaimFact claim : claims) {
            byArticle
                    .computeIfAbsent(claim.origin(), origin -> new TreeMap<>())
                    .computeIfAbsent(claim.pactId(), id -> new ArrayList<>())
                    .add(claim);
        }
        return byArticle;
    }

    /** True for an article that is a near copy of another. */
    boolean isCopy(String origin) {
        return !copies.getOrDefault(origin, "").isEmpty();
    }

    private static ClaimFact claim(Row row, String origin) {
        String status = row.get("status") + (row.flag("alleged") ? " (alleged)" : "");
        return new ClaimFact(row.get("claim_id"), origin, row.get("pact_id"), status, row.flag("optional"));
    }

    private static Map<String, PactFact> pacts(Path folder) throws IOException {
        Map<String, PactFact> pacts = new TreeMap<>();
        for (Row row : CsvRows.read(folder, "pacts.csv")) {
            String id = row.get("pact_id");
            pacts.put(id, new PactFact(id, new TreeSet<>(row.list("parties")), row));
        }
        return pacts;
    }

    private static List<SignatoryFact> signatories(Path folder) throws IOException {
        return CsvRows.read(folder, "pact_parties.csv").stream()
                .filter(row -> !row.get("signatory").isEmpty())
                .map(row -> new SignatoryFact(row.get("pact_id"), row.get("party_id"), row.get("signatory")))
                .toList();
    }

    private static CommitmentFact commitment(Row row, String origin) {
        return new CommitmentFact(
                origin, row.get("pact_id"), amount(row), row.get("attachment").equals("pact"), row.flag("optional"));
    }

    /** {@code 4500000000..4500000000 USD}: the ends without trailing zeros, so that equal amounts are equal text. */
    static String amount(Row row) {
        return plain(row.get("amount_min")) + ".." + plain(row.get("amount_max")) + " " + row.get("currency");
    }

    private static String plain(String number) {
        if (number.isEmpty()) {
            return "";
        }
        try {
            return new BigDecimal(number).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException e) {
            return number;
        }
    }
}
