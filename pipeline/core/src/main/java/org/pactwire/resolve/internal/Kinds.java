package org.pactwire.resolve.internal;

import org.pactwire.fact.Kind;

/** Which kinds of pacts are told apart loosely: one article's security deal is the other's defence deal. */
final class Kinds {
    private Kinds() {}

    /** True if one pact can be called by both kinds. */
    static boolean compatible(Kind a, Kind b) {
        return a == b
                || a == Kind.OTHER
                || b == Kind.OTHER
                || a == Kind.COOPERATION
                || b == Kind.COOPERATION
                || family(a) == family(b)
                || (a == Kind.ECONOMIC && b == Kind.ENERGY)
                || (a == Kind.ENERGY && b == Kind.ECONOMIC);
    }

    /** The kind by which pacts are compared: one article's security deal is the other's defence deal. */
    static Kind compared(Kind kind) {
        return kind == Kind.DEFENCE ? Kind.SECURITY : kind;
    }

    /** True for what says too little to tell one pact from another. */
    static boolean isVague(Kind kind) {
        return kind == Kind.OTHER || kind == Kind.COOPERATION;
    }

    private static int family(Kind kind) {
        return switch (kind) {
            case ALLIANCE, DEFENCE, SECURITY -> 1;
            case PEACE, CEASEFIRE, NORMALISATION, BORDER -> 2;
            case ARMS_CONTROL -> 3;
            case TRADE, ECONOMIC -> 4;
            case LOAN, AID -> 5;
            case ENERGY -> 6;
            case WATER -> 7;
            case CLIMATE -> 8;
            case MIGRATION -> 9;
            case EXTRADITION -> 10;
            case ACCESSION -> 11;
            case COOPERATION -> 12;
            case OTHER -> 13;
        };
    }
}
