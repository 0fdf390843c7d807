package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Span;
import org.pactwire.extract.reader.Window.ByRules;
import org.pactwire.extract.reader.Window.Piece;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;

class WindowTest {
    private static final Windows WINDOWS = new Windows();
    private static final String TEXT = "Norway and Chile signed a treaty.";

    private static EntityMention country(String text, String name, String id) {
        int start = text.indexOf(name);
        Span span = new Span(start, start + name.length());
        return new EntityMention(0, span, name, EntityMention.Type.COUNTRY, id, name, "", "");
    }

    private static Claim claim(Status status) {
        Span span = new Span(0, TEXT.length());
        int at = TEXT.indexOf("treaty");
        PactMention pact =
                new PactMention("treaty", new Span(at, at + 6), "", Reference.NEW, "treaty", 0, Paper.TREATY);
        return new Claim(
                "c",
                "a",
                0,
                span,
                TEXT,
                pact,
                Kind.OTHER,
                status,
                false,
                List.of("NOR"),
                null,
                "",
                "",
                null,
                List.of(),
                List.of(),
                "",
                Certainty.FACT,
                List.of(),
                0);
    }

    private static Extraction facts(String text, List<EntityMention> entities, List<Claim> claims) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            sentences.add(new Span(from, dot + 1));
            from = Math.min(text.length(), dot + 2);
        }
        return new Extraction(null, sentences, entities, List.of(), List.of(), claims);
    }

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
        Window window =
                WINDOWS.of("A pact", TEXT, facts(TEXT, List.of(), List.of())).get(0);

        assertThat(window.pieces().stream().map(piece -> word(piece, "A pact", TEXT)))
                .containsExactly("|", "A", "pact", "|", "Norway", "and", "Chile", "signed", "a", "treaty", ".", "|");
    }

    @Test
    void aPieceOfAMentionHasItsTypeAndTheMentionItsParty() {
        List<EntityMention> entities = List.of(country(TEXT, "Norway", "NOR"), country(TEXT, "Chile", "CHL"));
        Window window = WINDOWS.of("", TEXT, facts(TEXT, entities, List.of())).get(0);

        assertThat(window.places()).extracting(Window.Place::party).containsExactly("NOR", "CHL");
        assertThat(window.pieces())
                .filteredOn(piece -> piece.type() == Window.Type.STATE)
                .hasSize(2);
    }

    @Test
    void whatTheRulesSeeIsMarked() {
        List<EntityMention> entities = List.of(country(TEXT, "Norway", "NOR"), country(TEXT, "Chile", "CHL"));
        Window window = WINDOWS.of("", TEXT, facts(TEXT, entities, List.of(claim(Status.SIGNED))))
                .get(0);

        assertThat(words(window, "", TEXT, ByRules.PACT)).isEqualTo("treaty");
        assertThat(words(window, "", TEXT, ByRules.PARTY)).isEqualTo("Norway");
    }

    @Test
    void aPactToWhichNothingHappensIsNotMarked() {
        Window window = WINDOWS.of("", TEXT, facts(TEXT, List.of(), List.of(claim(Status.MENTIONED))))
                .get(0);

        assertThat(words(window, "", TEXT, ByRules.PACT)).isEmpty();
    }

    @Test
    void aLongTextIsReadInWindowsThatEndWithSentences() {
        String text =
                "Norway and Chile signed a treaty on fish in Oslo. ".repeat(100).strip();
        List<Window> windows = WINDOWS.of("A pact", text, facts(text, List.of(), List.of()));

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
        List<Window> windows = WINDOWS.of("", text, facts(text, List.of(), List.of()));

        assertThat(windows.stream()
                        .mapToInt(window -> window.pieces().size() - 3)
                        .sum())
                .isEqualTo(1200);
    }

    @Test
    void anEmptyTextIsOneWindowOfMarks() {
        assertThat(WINDOWS.of("", "", facts("", List.of(), List.of())))
                .singleElement()
                .extracting(window -> window.pieces().size())
                .isEqualTo(3);
    }
}
