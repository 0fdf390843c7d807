package org.pactwire.extract.claim.reading;

import java.util.List;
import java.util.stream.Stream;
import org.pactwire.extract.claim.event.EventRule;
import org.pactwire.extract.claim.noun.NounRule;
import org.pactwire.extract.claim.party.PartyRule;
import org.pactwire.extract.claim.setting.SettingRule;
import org.pactwire.extract.claim.story.StoryRule;
import org.pactwire.extract.claim.words.Rule;

/** All rules of the claim reader. */
public final class Rules {
    private Rules() {}

    /** The rules of all rooms, in the order in which a sentence is read. */
    public static List<Rule> all() {
        return Stream.<Rule[]>of(
                        NounRule.values(),
                        EventRule.values(),
                        PartyRule.values(),
                        SettingRule.values(),
                        StoryRule.values(),
                        ReadingRule.values())
                .flatMap(Stream::of)
                .toList();
    }
}
