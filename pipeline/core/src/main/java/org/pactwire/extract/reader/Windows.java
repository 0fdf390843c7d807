package org.pactwire.extract.reader;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
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
    /** Most pieces of a window: the net has places for 512, but the work of a piece grows with the length. */
    static final int LENGTH = 256;

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
    public List<Window> of(Headline title, String text, Extraction facts) {
        List<Cut> head = vocabulary.of(title.text());
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
            windows.add(new Filling(new Stretch(head), new Stretch(body.subList(at, behind)), facts)
                    .of(title.names(), mentions));
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

    /** Pieces of the title or of the text, and what each is part of. */
    private static final class Stretch {
        final List<Cut> cuts;
        final Window.Type[] types;

        Stretch(List<Cut> cuts) {
            this.cuts = cuts;
            this.types = new Window.Type[cuts.size()];
            Arrays.fill(types, Window.Type.NOTHING);
        }

        boolean holds(Span span) {
            return from(span) < to(span);
        }

        /** Number of the first piece that ends behind the beginning of a span. */
        int from(Span span) {
            return first(cut -> cut.span().end() > span.start());
        }

        /** Number of the first piece that starts at the end of a span or behind it. */
        int to(Span span) {
            return first(cut -> cut.span().start() >= span.end());
        }

        /** By bisection: what holds of a piece holds of all behind it. */
        private int first(Predicate<Cut> isBehind) {
            int low = 0;
            int high = cuts.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (isBehind.test(cuts.get(middle))) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            return low;
        }
    }

    /** One window in the making. */
    private static final class Filling {
        private final Stretch head;
        private final Stretch body;
        private final Extraction facts;
        private final ByRules[] rules;
        private final List<Place> places = new ArrayList<>();

        Filling(Stretch head, Stretch body, Extraction facts) {
            this.head = head;
            this.body = body;
            this.facts = facts;
            this.rules = new ByRules[body.cuts.size()];
            Arrays.fill(rules, ByRules.NOTHING);
        }

        Window of(List<EntityMention> ofTitle, List<Mention> ofText) {
            ofTitle.forEach(name -> add(name, head, true));
            ofText.forEach(mention -> add(mention, body, false));
            for (Claim claim : facts.claims()) {
                if (claim.status() != Status.MENTIONED && body.holds(claim.span())) {
                    mark(claim);
                }
            }
            return new Window(pieces(), places);
        }

        private void add(Mention mention, Stretch stretch, boolean inTitle) {
            int from = stretch.from(mention.span());
            int to = stretch.to(mention.span());
            if (from < to) {
                int shift = inTitle ? 1 : beforeText();
                Window.Type type = type(mention);
                String party = mention instanceof EntityMention entity ? PartyTable.partyOf(entity) : "";
                places.add(new Place(mention, type, party, from + shift, to + shift, inTitle));
                Arrays.fill(stretch.types, from, to, type);
            }
        }

        /** The title and the marks around it. */
        private int beforeText() {
            return head.cuts.size() + 2;
        }

        private void mark(Claim claim) {
            for (Place place : places) {
                boolean named = !place.inTitle()
                        && place.mention().sentence() == claim.sentence()
                        && claim.parties().contains(place.party());
                if (named) {
                    Arrays.fill(rules, place.from() - beforeText(), place.to() - beforeText(), ByRules.PARTY);
                }
            }
            Span words = claim.pact().span();
            if (!claim.pact().text().isEmpty() && body.holds(words)) {
                Arrays.fill(rules, body.from(words), body.to(words), ByRules.PACT);
            }
        }

        private List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            pieces.add(mark(CLS, true));
            for (int i = 0; i < head.cuts.size(); i++) {
                Cut cut = head.cuts.get(i);
                pieces.add(new Piece(cut.id(), cut.span(), true, -1, head.types[i], ByRules.NOTHING));
            }
            pieces.add(mark(SEP, true));
            List<Span> sentences = facts.sentences();
            int sentence = -1;
            for (int i = 0; i < body.cuts.size(); i++) {
                Cut cut = body.cuts.get(i);
                while (sentence + 1 < sentences.size()
                        && sentences.get(sentence + 1).start() <= cut.span().start()) {
                    sentence++;
                }
                pieces.add(new Piece(cut.id(), cut.span(), false, Math.max(0, sentence), body.types[i], rules[i]));
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
    }
}
