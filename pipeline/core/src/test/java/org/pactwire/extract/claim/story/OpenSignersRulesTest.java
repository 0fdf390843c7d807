package org.pactwire.extract.claim.story;

import static org.pactwire.extract.claim.story.Story.namedNext;
import static org.pactwire.extract.claim.words.RuleCase.words;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.words.RuleCase;

/** Who signed by office and is named by a later sentence. */
class OpenSignersRulesTest {
    static Stream<RuleCase> cases() {
        return Stream.of(
                words(
                        StoryRule.NAMED_NEXT,
                        "Gabriel Boric and Dina Boluarte sat at one desk",
                        s -> s.person("Gabriel Boric", "CHL", "President").person("Dina Boluarte", "PER", "President"),
                        s -> namedNext(s, SignerOffice.HEAD, "CHL", "PER"),
                        List.of("CHL Gabriel Boric", "PER Dina Boluarte")),
                words(
                        StoryRule.TWO_IN_ONE_OFFICE,
                        "Boric and Piñera sat beside Boluarte",
                        s -> s.person("Boric", "CHL", "President")
                                .person("Piñera", "CHL", "President")
                                .person("Boluarte", "PER", "President"),
                        s -> namedNext(s, SignerOffice.HEAD, "CHL", "PER"),
                        List.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsWhoSigned(RuleCase example) {
        example.check();
    }
}
