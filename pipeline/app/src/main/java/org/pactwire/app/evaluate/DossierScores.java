package org.pactwire.app.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.pactwire.app.evaluate.Facts.ClaimFact;
import org.pactwire.app.evaluate.Facts.PactFact;
import org.pactwire.app.evaluate.Facts.SignatoryFact;
import org.pactwire.app.evaluate.SetScore.Item;

/**
 * Measures of the values of whole dossiers. A gold value may name several that are right, {@code Paris|Elysee}. Gold
 * pacts that no article must be found for ask for no value, and a value they do not give is not wrong.
 */
final class DossierScores {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Facts gold;
    private final Facts found;
    private final PactMatching matching;
    private final Set<String> asked = new TreeSet<>();
    private final Set<String> active = new TreeSet<>();

    DossierScores(Facts gold, Facts found, PactMatching matching) {
        this.gold = gold;
        this.found = found;
        this.matching = matching;
        for (ClaimFact claim : gold.claims()) {
            if (claim.isEvent() && !claim.optional() && !gold.isCopy(claim.origin())) {
                asked.add(claim.pactId());
            }
        }
        for (ClaimFact claim : found.claims()) {
            if (claim.isEvent()) {
                active.add(claim.pactId());
            }
        }
    }

    List<SetScore> all() {
        return List.of(
                value("signing day", "signed"),
                value("place", "signed_place"),
                signatories(),
                value("years", "years"),
                value("dossier status", "status"));
    }

    private SetScore value(String name, String column) {
        List<Item> expected = new ArrayList<>();
        List<Item> allowed = new ArrayList<>();
        List<Item> values = new ArrayList<>();
        for (PactFact pact : gold.pacts().values()) {
            String value = pact.get(column);
            if (!value.isEmpty()) {
                (asked.contains(pact.id()) ? expected : allowed).add(new Item("", pact.id(), first(value)));
            }
        }
        for (PactFact pact : found.pacts().values()) {
            String value = pact.get(column);
            if (value.isEmpty() || !active.contains(pact.id())) {
                continue;
            }
            String goldId = matching.goldOf(pact.id());
            PactFact same = gold.pacts().get(goldId);
            String goldValue = same == null ? "" : same.get(column);
            Item item = new Item("", goldId, sameAsAny(value, goldValue) ? first(goldValue) : value);
            values.add(item);
            if (same != null && !asked.contains(goldId) && goldValue.isEmpty()) {
                allowed.add(item);
            }
        }
        return SetScore.of(name, expected, allowed, values);
    }

    private SetScore signatories() {
        List<Item> expected = new ArrayList<>();
        List<Item> allowed = new ArrayList<>();
        List<Item> values = new ArrayList<>();
        Set<String> named = new TreeSet<>();
        for (SignatoryFact signatory : gold.signatories()) {
            named.add(signatory.pactId());
            (asked.contains(signatory.pactId()) ? expected : allowed).add(item(signatory.pactId(), signatory));
        }
        for (SignatoryFact signatory : found.signatories()) {
            if (!active.contains(signatory.pactId())) {
                continue;
            }
            String goldId = matching.goldOf(signatory.pactId());
            Item item = gold.signatories().stream()
                    .filter(one -> one.pactId().equals(goldId)
                            && one.partyId().equals(signatory.partyId())
                            && samePerson(signatory.name(), one.name()))
                    .findFirst()
                    .map(one -> item(goldId, one))
                    .orElseGet(() -> item(goldId, signatory));
            values.add(item);
            if (gold.pacts().containsKey(goldId) && !asked.contains(goldId) && !named.contains(goldId)) {
                allowed.add(item);
            }
        }
        return SetScore.of("signatories", expected, allowed, values);
    }

    private static Item item(String pact, SignatoryFact signatory) {
        return new Item("", pact, signatory.partyId() + " " + first(signatory.name()));
    }

    private static String first(String alternatives) {
        int bar = alternatives.indexOf('|');
        return bar < 0 ? alternatives : alternatives.substring(0, bar);
    }

    private static boolean sameAsAny(String value, String alternatives) {
        for (String one : alternatives.split("\\|", -1)) {
            if (words(one).equals(words(value))) {
                return true;
            }
        }
        return false;
    }

    /** The surnames are equal, and all words of the shorter name are in the longer one. */
    private static boolean samePerson(String name, String alternatives) {
        List<String> words = words(name);
        for (String one : alternatives.split("\\|", -1)) {
            List<String> others = words(one);
            if (words.getLast().equals(others.getLast()) && (others.containsAll(words) || words.containsAll(others))) {
                return true;
            }
        }
        return false;
    }

    /** Words in lower case and without accents; at least one, if only the empty one. */
    private static List<String> words(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return List.of(NO_WORD.split(plain.strip().toLowerCase(Locale.ROOT)));
    }
}
