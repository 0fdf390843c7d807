package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.Memberships;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.words.Assemblies;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/**
 * Reads the parties of a pact out of the tree: who stands in its noun phrase ("the Japan-Ukraine accord", "Ottawa's deal
 * with Kyiv"), who is the subject of its predicate, and who stands behind "with", "between" or "by". Hosts, brokers and
 * places are none.
 */
public final class RoleReader {
    /** "Tokyo has comparable accords with Australia". */
    private static final Set<String> HAVING = Set.of("have", "hold", "keep", "share");

    /** "Expires after Norway's refusal to renew it": one side of it. */
    private static final Set<String> REFUSING = Set.of("refusal", "withdrawal", "rejection", "failure");

    private final SentenceTree sentence;
    private final PartyNames names;
    private final ActorReader actors;
    private final CounterpartReader counterparts;
    private final BreachParties breaches;
    private final PactContent contents;
    private final SignatoryReader signers;
    private final GroupReader groups;
    private final NoticeReader notices;
    private final boolean followUp;

    /**
     * Reads one sentence.
     *
     * @param followUp the article has spoken of a pact, and knows its parties
     */
    public RoleReader(SentenceTree sentence, List<EntityMention> entities, boolean followUp) {
        this.followUp = followUp;
        this.sentence = sentence;
        this.groups = new GroupReader(sentence);
        this.names = new PartyNames(sentence, entities);
        this.notices = new NoticeReader(sentence, names);
        this.actors = new ActorReader(sentence, names);
        this.counterparts = new CounterpartReader(sentence, names);
        this.breaches = new BreachParties(sentence, names);
        this.contents = new PactContent(sentence, names);
        this.signers = new SignatoryReader(sentence, names, entities);
    }

