package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.pactwire.extract.claim.words.Assemblies;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.EntityMention;

/** The names of a sentence that can stand for a party, each with its place in the tree. */
public final class PartyNames {
    /** What is no state though it has a nationality: "a Russian oil firm", "Swedish right-wing parties". */
    private static final Set<String> PRIVATE = Set.of(
            "company",
            "firm",
            "bank",
            "giant",
            "corporation",
            "conglomerate",
            "club",
            "team",
            "airline",
            "manufacturer",
            "maker",
            "startup",
            "producer",
            "retailer",
            "league",
            "fund",
            "institute",
            "university",
            "party",
            "coalition",
            "businessman",
            "investor",
            "player",
            "singer",
            "actor",
            "bishop",
            "church",
            "union",
            "worker",
            "tycoon",
            "carmaker",
            "automaker",
            "oligarch",
            "newspaper",
            "magazine",
            "broadcaster",
            "hospital",
            "subsidiary",
            "enterprise",
            "invasion",
            "aggression",
            "attack",
            "assault",
            "threat",
            "occupation",
            "offensive",
            "asset",
            "war",
            "contractor",
            "mediation",
            "mediator",
            "facilitation",
            "facilitator",
            "auspices",
            "observer",
            "brand",
            "operator",
            "developer",
            "lawmaker",
            "citizen",
            "student",
            "museum",
            "opposition",
            "faction",
            "rebel",
            "group",
            "militia",
            "militant",
            "separatist",
            "insurgent",
            "fighter",
            "tribe",
            "activist",
            "protester");

    /** "Agreements with G7 members" are none with the G7. */
    static final Set<String> MEMBERS = Set.of("member", "country", "state", "nation");

    private static final Set<String> ATTACKS =
            Set.of("invasion", "aggression", "attack", "assault", "offensive", "occupation");
    /** Who makes war also makes truces and peace: parties, with or without a name. */
    private static final Set<String> ARMED = Set.of(
            "rebel",
            "militia",
            "militant",
            "separatist",
            "insurgent",
            "fighter",
            "guerrilla",
            "paramilitary",
            "warlord");

    private static final Pattern MINISTER =
            Pattern.compile("(?i)^(?!.*(?:former|ex-|shadow|opposition)).*\\b(?:minister|president|premier)$");

    private static final Set<String> NAMING = Set.of("of", "for", "between", "from", "including", "like");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

    /**
     * An entity that stands for a party.
     *
     * @param head the word of its name that all others depend on
     */
    record Named(EntityMention entity, Word head) {
        String party() {
            return partyOf(entity);
        }
    }

    private final SentenceTree sentence;
    private final Brokers brokers;
    private final List<Named> named = new ArrayList<>();
    private final List<Named> attackers = new ArrayList<>();
    private final List<Named> open = new ArrayList<>();

    PartyNames(SentenceTree sentence, List<EntityMention> entities) {
        this.sentence = sentence;
        this.brokers = new Brokers(sentence);
        for (EntityMention entity : entities) {
            Word head = sentence.headOf(entity.span());
            if (head != null
                    && entity.type() == EntityMention.Type.PERSON
                    && partyOf(entity).isEmpty()) {
                open.add(new Named(entity, head));
            }
            if (head == null || partyOf(entity).isEmpty()) {
                continue;
            }
            Word above = sentence.head(head);
            if (!isPrivate(entity, head, entities)) {
                named.add(new Named(entity, head));
            } else if (sentence.holds(PartyRule.ATTACKS, head, above != null && ATTACKS.contains(above.headword()))) {
                attackers.add(new Named(entity, head));
            }
        }
    }

    /** "a firm", "a bank": what makes deals of another world. */
    static boolean isPrivateNoun(Word word) {
        return PRIVATE.contains(word.headword());
    }

    /** "Rebels", "separatist fighters": parties of a ceasefire or a peace, whatever they are called. */
    static boolean isArmed(SentenceTree sentence, Word word) {
        return sentence.holds(
                PartyRule.ARMED,
                word,
                ARMED.contains(word.headword()) && word.tag().endsWith("S"));
    }

    List<Named> all() {
        return named;
    }

    /** Persons of whom the article does not say for whom they speak. */
    List<Named> open() {
        return open;
    }

    /** "Finance Minister Ana Soto", of whom the article does not say for which state. */
    boolean isOpenMinister(Word head) {
        return sentence.holds(
                PartyRule.OPEN_MINISTER,
                head,
                open.stream()
                        .anyMatch(n -> MINISTER.matcher(n.entity().office()).find() && isPartOf(n.head(), head)));
    }

    /** "Israeli attacks": who attacks is no party by that, but may break a pact by it. */
    List<Named> attackers() {
        return attackers;
    }

    /** The names that a phrase is made of, brokers left out. */
    public List<Named> at(Word head) {
        return named.stream()
                .filter(n -> isPartOf(n.head(), head) && !brokers.isBroker(n.head()))
                .toList();
    }

    /** True for a phrase with a name in it, of a party or of a person who may speak for one. */
    boolean isNamed(Word head) {
        return Stream.concat(named.stream(), open.stream()).anyMatch(n -> isPartOf(n.head(), head));
    }

