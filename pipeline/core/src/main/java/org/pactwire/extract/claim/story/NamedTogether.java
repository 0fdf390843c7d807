package org.pactwire.extract.claim.story;

import java.util.List;
import java.util.SortedSet;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.know.PartyTable;

/** Whom one sentence names. */
final class NamedTogether {
    private NamedTogether() {}

    /** All of them; of "Britain and Iceland, both members of NATO" the two. */
    static List<String> of(SortedSet<String> named, PartyTable parties, Trail trail) {
        List<String> states =
                named.stream().filter(p -> parties.members(p).isEmpty()).toList();
        boolean members = states.size() == 2
                && states.size() < named.size()
                && named.stream()
                        .allMatch(p -> states.contains(p) || parties.members(p).containsAll(states));
        return trail.holds(StoryRule.BOTH_MEMBERS, Trail.SENTENCE, members) ? states : List.copyOf(named);
    }
}
