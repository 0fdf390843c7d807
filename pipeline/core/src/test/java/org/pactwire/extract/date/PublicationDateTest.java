package org.pactwire.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;

class PublicationDateTest {
    private static final PublicationDate DATES = new PublicationDate();

    private static Article article(String text, @Nullable Published published, String... captions) {
        return new Article(
                "a1", "", "", "", "", "A title", "", published, null, "en", text, List.of(captions), Alignment.none());
    }

    private static String inferred(String text, String... captions) {
        Published published = DATES.of(article(text, null, captions));
        return published == null ? "" : published.date().toString();
    }

    @Test
    void theArticlesOwnDateIsKept() {
        Published own = new Published(PartialDate.parse("2021-03-04"), Published.Basis.META);

        assertThat(DATES.of(article("Norway will pay in 2024.", own))).isSameAs(own);
    }

    @Test
    void anInferredDateSaysSo() {
        Published published = DATES.of(article("Norway signed the treaty in May 2022.", null));

        assertThat(published).extracting(Published::basis).isEqualTo(Published.Basis.INFERRED);
    }

    @Test
    void aDateLineAboveTheTextIsTheDayOfPublication() {
        Published published = DATES.of(article(
                "18 September 2025, Harbour Ledger\n\nNorway and Chile signed a pact in Oslo on Wednesday.", null));

        assertThat(published).isEqualTo(new Published(PartialDate.parse("2025-09-18"), Published.Basis.BYLINE));
    }

    @Test
    void aDatelineOfAnAgencyIsTheDayOfPublication() {
        Published published = DATES.of(article(
                "BERGEN, Norway, June 17, 2018 (Fjord News) - The ministers met in May 2017 and again on Sunday.",
                null));

        assertThat(published).isEqualTo(new Published(PartialDate.parse("2018-06-17"), Published.Basis.BYLINE));
    }

    @Test
    void aDateInTheFirstSentenceIsNoDateline() {
        assertThat(inferred("Norway signed on 3 March 2021 - a Wednesday - what it had refused for years."))
                .isEqualTo("2021");
    }

    @Test
    void anArticleWithoutAnyDateStaysUndated() {
        assertThat(inferred("The two ministers shook hands and left.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Exports fell between March and May. The two states had signed in 2021.",
                "From January to March nothing was paid. The two states had signed in 2021.",
                "They parted on February 30. The two states had signed in 2021.",
                "They met on February 29 and parted. The two states had signed in 2021."
            })
    void monthsAndOddDaysWithoutAYearDoNotStandInTheWay(String text) {
        assertThat(inferred(text)).startsWith("2021");
    }

    @Test
    void aYearToComeIsTakenIfNothingElseDatesTheText() {
        assertThat(inferred("Norway will contribute two frigates in 2024.")).isEqualTo("2024");
    }

    @Test
    void theLatestDayToldAsPastGivesTheYear() {
        assertThat(inferred("Talks began in July 2019. The two states signed on March 3, 2021."))
                .isEqualTo("2021");
    }

    @Test
    void aFarAimDoesNotDateTheArticle() {
        assertThat(inferred("The pact was signed on March 3, 2021. Emissions must halve by 2030."))
                .isEqualTo("2021");
    }

    @Test
    void aPictureIsNotYoungerThanTheArticle() {
        String text = "The meeting will be held May 20-21. It follows a pledge made in Oslo in June 2022.";

        assertThat(inferred(text, "The premier speaks in Bergen on February 2, 2023."))
                .isEqualTo("2023");
    }

    @Test
    void aDayBeforeAndADayToComeGiveTheMonth() {
        String text = "The meeting will be held May 20-21. The premier said on May 18 that it mattered."
                + " It follows a pledge made in Oslo in June 2022.";

        assertThat(inferred(text, "The premier speaks in Bergen on February 2, 2023."))
                .isEqualTo("2023-05");
    }

    @Test
    void aYearToComeRightAfterTheLastPastOneIsTheYearOfTheArticle() {
        assertThat(inferred("The pledge was made in July 2023. Japan will pay the sum in 2024."))
                .isEqualTo("2024");
    }
}
