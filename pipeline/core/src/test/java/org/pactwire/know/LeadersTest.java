package org.pactwire.know;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.PartialDate;
import org.pactwire.know.Leaders.Seat;

class LeadersTest {
    private static final String HEADER = "name\tvariants\tstate\toffice\tfrom\tto\n";
    private static final Leaders LEADERS = Leaders.load();
    /** Two states, whose leaders share names. */
    private static final Leaders SMALL = leaders("""
            Ana Lindqvist\tAna Lindkvist\tSWE\tPrime Minister\t2001-03\t2005-06
            Ana Lindqvist\tAna Lindkvist\tSWE\tPresident\t2005-07\t2009-12
            Omar Farouk\t\tEGY\tPresident\t2010\t2015
            Omar Farouk\t\tSDN\tForeign Minister\t2014\t2016
            Nils Berg\t\tNOR\tDefence Minister\t2010-01\t2012-12
            Eva Berg\t\tDNK\tForeign Minister\t2013-06\t2014-12
            Eva Berg\t\tEU\tHigh Representative\t2015-01\t
            """);

    private static Leaders leaders(String rows) {
        try {
            return Leaders.read("test.tsv", table(HEADER + rows));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static InputStream table(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable PartialDate date(@Nullable String date) {
        return date == null ? null : PartialDate.parse(date);
    }

    private static Seat seat(Leaders leaders, String name, @Nullable String when) {
        return Objects.requireNonNull(leaders.seatOf(name, date(when)), name);
    }

    @Test
    void aFullNameTellsThePartyAndTheOffice() {
        assertThat(seat(LEADERS, "Volodymyr Zelensky", "2024-06-13"))
                .isEqualTo(new Seat("UKR", "President", "Volodymyr Zelensky"));
        assertThat(seat(LEADERS, "Yoav Gallant", "2023-11"))
                .isEqualTo(new Seat("ISR", "Defence Minister", "Yoav Gallant"));
    }

    @ParameterizedTest
    @CsvSource({
        "Volodymyr Zelenskyy, Volodymyr Zelensky",
        "Volodymyr Zelenskiy, Volodymyr Zelensky",
        "Volodymyr Zelens’kyy, Volodymyr Zelensky",
        "Recep Tayyip Erdogan, Recep Tayyip Erdoğan",
        "Recep Erdoğan, Recep Tayyip Erdoğan",
        "Kim Jong Un, Kim Jong-un",
        "Abdel-Fattah el-Sissi, Abdel Fattah al-Sisi",
        "Abdel Fattah El Sisi, Abdel Fattah al-Sisi",
        "Joseph R. Biden Jr., Joe Biden",
        "Donald J. Trump, Donald Trump",
        "FRANCOIS HOLLANDE, François Hollande",
        "Muhammad bin Salman, Mohammed bin Salman",
        "Sergey Lavrov, Sergei Lavrov",
        "George W. Bush, George W. Bush",
        "George H.W. Bush, George H. W. Bush",
    })
    void otherSpellingsMeanTheSamePerson(String name, String usual) {
        assertThat(seat(LEADERS, name, null).name()).isEqualTo(usual);
    }

    @Test
    void theOfficeIsTheOneInForceAtTheTime() {
        assertThat(seat(SMALL, "Ana Lindqvist", "2004").office()).isEqualTo("Prime Minister");
        assertThat(seat(SMALL, "Ana Lindqvist", "2007-02-28").office()).isEqualTo("President");
    }

    @Test
    void aFullNameOutOfOfficeHasTheNearestOne() {
        assertThat(seat(SMALL, "Ana Lindqvist", "1995").office()).isEqualTo("Prime Minister");
        assertThat(seat(SMALL, "Ana Lindqvist", "2025").office()).isEqualTo("President");
    }

    @Test
    void aFullNameWithoutADateHasTheLatestOffice() {
        assertThat(seat(SMALL, "Ana Lindkvist", null)).isEqualTo(new Seat("SWE", "President", "Ana Lindqvist"));
    }

    @Test
    void whoServedSeveralPartiesIsToldApartByTheDate() {
        assertThat(seat(SMALL, "Eva Berg", "2014-02").party()).isEqualTo("DNK");
        assertThat(seat(SMALL, "Eva Berg", "2020").party()).isEqualTo("EU");
        assertThat(SMALL.seatOf("Eva Berg", null)).isNull();
    }

    @Test
    void twoPersonsOfOneNameInOfficeAtOnceAreNotToldApart() {
        assertThat(SMALL.seatOf("Omar Farouk", date("2015"))).isNull();
        assertThat(seat(SMALL, "Omar Farouk", "2011").party()).isEqualTo("EGY");
        assertThat(seat(SMALL, "Omar Farouk", "2016-05").party()).isEqualTo("SDN");
    }

    @Test
    void aFamilyNameMeansTheOnlyOneInOffice() {
        assertThat(seat(SMALL, "Berg", "2011-05").name()).isEqualTo("Nils Berg");
        assertThat(seat(SMALL, "Berg", "2020").name()).isEqualTo("Eva Berg");
    }

    @Test
    void aFamilyNameMeansNobodyWhenAnotherHeldOfficeWithinAYear() {
        assertThat(SMALL.seatOf("Berg", date("2013-09"))).isNull();
    }

    @Test
    void aFamilyNameMeansNobodyWhenNobodyWasInOffice() {
        assertThat(SMALL.seatOf("Lindqvist", date("1999-12"))).isNull();
        assertThat(seat(SMALL, "Lindqvist", "2000-12").office()).isEqualTo("Prime Minister");
        assertThat(SMALL.seatOf("Lindqvist", date("2011-01"))).isNull();
    }

    @Test
    void aFamilyNameWithoutADateMustBeLongAndUnique() {
        assertThat(seat(SMALL, "Lindqvist", null).party()).isEqualTo("SWE");
        assertThat(SMALL.seatOf("Farouk", null)).isNull();
        assertThat(SMALL.seatOf("Berg", null)).isNull();
        assertThat(LEADERS.seatOf("Modi", null)).isNull();
        assertThat(seat(LEADERS, "Netanyahu", null).party()).isEqualTo("ISR");
    }

    @ParameterizedTest
    @CsvSource({
        "Macron, 2023, FRA",
        "Zelenskiy, 2022-04, UKR",
        "von der Leyen, 2021, EU",
        "Le Drian, 2019, FRA",
        "al-Sisi, 2015, EGY",
        "Xi, 2015-09-25, CHN",
        "Lula, 2023, BRA",
        "Stoltenberg, 2018, NATO",
        "Stoltenberg, 2008, NOR",
    })
    void aFamilyNameMayHaveParticlesOrStandFirst(String name, String when, String party) {
        assertThat(seat(LEADERS, name, when).party()).isEqualTo(party);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "’", "...", "Nobody Atall", "al", "Jr."})
    void unknownNamesMeanNobody(String name) {
        assertThat(LEADERS.seatOf(name, date("2020"))).isNull();
        assertThat(LEADERS.seatOf(name, null)).isNull();
    }

    @Test
    void aNameWithoutEndMeansNobody() {
        assertThat(LEADERS.seatOf("Macron ".repeat(100_000), date("2020"))).isNull();
    }

    @Test
    void aTableMustNamePartyAndOffice() {
        assertThatThrownBy(() -> Leaders.read("mine.tsv", table(HEADER + "Ana Lindqvist\t\t\tPresident\t2001\t\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mine.tsv:2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", "in spring\t", "2005\t2001", "2001-13\t"})
    void aTableMustHaveDatesInOrder(String dates) {
        assertThatThrownBy(() ->
                        Leaders.read("mine.tsv", table(HEADER + "Ana Lindqvist\t\tSWE\tPresident\t" + dates + "\n")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("mine.tsv:2");
    }

    @Test
    void everyLeaderIsOfAKnownParty() throws IOException {
        PartyTable parties = PartyTable.load();
        Set<String> unknown = new TreeSet<>();
        InputStream in = Objects.requireNonNull(Leaders.class.getResourceAsStream("/models/parties/leaders.tsv"));
        for (TsvTable.Row row : TsvTable.read("leaders.tsv", in).rows()) {
            if (parties.party(row.get("state")) == null) {
                unknown.add(row.get("state"));
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void everyLeaderIsFoundByTheFullNameFromTheFirstDay() throws IOException {
        Set<String> lost = new TreeSet<>();
        InputStream in = Objects.requireNonNull(Leaders.class.getResourceAsStream("/models/parties/leaders.tsv"));
        for (TsvTable.Row row : TsvTable.read("leaders.tsv", in).rows()) {
            PartialDate first =
                    PartialDate.of(PartialDate.parse(row.get("from")).earliest());
            Seat seat = LEADERS.seatOf(row.get("name"), first);
            if (row.get("name").contains(" ") && (seat == null || !seat.party().equals(row.get("state")))) {
                lost.add(row.get("name"));
            }
        }
        assertThat(lost).isEmpty();
    }
}
