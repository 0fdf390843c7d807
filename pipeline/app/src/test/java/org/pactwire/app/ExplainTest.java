package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees who asks why a sentence was read as it was, or not at all. */
@Tag("slow")
class ExplainTest {
    private static final String ARTICLE =
            """
            Italy and Norway signed a fisheries treaty in Oslo on Monday.

            The Italian Senate approved the text last week.

            Japan will sign a security pact with Ukraine on Friday and renewed its trade deal with Chile.

            Google and Meta struck a deal.

            """ + "Peru signed a treaty with Chile, " + "with Chile, ".repeat(60) + "and left.\n";

    @TempDir
    private static Path folder;

    private static String told = "";

    @BeforeAll
    static void explain() throws IOException {
        Path file = Files.writeString(folder.resolve("article.txt"), ARTICLE);
        Command run = Command.run("extract", "--explain", "--published", "2024-06-13", file.toString());
        assertThat(run.code()).as(run.err()).isEqualTo(ExitCode.OK);
        told = run.out();
    }

    /** What is told of the sentence with this number. */
    private static String sentence(int number) {
        return told.split("(?m)^(?=[0-9]+  )", -1)[number - 1];
    }

    @Test
    void aSentenceThatNoRuleLetsThroughIsShownWithItsTreeAndWithTheReason() {
        assertThat(sentence(2))
                .startsWith("2  The Italian Senate approved the text last week.")
                .contains("not looked at:", "no word and no known name of a pact")
                .contains("├─ Senate      3 Senate NNP 4 nsubj")
                .contains("no claim");
    }

    @Test
    void aSentenceWithTwoPactsShowsForEachWhatWasFoundByWhichRule() {
        assertThat(sentence(3))
                .contains("reading.word-of-pacts at \"sign\"")
                .contains("a pact: \"a security pact\", security")
                .contains("= planned, told by \"sign\"")
                .contains("parties: JPN, UKR")
                .contains("claim: planned; JPN, UKR; security; pact a security pact; date 2024-06-14")
                .contains("CHL, JPN; trade; pact its trade deal");
    }

    @Test
    void whatIsDroppedIsShownWithTheReason() {
        assertThat(sentence(4))
                .contains("dropped: no rule makes it a pact, or one says that it is none")
                .contains("no claim");
    }

    @Test
    void aClaimIsShownWithTheRulesThatMadeIt() {
        assertThat(sentence(1))
                .containsPattern(
                        "claim: signed; ITA, NOR; .*\\n +by reading\\.word-of-pacts, .*reading\\.treaty-of-party");
    }

    @Test
    void aSentenceThatIsTooLongToParseIsSaidToBe() {
        assertThat(sentence(5))
                .contains("not looked at:", "too long to parse", "no claim")
                .doesNotContain("tree:");
    }

    @Test
    void aTextAndAFileAtOnceAreWrongUsage() {
        assertThat(Command.run("extract", "-", "--text", ARTICLE).code()).isEqualTo(ExitCode.USAGE);
    }
}
