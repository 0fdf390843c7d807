package org.pactwire.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pactwire.extract.syntax.Token;

/**
 * Tells whether the name of a capital means the place ("in Kyiv", "the Kyiv summit", "arrived from Paris") or stands
 * for its state ("the deal with Washington", "Kyiv to sign"). Reads only the words around it.
 */
final class SeatReading {
    private static final Set<String> BEFORE_PLACE = words("in at near outside around inside throughout across into via"
            + " through visit visits visited visiting leave leaves left leaving enter enters entered reach reached"
            + " downtown central greater northern southern eastern western north south east west over toward towards"
            + " capital city within besieged bombed shelled captured seized occupied hit struck hosted host");
    private static final Set<String> OF_PLACE = words("city capital outskirts suburb suburbs streets centre center"
            + " north south east west northeast northwest southeast southwest mayor bishop archbishop university battle agreement accord peace"
            + " siege treaty declaration port residents heart area region district convention governor province"
            + " neighborhood neighbourhood status future control division capture fall gates skies bombing part parts");
    private static final Set<String> MOTION = words("travel travels traveled travelled traveling travelling fly flies"
            + " flew flying flight flights go goes going went gone return returns returned returning trip trips visit"
            + " visits come comes came coming head heads headed heading move moves moved journey arrive arrives arrived"
            + " arriving drive drove road sent brought taken flown transferred tour evacuated fled flee km kilometers"
            + " kilometres miles reporting depart departs departed departing leave leaves left leaving bound"
            + " extradited deported moved shipped way back close");
    private static final Set<String> STRIKE = words(
            "attack attacks strike strikes assault assaults raid raids march marched advance advanced missiles drones");
    private static final Set<String> PLACE_NOUN = words(
            "summit summits conference meeting meetings talks airport"
                    + " suburb suburbs mayor residents streets street metro hotel area region university stadium police"
                    + " hospital court bureau protocol protocols accord accords treaty convention declaration memorandum"
                    + " agreement agreements statement process forum bombing bombings attack attacks massacre district city"
                    + " time correspondent marathon stock club principles framework communique conferences statute explosion blast mosque church suburbs rally protests protest riots siege fire attacks bid"
                    + " bishop archbishop neighborhood neighbourhood office branch gallery museum school festival fashion"
                    + " games olympics club zoo prison square cathedral roadmap format tribunal county province oblast"
                    + " governorate port station underground commitments embassy port highway road countryside theatre theater bombardment");
    private static final Set<String> PAPER = words("accord accords treaty memorandum agreement agreements statement");
    private static final Set<String> PACT = words("deal deals pact pacts goals targets");
    private static final Set<String> HELD_AT = words("meeting meetings talks summit ceremony visit dinner lawn");
    private static final Set<String> HOST = words("host hosts hosted hosting");
    /** "The government in Lima": the state. */
    private static final Set<String> GOVERNING =
            words("government parliament cabinet junta authorities leadership regime rulers administration");

    private static final Set<String> SUFFIX = words("based born bound wide area held controlled listed");

    private SeatReading() {}

    private static Set<String> words(String list) {
        return Set.of(java.util.Arrays.stream(list.split(" ")).distinct().toArray(String[]::new));
    }

    /**
     * True if the name means the place.
     *
     * @param besidePlace whether it is joined to the name of a place
     */
    static boolean isPlace(List<Token> tokens, int from, int to, boolean besidePlace) {
        return besidePlace
                || (!isOwnerOfPact(tokens, to) && (isPlaceBefore(tokens, from) || isPlaceBehind(tokens, from, to)));
    }

    /** "in Moscow's pact with Pyongyang", "Berlin's accord": that of the state; "the Berlin accord" has its name of the city. */
    private static boolean isOwnerOfPact(List<Token> tokens, int to) {
        String second = word(tokens, to + 1);
        return Offices.POSSESSIVE.contains(word(tokens, to)) && (PAPER.contains(second) || PACT.contains(second));
    }

    /** The same of a palace or government building: "at the White House", "a Kremlin ceremony". */
    static boolean isBuilding(List<Token> tokens, int from, int to) {
        boolean one = word(tokens, from - 1).equals("a");
        return !Offices.POSSESSIVE.contains(word(tokens, to))
                && (HELD_AT.contains(word(tokens, to)) || (!one && isPlaceBefore(tokens, from)));
    }

    private static boolean isPlaceBefore(List<Token> tokens, int from) {
        String before = word(tokens, from - 1);
        return switch (before) {
            case "of" -> OF_PLACE.contains(word(tokens, from - 2));
            case "in" -> !GOVERNING.contains(word(tokens, from - 2));
            case "to", "from", "for" -> anyBefore(tokens, from - 2, MOTION);
            case "on" -> anyBefore(tokens, from - 2, STRIKE);
            case "," -> word(tokens, from - 2).equals("capital");
            case "both", "the" -> isPlaceBefore(tokens, from - 1);
            case "a", "an" -> true;
            default -> BEFORE_PLACE.contains(before);
        };
    }

    private static boolean anyBefore(List<Token> tokens, int last, Set<String> words) {
        for (int i = last; i >= 0 && i > last - 3; i--) {
            if (words.contains(word(tokens, i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPlaceBehind(List<Token> tokens, int from, int to) {
        String next = word(tokens, to);
        String second = word(tokens, to + 1);
        return switch (next) {
            case "'s", "’s", "'", "’" -> PLACE_NOUN.contains(second);
            case "-" -> SUFFIX.contains(second);
            case "(", "—", "–", "--" -> from == 0;
            case "," -> from == 0 && isDatelineEnd(tokens, to + 1);
            case "climate", "peace", "ceasefire", "nuclear" -> PLACE_NOUN.contains(second) || PACT.contains(second);
            default -> PLACE_NOUN.contains(next) || anyBefore(tokens, to + 3, HOST);
        };
    }

    /** "KYIV, Ukraine (AP) —", "PARIS, June 3 —". */
    private static boolean isDatelineEnd(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size() && i < from + 8; i++) {
            if (Set.of("—", "–", "--", "-").contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    private static String word(List<Token> tokens, int index) {
        return index < 0 || index >= tokens.size()
                ? ""
                : tokens.get(index).text().toLowerCase(Locale.ROOT);
    }
}
