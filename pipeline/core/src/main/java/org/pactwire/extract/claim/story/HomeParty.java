package org.pactwire.extract.claim.story;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Status;

/**
 * Puts the state that an article is sent from, and speaks of, in the place of "parliament" and of ministers without a
 * state: "LIMA – Chile's minister came on Monday. Parliament ratified the treaty with Chile."
 */
public final class HomeParty {
    private static final Set<Status> DONE =
            EnumSet.of(Status.SIGNED, Status.RATIFIED, Status.REJECTED, Status.SUSPENDED, Status.ENDED, Status.AMENDED);

    private final SentenceTree sentence;
    private final String home;
    private final Discourse discourse;
    private final RoleReader roles;

    public HomeParty(SentenceFacts facts, Discourse discourse, RoleReader roles) {
        this.sentence = facts.parsed();
        this.home = facts.home();
        this.discourse = discourse;
        this.roles = roles;
    }

    /** The roles with the state that is meant; the same roles where none is. */
    public Roles complete(Event event, Roles read) {
        boolean known = read.parties().contains(home);
        boolean fits = known || (read.parties().size() <= 1 && read.group() == Roles.Group.NONE && !read.stranger());
        boolean open = !home.isEmpty() && fits && !event.background() && DONE.contains(event.status());
        Word predicate = event.predicate();
        if (!open
                || sentence.holds(StoryRule.HOME_NOT_SPOKEN_OF, predicate, !discourse.hasNamed(home))
                || sentence.holds(StoryRule.HOME_NO_SIDE, predicate, !isSideOfLastPact())
                || !sentence.holds(StoryRule.HOME_ORGAN, predicate, roles.isByOrganOfNoState(event))) {
            return read;
        }
        Set<Signatory> signatories = new LinkedHashSet<>();
        long unknown =
                read.signatories().stream().filter(s -> s.partyId().isEmpty()).count();
        for (Signatory person : read.signatories()) {
            boolean theirs = person.partyId().isEmpty() && unknown == 1;
            signatories.add(
                    sentence.holds(StoryRule.HOME_MINISTER, predicate, theirs)
                            ? new Signatory(home, person.name(), person.title())
                            : person);
        }
        return new Roles(read.parties(), List.copyOf(signatories), read.common(), read.group(), read.stranger())
                .with(List.of(home));
    }

    private boolean isSideOfLastPact() {
        List<List<String>> last = discourse.lastPairs(1);
        return last.isEmpty() || last.get(0).contains(home);
    }
}