    public Roles read(PactNoun pact, Event event) {
        Set<String> parties = new TreeSet<>();
        Set<Signatory> signatories = new LinkedHashSet<>();
        Set<String> inside = new TreeSet<>();
        Set<String> acting = new TreeSet<>();
        Set<String> opposite = new TreeSet<>();
        Roles.Group group = Roles.Group.NONE;
        List<Word> heads = new ArrayList<>();
        List<Word> others = new ArrayList<>();
        inPhrase(pact, heads, others);
        boolean betweenTwo = isBetweenTwo(pact);
        boolean held = event.background() && HAVING.contains(event.predicate().lemma());
        if (!event.background() || held) {
            for (Word actor : actors.of(event.predicate(), event.status())) {
                group = GroupReader.larger(group, groups.at(actor));
                acting.addAll(partiesAt(actor, pact));
                heads.add(actor);
            }
            others.addAll(counterparts.of(event.predicate()));
        }
        // "ratify Peru's entry": of Peru and those it joins
        boolean entry = pact.kind() == Kind.ACCESSION
                && pact.strength() == PactLexicon.Strength.POINTER
                && event.status() == Status.RATIFIED
                && sentence.children(pact.head(), "nmod:poss")
                        .anyMatch(w -> !names.at(w).isEmpty());
        if (entry || isToldByAThird(pact, event, heads, acting)) {
            heads.removeIf(head -> partiesAt(head, pact).stream().anyMatch(acting::contains));
            others.removeIf(other -> sentence.preposition(other).equals("by"));
            acting.clear();
        } else if (acting.isEmpty()
                && group == Roles.Group.NONE
                && event.predicate().isVerb()
                && !event.background()) {
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
        boolean oneSide = others.size() == 1
                && heads.stream().allMatch(head -> partiesAt(head, pact).isEmpty());
        if (acting.isEmpty() && oneSide && isPassive(event)) {
            heads.addAll(actors.reporters(event.predicate()));
        }
        heads.addAll(DealFrame.sides(sentence, names, pact));
        others.addAll(counterparts.beneficiaries(pact.head()));
        others.addAll(counterparts.beneficiaries(event.predicate()));
        others.removeIf(other -> other.tag().equals("NNS") && PartyNames.MEMBERS.contains(other.lemma()));
        for (Word other : others) {
            group = PartyNames.isArmed(other) ? Roles.Group.SEVERAL : group;
            opposite.addAll(partiesAt(other, pact));
        }
        heads.addAll(others);
        for (Word head : heads) {
            parties.addAll(partiesAt(head, pact));
            if (SignatoryReader.isSigning(pact, event)) {
                signatories.addAll(signers.at(head, pact));
            }
        }
        if (event.status() == Status.SIGNED) {
            signers.addRow(event.predicate(), signatories);
            signatories.stream().map(Signatory::partyId).forEach(parties::add);
            parties.remove("");
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
        boolean stranger = others.stream().anyMatch(this::isStranger) || contents.isStrange(pact, event);
        boolean ended = event.status() == Status.ENDED || event.status() == Status.IN_FORCE;
        if ((parties.size() == 1 || (parties.isEmpty() && ended))
                && pact.known() == null
                && !pact.head().isVerb()
                && !event.background()
                && !stranger) {
            Set<String> content = contents.states(pact, event);
            content.removeAll(parties);
            if (content.size() == 1) {
                parties.addAll(content);
            }
        }
        if (ended && parties.size() < 2 && !event.background()) {
            for (Word noun : sentence.words()) {
                if (REFUSING.contains(noun.lemma()) && sentence.isBelow(noun, event.predicate())) {
                    sentence.children(noun, "nmod:poss").forEach(owner -> acting.addAll(partiesAt(owner, pact)));
                }
            }
            parties.addAll(acting);
        }
        if (parties.size() == 1 && !event.background()) {
            for (Word told : notices.of(event)) {
                parties.addAll(partiesAt(told, pact));
            }
        }
        boolean knownBefore = followUp && pact.mention().pointsBack();
        boolean told = knownBefore || group == Roles.Group.TWO;
        if (event.status() == Status.BREACHED && !event.background() && !told) {
            parties = breaches.complete(parties, pact, event);
        }
        Set<String> common = acting.size() == 1 ? acting : opposite.size() == 1 ? opposite : Set.of();
        return new Roles(
                List.copyOf(parties),
                List.copyOf(signatories),
                List.copyOf(common),
                betweenTwo
                        ? Roles.Group.BETWEEN
                        : acting.isEmpty() || group == Roles.Group.SEVERAL ? group : Roles.Group.NONE,
                stranger);
    }

    /**
     * "A ceasefire between Israel and Lebanon is announced by the president of France", "Qatar proposes a truce between
     * …": who is none of the two whom the phrase names is no party.
     */
    private boolean isToldByAThird(PactNoun pact, Event event, List<Word> heads, Set<String> acting) {
        boolean byParties = switch (event.status()) {
            case SIGNED, RATIFIED, BREACHED, ENDED -> true;
            case MENTIONED, PROPOSED, NEGOTIATING, PLANNED, AGREED, IN_FORCE, AMENDED, SUSPENDED, REJECTED -> false;
        };
        Set<String> two = new TreeSet<>();
        for (Word head : heads) {
            String preposition = sentence.preposition(head);
            boolean beside =
                    pact.head().is("compound") && head.head() == pact.head().head();
            if (preposition.equals("between")
                    && (beside || head.head() == pact.head().index())) {
                two.addAll(partiesAt(head, pact));
            }
        }
        boolean joins = Memberships.isJoining(event.predicate());
        return !byParties && !joins && two.size() >= 2 && acting.stream().noneMatch(two::contains);
    }

    /** "The agreement between the two countries": of those two and of no others. */
    boolean isBetweenTwo(PactNoun pact) {
        return sentence.children(pact.head(), "nmod")
                .anyMatch(w -> sentence.preposition(w).equals("between")
                        && groups.of(w) == Roles.Group.TWO
                        && names.at(w).isEmpty());
    }

    /** "The treaty that the two countries signed in 1998": of those two. */
    public boolean isMadeByTwo(PactNoun pact) {
        return sentence.children(pact.head(), "acl:relcl")
                .flatMap(w -> sentence.children(w, "nsubj"))
                .anyMatch(w -> groups.of(w) == Roles.Group.TWO && names.at(w).isEmpty());
    }

    /** "Parliament ratified", "Finance Minister Ana Soto signed": who speaks for a state that the sentence does not name. */
    public boolean isByOrganOfNoState(Event event) {
        return actors.of(event.predicate(), event.status()).stream()
                .anyMatch(w -> names.at(w).stream().allMatch(n -> isOfOneJoinedTo(w, n.head()))
                        && sentence.children(w, "nmod").findAny().isEmpty()
                        && (Assemblies.isVoting(w) || names.isOpenMinister(w)));
    }

    /** "Minister Ana Soto and her Chilean counterpart": Chilean is not she. */
    private boolean isOfOneJoinedTo(Word word, Word name) {
        return sentence.children(word, "conj").anyMatch(joined -> sentence.isBelow(name, joined));
    }

    private boolean isPassive(Event event) {
        boolean made = event.status() == Status.SIGNED || event.status() == Status.PLANNED;
        return (made || event.status() == Status.AGREED)
                && sentence.hasChild(event.predicate(), w -> w.is("nsubj:pass"));
    }

    /** A name that is no party's: "with Google", "with BioNTech". */
    private boolean isStranger(Word head) {
        if (!names.at(head).isEmpty()) {
            return false;
        }
        if (PartyNames.isArmed(head)) {
            return false;
        }
        boolean name =
                head.tag().equals("NNP") && Character.isUpperCase(head.text().charAt(0));
        return name || PartyNames.isPrivateNoun(head);
    }

    /** Who does what a verb tells, and with whom. */
    public Roles bothSidesOf(Word verb) {
        List<Word> both = new ArrayList<>(actors.of(verb, Status.AGREED));
        both.addAll(counterparts.of(verb));
        return partiesOf(both);
    }

    /** Who is named in a noun's own phrase: "Berlin's accord", "the French text". */
    public Roles namedAt(Word noun) {
        return partiesOf(List.of(noun));
    }

    /** Who does what a verb tells, without a pact's noun. */
    public Roles actorsOf(Word verb) {
        Roles found = partiesOf(actors.of(verb, Status.AGREED));
        boolean lost = found.parties().isEmpty() && !found.collective() && verb.isVerb();
        List<PartyNames.Named> before = lost ? actors.justBefore(verb) : List.of();
        return before.isEmpty()
                ? found
                : partiesOf(before.stream().map(PartyNames.Named::head).toList());
    }

    private Roles partiesOf(List<Word> words) {
        Set<String> parties = new TreeSet<>();
        Roles.Group group = Roles.Group.NONE;
        for (Word actor : words) {
            group = GroupReader.larger(group, groups.at(actor));
            names.at(actor).forEach(n -> parties.add(n.party()));
        }
        return new Roles(
                List.copyOf(parties), List.of(), List.of(), parties.isEmpty() ? group : Roles.Group.NONE, false);
    }

    private List<String> partiesAt(Word head, PactNoun pact) {
        return names.at(head).stream()
                .filter(n -> !isInside(n, pact) && !names.isAcross(n.head(), pact.head()))
                .map(PartyNames.Named::party)
                .toList();
    }

    /** Heads that stand for parties in the pact's own phrase. */
    private void inPhrase(PactNoun pact, List<Word> heads, List<Word> others) {
        boolean lent = pact.kind() == Kind.LOAN || pact.kind() == Kind.AID;
        Word noun = pact.head();
        Word above = sentence.head(noun);
        if (above != null && above.isNoun() && noun.is("compound")) {
            sentence.children(above, "nmod")
                    .filter(w -> sentence.preposition(w).equals("between")
                            || (lent && sentence.preposition(w).equals("for")))
                    .forEach(heads::add);
        }
        for (Word child : sentence.children(noun)) {
            String preposition = sentence.preposition(child);
            boolean before = child.index() < noun.index();
            boolean modifier = before && (child.is("compound") || child.is("amod") || child.is("nmod:poss"));
            boolean accession =
                    child.is("nmod") && preposition.equals("to") && noun.lemma().equals("accession");
            if (modifier
                    || accession
                    || (child.is("nmod")
                            && Set.of("between", "among", "of", "by").contains(preposition))) {
                heads.add(child);
            } else if (lent && child.is("nmod") && Set.of("for", "to").contains(preposition)) {
                others.add(child);
            } else if (child.is("nmod") && preposition.equals("with")) {
                others.add(child);
            } else if (child.is("acl") && !child.is("acl:relcl")) {
                if (Brokers.isBrokering(child)) {
                    continue;
                }
                boolean content = child.tag().equals("VB");
                counterparts.of(child).stream()
                        .filter(w -> !content || !sentence.preposition(w).equals("between"))
                        .forEach(others::add);
            } else if (child.is("acl:relcl") || (child.is("ccomp") && child.isVerb())) {
                // "under which Syrians are sent back": those are people, and no side
                sentence.children(child, "nsubj")
                        .filter(w -> !w.is("nsubj:pass") || !w.tag().endsWith("S"))
                        .forEach(heads::add);
                receivers(child).forEach(others::add);
                counterparts.of(child).forEach(others::add);
            }
        }
    }

    /** "Under which Norway gives Chile ships": the one who is given them. */
    private List<Word> receivers(Word verb) {
        boolean under = sentence.hasChild(
                verb,
                w -> w.tag().startsWith("W") && Set.of("under", "by", "through").contains(sentence.preposition(w)));
        return under ? sentence.children(verb, "iobj").toList() : List.of();
    }

    private static boolean isInside(PartyNames.Named candidate, PactNoun pact) {
        return pact.mention().span().covers(candidate.entity().span());
    }
}
