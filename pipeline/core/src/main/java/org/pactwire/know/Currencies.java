package org.pactwire.know;

import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the world's currencies are called. ISO 4217 codes, English names and the currency of each country come from the
 * JDK's tables (CLDR); the press's own forms from {@code models/currency/forms.tsv}. An empty code stands for a name
 * that several currencies share. Immutable.
 */
public final class Currencies {
    private static final String FORMS = "models/currency/forms.tsv";

    /** Codes that are English words, or begin like one in a headline: they need a large number beside them. */
    private static final Set<String> WORDLIKE = Set.of(
            "ALL", "ANG", "AMD", "BAM", "BOB", "COP", "CUP", "GEL", "LAK", "MAD", "MOP", "NAD", "PEN", "SOS", "TOP",
            "TRY", "MUR", "STD", "SLL", "XXX", "XTS", "CAD", "CLP", "PAB", "SHP", "KIT");

    private final Set<String> codes = new HashSet<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Set<String>> sharers = new TreeMap<>();
    private final Map<String, Set<String>> places = new HashMap<>();
    private final Map<String, Map<String, String>> forms = new HashMap<>();

    /** Builds the tables from the JDK and the table of forms. */
    public static Currencies load() {
        Currencies currencies = new Currencies();
        currencies.addIsoNames();
        currencies.addForms();
        return currencies;
    }

    private Currencies() {}

    private void addIsoNames() {
        Map<String, Set<String>> countries = new TreeMap<>();
        for (String country : Locale.getISOCountries()) {
            Currency currency = Currency.getInstance(Locale.of("", country));
            if (currency != null) {
                countries
                        .computeIfAbsent(currency.getCurrencyCode(), code -> new TreeSet<>())
                        .add(Locale.of("", country)
                                .getDisplayCountry(Locale.ENGLISH)
                                .toLowerCase(Locale.ROOT));
            }
        }
        for (Map.Entry<String, Set<String>> entry : countries.entrySet()) {
            String code = entry.getKey();
            codes.add(code);
            String name =
                    Currency.getInstance(code).getDisplayName(Locale.ENGLISH).toLowerCase(Locale.ROOT);
            addName(name, code);
            int space = name.lastIndexOf(' ');
            String noun = name.substring(space + 1);
            sharers.computeIfAbsent(noun, n -> new TreeSet<>()).add(code);
            if (space > 0) {
                place(name.substring(0, space), code);
            }
            for (String country : entry.getValue()) {
                addName(country + " " + noun, code);
                place(country, code);
            }
        }
        for (Map.Entry<String, Set<String>> entry : sharers.entrySet()) {
            Set<String> sharing = entry.getValue();
            addName(entry.getKey(), sharing.size() == 1 ? sharing.iterator().next() : "");
        }
    }

    private void place(String name, String code) {
        places.computeIfAbsent(name, n -> new TreeSet<>()).add(code);
    }

    private void addName(String name, String code) {
        names.put(name, code);
        names.put(name + (name.endsWith("y") && !name.endsWith("ey") ? "" : "s"), code);
        if (name.endsWith("o") || name.endsWith("h")) {
            names.put(name + "es", code);
        }
    }

    private void addForms() {
        for (TsvTable.Row row : TsvTable.packaged(FORMS, "kind", "form", "code").rows()) {
            String form = row.get("form");
            String code = row.get("code");
            switch (row.get("kind")) {
                case "name" -> addName(form, code);
                case "names" -> names.put(form, code);
                case "place" -> place(form, code);
                default ->
                    forms.computeIfAbsent(row.get("kind"), kind -> new HashMap<>())
                            .put(form, code);
            }
        }
    }

    /** True for the code of a currency in use, in capitals. */
    public boolean isCode(String text) {
        return codes.contains(text);
    }

    /** True for a code that is also a word. */
    public static boolean isWordlike(String code) {
        return WORDLIKE.contains(code);
    }

    /** The code of a name in lower case, singular or plural: "kenyan shillings"; empty if shared, null if none. */
    public @Nullable String name(String name) {
        return names.get(name);
    }

    /** The code of a form of a kind in the table of forms; null if there is none. */
    public @Nullable String form(String kind, String form) {
        Map<String, String> ofKind = forms.get(kind);
        return ofKind == null ? null : ofKind.get(form);
    }

    /** True for a name that is an ordinary word too, and means money only behind a large number. */
    public boolean isWeak(String name) {
        return form("weak", name) != null;
    }

    /** The currencies in use whose last word is a noun: "peso". */
    public Set<String> sharing(String noun) {
        return sharers.getOrDefault(noun, Set.of());
    }

    /** The currencies of a country or of the adjective in a currency's name, in lower case. */
    public Collection<String> of(String place) {
        return places.getOrDefault(place, Set.of());
    }
}
