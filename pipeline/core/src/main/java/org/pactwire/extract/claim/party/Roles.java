package org.pactwire.extract.claim.party;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.pactwire.fact.Claim.Signatory;

/**
 * Who takes part in an event.
 *
 * @param parties ids, sorted
 * @param signatories persons who sign or agree, in order of the text
 * @param common those of the parties that have a pact with each of the others, where a plural means several pacts
 * @param group how the sentence speaks of parties whom it does not name
 * @param stranger the other side has a name and is no party of ours: "a deal with Google"
 */
public record Roles(
        List<String> parties, List<Signatory> signatories, List<String> common, Group group, boolean stranger) {
    /** Parties without their names. */
    public enum Group {
        NONE,
        /** "The warring parties", "six world powers". */
        SEVERAL,
        /** "The two countries", "both sides": the two that the article speaks of. */
        TWO,
        /** "The agreement between the two countries": told by the pact's own phrase. */
        BETWEEN,
        /** "The partners", "the leaders": of the organisation that the article speaks of. */
        MEMBERS
    }

    /** Nobody. */
    public static final Roles NONE = new Roles(List.of(), List.of(), List.of(), Group.NONE, false);

    public Roles {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        common = List.copyOf(common);
    }

    /** The same with more parties. */
    public Roles with(Collection<String> more) {
        TreeSet<String> completed = new TreeSet<>(parties);
        completed.addAll(more);
        return new Roles(List.copyOf(completed), signatories, common, group, stranger);
    }

    public boolean collective() {
        return group != Group.NONE;
    }
}
