package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Status;

/**
 * Reads the parties of a pact out of the tree: who stands in its noun phrase ("the Japan-Ukraine accord", "Ottawa's deal
 * with Kyiv"), who is the subject of its predicate, and who stands behind "with", "between" or "by". Hosts, brokers and
 * places are none.
 */
final class RoleReader {
    /** "agreements with G7 members" are none with the G7. */
    static final Set<String> MEMBERS = Set.of("member", "country", "state", "nation");

    private static final Set<String> MEMBERS_OF = Set.of("partner", "leader", "ally", "country", "nation", "state");
    private static final Set<String> SEVERAL = Set.of(
            "side",
            "party",
            "government",
            "president",
            "minister",
            "faction",
            "rival",
            "foe",
            "enemy",
            "power",
            "creditor",
            "neighbour",
            "neighbor");
    private static final Set<String> TWO = Set.of("two", "both", "neither");
    /** "The enemies" are the two that fight each other. */
    private static final Set<String> OPPOSED = Set.of("enemy", "foe", "rival", "neighbour", "neighbor");
    /** "Tokyo has comparable accords with Australia". */
    private static final Set<String> HAVING = Set.of("have", "hold", "keep", "share");

    private static final Set<String> BUYING =
            Set.of("buy", "purchase", "acquire", "order", "procure", "lease", "rent", "sell");
    /** What stands behind these is no content of a pact. */
    private static final Set<String> ASIDE = Set.of(
            "in",
            "at",
            "during",
            "amid",
            "after",
            "before",
            "despite",
            "against",
            "under",
            "since",
            "following",
            "without",
            "within",
            "near",
            "from");

    private final ParsedSentence sentence;
    private final PartyNames names;
    private final ActorReader actors;
    private final CounterpartReader counterparts;

    RoleReader(ParsedSentence sentence, List<EntityMention> entities) {
        this.sentence = sentence;
        this.names = new PartyNames(sentence, entities);
        this.actors = new ActorReader(sentence, names);
        this.counterparts = new CounterpartReader(sentence, names);
    }

    Roles read(PactNoun pact, Event event) {
        Set<String> parties = new TreeSet<>();
        Set<Signatory> signatories = new LinkedHashSet<>();
        Set<String> inside = new TreeSet<>();
        Set<String> acting = new TreeSet<>();
        Set<String> opposite = new TreeSet<>();
        Roles.Group group = Roles.Group.NONE;
        List<Word> heads = new ArrayList<>();
        List<Word> others = new ArrayList<>();
        inPhrase(pact.head(), heads, others);
        boolean held = event.background() && HAVING.contains(event.predicate().lemma());
        if (!event.background() || held) {
            for (Word actor : actors.of(event.predicate(), event.status())) {
                group = larger(group, groupAt(actor));
                acting.addAll(partiesAt(actor, pact));
                heads.add(actor);
            }
            others.addAll(counterparts.of(event.predicate()));
        }
        if (acting.isEmpty() && group == Roles.Group.NONE && event.predicate().isVerb() && !event.background()) {
            for (PartyNames.Named candidate : actors.justBefore(event.predicate())) {
                acting.add(candidate.party());
                heads.add(candidate.head());
            }
        }
        // of "X, on his first visit, and Y signed" the tree often has X alone for a subject
        if (!acting.isEmpty()
                && event.status() == Status.SIGNED
                && !event.background()
                && event.predicate().isVerb()) {
            for (PartyNames.Named candidate : actors.justBefore(event.predicate())) {
                acting.add(candidate.party());
                heads.add(candidate.head());
            }
        }
        others.addAll(counterparts.beneficiaries(pact.head()));
        others.addAll(counterparts.beneficiaries(event.predicate()));
        others.removeIf(other -> other.tag().equals("NNS") && MEMBERS.contains(other.lemma()));
        for (Word other : others) {
            opposite.addAll(partiesAt(other, pact));
        }
        heads.addAll(others);
        for (Word head : heads) {
            parties.addAll(partiesAt(head, pact));
            if (isSigning(event)) {
                signatories.addAll(signatoriesAt(head));
            }
        }
        for (PartyNames.Named candidate : names.all()) {
            if (isInside(candidate, pact) && !names.isBroker(candidate.head())) {
                inside.add(candidate.party());
            }
        }
        // "the Geneva Convention" and "the UN charter" are names; "the Moldova-EU agreement" names its parties
        boolean onlyNamed = pact.known() == null || parties.isEmpty();
        if (pact.mention().name().isEmpty() || (inside.size() >= 2 && onlyNamed)) {
            parties.addAll(inside);
        }
        boolean stranger = others.stream().anyMatch(this::isStranger) || isPurchase(pact, event);
        if (parties.size() == 1 && pact.known() == null && !event.background() && !stranger) {
            Set<String> content = inContent(pact, event);
            content.removeAll(parties);
            if (content.size() == 1) {
                parties.addAll(content);
            }
        }
        Set<String> common = acting.size() == 1 ? acting : opposite.size() == 1 ? opposite : Set.of();
        return new Roles(
                List.copyOf(parties),
                List.copyOf(signatories),
                List.copyOf(common),
                acting.isEmpty() || group == Roles.Group.SEVERAL ? group : Roles.Group.NONE,
                stranger);
    }

