package org.pactwire.extract.claim.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignerOfficeTest {
    @ParameterizedTest
    @CsvSource({
        "President, HEAD",
        "Prime Minister, HEAD",
        "Chancellor, HEAD",
        "Emir, HEAD",
        "Deputy Prime Minister, ",
        "Vice President, ",
        "former president, ",
        "Foreign Minister, FOREIGN",
        "Secretary of State, FOREIGN",
        "Minister for External Affairs, FOREIGN",
        "Defence Minister, DEFENCE",
        "Secretary of Defense, DEFENCE",
        "Trade Minister, TRADE",
        "Minister of Commerce, TRADE",
        "Business Secretary, TRADE",
        "Finance Minister, FINANCE",
        "Treasury Secretary, FINANCE",
        "Minister of Fisheries, "
    })
    void aTitleTellsInWhichOfficeItsHolderSigns(String title, @Nullable SignerOffice office) {
        assertThat(SignerOffice.ofTitle(title)).isEqualTo(office);
    }
}
