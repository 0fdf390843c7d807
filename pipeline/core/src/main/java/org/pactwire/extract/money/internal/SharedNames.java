package org.pactwire.extract.money.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.pactwire.extract.scan.Lexemes;
import org.pactwire.know.Currencies;

/**
 * Decides which of the currencies that share a name an article means: the one it writes in full elsewhere, or that of
 * the only country it names that has one. A currency that stays unclear has no code. For one text; not thread-safe.
 */
public final class SharedNames {
    private static final int MAX_PLACE_WORDS = 3;
    /** How often an article names its own country, and the United States never, for its dollars to be unclear. */
    private static final int OWN_COUNTRY = 3;

    private final Lexemes lexemes;
    private final Currencies currencies;
    /** How often the countries of each currency are named; counted when first asked for. */
    private final TreeMap<String, Integer> named = new TreeMap<>();

    private boolean counted;

    public SharedNames(Lexemes lexemes, Currencies currencies) {
        this.lexemes = lexemes;
        this.currencies = currencies;
    }

    /** The same amounts, with the currencies that the whole text tells. */
    public List<Found> settle(List<Found> amounts) {
        TreeSet<String> inFull = new TreeSet<>();
        for (Found amount : amounts) {
            if (!amount.currency().isEmpty() && sharers(amount.name()).size() < 2) {
                inFull.add(amount.currency());
            }
        }
        List<Found> settled = new ArrayList<>(amounts.size());
        for (Found amount : amounts) {
            Set<String> sharers = sharers(amount.name());
            String code = sharers.size() < 2 ? amount.currency() : settle(amount, sharers, inFull);
            settled.add(code.equals(amount.currency()) ? amount : amount.in(code));
        }
        return settled;
    }

    /** The currencies that a bare noun or sign may mean; few or none if it is clear. */
    private Set<String> sharers(String name) {
        String nouns = currencies.form("noun", name);
        if (nouns == null) {
            Set<String> found = currencies.sharing(name);
            return found.isEmpty() && name.endsWith("s")
                    ? currencies.sharing(name.substring(0, name.length() - 1))
                    : found;
        }
        Set<String> all = new TreeSet<>();
        for (String noun : nouns.split(" ", -1)) {
            all.addAll(currencies.sharing(noun));
        }
        return all;
    }

    private String settle(Found amount, Set<String> sharers, Set<String> inFull) {
        String usual = amount.currency();
        TreeSet<String> written = new TreeSet<>(inFull);
        written.retainAll(sharers);
        boolean dollar = usual.equals("USD");
        if (!written.isEmpty() && !written.contains(usual)) {
            // beside "C$3bn", "$2.2bn" are US dollars, but "2.2 billion dollars" may be either
            if (dollar) {
                return amount.name().equals("$") ? usual : "";
            }
            return written.size() == 1 ? written.first() : "";
        }
        if (written.contains(usual) || (amount.name().length() == 1 && !dollar)) {
            return usual;
        }
        count();
        TreeSet<String> placed = new TreeSet<>(named.keySet());
        placed.retainAll(sharers);
        if (usual.isEmpty()) {
            return placed.size() == 1 ? placed.first() : "";
        }
        if (placed.contains(usual) || placed.size() != 1) {
            return usual;
        }
        String other = placed.first();
        if (dollar) {
            return named.getOrDefault(other, 0) >= OWN_COUNTRY ? "" : usual;
        }
        return usual.equals("GBP") ? "" : other;
    }

    private void count() {
        if (counted) {
            return;
        }
        counted = true;
        for (int at = 0; at < lexemes.size(); at++) {
            boolean initials = lexemes.is(at, "u") && lexemes.isSign(at + 1, '.') && lexemes.is(at + 2, "s");
            if (initials) {
                name("u.s");
            }
            if (!lexemes.isCapital(at)) {
                continue;
            }
            StringBuilder phrase = new StringBuilder();
            for (int words = 0; words < MAX_PLACE_WORDS && lexemes.isWord(at + words); words++) {
                phrase.append(words == 0 ? "" : " ").append(lexemes.lower(at + words));
                name(phrase.toString());
            }
        }
    }

    private void name(String place) {
        for (String code : currencies.of(place)) {
            named.merge(code, 1, Integer::sum);
        }
    }
}