    /** A name that is no party's: "with Google", "with BioNTech". */
    private boolean isStranger(Word head) {
        if (!names.at(head).isEmpty()) {
            return false;
        }
        boolean name =
                head.tag().equals("NNP") && Character.isUpperCase(head.text().charAt(0));
        return name || PartyNames.isPrivateNoun(head);
    }

    /** "an agreement to buy 160 aircraft": from whom is not said, or it is a maker. */
    private boolean isPurchase(PactNoun pact, Event event) {
        return Stream.of(pact.head(), event.predicate())
                .flatMap(w -> sentence.children(w).stream())
                .anyMatch(w -> BUYING.contains(w.lemma())
                        && w.index() > pact.head().index()
                        && (w.is("xcomp") || w.is("advcl") || (w.is("acl") && !w.is("acl:relcl"))));
    }

    /** Who does what a verb tells, and with whom. */
    Roles bothSidesOf(Word verb) {
        List<Word> both = new ArrayList<>(actors.of(verb, Status.AGREED));
        both.addAll(counterparts.of(verb));
        return partiesOf(both);
    }

    /** Who is named in a noun's own phrase: "Berlin's accord", "the French text". */
    Roles namedAt(Word noun) {
        return partiesOf(List.of(noun));
    }

    /** Who does what a verb tells, without a pact's noun. */
    Roles actorsOf(Word verb) {
        return partiesOf(actors.of(verb, Status.AGREED));
    }

    private Roles partiesOf(List<Word> words) {
        Set<String> parties = new TreeSet<>();
        Roles.Group group = Roles.Group.NONE;
        for (Word actor : words) {
            group = larger(group, groupAt(actor));
            names.at(actor).forEach(n -> parties.add(n.party()));
        }
        return new Roles(
                List.copyOf(parties), List.of(), List.of(), parties.isEmpty() ? group : Roles.Group.NONE, false);
    }

    /** How a phrase speaks of parties without their names; those joined to it count too. */
    private Roles.Group groupAt(Word actor) {
        Roles.Group group = groupOf(actor);
        for (Word joined : sentence.children(actor)) {
            if (joined.is("conj")) {
                group = larger(group, groupOf(joined));
            }
        }
        return group;
    }

    private Roles.Group groupOf(Word actor) {
        String word = PactNouns.lower(actor);
        String lemma = PactNouns.lemma(actor);
        boolean plural = actor.tag().equals("NNS") && (MEMBERS_OF.contains(lemma) || SEVERAL.contains(lemma));
        boolean definite = sentence.hasChild(actor, w -> PactNouns.lower(w).equals("the"));
        boolean two = TWO.contains(word)
                || (plural
                        && (lemma.equals("side")
                                || (definite && OPPOSED.contains(lemma))
                                || sentence.hasChild(actor, w -> TWO.contains(PactNouns.lower(w)))));
        if (two) {
            return Roles.Group.TWO;
        }
        if (word.equals("they") || (plural && MEMBERS_OF.contains(lemma))) {
            return Roles.Group.MEMBERS;
        }
        return plural ? Roles.Group.SEVERAL : Roles.Group.NONE;
    }

