package org.pactwire.extract.claim.event;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;

/** The ways in which sentences say that somebody joins an organisation or leaves it. */
public final class Memberships {
    private static final Set<String> LEAVING = Set.of("leave", "quit", "exit");
    private static final Set<String> JOINING = Set.of("join", "rejoin", "accede", "become", "accession");
    private static final Set<String> LEAVING_FROM = Set.of("withdraw", "pull", "exit");

    private Memberships() {}

    public static boolean isJoining(Word predicate) {
        return JOINING.contains(predicate.lemma());
    }

    /** What the governor of an organisation's name says of a membership; null for nothing. */
    public static @Nullable Status statusOf(SentenceTree sentence, Word name) {
        Word head = sentence.head(name);
        if (head == null) {
            return null;
        }
        String preposition = sentence.preposition(name);
        if (name.is("obj") && head.isVerb()) {
            boolean together = sentence.hasChild(
                    head,
                    w -> w.is("xcomp")
                            || (w.is("advcl") && sentence.preposition(w).equals("in")));
            boolean joins = head.lemma().equals("join") && !sentence.holds(EventRule.JOINS_IN_DOING, head, together);
            if (sentence.holds(EventRule.JOINS_BODY, name, joins)) {
                return Status.IN_FORCE;
            }
            return sentence.holds(EventRule.LEAVES_BODY, name, LEAVING.contains(head.lemma())) ? Status.ENDED : null;
        }
        if (head.isVerb() && name.is("obl")) {
            boolean out = preposition.equals("from") || preposition.equals("of");
            if (sentence.holds(EventRule.WITHDRAWS_FROM_BODY, name, out && LEAVING_FROM.contains(head.lemma()))) {
                return Status.ENDED;
            }
            return sentence.holds(EventRule.ACCEDES_TO_BODY, name, head.lemma().equals("accede"))
                    ? Status.IN_FORCE
                    : null;
        }
        if (name.is("nmod") && preposition.equals("of") && head.lemma().equals("member")) {
            Word verb = sentence.head(head);
            boolean becomes = verb != null && verb.lemma().equals("become");
            return sentence.holds(EventRule.BECOMES_MEMBER, name, becomes) ? Status.IN_FORCE : null;
        }
        boolean withdrawal = name.is("nmod")
                && preposition.equals("from")
                && (head.lemma().equals("withdrawal") || head.lemma().equals("exit"));
        return sentence.holds(EventRule.WITHDRAWAL_FROM_BODY, name, withdrawal) ? Status.ENDED : null;
    }

    /** The verb or event noun that has the subject. */
    public static @Nullable Word verbOf(SentenceTree sentence, Word name) {
        Word head = sentence.head(name);
        boolean member = head != null && head.lemma().equals("member");
        return head != null && sentence.holds(EventRule.VERB_OF_MEMBER, name, member) ? sentence.head(head) : head;
    }
}
