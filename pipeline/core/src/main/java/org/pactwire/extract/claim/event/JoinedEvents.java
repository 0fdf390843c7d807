package org.pactwire.extract.claim.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;

/**
 * Reads what more is told of a pact by verbs that are joined to its own: "was signed in May and took effect in June",
 * "signed and ratified the treaty".
 */
public final class JoinedEvents {
    private static final Set<String> OBJECTS = Set.of("obj", "ccomp", "xcomp");

    private final EventReader events;

    public JoinedEvents(EventReader events) {
        this.events = events;
    }

    /**
     * The events of the verbs joined to the one that tells of a noun, as far as they share the noun with it.
     *
     * @param told the event of the noun's own verb
     */
    public List<Event> of(SentenceTree sentence, Word noun, Event told, boolean followUp) {
        List<Event> found = new ArrayList<>();
        Word verb = told.predicate();
        boolean subject = noun.is("nsubj") || noun.is("nsubj:pass");
        if (told.background() || !verb.isVerb() || noun.head() != verb.index() || !(subject || noun.is("obj"))) {
            return found;
        }
        sentence.children(verb, "conj").filter(Word::isVerb).forEach(joined -> {
            Event start = subject ? ofSubject(sentence, noun, joined) : ofObject(sentence, noun, joined);
            Event event = start == null ? null : events.climb(sentence, start, followUp);
            if (event != null && event.status() != Status.MENTIONED && event.status() != told.status()) {
                found.add(event);
            }
        });
        return found;
    }

    /** "The pact was signed and took effect", "expired and was not renewed": it has no subject of its own. */
    private @Nullable Event ofSubject(SentenceTree sentence, Word noun, Word joined) {
        boolean own = sentence.hasChild(joined, w -> w.is("nsubj") || w.is("csubj"));
        if (sentence.holds(EventRule.JOINED_WITH_OWN_SUBJECT, joined, own)) {
            return null;
        }
        return sentence.holds(EventRule.JOINED_PASSIVE, joined, sentence.hasChild(joined, w -> w.is("aux:pass")))
                ? events.ofObject(sentence, joined)
                : sentence.found(EventRule.JOINED_DOING, joined, events.subject(sentence, noun, joined));
    }

    /** "Signed and ratified the treaty": the one object of both. */
    private @Nullable Event ofObject(SentenceTree sentence, Word noun, Word joined) {
        boolean own = joined.index() > noun.index() || sentence.hasChild(joined, w -> OBJECTS.contains(w.relation()));
        return sentence.holds(EventRule.JOINED_WITH_OWN_OBJECT, joined, own)
                ? null
                : sentence.found(EventRule.JOINED_WITH_SAME_OBJECT, joined, events.ofObject(sentence, joined));
    }
}
