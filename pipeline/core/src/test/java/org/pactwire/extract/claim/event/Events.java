package org.pactwire.extract.claim.event;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.words.Drawn;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/** What tests ask the readers of the room about a drawn sentence; the answers are words. */
final class Events {
    private static final EventReader READER = new EventReader(PactLexicon.load());
    private static final String NOTHING = "nothing";

    private Events() {}

    /** What happens to the pact that a noun names. */
    static Function<Drawn, String> happensTo(String noun) {
        return drawn -> READER.read(drawn.tree(), drawn.word(noun), false).inWords();
    }

    /** The same in an article that has told its news before. */
    static Function<Drawn, String> happensAfterNewsTo(String noun) {
        return drawn -> READER.read(drawn.tree(), drawn.word(noun), true).inWords();
    }

    /** What a noun's own clauses tell of the time before. */
    static Function<Drawn, String> pastOf(String noun) {
        return drawn -> inWords(READER.past(drawn.tree(), drawn.word(noun)));
    }

    /** What else happens to the pact, told by verbs that are joined to its own. */
    static Function<Drawn, String> joinedTo(String noun) {
        return drawn -> {
            Word pact = drawn.word(noun);
            SentenceTree tree = drawn.tree();
            List<Event> joined = new JoinedEvents(READER).of(tree, pact, READER.read(tree, pact, false), false);
            return joined.isEmpty()
                    ? NOTHING
                    : joined.stream().map(Event::inWords).collect(Collectors.joining("; "));
        };
    }

    /** What is told of a membership in the organisation that a word names. */
    static Function<Drawn, String> membershipIn(String body) {
        return drawn -> {
            Status status = Memberships.statusOf(drawn.tree(), drawn.word(body));
            return status == null
                    ? NOTHING
                    : status.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    /** The verb whose subject joins or leaves it. */
    static Function<Drawn, String> verbOf(String body) {
        return drawn -> Objects.requireNonNull(Memberships.verbOf(drawn.tree(), drawn.word(body)))
                .text();
    }

    private static String inWords(@Nullable Event event) {
        return event == null ? NOTHING : event.inWords();
    }
}