    private boolean isPrivate(EntityMention entity, Word word, List<EntityMention> entities) {
        if (entity.type() == EntityMention.Type.ORGANIZATION) {
            return isOfMember(word);
        }
        boolean state = entity.type() == EntityMention.Type.NATIONALITY || entity.type() == EntityMention.Type.COUNTRY;
        Word at = word;
        while (state && (at.is("amod") || at.is("compound") || at.is("nmod:poss")) && at.head() >= 0) {
            at = sentence.word(at.head());
            boolean apart = entity.type() == EntityMention.Type.COUNTRY && isJoinedTo(word, at);
            if (sentence.holds(PartyRule.ORGAN_OF_STATE, at, Assemblies.isOrgan(at))
                    || sentence.holds(PartyRule.JOINED_TO_A_BODY, at, apart)
                    || sentence.holds(PartyRule.VOTES_FOR_STATE, at, Assemblies.isVote(sentence, at))) {
                return false;
            }
            if (sentence.holds(PartyRule.PRIVATE_BODY, at, isPrivateNoun(at))
                    || sentence.holds(PartyRule.BODY_OF_ITS_OWN, at, isInBodyOfItsOwn(at, entity, entities))) {
                return true;
            }
        }
        return false;
    }

    /** "A G7 member". */
    private boolean isOfMember(Word body) {
        Word member = body.is("compound") ? sentence.head(body) : null;
        return sentence.holds(
                PartyRule.MEMBER_OF_A_BODY,
                body,
                member != null && member.tag().equals("NN") && MEMBERS.contains(member.lemma()));
    }

    /** "Peru and Shining Path rebels": two sides, not rebels of Peru. */
    private boolean isJoinedTo(Word state, Word noun) {
        return sentence.words().subList(state.index(), noun.index()).stream()
                .anyMatch(w -> w.tag().equals("CC"));
    }

    /** "Lebanon's Hezbollah", "Russia's Gazprom": neither is the state that it belongs to. */
    private static boolean isInBodyOfItsOwn(Word word, EntityMention state, List<EntityMention> entities) {
        return entities.stream()
                .anyMatch(e -> e.span().covers(word.span()) && !e.span().overlaps(state.span()) && isBodyOfItsOwn(e));
    }

    private static boolean isBodyOfItsOwn(EntityMention entity) {
        return entity.type() == EntityMention.Type.ARMED_GROUP
                || (entity.type() == EntityMention.Type.ORGANIZATION
                        && partyOf(entity).isEmpty()
                        && entity.text().indexOf(' ') < 0);
    }

    /** Whom a mention stands for: a state for its people and its leaders; empty where it is no party. */
    public static String partyOf(EntityMention entity) {
        return switch (entity.type()) {
            case PERSON -> entity.stateId();
            case ORGANIZATION -> entity.entityId().isEmpty() ? entity.stateId() : entity.entityId();
            case COUNTRY, NATIONALITY, ARMED_GROUP -> entity.entityId();
            case PLACE -> "";
        };
    }

    /** True where a semicolon between two words parts two sentences: "signed a treaty; with Peru, Chile signed …". */
    boolean isAcross(Word one, Word other) {
        int from = Math.min(one.index(), other.index());
        int to = Math.max(one.index(), other.index());
        for (int i = from + 1; i < to; i++) {
            Word mark = sentence.word(i);
            if (mark.text().equals(";")) {
                boolean sentences =
                        isClause(0, i) && isClause(i + 1, sentence.words().size());
                return sentence.holds(PartyRule.PARTED_BY_SEMICOLON, mark, sentences);
            }
        }
        return false;
    }

    private boolean isClause(int from, int to) {
        return sentence.words().subList(from, to).stream().anyMatch(w -> FINITE.contains(w.tag()));
    }

    /** True if a word names the head itself or is coordinated with it, modifies it or owns it. */
    boolean isPartOf(Word inner, Word outer) {
        Word at = inner;
        for (int steps = 0; steps < 12; steps++) {
            if (at.index() == outer.index()) {
                return true;
            }
            Word above = sentence.head(at);
            if (above == null || !isLink(at)) {
                return false;
            }
            at = above;
        }
        return false;
    }

    private boolean isLink(Word word) {
        if (word.is("nmod") && !word.is("nmod:poss")) {
            String preposition = sentence.preposition(word);
            Word head = sentence.head(word);
            boolean organ = preposition.equals("in") && head != null && Assemblies.isOrgan(head);
            return sentence.holds(PartyRule.NAMED_BEHIND, word, NAMING.contains(preposition))
                    || sentence.holds(PartyRule.ORGAN_IN_STATE, word, organ);
        }
        return word.is("conj")
                || word.is("appos")
                || word.is("flat")
                || word.is("compound")
                || word.is("amod")
                || word.is("nmod:poss")
                || word.is("nummod")
                || word.is("dep");
    }

    /** True for who only brings the others together. */
    boolean isBroker(Word word) {
        return brokers.isBroker(word);
    }
}
