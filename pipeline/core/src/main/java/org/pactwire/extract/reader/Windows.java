package org.pactwire.extract.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.pactwire.article.Span;
import org.pactwire.extract.reader.Pieces.Cut;
import org.pactwire.extract.reader.Window.ByRules;
import org.pactwire.extract.reader.Window.Piece;
import org.pactwire.extract.reader.Window.Place;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.Status;
import org.pactwire.know.PartyTable;

/** Cuts articles into windows. Thread-safe. */
public final class Windows {
    /** Most pieces of a window; the net has places for 512. */
    static final int LENGTH = 508;

    private static final int TITLE_LENGTH = 60;
    private static final int MARKS = 3;
    private static final int CLS = 101;
    private static final int SEP = 102;

    private final Pieces vocabulary = Pieces.load();

    /**
     * The windows of an article, which together are its text; each begins with the title.
     *
     * @param facts what is known of the text; its claims are what the rules found
     */
    public List<Window> of(String title, String text, Extraction facts) {
        List<Cut> head = vocabulary.of(title);
        head = head.subList(0, Math.min(head.size(), TITLE_LENGTH));
        List<Cut> body = vocabulary.of(text);
        List<Mention> mentions = new ArrayList<>(facts.entities());
        mentions.addAll(facts.money());
        mentions.addAll(facts.dates());
        int room = LENGTH - head.size() - MARKS;
        List<Window> windows = new ArrayList<>();
        int at = 0;
        do {
            int behind = end(body, at, room, facts.sentences());
            windows.add(new Filling(head, body.subList(at, behind), facts).of(mentions));
            at = behind;
        } while (at < body.size());
        return windows;
    }

    /** Behind the last sentence that fits, or in the middle of one that fills half of the room alone. */
    private static int end(List<Cut> body, int at, int room, List<Span> sentences) {
        if (body.size() - at <= room) {
            return body.size();
        }
        int most = body.get(at + room).span().start();
        int least = body.get(at + room / 2).span().start();
        int stop = sentences.stream()
                .mapToInt(Span::end)
                .filter(end -> end > least && end <= most)
                .max()
                .orElse(most);
        int behind = at + room;
        while (body.get(behind - 1).span().start() >= stop) {
            behind--;
        }
        return behind;
    }

    /** One window in the making. */
    private static final class Filling {
        private final List<Cut> head;
        private final List<Cut> body;
        private final Extraction facts;
        private final Span whole;
        private final Window.Type[] types;
        private final ByRules[] rules;

        Filling(List<Cut> head, List<Cut> body, Extraction facts) {
            this.head = head;
            this.body = body;
            this.facts = facts;
            this.whole = body.isEmpty()
                    ? new Span(0, 0)
                    : new Span(
                            body.get(0).span().start(),
                            body.get(body.size() - 1).span().end());
            this.types = new Window.Type[body.size()];
            this.rules = new ByRules[body.size()];
            Arrays.fill(types, Window.Type.NOTHING);
            Arrays.fill(rules, ByRules.NOTHING);
        }

        Window of(List<Mention> mentions) {
            int shift = head.size() + 2;
            List<Place> places = new ArrayList<>();
            for (Mention mention : mentions) {
                if (isInside(mention.span())) {
                    int from = from(mention.span().start());
                    int to = to(mention.span().end());
                    Window.Type type = type(mention);
                    String party = mention instanceof EntityMention entity ? PartyTable.partyOf(entity) : "";
                    places.add(new Place(mention, type, party, from + shift, to + shift));
                    Arrays.fill(types, from, to, type);
                }
            }
            for (Claim claim : facts.claims()) {
                if (claim.status() != Status.MENTIONED && isInside(claim.span())) {
                    mark(claim, places, shift);
                }
            }
            return new Window(pieces(), places);
        }

        private boolean isInside(Span span) {
            return span.start() < whole.end() && span.end() > whole.start() && from(span.start()) < to(span.end());
        }

        private void mark(Claim claim, List<Place> places, int shift) {
            for (Place place : places) {
                boolean named = place.mention().sentence() == claim.sentence()
                        && claim.parties().contains(place.party());
                if (named) {
                    Arrays.fill(rules, place.from() - shift, place.to() - shift, ByRules.PARTY);
                }
            }
            if (!claim.pact().text().isEmpty() && isInside(claim.pact().span())) {
                Span words = claim.pact().span();
                Arrays.fill(rules, from(words.start()), to(words.end()), ByRules.PACT);
            }
        }

        private List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(mark(CLS, true));
            for (Cut cut : head) {
                pieces.add(new Piece(cut.id(), cut.span(), true, -1, Window.Type.NOTHING, ByRules.NOTHING));
            }
            pieces.add(mark(SEP, true));
            List<Span> sentences = facts.sentences();
            int sentence = -1;
            for (int i = 0; i < body.size(); i++) {
                Cut cut = body.get(i);
                while (sentence + 1 < sentences.size()
                        && sentences.get(sentence + 1).start() <= cut.span().start()) {
                    sentence++;
                }
                pieces.add(new Piece(cut.id(), cut.span(), false, Math.max(0, sentence), types[i], rules[i]));
            }
            pieces.add(mark(SEP, false));
            return pieces;
        }

        private static Piece mark(int id, boolean inTitle) {
            return new Piece(id, null, inTitle, -1, Window.Type.NOTHING, ByRules.NOTHING);
        }

        private static Window.Type type(Mention mention) {
            return switch (mention) {
                case MoneyMention money -> Window.Type.MONEY;
                case DateMention date -> Window.Type.DATE;
                case EntityMention entity -> type(entity);
            };
        }

        private static Window.Type type(EntityMention entity) {
            return switch (entity.type()) {
                case PERSON -> Window.Type.PERSON;
                case PLACE -> Window.Type.PLACE;
                case COUNTRY -> entity.entityId().isEmpty() ? Window.Type.UNLINKED : Window.Type.STATE;
                case NATIONALITY -> entity.entityId().isEmpty() ? Window.Type.UNLINKED : Window.Type.NATIONALITY;
                case ORGANIZATION ->
                    PartyTable.partyOf(entity).isEmpty() ? Window.Type.UNLINKED : Window.Type.ORGANIZATION;
                case ARMED_GROUP -> entity.entityId().isEmpty() ? Window.Type.UNLINKED : Window.Type.ARMED_GROUP;
            };
        }

        /** Number of the first piece of the body that ends behind an offset. */
        private int from(int start) {
            int low = 0;
            int high = body.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (body.get(middle).span().end() > start) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }

        /** Number behind the last piece of the body that starts before an offset. */
        private int to(int end) {
            int low = 0;
            int high = body.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (body.get(middle).span().start() >= end) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }
}
