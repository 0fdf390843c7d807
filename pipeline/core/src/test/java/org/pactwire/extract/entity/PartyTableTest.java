package org.pactwire.extract.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.fact.Party;
import org.pactwire.know.PartyName;
import org.pactwire.know.PartyTable;

class PartyTableTest {
    private static final PartyTable TABLE = PartyTable.load();
    private static final Gazetteer GAZETTEER = new Gazetteer(TABLE);

    static Stream<Locale> countries() {
        return Arrays.stream(Locale.getISOCountries()).map(code -> Locale.of("", code));
    }

    @ParameterizedTest
    @MethodSource("countries")
    void everyCountryOfTheStandardIsKnownByItsUsualName(Locale country) {
        String id = country.getISO3Country();
        assertThat(TABLE.party(id)).as(id).isNotNull();
        assertThat(partiesIn(country.getDisplayCountry(Locale.ENGLISH))).contains(id);
    }

    private static List<String> partiesIn(String name) {
        return new SentenceSplitter()
                .split(name).stream()
                        .flatMap(sentence -> GAZETTEER.find(sentence.tokens()).stream())
                        .flatMap(hit -> hit.names().stream())
                        .map(PartyName::partyId)
                        .toList();
    }

    @Test
    void thereAreTheMembersOfTheUnitedNationsAndFourStatesMore() {
        List<String> states = TABLE.parties().stream()
                .filter(party -> party.type() == Party.Type.STATE)
                .map(Party::id)
                .toList();
        assertThat(TABLE.members("UN")).hasSize(193);
        assertThat(states).hasSize(197).containsAll(TABLE.members("UN")).contains("XKX", "TWN", "PSE", "VAT");
    }

    @Test
    void everyStateButTheVaticanHasAWordForItsPeople() {
        List<String> without = TABLE.parties().stream()
                .filter(party -> party.type() == Party.Type.STATE)
                .map(Party::id)
                .filter(id -> TABLE.names().stream()
                        .noneMatch(name -> name.partyId().equals(id) && name.use() == PartyName.Use.ADJECTIVE))
                .toList();
        assertThat(without).containsExactly("VAT");
    }

    @Test
    void membershipBeginsAndEndsOnItsDays() {
        assertThat(TABLE.members("NATO")).contains("SWE").hasSize(32);
        assertThat(TABLE.members("NATO", LocalDate.of(2024, 3, 6)))
                .doesNotContain("SWE")
                .hasSize(31);
        assertThat(TABLE.members("EU", LocalDate.of(2020, 1, 31))).contains("GBR");
        assertThat(TABLE.members("EU", LocalDate.of(2020, 2, 1)))
                .doesNotContain("GBR")
                .hasSize(27);
        assertThat(TABLE.members("OPEC")).contains("SAU").doesNotContain("QAT", "AGO", "ECU");
    }

    @Test
    void aStateHasNoMembers() {
        assertThat(TABLE.members("JPN")).isEmpty();
    }

    @Test
    void anUnknownIdIsItsOwnName() {
        assertThat(TABLE.party("QQQ")).isNull();
        assertThat(TABLE.name("QQQ")).isEqualTo("QQQ");
        assertThat(TABLE.name("TUR")).isEqualTo("Turkey");
    }

    @Test
    void aUsersTableAddsPartiesAndNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("groups.tsv"), "id\ttype\tname\nFLO\tarmed_group\tFront of the Low Hills\n");
        Files.writeString(folder.resolve("states.tsv"), "id\tname\tother_names\nJPN\tJapan\tLand of the Rising Sun\n");
        PartyTable table = TABLE.with(folder);
        assertThat(Objects.requireNonNull(table.party("FLO")).type()).isEqualTo(Party.Type.ARMED_GROUP);
        assertThat(table.names())
                .contains(new PartyName("Land of the Rising Sun", "JPN", PartyName.Use.NAME))
                .contains(new PartyName("Japanese", "JPN", PartyName.Use.ADJECTIVE));
        assertThat(TABLE.party("FLO")).isNull();
    }

    @Test
    void aBrokenTableIsNamedWithItsLine(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("groups.tsv");
        Files.writeString(file, "id\ttype\tname\nFLO\tarmada\tFront of the Low Hills\n");
        assertThatThrownBy(() -> TABLE.with(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file + ":2")
                .hasMessageContaining("armada");
    }

    @Test
    void aTableWithoutItsColumnsIsRefused(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("memberships.tsv"), "club\tcountry\nEU\tTUR\n");
        assertThatThrownBy(() -> TABLE.with(folder))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("organisation, member");
    }
}
