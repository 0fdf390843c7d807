package org.pactwire.extract.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Span;

class PiecesTest {
    private static final Pieces PIECES = Pieces.load();
    private static final int UNKNOWN = 100;

    private static List<String> texts(String text) {
        return PIECES.of(text).stream().map(piece -> piece.span().of(text)).toList();
    }

    private static List<Integer> ids(String text) {
        return PIECES.of(text).stream().map(Pieces.Cut::id).toList();
    }

    @Test
    void wordsStandAloneFromPunctuation() {
        assertThat(texts("Norway, the cease-fire \"holds\"."))
                .containsExactly("Norway", ",", "the", "cease", "-", "fire", "\"", "holds", "\"", ".");
    }

    @Test
    void aWordThatTheVocabularyLacksIsCutIntoItsLongestPieces() {
        assertThat(texts("Zelenskyy")).hasSizeGreaterThan(1);
        assertThat(String.join("", texts("Zelenskyy"))).isEqualTo("Zelenskyy");
    }

    @Test
    void capitalsAndAccentsMakeNoDifference() {
        assertThat(ids("MÉXICO signed")).isEqualTo(ids("Mexico signed"));
        assertThat(ids("Mexico".replace("e", "e\u0301"))).isEqualTo(ids("mexico"));
    }

    @Test
    void theFirstPiecesOfTheVocabularyHaveTheNumbersOfBert() {
        assertThat(ids("the treaty")).containsExactly(1996, 5036);
    }

    @Test
    void aWordOfMoreThanAHundredLettersIsOneUnknownPiece() {
        assertThat(ids("a".repeat(101))).containsExactly(UNKNOWN);
    }

    @Test
    void whatNoPieceCoversIsUnknownAsAWhole() {
        assertThat(ids("\uD83D\uDE00\uD83D\uDE01")).containsExactly(UNKNOWN);
    }

    @Test
    void gapsOfAllKindsSeparate() {
        assertThat(texts("peace\u00A0at\u2003last\u200Bnow\n\tthen"))
                .containsExactly("peace", "at", "last", "now", "then");
    }

    @Test
    void piecesOfAnyTextStandInItInOrderAndDoNotOverlap() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                text.appendCodePoint(
                        switch (random.nextInt(6)) {
                            case 0 -> ' ';
                            case 1 -> random.nextInt(0x20, 0x7f);
                            case 2 -> random.nextInt(0xa0, 0x250);
                            case 3 -> random.nextInt(0x4e00, 0x4f00);
                            case 4 -> random.nextInt(0x1f300, 0x1f600);
                            default -> random.nextInt('a', 'z' + 1);
                        });
            }
            int behind = 0;
            for (Pieces.Cut piece : PIECES.of(text.toString())) {
                Span span = piece.span();
                assertThat(span.start()).isGreaterThanOrEqualTo(behind);
                assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
                behind = span.end();
            }
        }
    }
}
