package org.pactwire.extract.entity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.OfficeWords;
import org.pactwire.know.OfficeWords.Role;

/** Reads the words of titles in a sentence: where one begins and ends, and whether its holder speaks for a party. */
final class Titles {
    private static final Set<String> LINKS = Set.of("of", "for", "to");
    /** Who holds the same office as the one named before. */
    private static final Set<String> PEERS = Set.of("counterpart", "colleague", "homologue");
    /** No title is longer. */
    static final int REACH = 14;

    private final OfficeWords words;
    private final String text;
    private final List<Token> tokens;
    /** The mention that covers a token. */
    private final @Nullable Draft[] at;

    Titles(OfficeWords words, String text, List<Token> tokens, @Nullable Draft[] at) {
        this.words = words;
        this.text = text;
        this.tokens = tokens;
        this.at = at;
    }

    /** The title that ends right before a token, perhaps with "of Ukraine" at its end; null where there is none. */
    @Nullable
    Run runBackwards(int end) {
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
    @Nullable
    Run run(int from, int to, String complement) {
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
    int beforeTheOfficeOfAnother(int from, int to) {
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

    /** A title is held "of Ukraine", not "of Ukrainian …". */
    static boolean isComplement(@Nullable Draft draft) {
        return draft != null && !draft.isPerson() && draft.type != EntityMention.Type.NATIONALITY;
    }

    /** The title as written, in the singular. */
    String office(Run run) {
        Span span = tokens.get(run.from).span().union(tokens.get(run.to - 1).span());
        String office = span.of(text);
        if (run.plural && office.endsWith("s")) {
            office = office.substring(0, office.length() - 1);
        }
        return PEERS.contains(office.toLowerCase(Locale.ROOT)) ? "" : office;
    }

    @Nullable
    Draft at(int index) {
        return index < 0 || index >= at.length ? null : at[index];
    }

    String text(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).text();
    }

    String word(int index) {
        return text(index).toLowerCase(Locale.ROOT);
    }

    /**
     * The words of a title.
     *
     * @param complement the party in "of Ukraine" behind it
     * @param speaks whether its holder speaks for the party
     */
    record Run(int from, int to, String complement, boolean speaks, boolean plural) {
        Run withoutParty() {
            return new Run(from, to, complement, false, false);
        }
    }
}
