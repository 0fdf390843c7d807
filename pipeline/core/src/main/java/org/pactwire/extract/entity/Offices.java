package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.entity.OfficeWords.Role;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;

/**
 * Gives persons the office that the words beside their name tell, and the party they hold it for: "Japanese Prime
 * Minister Fumio Kishida", "President Volodymyr Zelensky of Ukraine", "Zelensky, the Ukrainian president,".
 */
final class Offices {
    static final Set<String> POSSESSIVE = Set.of("'s", "’s", "'", "’");
    private static final Set<String> LINKS = Set.of("of", "for", "to");
    /** No title is longer. */
    private static final int REACH = 14;

    private final OfficeWords words;
    private final String text;
    private final List<Token> tokens;
    /** The mention that covers a token. */
    private final @Nullable Draft[] at;

    Offices(OfficeWords words, String text, List<Token> tokens, @Nullable Draft[] at) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
        this.at = at;
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
                person.stateId = groupBehindOf(person.to);
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
        if (!word(first.from - 1).equals(",")) {
            return;
        }
        List<Draft> parties = new ArrayList<>();
        int i = first.from - 1;
        for (Draft party = at(i - 1); isComplement(party) && party != null; party = at(i - 1)) {
            parties.add(0, party);
            i = word(party.from - 1).equals("the") ? party.from - 1 : party.from;
            if (!word(i - 1).equals("and") && !word(i - 1).equals(",")) {
                break;
            }
            i--;
        }
        Run run = parties.size() > 1 && word(i - 1).equals("of") ? runBackwards(i - 1) : null;
        if (run == null || !run.plural || !run.speaks || !arePersonsInARow(drafts, index, parties.size())) {
            return;
        }
        for (int k = 0; k < parties.size(); k++) {
            drafts.get(index + k).office = office(run);
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
            String word = word(i);
            if (at[i] == null
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
        if (!word(index).equals("of")) {
            return "";
        }
        Draft draft = at(word(index + 1).equals("the") ? index + 2 : index + 1);
        return draft != null && isComplement(draft) ? draft.party() : "";
    }

    /** "Rodrigo Londoño of the FARC": a member of an armed group speaks for it, a citizen of a state does not. */
    private String groupBehindOf(int index) {
        Draft draft = word(index).equals("of") ? at(word(index + 1).equals("the") ? index + 2 : index + 1) : null;
        return draft != null && draft.type == EntityMention.Type.ARMED_GROUP ? draft.party() : "";
    }

    /** A title is held "of Ukraine", not "of Ukrainian …". */
    private static boolean isComplement(@Nullable Draft draft) {
        return draft != null && !draft.isPerson() && draft.type != EntityMention.Type.NATIONALITY;
    }

    /** A title that ends where the name begins, or at a comma before it. */
    private @Nullable Title before(Draft person) {
        int end = person.from;
        boolean comma = end > 0 && word(end - 1).equals(",");
        int titleEnd = comma ? end - 1 : end;
        Run run = runBackwards(titleEnd);
        if (run == null) {
            return null;
        }
        Draft holder = holderBefore(run.from);
        boolean hasParty = (holder != null && !holder.party().isEmpty()) || !run.complement.isEmpty();
        if (comma && !hasParty) {
            return null;
        }
        boolean former = holder != null && words.role(text(holder.from - 1)) == Role.FORMER;
        return title(former ? run.withoutParty() : run, holder);
    }

    private @Nullable Run runBackwards(int end) {
        if (at(end - 1) == null && OfficeWords.isConnector(word(end - 1))) {
            return null;
        }
        int from = end;
        int nameEnd = end;
        String complement = "";
        boolean atEnd = true;
        while (from > 0 && end - from < REACH) {
            Draft draft = at(from - 1);
            if (draft != null) {
                int connector = word(draft.from - 1).equals("the") ? draft.from - 2 : draft.from - 1;
                if (!atEnd || !isComplement(draft) || !LINKS.contains(word(connector))) {
                    break;
                }
                if (word(connector).equals("of")) {
                    complement = draft.party();
                    nameEnd = connector;
                }
                from = connector;
                atEnd = false;
                continue;
            }
            if (words.role(text(from - 1)) == null && !OfficeWords.isConnector(word(from - 1))) {
                break;
            }
            atEnd = false;
            from--;
        }
        return run(from, nameEnd, complement);
    }

    /** Trims connectors and courtesies; null where no office is left. */
    private @Nullable Run run(int from, int to, String complement) {
        int start = from;
        while (start < to && (OfficeWords.isConnector(word(start)) || words.role(text(start)) == Role.COURTESY)) {
            start++;
        }
        int end = to;
        while (end > start && (OfficeWords.isConnector(word(end - 1)) || words.role(text(end - 1)) == Role.COURTESY)) {
            end--;
        }
        start = withoutWhatTheOfficeIsPartOf(start, end);
        boolean speaks = false;
        boolean any = false;
        boolean former = false;
        boolean plural = false;
        for (int i = start; i < end; i++) {
            Role pair = i + 1 < end ? words.role(text(i) + " " + text(i + 1)) : null;
            Role role = pair == null ? words.role(text(i)) : pair;
            speaks |= role == Role.OFFICE && !(end == start + 1 && word(i).equals("representative"));
            any |= role == Role.OFFICE || role == Role.LOCAL || role == Role.RANK;
            former |= role == Role.FORMER;
            plural |= role == Role.OFFICE && word(i).endsWith("s");
            if (pair != null) {
                i++;
            }
        }
        return any ? new Run(start, end, complement, speaks && !former, plural) : null;
    }

    /** "the government of | Prime Minister", "adviser to | President": the title of the next name begins last. */
    private int withoutWhatTheOfficeIsPartOf(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            if (LINKS.contains(word(i)) && hasOffice(i + 1, to)) {
                start = i + 1;
            }
        }
        return start;
    }

