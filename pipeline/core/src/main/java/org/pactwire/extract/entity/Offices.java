package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.OfficeWords;
import org.pactwire.know.OfficeWords.Role;

/**
 * Gives persons the office that the words beside their name tell, and the party they hold it for: "Japanese Prime
 * Minister Fumio Kishida", "President Volodymyr Zelensky of Ukraine", "Zelensky, the Ukrainian president,".
 */
final class Offices {
    static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<String> LEADING =
            Set.of("leads", "led", "heads", "headed", "commands", "commanded", "represents", "represented", "chairs");

    private final OfficeWords words;
    private final Titles titles;
    private final int size;

    Offices(OfficeWords words, Titles titles, int size) {
        this.words = words;
        this.titles = titles;
        this.size = size;
    }

    /** Fills in the offices of the persons of a sentence, which come in order of the text. */
    void attach(List<Draft> drafts) {
        Draft last = null;
        for (int i = 0; i < drafts.size(); i++) {
            Draft person = drafts.get(i);
            if (!person.isPerson()) {
                continue;
            }
            if (person.office.isEmpty()) {
                attachInTurn(drafts, i);
            }
            Title title = person.office.isEmpty() ? before(person) : null;
            if (title == null && person.office.isEmpty()) {
                title = behind(person);
            }
            if (title != null) {
                person.office = title.office;
                person.sharedOffice = title.plural;
                person.stateId = title.party.isEmpty() && title.speaks ? partyBehindOf(person.to) : title.party;
            } else if (!person.office.isEmpty()) {
                last = person;
                continue;
            } else if (last != null && last.sharedOffice && joined(last, person)) {
                person.office = last.office;
                person.sharedOffice = true;
                person.stateId = partyBehindOf(person.to);
            } else {
                String group = groupBehindOf(person.to);
                person.stateId = group.isEmpty() ? groupLedBy(person) : group;
            }
            last = person;
        }
    }

    /**
     * "The foreign ministers of Armenia and Azerbaijan, Ararat Mirzoyan and Jeyhun Bayramov": as many persons as
     * parties, in the same order.
     */
    private void attachInTurn(List<Draft> drafts, int index) {
        Draft first = drafts.get(index);
        if (!titles.word(first.from - 1).equals(",")) {
            return;
        }
        List<Draft> parties = new ArrayList<>();
        int i = first.from - 1;
        for (Draft party = titles.at(i - 1); Titles.isComplement(party) && party != null; party = titles.at(i - 1)) {
            parties.add(0, party);
            i = titles.word(party.from - 1).equals("the") ? party.from - 1 : party.from;
            if (!titles.word(i - 1).equals("and") && !titles.word(i - 1).equals(",")) {
                break;
            }
            i--;
        }
        Titles.Run run = parties.size() > 1 && titles.word(i - 1).equals("of") ? titles.runBackwards(i - 1) : null;
        if (run == null || !run.plural() || !run.speaks() || !arePersonsInARow(drafts, index, parties.size())) {
            return;
        }
        for (int k = 0; k < parties.size(); k++) {
            drafts.get(index + k).office = titles.office(run);
            drafts.get(index + k).stateId = parties.get(k).party();
        }
    }

    private boolean arePersonsInARow(List<Draft> drafts, int index, int count) {
        for (int k = index; k < index + count; k++) {
            if (k >= drafts.size()
                    || !drafts.get(k).isPerson()
                    || (k > index && !joined(drafts.get(k - 1), drafts.get(k)))) {
                return false;
            }
        }
        return true;
    }

    private boolean joined(Draft first, Draft second) {
        for (int i = first.to; i < second.from; i++) {
            String word = titles.word(i);
            if (titles.at(i) == null
                    && !word.equals("and")
                    && !word.equals(",")
                    && !word.equals("of")
                    && !word.equals("the")) {
                return false;
            }
        }
        return true;
    }

    /** The party in "of Ukraine" at a place. */
    private String partyBehindOf(int index) {
        if (!titles.word(index).equals("of")) {
            return "";
        }
        Draft draft = titles.at(titles.word(index + 1).equals("the") ? index + 2 : index + 1);
        return draft != null && Titles.isComplement(draft) ? draft.party() : "";
    }

    /** "Rodrigo Londoño of the FARC": a member of an armed group speaks for it, a citizen of a state does not. */
    private String groupBehindOf(int index) {
        Draft draft = titles.word(index).equals("of")
                ? titles.at(titles.word(index + 1).equals("the") ? index + 2 : index + 1)
                : null;
        return draft != null && draft.type == EntityMention.Type.ARMED_GROUP ? draft.party() : "";
    }

