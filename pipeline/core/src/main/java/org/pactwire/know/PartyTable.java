package org.pactwire.know;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Party;
import org.pactwire.know.PartyName.Use;

/**
 * All parties that are known by name: states, international organisations, armed groups, with every way their names
 * are written. Read from the tables under {@code models/parties}; a user's own tables of the same form extend them.
 * Immutable.
 */
public final class PartyTable {
    private static final List<String> FILES = List.of(
            "states.tsv",
            "organisations.tsv",
            "groups.tsv",
            "memberships.tsv",
            "other-names.tsv",
            "shared-names.tsv",
            "homonyms.tsv");

    private final Map<String, Party> parties;
    private final Set<PartyName> names;
    private final Map<String, List<Membership>> memberships;
    private final List<Homonym> homonyms;

    private PartyTable(
            Map<String, Party> parties,
            Set<PartyName> names,
            Map<String, List<Membership>> memberships,
            List<Homonym> homonyms) {
        this.parties = parties;
        this.names = names;
        this.memberships = memberships;
        this.homonyms = homonyms;
    }

    /** The table packaged with the program. */
    public static PartyTable load() {
        PartyTable table =
                new PartyTable(new LinkedHashMap<>(), new LinkedHashSet<>(), new LinkedHashMap<>(), new ArrayList<>());
        try {
            for (String file : FILES) {
                table.add(file, "models/parties/" + file, TsvTable.stream("models/parties/" + file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    /**
     * This table with what is in a folder: any of the files that make up the packaged table, with the same columns. A
     * row with a known id adds names to its party, a row with a new id adds a party.
     *
     * @throws IOException if a file cannot be read, or is not such a table; the message names file and line
     */
    public PartyTable with(Path folder) throws IOException {
        Map<String, List<Membership>> members = new LinkedHashMap<>();
        memberships.forEach((id, list) -> members.put(id, new ArrayList<>(list)));
        PartyTable extended = new PartyTable(
                new LinkedHashMap<>(parties), new LinkedHashSet<>(names), members, new ArrayList<>(homonyms));
        if (FILES.stream().noneMatch(file -> Files.exists(folder.resolve(file)))) {
            throw new IOException(
                    folder + ": holds no table of parties; tables are called " + String.join(", ", FILES));
        }
        for (String file : FILES) {
            Path path = folder.resolve(file);
            if (Files.exists(path)) {
                extended.add(file, path.toString(), Files.newInputStream(path));
            }
        }
        return extended;
    }

    /** Null for an id that is not in the table. */
    public @Nullable Party party(String id) {
        return parties.get(id);
    }

    /** The party's usual name, or the id itself where the table has none. */
    public String name(String id) {
        Party party = party(id);
        return party == null ? id : party.name();
    }

    /** Every party, in the order of the tables. */
    public Collection<Party> parties() {
        return Collections.unmodifiableCollection(parties.values());
    }

    /** Ids of the present members of an organisation, sorted; empty for all others. */
    public List<String> members(String id) {
        return members(id, LocalDate.MAX);
    }

    /** Ids of those who were members of an organisation on a day, sorted. */
    public List<String> members(String id, LocalDate day) {
        TreeSet<String> found = new TreeSet<>();
        for (Membership membership : memberships.getOrDefault(id, List.of())) {
            if (!day.isBefore(membership.since) && !day.isAfter(membership.until)) {
                found.add(membership.member);
            }
        }
        return List.copyOf(found);
    }

    /**
     * The id of the party that a mention stands for: a state for its own name, its people and those who hold office in
     * it; an organisation or armed group for itself. Empty where it stands for none.
     */
    public static String partyOf(EntityMention mention) {
        return mention.entityId().isEmpty() ? mention.stateId() : mention.entityId();
    }

    /** The name of a party's capital or seat, the first of several; empty where the table has none. */
    public String seat(String id) {
        return names.stream()
                .filter(known ->
                        known.use() == PartyName.Use.SEAT && known.partyId().equals(id))
                .map(PartyName::text)
                .findFirst()
                .orElse("");
    }

    /** The state whose capital has this name; empty where none or several have. */
    public String stateOfSeat(String place) {
        List<String> ids = names.stream()
                .filter(known ->
                        known.use() == PartyName.Use.SEAT && known.text().equalsIgnoreCase(place))
                .map(PartyName::partyId)
                .filter(id -> {
                    Party party = party(id);
                    return party != null && party.type() == Party.Type.STATE;
                })
                .distinct()
                .toList();
        return ids.size() == 1 ? ids.get(0) : "";
    }

    /** Ids of the parties that a name may stand for, in whatever case it is written; sorted, empty for a name unknown. */
    public List<String> named(String name) {
        return names.stream()
                .filter(known -> known.namesParty() && known.text().equalsIgnoreCase(name.strip()))
                .map(PartyName::partyId)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Names that may stand for other parties here than in another table, in lower case, with the ids of those they may
     * stand for here, sorted.
     */
    public Map<String, List<String>> namesBeyond(PartyTable other) {
        Map<String, List<String>> beyond = idsOfNames();
        beyond.entrySet().removeAll(other.idsOfNames().entrySet());
        return beyond;
    }

    private Map<String, List<String>> idsOfNames() {
        TreeMap<String, TreeSet<String>> ids = new TreeMap<>();
        for (PartyName known : names) {
            if (known.namesParty()) {
                ids.computeIfAbsent(known.text().toLowerCase(Locale.ROOT), name -> new TreeSet<>())
                        .add(known.partyId());
            }
        }
        TreeMap<String, List<String>> lists = new TreeMap<>();
        ids.forEach((name, of) -> lists.put(name, List.copyOf(of)));
        return lists;
    }

    /** Every way in which parties are written, and every name that is none of theirs, in the order of the tables. */
    public Collection<PartyName> names() {
        return Collections.unmodifiableCollection(names);
    }

    /** Names of parties that are as often the name of something else. */
    public List<Homonym> homonyms() {
        return Collections.unmodifiableList(homonyms);
    }

    private void add(String file, String source, InputStream in) throws IOException {
        switch (file) {
            case "memberships.tsv" -> addMemberships(TsvTable.read(source, in, "organisation", "member"));
            case "other-names.tsv" -> addOtherNames(TsvTable.read(source, in, "name", "type"));
            case "shared-names.tsv" -> addSharedNames(TsvTable.read(source, in, "name", "use", "parties"));
            case "homonyms.tsv" -> addHomonyms(TsvTable.read(source, in, "name", "type", "cues"));
            case "organisations.tsv" -> addParties(TsvTable.read(source, in, "id", "name"), Party.Type.ORGANISATION);
            case "groups.tsv" -> addParties(TsvTable.read(source, in, "id", "name"), Party.Type.ARMED_GROUP);
            default -> addParties(TsvTable.read(source, in, "id", "name"), Party.Type.STATE);
        }
    }

    private void addParties(TsvTable table, Party.Type usual) throws IOException {
        for (TsvTable.Row row : table.rows()) {
            String id = row.get("id");
            String name = row.get("name");
            if (id.isEmpty() || name.isEmpty()) {
                throw row.bad("a party needs an id and a name");
            }
            Party.Type type = switch (row.get("type")) {
                case "" -> usual;
                case "state" -> Party.Type.STATE;
                case "organisation" -> Party.Type.ORGANISATION;
                case "armed_group" -> Party.Type.ARMED_GROUP;
                case "territory" -> Party.Type.TERRITORY;
                default -> throw row.bad("no type of party: " + row.get("type"));
            };
            parties.putIfAbsent(id, new Party(id, name, type));
            names.add(new PartyName(name, id, Use.NAME));
            if (usual != Party.Type.STATE) {
                boolean weak = row.get("short_name_needs_full").equals("yes") && !name.equals(id);
                names.add(new PartyName(id, id, weak ? Use.SHORT_NAME : Use.NAME));
            }
            addNames(row, "official_names", id, Use.NAME);
            addNames(row, "other_names", id, Use.NAME);
            addNames(row, "adjectives", id, Use.ADJECTIVE);
            addNames(row, "prefix", id, Use.PREFIX);
            addNames(row, "capitals", id, Use.SEAT);
            addNames(row, "governments", id, Use.GOVERNMENT);
            addNames(row, "organs", id, Use.ORGAN);
        }
    }

    private void addNames(TsvTable.Row row, String column, String id, Use use) {
        for (String text : row.list(column)) {
            names.add(new PartyName(text, id, use));
        }
    }

    private void addMemberships(TsvTable table) throws IOException {
        for (TsvTable.Row row : table.rows()) {
            String organisation = row.get("organisation");
            String member = row.get("member");
            if (party(organisation) == null || party(member) == null) {
                throw row.bad("unknown party in " + organisation + ", " + member);
            }
            String since = row.get("since");
            String until = row.get("until");
            memberships
                    .computeIfAbsent(organisation, key -> new ArrayList<>())
                    .add(new Membership(
                            member,
                            since.isEmpty() ? LocalDate.MIN : day(row, since),
                            until.isEmpty() ? LocalDate.MAX : day(row, until)));
        }
    }

    private static LocalDate day(TsvTable.Row row, String text) throws IOException {
        try {
            return LocalDate.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new IOException(row.place() + ": no day: " + text, e);
        }
    }

    private void addOtherNames(TsvTable table) throws IOException {
        for (TsvTable.Row row : table.rows()) {
            names.add(new PartyName(row.get("name"), "", otherUse(row)));
        }
    }

    private static Use otherUse(TsvTable.Row row) throws IOException {
        return switch (row.get("type").toUpperCase(Locale.ROOT)) {
            case "PLACE" -> Use.OTHER_PLACE;
            case "ORGANIZATION" -> Use.OTHER_ORGANIZATION;
            case "PERSON" -> Use.OTHER_PERSON;
            case "NONE" -> Use.NOTHING;
            default -> throw row.bad("no type: " + row.get("type"));
        };
    }

    private void addSharedNames(TsvTable table) throws IOException {
        for (TsvTable.Row row : table.rows()) {
            Use use = row.get("use").equals("adjective") ? Use.ADJECTIVE : Use.NAME;
            for (String id : row.get("parties").split(" ", -1)) {
                if (party(id) == null) {
                    throw row.bad("unknown party " + id);
                }
                names.add(new PartyName(row.get("name"), id, use));
            }
        }
    }

    private void addHomonyms(TsvTable table) throws IOException {
        for (TsvTable.Row row : table.rows()) {
            homonyms.add(new Homonym(
                    row.get("name"),
                    otherUse(row),
                    Set.copyOf(row.list("cues")),
                    Set.copyOf(row.list("counter_cues"))));
        }
    }

    /**
     * A party's name that is as often the name of something else.
     *
     * @param use what it is where a cue is in the text and no counter-cue is
     */
    public record Homonym(String name, Use use, Set<String> cues, Set<String> counterCues) {}

    /** @param until the last day of it */
    private record Membership(String member, LocalDate since, LocalDate until) {}
}
