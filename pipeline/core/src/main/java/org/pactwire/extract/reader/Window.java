package org.pactwire.extract.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.fact.Mention;

/**
 * A stretch of an article as the net reads it: the title in front, then text, in word pieces. Each piece says what it is
 * part of, and what the rules take it for.
 */
public final class Window {
    /** What a piece is part of; the net was trained with these numbers. */
    public enum Type {
        NOTHING(0),
        STATE(1),
        ORGANIZATION(2),
        ARMED_GROUP(3),
        PERSON(4),
        PLACE(5),
        MONEY(6),
        DATE(7),
        /** An organisation, group or people without an id. */
        UNLINKED(8),
        NATIONALITY(9);

        private final int number;

        Type(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /** What the rules take a piece for; the net was trained with these numbers. */
    public enum ByRules {
        NOTHING(0),
        /** The words for a pact to which they see something happen. */
        PACT(1),
        /** One of the parties of such a pact. */
        PARTY(2);

        private final int number;

        ByRules(int number) {
            this.number = number;
        }

        public int number() {
            return number;
        }
    }

    /**
     * A piece of the window.
     *
     * @param id its number in the vocabulary
     * @param span where it stands in the title or text; null for the marks between them
     * @param inTitle true before the text
     * @param sentence index of the sentence; -1 in the title and for marks
     */
    public record Piece(int id, @Nullable Span span, boolean inTitle, int sentence, Type type, ByRules byRules) {}

    /**
     * A mention in the window.
     *
     * @param party the id of the party it stands for; empty for none
     * @param from number of its first piece
     * @param to number behind its last piece
     * @param inTitle true where its span is one in the title
     */
    public record Place(Mention mention, Type type, String party, int from, int to, boolean inTitle) {}

    private final List<Piece> pieces;
    private final List<Place> places;

    Window(List<Piece> pieces, List<Place> places) {
        this.pieces = List.copyOf(pieces);
        this.places = List.copyOf(places);
    }

    /** From the first mark to the last one. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The mentions of the title, then those of the text, in its order, of entities before money before dates. */
    public List<Place> places() {
        return places;
    }

    /** Indices of the sentences of which a piece is in it. */
    Set<Integer> sentences() {
        return pieces.stream().map(Piece::sentence).filter(s -> s >= 0).collect(Collectors.toSet());
    }

    /** Number of the first piece of the text that ends behind an offset. */
    int from(int start) {
        int at = 0;
        while (at < pieces.size() && !isInText(at, start, Integer.MAX_VALUE)) {
            at++;
        }
        return at;
    }

    /** Number behind the last piece of the text that starts before an offset. */
    int to(int end) {
        int at = pieces.size();
        while (at > 0 && !isInText(at - 1, -1, end)) {
            at--;
        }
        return at;
    }

    private boolean isInText(int at, int start, int end) {
        Piece piece = pieces.get(at);
        Span span = piece.span();
        return span != null && !piece.inTitle() && span.end() > start && span.start() < end;
    }
}
