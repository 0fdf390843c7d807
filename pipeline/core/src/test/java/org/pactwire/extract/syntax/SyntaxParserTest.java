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
    void noSentenceCrossesAnEmptyLine() {
        assertThat(new SentenceSplitter().split("A headline without a stop\n\nThe text begins here. It goes on."))
                .extracting(s -> s.tokens().size())
                .containsExactly(5, 5, 4);
    }
}
