package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.entity.ArticleNames.Sense;
import org.pactwire.extract.entity.NameModel.Chunk;
import org.pactwire.extract.entity.OfficeWords.Role;
import org.pactwire.extract.entity.PartyName.Use;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Party;

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
            "convention",
            "protocol",
            "deal",
            "ceasefire",
            "truce",
            "talks",
            "summit",
            "war",
            "border",
            "relations",
            "memorandum",
            "partnership");
    private static final Set<String> ORGAN_WORDS = Set.of(
            "government",
            "ministry",
            "parliament",
            "congress",
            "senate",
            "assembly",
            "army",
            "navy",
            "forces",
            "military",
            "cabinet",
            "court",
            "department",
            "treasury",
            "embassy",
            "mission",
            "commission",
            "council",
            "police",
            "presidency",
            "secretariat",
            "agency",
            "administration",
            "office",
            "force",
            "guard",
            "intelligence",
            "service",
            "authority",
            "house",
            "legislature",
            "command",
            "committee",
            "envoy");
    private static final Set<String> DIRECTIONS = Set.of(
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "north",
            "south",
            "east",
            "west",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern",
            "mainland",
            "post-war",
            "upper",
            "lower");

    private final PartyTable parties;
    private final ArticleNames names;
    private final OfficeWords officeWords;
    private final String text;

    NameMerger(PartyTable parties, ArticleNames names, OfficeWords officeWords, String text) {
        this.parties = parties;
        this.names = names;
        this.officeWords = officeWords;
        this.text = text;
    }

    /** The mentions of a sentence, in order, none overlapping another. */
    List<Draft> merge(Sentence sentence, List<Gazetteer.Hit> hits, List<Chunk> chunks) {
        List<Known> known = known(sentence, hits);
        List<Draft> drafts = new ArrayList<>();
        for (Chunk chunk : chunks) {
            Draft draft = found(sentence, chunk, known);
            if (draft != null) {
                drafts.add(draft);
                known.removeIf(k -> k.from < draft.to && draft.from < k.to);
            }
        }
        boolean lastIsPlace = false;
        for (Known name : known) {
            Draft draft = draft(sentence, name, lastIsPlace);
            if (draft != null) {
                drafts.add(draft);
                lastIsPlace = draft.type == EntityMention.Type.PLACE;
            }
        }
        drafts.sort(Comparator.comparingInt(draft -> draft.from));
        giveOrgansTheirStates(sentence, drafts);
        return drafts;
    }

    private List<Known> known(Sentence sentence, List<Gazetteer.Hit> hits) {
        List<Known> known = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            Gazetteer.Hit hit = hits.get(i);
            Sense sense = names.sense(hit, sentence.tokens());
            if (sense == null) {
                continue;
            }
            boolean joined = i + 1 < hits.size()
                    && hits.get(i + 1).from() == hit.to() + 1
                    && hits.get(i + 1).has(Use.ADJECTIVE)
                    && isDash(sentence.tokens().get(hit.to()).text());
            if (sense.use() != Use.PREFIX || joined) {
                known.add(new Known(hit.from(), hit.to(), sense));
            }
        }
        return known;
    }

    private static boolean isDash(String word) {
        return word.equals("-") || word.equals("–") || word.equals("‑");
    }

    /** The mention that the model found, or null where a known name is the better reading. */
    private @Nullable Draft found(Sentence sentence, Chunk chunk, List<Known> known) {
        List<Token> tokens = sentence.tokens();
        int from = chunk.from();
        int to = chunk.to();
        if (chunk.type() == EntityMention.Type.PERSON) {
            while (from < to - 1 && isTitle(tokens.get(from).text())) {
                from++;
            }
        }
        int start = from;
        List<Known> inside =
                known.stream().filter(k -> k.from < to && start < k.to).toList();
        if (inside.isEmpty()) {
            return new Draft(text, sentence, from, to, chunk.type());
        }
        Known first = inside.get(0);
        for (Known k : inside) {
            if (k.from <= from && to <= k.to) {
                return null;
            }
        }
        return switch (chunk.type()) {
            case PERSON -> {
                boolean wordBefore = first.from <= from && first.to < to && first.sense.use() == Use.ADJECTIVE;
                yield new Draft(text, sentence, wordBefore ? first.to : from, to, EntityMention.Type.PERSON);
            }
            case PLACE -> {
                boolean direction = inside.size() == 1
                        && first.to == to
                        && first.from == from + 1
                        && DIRECTIONS.contains(lower(tokens.get(from)));
                yield direction || inside.size() > 1
                        ? null
                        : new Draft(text, sentence, from, to, EntityMention.Type.PLACE);
            }
            default -> organisation(sentence, chunk, inside);
        };
    }

    private @Nullable Draft organisation(Sentence sentence, Chunk chunk, List<Known> inside) {
        List<Token> tokens = sentence.tokens();
        if (PACT_NOUNS.contains(lower(tokens.get(chunk.to() - 1)))) {
            return null;
        }
        Draft draft = new Draft(text, sentence, chunk.from(), chunk.to(), EntityMention.Type.ORGANIZATION);
        if (isOrgan(draft) && inside.size() == 1) {
            draft.stateId = inside.get(0).sense.partyId();
        }
        return draft;
    }

    private boolean isTitle(String word) {
        Role role = officeWords.role(word);
        return role != null && role != Role.FIELD;
    }

    private static boolean isOrgan(Draft draft) {
        List<Token> tokens = draft.sentence.tokens();
        for (int i = draft.from; i < draft.to; i++) {
            if (ORGAN_WORDS.contains(lower(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Draft draft(Sentence sentence, Known name, boolean lastIsPlace) {
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
                boolean mayBePlace = sense.use() == Use.SEAT || (party != null && party.type() == Party.Type.TERRITORY);
                if (mayBePlace && SeatReading.isPlace(sentence.tokens(), name.from, name.to, lastIsPlace)) {
                    draft.type = EntityMention.Type.PLACE;
                } else {
                    draft.type = party == null ? EntityMention.Type.COUNTRY : type(party);
                    link(draft, party);
                }
            }
        }
        return draft;
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

    /** "the Chinese | Foreign Ministry", "Israel 's | Defense Ministry". */
    private static void giveOrgansTheirStates(Sentence sentence, List<Draft> drafts) {
        List<Token> tokens = sentence.tokens();
        for (int i = 1; i < drafts.size(); i++) {
            Draft organ = drafts.get(i);
            Draft before = drafts.get(i - 1);
            boolean adjacent = before.to == organ.from
                    || (before.to == organ.from - 1
                            && lower(tokens.get(before.to)).endsWith("s")
                            && tokens.get(before.to).text().length() == 2);
            if (adjacent
                    && organ.type == EntityMention.Type.ORGANIZATION
                    && organ.party().isEmpty()
                    && isOrgan(organ)) {
                organ.stateId = before.partyId;
            }
        }
    }

    private static String lower(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }

    private record Known(int from, int to, Sense sense) {}
}