    /** "Mahmud, who leads the Movement", "who styles himself president of the Front": of armed groups only. */
    private String groupLedBy(Draft person) {
        if (!titles.word(person.to).equals(",") || !titles.word(person.to + 1).equals("who")) {
            return "";
        }
        boolean leads = false;
        for (int i = person.to + 2; i < Math.min(size, person.to + 2 + Titles.REACH); i++) {
            Draft draft = titles.at(i);
            String word = titles.word(i);
            if (draft != null && draft.type == EntityMention.Type.ARMED_GROUP) {
                return leads ? draft.party() : "";
            }
            if (draft != null || word.equals(",")) {
                return "";
            }
            leads |= LEADING.contains(word) || words.role(titles.text(i)) == Role.OFFICE;
        }
        return "";
    }

    /** A title that ends where the name begins, or at a comma before it. */
    private @Nullable Title before(Draft person) {
        int end = person.from;
        boolean comma = end > 0 && titles.word(end - 1).equals(",");
        int titleEnd = comma ? end - 1 : end;
        Titles.Run run = titles.runBackwards(titleEnd);
        if (run == null) {
            return null;
        }
        Draft holder = holderBefore(run.from());
        boolean hasParty = (holder != null && !holder.party().isEmpty())
                || !run.complement().isEmpty();
        if (comma && !hasParty) {
            return null;
        }
        boolean former = holder != null && words.role(titles.text(holder.from - 1)) == Role.FORMER;
        return title(former ? run.withoutParty() : run, holder);
    }

    /** The state, organisation or person that a title belongs to: "Ukraine's", "Japanese". */
    private @Nullable Draft holderBefore(int from) {
        return POSSESSIVE.contains(titles.word(from - 1)) ? titles.at(from - 2) : titles.at(from - 1);
    }

    /** A title between commas behind the name. */
    private @Nullable Title behind(Draft person) {
        int i = person.to;
        if (!titles.word(i).equals(",")) {
            return null;
        }
        i++;
        if (isNumber(titles.word(i)) && titles.word(i + 1).equals(",")) {
            i += 2;
        }
        boolean oneOfMany = titles.word(i).equals("a") || titles.word(i).equals("an");
        // "Ana Soto, his Chilean counterpart"
        boolean owned = titles.word(i).equals("his") || titles.word(i).equals("her");
        if (oneOfMany || owned || titles.word(i).equals("the")) {
            i++;
        }
        while (isBeforeHolder(i)) {
            oneOfMany |= words.role(titles.text(i)) == Role.FORMER;
            i++;
        }
        Draft holder = titles.at(i);
        if (holder != null) {
            if (holder.isPerson()) {
                return null;
            }
            i = holder.to;
            if (POSSESSIVE.contains(titles.word(i))) {
                i++;
            }
        }
        int from = i;
        while (i < size
                && i - from < Titles.REACH
                && titles.at(i) == null
                && (words.role(titles.text(i)) != null || OfficeWords.isConnector(titles.word(i)))) {
            i++;
        }
        int end = titles.beforeTheOfficeOfAnother(from, i);
        Draft next = titles.at(i);
        if (next != null && next.isPerson() && end == i) {
            return null;
        }
        int connector = i > from && titles.word(i - 1).equals("the") ? i - 2 : i - 1;
        boolean ofParty = end == i
                && Titles.isComplement(next)
                && connector >= from
                && titles.word(connector).equals("of");
        Titles.Run run = titles.run(from, ofParty ? connector : end, ofParty && next != null ? next.party() : "");
        if (run == null || run.from() != from) {
            return null;
        }
        return title(oneOfMany ? run.withoutParty() : run, holder);
    }

    /** "the current | Lebanese ambassador", "the former | U.S. president". */
    private boolean isBeforeHolder(int index) {
        Role role = titles.at(index) == null ? words.role(titles.text(index)) : null;
        return (role == Role.MODIFIER || role == Role.FORMER) && titles.at(index + 1) != null;
    }

    private Title title(Titles.Run run, @Nullable Draft holder) {
        String office = titles.office(run);
        String party = "";
        if (run.speaks()) {
            party = holder == null || holder.party().isEmpty() ? run.complement() : holder.party();
            if (party.isEmpty() && titles.word(run.to() - 1).equals("pope")) {
                party = "VAT";
            }
        }
        return new Title(office, party, run.speaks(), run.plural());
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private record Title(String office, String party, boolean speaks, boolean plural) {}
}
