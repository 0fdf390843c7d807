package org.pactwire.extract.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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

    @Test
    void noSentenceCrossesAnEmptyLine() {
        assertThat(new SentenceSplitter().split("A headline without a stop\n\nThe text begins here. It goes on."))
                .extracting(s -> s.tokens().size())
                .containsExactly(5, 5, 4);
    }
}
