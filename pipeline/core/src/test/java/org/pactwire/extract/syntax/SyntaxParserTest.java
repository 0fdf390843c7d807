package org.pactwire.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class SyntaxParserTest {
    private static final SyntaxParser PARSER = new SyntaxParser();

    @Test
    void theSubjectAndTheObjectOfASigningDependOnTheVerb() {
        List<Sentence> sentences =
                new SentenceSplitter().split("Japan and Ukraine signed a 10-year security deal in Italy on Thursday.");
        ParsedSentence parsed = PARSER.parse(sentences.get(0));
        Word signed = parsed.words().stream()
                .filter(w -> w.lemma().equals("sign"))
                .findFirst()
                .orElseThrow();
        assertThat(parsed.children(signed, "nsubj").map(Word::text)).containsExactly("Japan");
        assertThat(parsed.children(signed, "obj").map(Word::text)).containsExactly("deal");
    }

    @Test
    void theOtherSideOfADealIsNoSubjectOfWhatItIsFor() {
        ParsedSentence parsed = PARSER.parse(new SentenceSplitter()
                .split("Chile signs a deal with Meridian to build a cable.")
                .get(0));
        Word other = parsed.words().stream()
                .filter(w -> w.text().equals("Meridian"))
                .findFirst()
                .orElseThrow();
        assertThat(parsed.children(other, "case").map(Word::text)).containsExactly("with");
        assertThat(other.relation()).isIn("nmod", "obl");
    }

    @Test
    void aSentenceWithoutAFiniteVerbHasOneMended() {
        ParsedSentence parsed = PARSER.parse(new SentenceSplitter()
                .split("The Palestinian Authority signs 15 human rights treaties.")
                .get(0));
        assertThat(parsed.words().stream().filter(w -> w.head() < 0).map(Word::text))
                .containsExactly("signs");
    }

    /** What is mended in a tree must not tie it into a knot: whoever climbs it would climb for ever. */
    @Test
    void fromEveryWordTheWayUpEndsWhateverTheWordsAre() {
        List<String> words = List.of(
                ("a the they he it that which who and or , , - with on in of by to for from has have was were will not said"
                                + " signed ratified agreed concluded gives pulled took effect treaty pact deal agreement accord"
                                + " truce Norway Chile Lima minister president two countries yesterday Monday 1973 earlier"
                                + " its their new peace between under after before while as soon")
                        .split(" "));
        Random random = new Random(7);
        for (int round = 0; round < 8_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int n = 4 + random.nextInt(16); n > 0; n--) {
                text.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            ParsedSentence parsed = parsed(text.append('.').toString());
            for (Word word : parsed.words()) {
                int at = word.index();
                for (int steps = 0; at >= 0; steps++) {
                    assertThat(steps)
                            .as(text.toString())
                            .isLessThanOrEqualTo(parsed.words().size());
                    at = parsed.word(at).head();
                }
            }
        }
    }

    @Test
    void everyWordHasAHeadAndOneOfThemIsTheRoot() {
        ParsedSentence parsed = parsed("The pact, which both parliaments still have to ratify, lasts for ten years.");
        assertThat(parsed.words())
                .filteredOn(w -> w.head() < 0)
                .extracting(Word::text)
                .containsExactly("lasts");
        assertThat(parsed.words())
                .allMatch(w -> parsed.isBelow(
                        w,
                        parsed.words().stream()
                                .filter(root -> root.head() < 0)
                                .findFirst()
                                .orElseThrow()));
    }

    @Test
    void theSubjectOfAPassiveIsMarkedAsSuch() {
        ParsedSentence parsed = parsed("The treaty was signed in Lima by the ministers of Peru and Chile.");
        assertThat(parsed.words())
                .filteredOn(w -> w.text().equals("treaty"))
                .extracting(Word::relation)
                .containsExactly("nsubj:pass");
    }

    @Test
    void aSentenceOfOneWordIsItsRoot() {
        assertThat(parsed("Agreed.").word(0).relation()).isEqualTo("root");
    }

    @Test
    void theTreeOfASentenceDoesNotDependOnTheSentencesBeforeIt() {
        String sentence = "Kenya will lend Somalia 20 patrol boats under the deal.";
        List<Word> fresh = new SyntaxParser()
                .parse(new SentenceSplitter().split(sentence).get(0))
                .words();
        parsed("Somalia signed a deal under which boats lend patrols to Kenya.");
        assertThat(parsed(sentence).words()).isEqualTo(fresh);
    }

    @Test
    void aSentenceThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> parsed("word ".repeat(SyntaxParser.MAX_TOKENS + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ParsedSentence parsed(String sentence) {
        return PARSER.parse(new SentenceSplitter().split(sentence).get(0));
    }

    @Test
    void noSentenceCrossesAnEmptyLine() {
        assertThat(new SentenceSplitter().split("A headline without a stop\n\nThe text begins here. It goes on."))
                .extracting(s -> s.tokens().size())
                .containsExactly(5, 5, 4);
    }
}
