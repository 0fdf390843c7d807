package org.pactwire.extract.claim.noun;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Span;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;

class PactPhraseTest {
    private static final Span SPAN = new Span(10, 20);

    @ParameterizedTest
    @CsvSource({
        "a border treaty, NEW",
        "An accord, NEW",
        "one agreement, NEW",
        "treaties, BARE",
        "peace talks, BARE",
        "to reopen the border, BARE"
    })
    void anArticleIntroducesAPact(String phrase, Reference reference) {
        assertThat(PactPhrase.told(phrase, SPAN).reference()).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "the accord, SAME",
        "its text, SAME",
        "The old treaty, OLD",
        "the original deal, OLD",
        "it, PRONOUN",
        "signed, PRONOUN"
    })
    void whatPointsBackMeansTheOneOfNowOrAnOldOne(String phrase, Reference reference) {
        assertThat(PactPhrase.pointing(phrase, SPAN).reference()).isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({
        "a similar deal, ANOTHER",
        "another, ANOTHER",
        "the new one, ANOTHER",
        "the first one, EARLIER",
        "The previous ceasefire, EARLIER"
    })
    void whatIsToldApartCameBeforeOrIsJustAnother(String phrase, Reference reference) {
        assertThat(PactPhrase.another(phrase, SPAN).reference()).isEqualTo(reference);
    }

    @Test
    void whatBearsANamePointsBackToNothing() {
        PactMention first = PactPhrase.named("the first Minsk Agreement", SPAN, "Minsk Agreement");
        assertThat(first.reference()).isEqualTo(Reference.OLD);
        assertThat(first.pointsBack()).isFalse();
    }

    @Test
    void aPactToldApartStaysTheEarlierOne() {
        assertThat(PactPhrase.told("a declaration", SPAN).asAnother().reference())
                .isEqualTo(Reference.ANOTHER);
        assertThat(PactPhrase.another("the first one", SPAN).asAnother().reference())
                .isEqualTo(Reference.EARLIER);
    }

    @ParameterizedTest
    @CsvSource({
        "the border accord of 2001, accord, 2001",
        "the 2015 nuclear deal, deal, 2015",
        "Treaties, treaties, 0",
        "the treaty of 42 states, states, 0"
    })
    void aPhraseEndsInItsNounAndCanNameAYear(String phrase, String noun, int year) {
        PactMention mention = PactPhrase.told(phrase, SPAN);
        assertThat(mention.noun()).isEqualTo(noun);
        assertThat(mention.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "a peace treaty, TREATY",
        "a Deal, TREATY",
        "a joint declaration, DECLARATION",
        "peace talks, TALKS",
        "the document, ANY",
        "two agreements, ANY"
    })
    void theNounTellsWhatKindOfPaperItIs(String phrase, Paper paper) {
        assertThat(PactPhrase.told(phrase, SPAN).paper()).isEqualTo(paper);
    }

    @Test
    void aNamedPactCanBeAnyPaper() {
        assertThat(PactPhrase.named("the Oslo Declaration", SPAN, "Oslo Declaration")
                        .paper())
                .isEqualTo(Paper.ANY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the deal", "peace talks", "accord of 2001"})
    void wordsBesideTheNounDescribeThePact(String phrase) {
        assertThat(PactPhrase.told(phrase, SPAN).isDescribed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"talks", "it"})
    void aWordAloneDescribesNothing(String word) {
        assertThat(PactPhrase.told(word, SPAN).isDescribed()).isFalse();
    }
}
