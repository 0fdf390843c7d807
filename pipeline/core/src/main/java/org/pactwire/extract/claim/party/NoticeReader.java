package org.pactwire.extract.claim.party;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;

/** Finds who is told that a pact ends: the other side of it. "Lima notified Quito that it was ending the treaty." */
final class NoticeReader {
    private static final Set<Status> GIVEN_NOTICE = EnumSet.of(Status.ENDED, Status.SUSPENDED);
    private static final Set<String> TELLING = Set.of("tell", "notify", "inform", "advise");
    private static final Set<String> GIVING = Set.of("give", "serve", "send", "hand");
    private static final Set<String> NOTICES = Set.of("notice", "notification", "letter", "note");
    private static final Set<String> TO = Set.of("on", "to");
    private static final int STEPS = 4;

    private final SentenceTree sentence;
    private final PartyNames names;

    NoticeReader(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The one who is given notice; empty where none is, or where several are. */
    List<Word> of(Event event) {
        Word at = GIVEN_NOTICE.contains(event.status()) ? event.predicate() : null;
        for (int steps = 0; at != null && steps < STEPS; steps++) {
            List<Word> told = at.isVerb() ? toldBy(at) : List.of();
            if (!told.isEmpty()) {
                return told.size() == 1 ? told : List.of();
            }
            at = sentence.head(at);
        }
        return List.of();
    }

    private List<Word> toldBy(Word verb) {
        boolean gives = sentence.holds(
                PartyRule.GIVEN_NOTICE,
                verb,
                GIVING.contains(verb.lemma())
                        && sentence.children(verb, "obj").anyMatch(w -> NOTICES.contains(w.lemma())));
        boolean tells = sentence.holds(PartyRule.NOTIFIED, verb, TELLING.contains(verb.lemma()));
        if (!gives && !tells) {
            return List.of();
        }
        return sentence.children(verb).stream()
                .filter(w ->
                        w.is("iobj") || w.is("obj") || (gives && w.is("obl") && TO.contains(sentence.preposition(w))))
                .filter(w -> !names.at(w).isEmpty())
                .toList();
    }
}
