package org.pactwire.bench.pins;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactwire.fact.Status;
import tools.jackson.databind.json.JsonMapper;

class NewsGoldTest {
    @Test
    void halfOfThePartiesAreEnoughForTheRelaxedWayAlone() {
        MadeReading made = new MadeReading().pact("p", "FRA").told("n", "p", Status.SIGNED);
        assertThat(score(made, "'parties': ['FRA', 'ITA'], 'status': 'signed'"))
                .contains(
                        Tally.ofFound("strict precision", 0, 1),
                        Tally.ofExpected("strict recall", 0, 1),
                        Tally.ofFound("relaxed precision", 1, 1),
                        Tally.ofExpected("relaxed recall", 1, 1),
                        Tally.ofFound("pacts of two parties", 0, 1));
    }

    @Test
    void anAlternativeIsAsRight() {
        MadeReading made = new MadeReading().pact("p", "FRA").told("n", "p", Status.AGREED);
        assertThat(score(
                        made,
                        "'parties': ['FRA', 'ITA'], 'alt': [['FRA']], 'status': 'signed', 'alt_status': ['agreed']"))
                .contains(
                        Tally.ofExpected("strict recall", 1, 1),
                        Tally.ofExpected("status", 0, 1),
                        Tally.ofExpected("status or alternative", 1, 1));
    }

    @Test
    void amongSeveralTheOneWithTheRightStatusIsMeantAndTwinsAreRight() {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .pact("q", "FRA;ITA")
                .pact("r", "FRA;ITA")
                .told("n", "p", Status.PLANNED, Status.PLANNED)
                .told("n", "q", Status.SIGNED)
                .told("n", "r", Status.PLANNED);
        assertThat(score(made, "'parties': ['FRA', 'ITA'], 'status': 'signed', 'multi': 2"))
                .contains(
                        Tally.ofFound("strict precision", 2, 3),
                        Tally.ofExpected("strict recall", 1, 1),
                        Tally.ofExpected("status", 1, 1));
    }

    @Test
    void backgroundIsCountedApartAndWhatIsAllowedCostsNothing() {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .pact("q", "CHE;ITA")
                .told("n", "p", Status.SIGNED)
                .told("n", "q", Status.SIGNED);
        assertThat(score(
                        made,
                        "'role': 'bg', 'parties': ['FRA', 'ITA'], 'status': 'signed'",
                        "'role': 'bg', 'parties': ['FRA', 'DEU'], 'status': 'ended'",
                        "'role': 'opt', 'parties': ['CHE', 'ITA'], 'status': 'signed'"))
                .contains(
                        Tally.ofFound("strict precision", 2, 2),
                        Tally.ofExpected("strict recall", 0, 0),
                        Tally.ofExpected("strict background", 1, 2));
    }

    @Test
    void aTextWithoutAPactIsLeftSoWhenOneIsOnlyMentioned() {
        MadeReading made = new MadeReading().pact("p", "FRA;ITA").told("n", "p", Status.MENTIONED);
        assertThat(score(made)).contains(Tally.ofExpected("texts without a pact left so", 1, 1));
        assertThat(score(made.told("n", "p", Status.SIGNED)))
                .contains(Tally.ofExpected("texts without a pact left so", 0, 1));
    }

    @Test
    void valuesAreThoseOfClaimsOrOfTheDossier() {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .told("n", "p", 0, Status.SIGNED, LocalDate.of(2024, 5, 6), "Old Rome")
                .dossier("p", "2024-05", 10)
                .signatory("p", "Anna-Maria Verdi")
                .signatory("p", "Jean Noir");
        assertThat(score(made, """
                'parties': ['FRA', 'ITA'], 'status': 'signed', 'kind': 'aid', 'alt_kind': ['trade'],
                'signed': '2024-05-06', 'place': 'rome', 'years': 10, 'signatories': ['Maria Rossi', 'Paul Blanc'],
                'evidence': {'status': {'text': 'have signed'}}"""))
                .contains(
                        Tally.ofExpected("kind", 1, 1),
                        Tally.ofExpected("date", 1, 1),
                        Tally.ofExpected("place", 1, 1),
                        Tally.ofExpected("duration", 1, 1),
                        Tally.ofExpected("evidence", 1, 1),
                        Tally.ofFound("signatories precision", 1, 2),
                        Tally.ofExpected("signatories recall", 1, 2));
    }

    @Test
    void whatIsNotToldIsNotToBeFound() {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .told("n", "p", 0, Status.SIGNED, null, "Rome")
                .dossier("p", "2024", 10);
        assertThat(score(made, "'parties': ['FRA', 'ITA'], 'status': 'signed', 'place': null, 'years': null"))
                .contains(
                        Tally.ofExpected("no place where none is told", 0, 1),
                        Tally.ofExpected("no duration where none is told", 0, 1));
    }

    @Test
    void moneyIsComparedOverTheWholeText() {
        MadeReading made = new MadeReading()
                .pact("p", "FRA;ITA")
                .told("n", "p", Status.SIGNED)
                .promise("p", "ITA", 500)
                .promise("p", "ITA", 600);
        assertThat(score(made, """
                'parties': ['DEU', 'ESP'], 'status': 'signed', 'money': [
                  {'low': 500, 'high': 500, 'cur': 'USD', 'payer': 'FRA'},
                  {'low': 700, 'high': null, 'cur': 'USD', 'payer': '', 'req': 0}]"""))
                .contains(Tally.ofFound("money precision", 1, 2), Tally.ofExpected("money recall", 0, 1));
    }

    private static List<Tally> score(MadeReading made, String... pacts) {
        String json = "{'id': 'n', 'pacts': [" + "{" + String.join("}, {", pacts) + "}" + "]}";
        String gold = pacts.length == 0 ? "{'id': 'n', 'pacts': []}" : json;
        return NewsGold.score(made.made(), List.of(JsonMapper.shared().readTree(gold.replace('\'', '"'))));
    }
}