    private static Roles.Group larger(Roles.Group a, Roles.Group b) {
        return a.compareTo(b) >= 0 ? a : b;
    }

    private List<String> partiesAt(Word head, PactNoun pact) {
        return names.at(head).stream()
                .filter(n -> !isInside(n, pact))
                .map(PartyNames.Named::party)
                .toList();
    }

    private List<Signatory> signatoriesAt(Word head) {
        return names.all().stream()
                .filter(n -> n.entity().type() == EntityMention.Type.PERSON && names.isPartOf(n.head(), head))
                .map(n -> signatory(n.entity()))
                .toList();
    }

    private static Signatory signatory(EntityMention person) {
        return new Signatory(person.stateId(), person.entityName(), person.office());
    }

    private static boolean isSigning(Event event) {
        return switch (event.status()) {
            case PLANNED, AGREED, SIGNED, AMENDED -> true;
            case MENTIONED, PROPOSED, NEGOTIATING, RATIFIED, IN_FORCE, SUSPENDED, BREACHED, ENDED, REJECTED -> false;
        };
    }

    /** Heads that stand for parties in the pact's own phrase. */
    private void inPhrase(Word noun, List<Word> heads, List<Word> others) {
        for (Word child : sentence.children(noun)) {
            String preposition = EventReader.preposition(sentence, child);
            boolean before = child.index() < noun.index();
            boolean modifier = before && (child.is("compound") || child.is("amod") || child.is("nmod:poss"));
            boolean accession =
                    child.is("nmod") && preposition.equals("to") && noun.lemma().equals("accession");
            if (modifier
                    || accession
                    || (child.is("nmod")
                            && Set.of("between", "among", "of", "by").contains(preposition))) {
                heads.add(child);
            } else if (child.is("nmod") && preposition.equals("with")) {
                others.add(child);
            } else if (child.is("acl") && !child.is("acl:relcl")) {
                if (PartyNames.isBrokering(child)) {
                    continue;
                }
                boolean content = child.tag().equals("VB");
                counterparts.of(child).stream()
                        .filter(w -> !content
                                || !EventReader.preposition(sentence, w).equals("between"))
                        .forEach(others::add);
            } else if (child.is("acl:relcl") || (child.is("ccomp") && child.isVerb())) {
                sentence.children(child, "nsubj").forEach(heads::add);
                counterparts.of(child).forEach(others::add);
            }
        }
    }

    /** The one other state that the content of a pact speaks of: "Russia signs a deal to open a base in Kyrgyzstan". */
    private Set<String> inContent(PactNoun pact, Event event) {
        Set<String> found = new TreeSet<>();
        for (PartyNames.Named candidate : names.all()) {
            boolean state = candidate.entity().type() == EntityMention.Type.COUNTRY
                    || candidate.entity().type() == EntityMention.Type.NATIONALITY;
            boolean behind = candidate.head().index() > pact.head().index();
            boolean content = sentence.isBelow(candidate.head(), pact.head())
                    || sentence.children(event.predicate(), "ccomp")
                            .anyMatch(w -> sentence.isBelow(candidate.head(), w))
                    || sentence.children(event.predicate(), "xcomp")
                            .anyMatch(w -> sentence.isBelow(candidate.head(), w));
            if (state
                    && behind
                    && content
                    && !isAside(candidate.head(), pact, event)
                    && !names.isBroker(candidate.head())) {
                found.add(candidate.party());
            }
        }
        return found;
    }

    /** "during a visit by the president of France", "in Qatar": beside the pact, unless inside what it is to do. */
    private boolean isAside(Word name, PactNoun pact, Event event) {
        for (Word at = name; at != null; at = sentence.head(at)) {
            if (at.equals(pact.head()) || at.equals(event.predicate())) {
                return false;
            }
            Word head = sentence.head(at);
            boolean direct = head != null && (head.equals(pact.head()) || head.equals(event.predicate()));
            if (direct && ASIDE.contains(EventReader.preposition(sentence, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(PartyNames.Named candidate, PactNoun pact) {
        return pact.mention().span().covers(candidate.entity().span());
    }
}
