package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactwire.extract.reader.Texts.claim;
import static org.pactwire.extract.reader.Texts.country;
import static org.pactwire.extract.reader.Texts.facts;
import static org.pactwire.extract.reader.Texts.headline;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Span;
import org.pactwire.extract.reader.Window.ByRules;
import org.pactwire.extract.reader.Window.Piece;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;

class WindowTest {
    private static final Windows WINDOWS = new Windows();
    private static final String TEXT = "Norway and Chile signed a treaty.";

    private static String words(Window window, String title, String text, ByRules as) {
        return window.pieces().stream()
                .filter(piece -> piece.byRules() == as && piece.span() != null)
                .map(piece -> word(piece, title, text))
                .collect(Collectors.joining(" "));
    }

    private static String word(Piece piece, String title, String text) {
        Span span = piece.span();
        return span == null ? "|" : span.of(piece.inTitle() ? title : text);
    }

    @Test
    void theTitleStandsInFrontOfTheText() {
        Window window = WINDOWS.of(headline("A pact"), TEXT, facts(TEXT, List.of(), List.of()))
                .get(0);

        assertThat(window.pieces().stream().map(piece -> word(piece, "A pact", TEXT)))
                .containsExactly("|", "A", "pact", "|", "Norway", "and", "Chile", "signed", "a", "treaty", ".", "|");
    }

    @Test
    void aPieceOfAMentionHasItsTypeAndTheMentionItsParty() {
        List<EntityMention> entities = List.of(country(TEXT, "Norway", "NOR"), country(TEXT, "Chile", "CHL"));
        Window window =
                WINDOWS.of(headline(""), TEXT, facts(TEXT, entities, List.of())).get(0);

        assertThat(window.places()).extracting(Window.Place::party).containsExactly("NOR", "CHL");
        assertThat(window.pieces())
                .filteredOn(piece -> piece.type() == Window.Type.STATE)
                .hasSize(2);
    }

    @Test
    void whoTheTitleNamesCanBeAParty() {
        String title = "Oslo: Norway has a pact";
        Window window = WINDOWS.of(
                        headline(title, country(title, "Norway", "NOR")),
                        TEXT,
                        facts(TEXT, List.of(country(TEXT, "Chile", "CHL")), List.of()))
                .get(0);

        assertThat(window.places()).extracting(Window.Place::party).containsExactly("NOR", "CHL");
        assertThat(window.places()).extracting(Window.Place::inTitle).containsExactly(true, false);
        assertThat(window.pieces().stream()
                        .filter(piece -> piece.type() == Window.Type.STATE)
                        .map(piece -> word(piece, title, TEXT)))
                .containsExactly("Norway", "Chile");
    }

    @Test
    void whatTheRulesSeeIsMarked() {
        List<EntityMention> entities = List.of(country(TEXT, "Norway", "NOR"), country(TEXT, "Chile", "CHL"));
        Window window = WINDOWS.of(
                        headline(""), TEXT, facts(TEXT, entities, List.of(claim(TEXT, "treaty", Status.SIGNED, "NOR"))))
                .get(0);

        assertThat(words(window, "", TEXT, ByRules.PACT)).isEqualTo("treaty");
        assertThat(words(window, "", TEXT, ByRules.PARTY)).isEqualTo("Norway");
    }

    @Test
    void aPactToWhichNothingHappensIsNotMarked() {
        Window window = WINDOWS.of(
                        headline(""),
                        TEXT,
                        facts(TEXT, List.of(), List.of(claim(TEXT, "treaty", Status.MENTIONED, "NOR"))))
                .get(0);

        assertThat(words(window, "", TEXT, ByRules.PACT)).isEmpty();
    }

    @Test
    void aLongTextIsReadInWindowsThatEndWithSentences() {
        String text =
                "Norway and Chile signed a treaty on fish in Oslo. ".repeat(100).strip();
        List<Window> windows = WINDOWS.of(headline("A pact"), text, facts(text, List.of(), List.of()));

        assertThat(windows).hasSizeGreaterThan(2);
        StringBuilder all = new StringBuilder();
        for (Window window : windows) {
            assertThat(window.pieces()).hasSizeLessThanOrEqualTo(Windows.LENGTH);
            assertThat(word(window.pieces().get(window.pieces().size() - 2), "A pact", text))
                    .isEqualTo(".");
            window.pieces().stream()
                    .filter(piece -> !piece.inTitle() && piece.span() != null)
                    .forEach(piece -> all.append(word(piece, "A pact", text)));
        }
        assertThat(all.toString()).isEqualTo(text.replace(" ", ""));
    }

    @Test
    void aSentenceThatFillsAWindowIsCut() {
        String text = "Norway and Chile ".repeat(400).strip();
        List<Window> windows = WINDOWS.of(headline(""), text, facts(text, List.of(), List.of()));

        assertThat(windows.stream()
                        .mapToInt(window -> window.pieces().size() - 3)
                        .sum())
                .isEqualTo(1200);
    }

    @Test
    void anEmptyTextIsOneWindowOfMarks() {
        assertThat(WINDOWS.of(headline(""), "", facts("", List.of(), List.of())))
                .singleElement()
                .extracting(window -> window.pieces().size())
                .isEqualTo(3);
    }
}