    /** "adviser | to Prime Minister": where the title of somebody else begins, or the end. */
    private int beforeTheOfficeOfAnother(int from, int to) {
        for (int i = from; i < to; i++) {
            if (LINKS.contains(word(i)) && hasOffice(i + 1, to)) {
                return i;
            }
        }
        return to;
    }

    private boolean hasOffice(int from, int to) {
        for (int i = from; i < to; i++) {
            Role role = words.role(text(i));
            if (role == Role.OFFICE || role == Role.LOCAL || role == Role.RANK) {
                return true;
            }
        }
        return false;
    }

    /** The state, organisation or person that a title belongs to: "Ukraine's", "Japanese". */
    private @Nullable Draft holderBefore(int from) {
        return POSSESSIVE.contains(word(from - 1)) ? at(from - 2) : at(from - 1);
    }

    /** A title between commas behind the name. */
    private @Nullable Title behind(Draft person) {
        int i = person.to;
        if (!word(i).equals(",")) {
            return null;
        }
        i++;
        if (isNumber(word(i)) && word(i + 1).equals(",")) {
            i += 2;
        }
        boolean oneOfMany = word(i).equals("a") || word(i).equals("an");
        if (oneOfMany || word(i).equals("the")) {
            i++;
        }
        while (isBeforeHolder(i)) {
            oneOfMany |= words.role(text(i)) == Role.FORMER;
            i++;
        }
        Draft holder = at(i);
        if (holder != null) {
            if (holder.isPerson()) {
                return null;
            }
            i = holder.to;
            if (POSSESSIVE.contains(word(i))) {
                i++;
            }
        }
        int from = i;
        while (i < tokens.size()
                && i - from < REACH
                && at(i) == null
                && (words.role(text(i)) != null || OfficeWords.isConnector(word(i)))) {
            i++;
        }
        int end = beforeTheOfficeOfAnother(from, i);
        Draft next = at(i);
        if (next != null && next.isPerson() && end == i) {
            return null;
        }
        int connector = i > from && word(i - 1).equals("the") ? i - 2 : i - 1;
        boolean ofParty = end == i
                && isComplement(next)
                && connector >= from
                && word(connector).equals("of");
        Run run = run(from, ofParty ? connector : end, ofParty && next != null ? next.party() : "");
        if (run == null || run.from != from) {
            return null;
        }
        return title(oneOfMany ? run.withoutParty() : run, holder);
    }

    /** "the current | Lebanese ambassador", "the former | U.S. president". */
    private boolean isBeforeHolder(int index) {
        Role role = at(index) == null ? words.role(text(index)) : null;
        return (role == Role.MODIFIER || role == Role.FORMER) && at(index + 1) != null;
    }

    private Title title(Run run, @Nullable Draft holder) {
        String office = office(run);
        String party = "";
        if (run.speaks) {
            party = holder == null || holder.party().isEmpty() ? run.complement : holder.party();
            if (party.isEmpty() && word(run.to - 1).equals("pope")) {
                party = "VAT";
            }
        }
        return new Title(office, party, run.speaks, run.plural);
    }

    private String office(Run run) {
        Span span = tokens.get(run.from).span().union(tokens.get(run.to - 1).span());
        String office = span.of(text);
        if (run.plural && office.endsWith("s")) {
            office = office.substring(0, office.length() - 1);
        }
        return office.equalsIgnoreCase("counterpart") ? "" : office;
    }

    private @Nullable Draft at(int index) {
        return index < 0 || index >= at.length ? null : at[index];
    }

    private String text(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
    }

    private String word(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.length() < 4 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * The words of a title.
     *
     * @param complement the party in "of Ukraine" behind it
     * @param speaks whether its holder speaks for the party
     */
    private record Run(int from, int to, String complement, boolean speaks, boolean plural) {
        Run withoutParty() {
            return new Run(from, to, complement, false, false);
        }
    }

    private record Title(String office, String party, boolean speaks, boolean plural) {}
}
