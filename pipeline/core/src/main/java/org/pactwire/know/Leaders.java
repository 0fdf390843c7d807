package org.pactwire.know;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;

/**
 * Who spoke for which party when: heads of state and government, ministers, heads of organisations and of armed groups,
 * as the table {@code models/parties/leaders.tsv} has them. For articles that say "President Macron" and never name his
 * state. What could be two persons is answered with nothing. Immutable and thread-safe.
 */
public final class Leaders {
    private static final String SOURCE = "models/parties/leaders.tsv";
    /** Articles speak of those elected but not yet in office, and of those who have just left it. */
    private static final int YEARS_AROUND_OFFICE = 1;
    /** A shorter family name without a date is too common to tell anybody. */
    private static final int SHORTEST_NAME_WITHOUT_DATE = 6;

    private final Map<String, List<Term>> byFullName = new HashMap<>();
    private final Map<String, List<Term>> byShortName = new HashMap<>();

    private Leaders() {}

    /**
     * An office that a person holds for a party.
     *
     * @param party its id in the table of parties
     * @param office its title without the party: "President", "Foreign Minister"
     * @param name the person's usual full name in English news
     */
    public record Seat(String party, String office, String name) {}

    /** The table packaged with the program. */
    public static Leaders load() {
        try {
            return read(SOURCE, TsvTable.stream(SOURCE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a table to its end and closes it.
     *
     * @throws IOException if it cannot be read or is no such table; the message names file and line
     */
    static Leaders read(String source, InputStream in) throws IOException {
        Leaders leaders = new Leaders();
        for (TsvTable.Row row : TsvTable.read(source, in, "name", "variants", "state", "office", "from", "to")
                .rows()) {
            leaders.add(row);
        }
        return leaders;
    }

    /**
     * The office of a person known by name. A full name finds the office that was in force, else the nearest in time. A
     * family name finds a person only if no other leader who has it was in office within a year of the date.
     *
     * @param name full or family name, without titles; accents, apostrophes and hyphens do not matter
     * @param when the day, month or year that the name is used in; without it a full name must mean one person with one
     *     party, who is given the latest office, and a family name must besides be unlike any other of the table
     * @return null for a name that is unknown or could mean several persons or parties
     */
    public @Nullable Seat seatOf(String name, @Nullable PartialDate when) {
        LeaderName query = LeaderName.of(name);
        if (query == null) {
            return null;
        }
        List<Term> named = byFullName.get(query.key());
        if (named == null) {
            named = byFullName.get(query.keyWithoutInitials());
        }
        if (named != null) {
            return when == null ? seat(named) : seat(nearest(named, when));
        }
        named = byShortName.getOrDefault(query.key(), List.of());
        if (when == null) {
            return query.key().length() < SHORTEST_NAME_WITHOUT_DATE ? null : seat(named);
        }
        List<Term> around = named.stream().filter(term -> term.isAround(when)).toList();
        return isOnePerson(around) ? seat(nearest(around, when)) : null;
    }

    /** The offices in force, else all that are equally near. */
    private static List<Term> nearest(List<Term> terms, PartialDate when) {
        long least = terms.stream().mapToLong(term -> term.daysTo(when)).min().orElse(0);
        return terms.stream().filter(term -> term.daysTo(when) == least).toList();
    }

    /** The latest office of the one person; null if these are several persons or parties, or none. */
    private static @Nullable Seat seat(List<Term> terms) {
        if (!isOnePerson(terms)) {
            return null;
        }
        Seat latest = terms.get(0).seat;
        LocalDate begun = terms.get(0).from;
        for (Term term : terms) {
            if (!term.seat.party.equals(latest.party)) {
                return null;
            }
            if (term.from.isAfter(begun)) {
                latest = term.seat;
                begun = term.from;
            }
        }
        return latest;
    }

    private static boolean isOnePerson(List<Term> terms) {
        return terms.stream().map(term -> term.seat.name).distinct().count() == 1;
    }

    private void add(TsvTable.Row row) throws IOException {
        String name = row.get("name");
        Seat seat = new Seat(row.get("state"), row.get("office"), name);
        LeaderName usual = LeaderName.of(name);
        if (usual == null || seat.party.isEmpty() || seat.office.isEmpty()) {
            throw row.bad("a leader needs a name, a state and an office");
        }
        Term term = term(row, seat);
        add(usual, term);
        put(byShortName, usual.family(), term);
        for (String variant : row.get("variants").split(";", -1)) {
            LeaderName other = LeaderName.of(variant);
            if (other != null) {
                add(other, term);
            }
        }
    }

    private static Term term(TsvTable.Row row, Seat seat) throws IOException {
        try {
            LocalDate from = PartialDate.parse(row.get("from")).earliest();
            String to = row.get("to");
            LocalDate until =
                    to.isEmpty() ? LocalDate.MAX : PartialDate.parse(to).latest();
            if (until.isBefore(from)) {
                throw row.bad("ends before it begins");
            }
            return new Term(seat, from, until);
        } catch (DateTimeException e) {
            throw row.bad(e);
        }
    }

    private void add(LeaderName name, Term term) {
        if (name.isOneWord()) {
            put(byShortName, name.key(), term);
        } else {
            put(byFullName, name.key(), term);
            if (!name.keyWithoutInitials().equals(name.key())) {
                put(byFullName, name.keyWithoutInitials(), term);
            }
        }
    }

    private static void put(Map<String, List<Term>> terms, String key, Term term) {
        List<Term> named = terms.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!named.contains(term)) {
            named.add(term);
        }
    }

    /** @param until last day, {@link LocalDate#MAX} for an office that is still held */
    private record Term(Seat seat, LocalDate from, LocalDate until) {
        boolean isAround(PartialDate when) {
            return !from.isAfter(when.latest().plusYears(YEARS_AROUND_OFFICE))
                    && !until.isBefore(when.earliest().minusYears(YEARS_AROUND_OFFICE));
        }

        /** Days between the office and the date; 0 if they overlap. */
        long daysTo(PartialDate when) {
            if (from.isAfter(when.latest())) {
                return ChronoUnit.DAYS.between(when.latest(), from);
            }
            return until.isBefore(when.earliest()) ? ChronoUnit.DAYS.between(until, when.earliest()) : 0;
        }
    }
}
