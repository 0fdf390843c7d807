package org.pactwire.app.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.pactwire.app.evaluate.CsvRows.Row;

/**
 * Finds values of dossiers that no claim supports. Every value must have a claim of its pact that says it:
 *
 * <ul>
 *   <li>a party: a claim that names it; a signatory: a cited sentence with a word of the name in it;
 *   <li>status, events and their days: a claim with that status, and that day where one is given;
 *   <li>the place: a claim with that place; the duration: a sentence with that number in digits or words;
 *   <li>money: a cited sentence in which the money table has that amount.
 * </ul>
 *
 * <p>The occasion is not checked, as claims do not have a column for it.
 */
final class Support {
    private static final Set<String> MADE = Set.of("signed", "agreed", Facts.MENTIONED);
    private static final List<String> NUMBERS = List.of(
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Map<String, List<String>> ROUND_YEARS = Map.of(
            "10", List.of("decade"),
            "20", List.of("two decades"),
            "25", List.of("quarter of a century", "twenty-five", "quarter-century"),
            "30", List.of("thirty", "three decades"),
            "40", List.of("forty"),
            "50", List.of("fifty", "half a century", "five decades"),
            "99", List.of("ninety-nine"),
            "100", List.of("hundred", "century"));

    private final Map<String, Row> claims = new TreeMap<>();
    private final Map<String, List<Row>> claimsOfPact = new TreeMap<>();
    private final Map<String, Set<String>> amountsOfSentence = new TreeMap<>();
    private final List<Miss> unsupported = new ArrayList<>();

    private Support(Path folder) throws IOException {
        for (Row claim : CsvRows.read(folder, "claims.csv")) {
            claims.put(claim.get("claim_id"), claim);
            claimsOfPact
                    .computeIfAbsent(claim.get("pact_id"), id -> new ArrayList<>())
                    .add(claim);
        }
        for (Row money : CsvRows.read(folder, "money.csv")) {
            amountsOfSentence
                    .computeIfAbsent(sentence(money), key -> new TreeSet<>())
                    .add(Facts.amount(money));
        }
    }

    /** One miss for each value of the dossiers in a folder of CSV files that no claim supports. */
    static List<Miss> check(Path folder) throws IOException {
        Support support = new Support(folder);
        CsvRows.read(folder, "pacts.csv").forEach(support::checkPact);
        CsvRows.read(folder, "pact_parties.csv").forEach(support::checkSignatory);
        CsvRows.read(folder, "pact_events.csv").forEach(support::checkEvent);
        CsvRows.read(folder, "commitments.csv").forEach(support::checkCommitment);
        return support.unsupported;
    }

    private void checkPact(Row pact) {
        List<Row> told = claimsOfPact.getOrDefault(pact.get("pact_id"), List.of());
        for (String party : pact.list("parties")) {
            require(pact, "party", party, told, claim -> claim.list("parties").contains(party));
        }
        String status = pact.get("status");
        require(pact, "status", status, told, claim -> claim.get("status").equals(status));
        requireDay(pact, "status_date", told, Set.of(status));
        requireDay(pact, "signed", told, MADE);
        requireDay(pact, "in_force", told, Set.of("in_force"));
        requireDay(pact, "ended", told, Set.of("ended"));
        String place = pact.get("signed_place");
        require(pact, "signed_place", place, told, claim -> claim.get("place").equals(place));
        String years = pact.get("years");
        require(pact, "years", years, told, claim -> saysYears(claim.get("text"), years));
    }

    private void checkSignatory(Row row) {
        String name = row.get("signatory");
        // Thais, Icelanders and Burmese are not called by their last names
        List<String> words = Arrays.stream(name.split(" ", -1))
                .filter(word -> word.length() > 2)
                .toList();
        require(row, "signatory", name, cited(row), claim -> words.stream().anyMatch(claim.get("text")::contains));
    }

    private void checkEvent(Row event) {
        String status = event.get("status");
        List<Row> cited = cited(event);
        require(event, "event", status, cited, claim -> claim.get("status").equals(status));
        requireDay(event, "date", cited, Set.of(status));
    }

    private void checkCommitment(Row row) {
        String amount = Facts.amount(row);
        require(
                row,
                "commitment",
                amount,
                cited(row),
                claim -> amountsOfSentence
                        .getOrDefault(sentence(claim), Set.of())
                        .contains(amount));
    }

    private void requireDay(Row row, String column, List<Row> told, Set<String> statuses) {
        String day = row.get(column);
        require(
                row,
                column,
                day,
                told,
                claim -> statuses.contains(claim.get("status"))
                        && claim.get("date").startsWith(day));
    }

    private void require(Row row, String field, String value, List<Row> told, Predicate<Row> says) {
        if (!value.isEmpty() && told.stream().noneMatch(says)) {
            unsupported.add(new Miss("support", "", row.get("pact_id"), "", field + " = " + value));
        }
    }

    private List<Row> cited(Row row) {
        List<Row> cited = new ArrayList<>();
        for (String id : row.list("claims")) {
            Row claim = claims.get(id);
            if (claim != null && claim.get("pact_id").equals(row.get("pact_id"))) {
                cited.add(claim);
            }
        }
        return cited;
    }

    private static String sentence(Row row) {
        return row.get("article_id") + " " + row.get("sentence");
    }

    private static boolean saysYears(String text, String years) {
        String lower = text.toLowerCase(Locale.ROOT);
        List<String> ways = new ArrayList<>(ROUND_YEARS.getOrDefault(years, List.of()));
        ways.add(years);
        int number = years.matches("[0-9]{1,2}") ? Integer.parseInt(years) : 0;
        if (number >= 1 && number <= NUMBERS.size()) {
            ways.add(NUMBERS.get(number - 1));
        }
        return ways.stream().anyMatch(lower::contains);
    }
}
