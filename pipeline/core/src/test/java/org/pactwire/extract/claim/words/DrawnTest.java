package org.pactwire.extract.claim.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pactwire.extract.syntax.TreeDrawing;
import org.pactwire.extract.syntax.Word;

/** Sentences drawn for tests, and the trail that rules leave on them. */
class DrawnTest {
    private static final String SIGNED = """
            signed       2 sign VBD 0 root
            ├─ Norway    1 Norway NNP 2 nsubj
            └─ treaty    4 treaty NN 2 obj
               └─ the    3 the DT 4 det
            """;

    private enum TestRule implements Rule {
        SUBJECT;

        @Override
        public String id() {
            return Rule.id("test", name());
        }

        @Override
        public String says() {
            return "has a subject";
        }
    }

    @Test
    void aDrawingIsReadAsTheTreeThatItShows() {
        Drawn drawn = Drawn.tree(SIGNED);

        assertThat(drawn.text()).isEqualTo("Norway signed the treaty");
        assertThat(drawn.tree().children(drawn.word("signed")))
                .extracting(Word::text, Word::relation)
                .containsExactly(tuple("Norway", "nsubj"), tuple("treaty", "obj"));
    }

    @Test
    void whatIsDrawnOfATreeIsReadBackAsTheSameTree() {
        Drawn drawn = Drawn.tree(SIGNED);

        String again = String.join("\n", TreeDrawing.of(drawn.tree()));

        assertThat(Drawn.tree(again).tree().words()).isEqualTo(drawn.tree().words());
    }

    @Test
    void aDrawingWithAHoleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Drawn.tree("signed 2 sign VBD 0 root"))
                .withMessage("no word 1");
    }

    @Test
    void aRuleThatHoldsIsOnTheTrailAndOneThatIsLeftOutHoldsNever() {
        Drawn all = Drawn.tree(SIGNED);
        Drawn without = Drawn.tree(SIGNED, Set.of("test.subject"));

        assertThat(all.tree().holds(TestRule.SUBJECT, all.word("signed"), true)).isTrue();
        assertThat(without.tree().holds(TestRule.SUBJECT, without.word("signed"), true))
                .isFalse();
        assertThat(all.rules()).containsExactly("test.subject");
        assertThat(without.rules()).isEmpty();
    }

    @Test
    void rulesAreKnownForThePactThatTheyWereAskedFor() {
        Trail trail = new Trail();
        trail.about(3);
        trail.holds(TestRule.SUBJECT, 1, true);
        trail.about(7);

        assertThat(trail.rules()).isEmpty();
        trail.about(3);
        assertThat(trail.rules()).containsExactly("test.subject");
    }
}
