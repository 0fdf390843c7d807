package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.entity.ArticleNames.Sense;
import org.pactwire.extract.entity.NameModel.Chunk;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Party;
import org.pactwire.know.NameHeads;
import org.pactwire.know.OfficeWords;
import org.pactwire.know.OfficeWords.Role;
import org.pactwire.know.PartyName.Use;
import org.pactwire.know.PartyTable;

/**
 * Makes one list of mentions out of the names that the table knows and those that the model found. A known name wins
 * over a found one that it covers; a longer found name ("Michael Jordan", "Bank of China") wins over the known name in
 * it, unless it is no name but a pact between the parties it names.
 */
final class NameMerger {
    private static final Set<String> PACT_NOUNS = Set.of(
            "agreement",
            "agreements",
            "treaty",
            "pact",
            "accord",
            "accords",
            "protocol",
            "deal",
            "ceasefire",
            "truce",
            "talks",
            "summit",
            "war",
            "border",
            "relations",
            "memorandum");
    private static final Set<String> JOINING = Set.of("and", "or", ",");
    private static final Set<String> REGIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "mainland");

    private final PartyTable parties;
    private final ArticleNames names;
    private final OfficeWords officeWords;
    private final NameHeads heads;
    private final String text;

    NameMerger(PartyTable parties, ArticleNames names, OfficeWords officeWords, NameHeads heads, String text) {
        this.parties = parties;
        this.names = names;
        this.officeWords = officeWords;
        this.heads = heads;
        this.text = text;
    }

    /** The mentions of a sentence, in order, none overlapping another. */
    List<Draft> merge(Sentence sentence, List<Gazetteer.Hit> hits, List<Chunk> chunks) {
        List<Known> known = known(sentence, hits);
        List<Draft> drafts = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Chunk trimmed = trim(sentence.tokens(), chunk);
            if (trimmed == null || (!drafts.isEmpty() && drafts.get(drafts.size() - 1).to > trimmed.from())) {
                continue;
            }
            Draft draft = found(sentence, trimmed, known);
            if (draft != null) {
                drafts.add(draft);
                known.removeIf(k -> k.from < draft.to && draft.from < k.to);
            }
        }
        for (Known name : known) {
            Draft draft = draft(sentence, name, isBesidePlace(sentence, name, drafts, known));
            if (draft != null) {
                drafts.add(draft);
            }
        }
        drafts.addAll(behindTitles(sentence, drafts));
        drafts.sort(Comparator.comparingInt(draft -> draft.from));
        Organs.linkToPartyBefore(drafts);
        return drafts;
    }

    /** "Presidents | Edgars Rinkevics | and": the first name behind a title of two, where the model passed over it. */
    private List<Draft> behindTitles(Sentence sentence, List<Draft> drafts) {
        List<Token> tokens = sentence.tokens();
        List<Draft> found = new ArrayList<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            String title = tokens.get(i).text();
            if (officeWords.role(title) != Role.OFFICE || !isCapitalised(tokens, i) || !title.endsWith("s")) {
                continue;
            }
            int from = i + 1;
            int to = from;
            while (to < tokens.size() && isNamePart(tokens, to, drafts)) {
                to++;
            }
            boolean joined = to < tokens.size() && JOINING.contains(lower(tokens.get(to)));
            if (joined && (to - from == 2 || to - from == 3)) {
                found.add(new Draft(text, sentence, from, to, EntityMention.Type.PERSON));
            }
            i = Math.max(i, to - 1);
        }
        return found;
    }

    private boolean isNamePart(List<Token> tokens, int at, List<Draft> drafts) {
        String word = tokens.get(at).text();
        return isCapitalised(tokens, at)
                && word.chars().skip(1).anyMatch(Character::isLowerCase)
                && officeWords.role(word) == null
                && heads.type(word) == null
                && drafts.stream().noneMatch(d -> d.from <= at && at < d.to);
    }

    private static boolean isCapitalised(List<Token> tokens, int at) {
        return Character.isUpperCase(tokens.get(at).text().codePointAt(0));
    }

    /** "Geneva and | Kyiv", "Vienna | and Barcelona", "Copenhagen | , Denmark". */
    private static boolean isBesidePlace(Sentence sentence, Known name, List<Draft> drafts, List<Known> known) {
        List<Token> tokens = sentence.tokens();
        String before = name.from > 0 ? lower(tokens.get(name.from - 1)) : "";
        String behind = name.to < tokens.size() ? lower(tokens.get(name.to)) : "";
        boolean joinedBehind = JOINING.contains(behind);
        boolean joinedBefore = JOINING.contains(before) && (!before.equals(",") || joinedBehind);
        for (Draft draft : drafts) {
            if (draft.type == EntityMention.Type.PLACE
                    && ((joinedBefore && draft.to == name.from - 1) || (joinedBehind && draft.from == name.to + 1))) {
                return true;
            }
        }
        return behind.equals(",")
                && known.stream()
                        .anyMatch(other -> other.from == name.to + 1
                                && other.sense.use() == Use.NAME
                                && other.sense.partyId().equals(name.sense.partyId()));
    }

    private List<Known> known(Sentence sentence, List<Gazetteer.Hit> hits) {
        List<Known> known = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            Gazetteer.Hit hit = hits.get(i);
            Sense sense = names.sense(hit, sentence.tokens());
            if (sense == null) {
                continue;
            }
            boolean joined = (i > 0 && isJoined(sentence, hits.get(i - 1), hit))
                    || (i + 1 < hits.size() && isJoined(sentence, hit, hits.get(i + 1)));
            if (sense.use() != Use.PREFIX || joined) {
                known.add(new Known(hit.from(), hit.to(), sense));
            }
        }
        return known;
    }

    /** "Franco-German", "Indo-Pak". */
    private static boolean isJoined(Sentence sentence, Gazetteer.Hit first, Gazetteer.Hit second) {
        return second.from() == first.to() + 1
                && isDash(sentence.tokens().get(first.to()).text())
                && !second.has(Use.SEAT);
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("‑");
    }

    /**
     * The name that the model meant: without marks and titles at its ends, with the rest of a hyphened name ("Kim
     * Jong | -un") and the word behind it that tells what it names ("Imam | Mosque"). Null if nothing is left.
     */
    private @Nullable Chunk trim(List<Token> tokens, Chunk chunk) {
        int from = chunk.from();
        int to = chunk.to();
        while (from < to && !startsWithWord(tokens.get(from).text())) {
            from++;
        }
        while (from < to && !startsWithWord(tokens.get(to - 1).text())) {
            to--;
        }
        if (from == to || isFieldOfOffice(tokens, from, to)) {
            return null;
        }
        if (chunk.type() == EntityMention.Type.PERSON) {
            while (from < to - 1 && isTitle(tokens.get(from).text())) {
                from++;
            }
            while (to + 1 < tokens.size() && tokens.get(to).text().equals("-") && isGlued(tokens, to)) {
                to += 2;
            }
        }
        EntityMention.Type type = heads.type(tokens.get(to - 1).text());
        if (to < tokens.size() && heads.type(tokens.get(to).text()) != null) {
            type = heads.type(tokens.get(to).text());
            to++;
        }
        return new Chunk(from, to, type == null || to - from == 1 ? chunk.type() : type);
    }

    private static boolean startsWithWord(String token) {
        return Character.isLetterOrDigit(token.codePointAt(0));
    }

    /** No space on either side. */
    private static boolean isGlued(List<Token> tokens, int at) {
        return tokens.get(at - 1).span().end() == tokens.get(at).span().start()
                && tokens.get(at).span().end() == tokens.get(at + 1).span().start();
    }

    /** "Secretary of | State", "Director of | National Intelligence": words of a title, no organisation. */
    private boolean isFieldOfOffice(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (officeWords.role(tokens.get(i).text()) != Role.FIELD) {
                return false;
            }
        }
        int of = from > 0 && lower(tokens.get(from - 1)).equals("the") ? from - 2 : from - 1;
        if (of < 1
                || !(lower(tokens.get(of)).equals("of") || lower(tokens.get(of)).equals("for"))) {
            return false;
        }
        return officeWords.role(tokens.get(of - 1).text()) == Role.OFFICE;
    }

    private boolean isTitle(String word) {
        Role role = officeWords.role(word);
        return role != null && role != Role.FIELD;
    }

    /** The mention that the model found, or null where a known name is the better reading. */
    private @Nullable Draft found(Sentence sentence, Chunk chunk, List<Known> known) {
        int from = chunk.from();
        int to = chunk.to();
        if (chunk.type() == EntityMention.Type.ORGANIZATION
                && PACT_NOUNS.contains(lower(sentence.tokens().get(to - 1)))) {
            return null;
        }
        List<Known> inside =
                known.stream().filter(k -> k.from < to && from < k.to).toList();
        if (inside.isEmpty()) {
            return new Draft(text, sentence, from, to, chunk.type());
        }
        if (inside.stream().anyMatch(k -> k.from <= from && to <= k.to)) {
            return null;
        }
        return switch (chunk.type()) {
            case PERSON -> person(sentence, chunk, inside.get(0));
            case PLACE ->
                isPartsOfStates(sentence.tokens(), chunk, inside)
                        ? null
                        : new Draft(text, sentence, from, to, EntityMention.Type.PLACE);
            default -> organisation(sentence, chunk, inside);
        };
    }

    /** Keeps "Michael Jordan" together, but not "the president of the | Philippines | Rodrigo Duterte". */
    private Draft person(Sentence sentence, Chunk chunk, Known first) {
        List<Token> tokens = sentence.tokens();
        Party party = parties.party(first.sense.partyId());
        boolean apart = false;
        if (first.from <= chunk.from() && first.to < chunk.to()) {
            int of =
                    first.from > 0 && lower(tokens.get(first.from - 1)).equals("the") ? first.from - 2 : first.from - 1;
            apart = first.sense.use() == Use.ADJECTIVE
                    || (party != null && party.type() != Party.Type.STATE)
                    || (of >= 0 && lower(tokens.get(of)).equals("of"));
        }
        return new Draft(text, sentence, apart ? first.to : chunk.from(), chunk.to(), EntityMention.Type.PERSON);
    }

    /** "Northern Iraq", or several states taken for one place. */
    private static boolean isPartsOfStates(List<Token> tokens, Chunk chunk, List<Known> inside) {
        Known first = inside.get(0);
        return inside.size() > 1
                || (first.to == chunk.to()
                        && first.from == chunk.from() + 1
                        && REGIONS.contains(lower(tokens.get(chunk.from()))));
    }

    private @Nullable Draft organisation(Sentence sentence, Chunk chunk, List<Known> inside) {
        List<Token> tokens = sentence.tokens();
        for (Known k : inside) {
            boolean slash = (k.to < chunk.to() && tokens.get(k.to).text().equals("/"))
                    || (k.from > chunk.from() && tokens.get(k.from - 1).text().equals("/"));
            if (slash) {
                return null;
            }
        }
        Draft draft = new Draft(text, sentence, chunk.from(), chunk.to(), EntityMention.Type.ORGANIZATION);
        if (inside.size() == 1 && Organs.isOrganOf(draft, inside.get(0).from, inside.get(0).to)) {
            draft.stateId = inside.get(0).sense.partyId();
        }
        return draft;
    }

    private @Nullable Draft draft(Sentence sentence, Known name, boolean besidePlace) {
        Sense sense = name.sense;
        Party party = parties.party(sense.partyId());
        Draft draft = new Draft(text, sentence, name.from, name.to, EntityMention.Type.COUNTRY);
        switch (sense.use()) {
            case NOTHING -> {
                return null;
            }
            case OTHER_PLACE -> draft.type = EntityMention.Type.PLACE;
            case OTHER_ORGANIZATION -> draft.type = EntityMention.Type.ORGANIZATION;
            case OTHER_PERSON -> draft.type = EntityMention.Type.PERSON;
            case ORGAN -> {
                draft.type = EntityMention.Type.ORGANIZATION;
                draft.stateId = sense.partyId();
            }
            case ADJECTIVE, PREFIX -> {
                draft.type = EntityMention.Type.NATIONALITY;
                link(draft, party);
            }
            case NAME, SHORT_NAME, GOVERNMENT, SEAT -> {
                if (isPlace(sentence.tokens(), name, party, besidePlace)) {
                    draft.type = EntityMention.Type.PLACE;
                } else {
                    draft.type = party == null ? EntityMention.Type.COUNTRY : type(party);
                    link(draft, party);
                }
            }
        }
        return draft;
    }

    private static boolean isPlace(List<Token> tokens, Known name, @Nullable Party party, boolean besidePlace) {
        if (name.sense.use() == Use.GOVERNMENT) {
            return SeatReading.isBuilding(tokens, name.from, name.to);
        }
        boolean mayBe = name.sense.use() == Use.SEAT || (party != null && party.type() == Party.Type.TERRITORY);
        return mayBe && SeatReading.isPlace(tokens, name.from, name.to, besidePlace);
    }

    private static void link(Draft draft, @Nullable Party party) {
        if (party != null) {
            draft.partyId = party.id();
            draft.name = party.name();
        }
    }

    private static EntityMention.Type type(Party party) {
        return switch (party.type()) {
            case STATE, TERRITORY -> EntityMention.Type.COUNTRY;
            case ORGANISATION -> EntityMention.Type.ORGANIZATION;
            case ARMED_GROUP -> EntityMention.Type.ARMED_GROUP;
        };
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private record Known(int from, int to, Sense sense) {}
}
