package org.pactwire.extract.reader;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pactwire.extract.reader.Window.Piece;

/**
 * Which windows are worth the net: whole numbers, learned by logistic regression, are added up for the pieces that occur in
 * a stretch between full stops. Exact, and a thousand times as fast as the net. models/reader/train/gate.py makes the
 * numbers, and cuts stretches in the same way.
 */
final class Gate {
    private static final String NUMBERS = "/models/reader/gate.txt";

    // pieces that no text has stand for a name, and for names of several types
    private static final int NAME = 1;
    private static final int SEVERAL = 2;

    private static final Set<Integer> STOPS = Set.of(999, 1012, 1029);
    private static final int SEP = 102;
    /** What ends sooner than this is an abbreviation. */
    private static final int SHORTEST = 12;

    private final int[] weights;
    private final int least;

    /** Loads the packaged numbers: the weight of each piece of the vocabulary, then the least sum. */
    Gate() {
        try (InputStream in = Gate.class.getResourceAsStream(NUMBERS)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + NUMBERS);
            }
            int[] numbers = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .mapToInt(Integer::parseInt)
                    .toArray();
            weights = numbers;
            least = numbers[numbers.length - 1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** True where the window names a party and may tell of something that happened to a pact, or where the rules say so. */
    boolean letsThrough(Window window) {
        if (window.pieces().stream().anyMatch(piece -> piece.byRules() != Window.ByRules.NOTHING)) {
            return true;
        }
        if (window.places().stream().allMatch(place -> place.party().isEmpty())) {
            return false;
        }
        int from = 0;
        List<Piece> pieces = window.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            int id = pieces.get(i).id();
            if (id == SEP || (STOPS.contains(id) && i - from + 1 >= SHORTEST)) {
                if (sum(pieces.subList(from, i + 1)) >= least) {
                    return true;
                }
                from = i + 1;
            }
        }
        return false;
    }

    private int sum(List<Piece> stretch) {
        Set<Integer> ids = new HashSet<>();
        Set<Window.Type> names = EnumSet.noneOf(Window.Type.class);
        for (Piece piece : stretch) {
            boolean named = isNamed(piece.type());
            ids.add(named ? NAME : piece.id());
            if (named) {
                names.add(piece.type());
            }
        }
        if (names.size() > 1) {
            ids.add(SEVERAL);
        }
        return ids.stream().mapToInt(id -> weights[id]).sum();
    }

    private static boolean isNamed(Window.Type type) {
        return switch (type) {
            case STATE, ORGANIZATION, ARMED_GROUP, PERSON, PLACE, UNLINKED, NATIONALITY -> true;
            case NOTHING, MONEY, DATE -> false;
        };
    }
}
