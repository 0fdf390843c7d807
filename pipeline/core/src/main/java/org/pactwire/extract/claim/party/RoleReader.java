package org.pactwire.extract.claim.party;

import java.util.ArrayList;
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
    private final PhraseReader phrases;
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
        this.phrases = new PhraseReader(sentence, names, counterparts);
        this.breaches = new BreachParties(sentence, names);
        this.contents = new PactContent(sentence, names);
        this.signers = new SignatoryReader(sentence, names, entities);
    }

    /**
     * Who takes part in what a sentence tells of a pact: read from the pact's phrase outwards, to the verb, to what is
     * done under the pact; then what the sentence leaves to be understood.
     */
    public Roles read(PactNoun pact, Event event) {
        Cast cast = new Cast(names, pact, event);
        phrases.read(cast);
        addActors(cast);
        if (isMadeByOthers(cast)) {
            dropActors(cast);
        } else {
            addLostSubject(cast);
        }
        addCutOffSubject(cast);
        addWhoSaysSo(cast);
        cast.heads.addAll(DealFrame.sides(sentence, names, pact));
        addHelped(cast);
        addParties(cast);
        addSigners(cast);
        addNamedByPact(cast);
        cast.stranger = cast.others.stream().anyMatch(this::isStranger) || contents.isStrange(pact, event);
        addStateOfContent(cast);
        addRefusing(cast);
        addNotified(cast);
        addSidesOfBreach(cast);
        return roles(cast);
    }

    private void addActors(Cast cast) {
        Word predicate = cast.event.predicate();
        boolean has = cast.event.background() && HAVING.contains(predicate.lemma());
        if (cast.isNews() || sentence.holds(PartyRule.HAS_PACTS, predicate, has)) {
            for (Word actor : actors.of(predicate, cast.event.status())) {
                cast.group = GroupReader.larger(cast.group, groups.at(actor));
                cast.acting.addAll(cast.partiesAt(actor));
                cast.heads.add(actor);
            }
            cast.others.addAll(counterparts.of(predicate));
        }
    }

    /** True where those who act are none of those who make the pact. */
    private boolean isMadeByOthers(Cast cast) {
        return isEntryOfAnother(cast) || isToldByAThird(cast);
    }

    /** "Ratify Peru's entry": of Peru and those it joins. */
    private boolean isEntryOfAnother(Cast cast) {
        PactNoun pact = cast.pact;
        boolean entry = pact.kind() == Kind.ACCESSION
                && pact.strength() == PactLexicon.Strength.POINTER
                && cast.event.status() == Status.RATIFIED
                && sentence.children(pact.head(), "nmod:poss")
                        .anyMatch(w -> !names.at(w).isEmpty());
        return sentence.holds(PartyRule.ENTRY_OF_ANOTHER, pact.head(), entry);
    }

    /**
     * "A ceasefire between Israel and Lebanon is announced by the president of France", "Qatar proposes a truce between
     * …": who is none of the two whom the phrase names is no party.
     */
    private boolean isToldByAThird(Cast cast) {
        boolean byParties = switch (cast.event.status()) {
            case SIGNED, RATIFIED, BREACHED, ENDED -> true;
            case MENTIONED, PROPOSED, NEGOTIATING, PLANNED, AGREED, IN_FORCE, AMENDED, SUSPENDED, REJECTED -> false;
        };
        Word noun = cast.pact.head();
        Set<String> two = new TreeSet<>();
        for (Word head : cast.heads) {
            boolean beside = noun.is("compound") && head.head() == noun.head();
            if (sentence.preposition(head).equals("between") && (beside || head.head() == noun.index())) {
                two.addAll(cast.partiesAt(head));
            }
        }
        boolean third = !byParties
                && !Memberships.isJoining(cast.event.predicate())
                && two.size() >= 2
                && cast.acting.stream().noneMatch(two::contains);
        return sentence.holds(PartyRule.TOLD_BY_A_THIRD, noun, third);
    }

    private void dropActors(Cast cast) {
        cast.heads.removeIf(head -> cast.partiesAt(head).stream().anyMatch(cast.acting::contains));
        cast.others.removeIf(other -> sentence.preposition(other).equals("by"));
        cast.acting.clear();
    }

    /** Where the tree has no subject for the verb: the names that stand before it. */
    private void addLostSubject(Cast cast) {
        Word predicate = cast.event.predicate();
        boolean nobody = cast.acting.isEmpty() && cast.group == Roles.Group.NONE;
        if (nobody && predicate.isVerb() && cast.isNews()) {
            cast.act(sentence.added(PartyRule.LOST_SUBJECT, predicate, actors.justBefore(predicate)));
        }
    }

    /** Of "X, on his first visit, and Y signed" the tree often has X alone for a subject. */
    private void addCutOffSubject(Cast cast) {
        Word predicate = cast.event.predicate();
        boolean signs = cast.event.status() == Status.SIGNED && predicate.isVerb() && cast.isNews();
        if (signs && !cast.acting.isEmpty()) {
            cast.act(sentence.added(PartyRule.CUT_OFF_SUBJECT, predicate, actors.justBefore(predicate)));
        }
    }

    /** "Norway says that a deal with Chile will be signed". */
    private void addWhoSaysSo(Cast cast) {
        boolean oneSide = cast.others.size() == 1
                && cast.heads.stream().allMatch(head -> cast.partiesAt(head).isEmpty());
        if (cast.acting.isEmpty() && oneSide && isPassive(cast.event)) {
            cast.heads.addAll(actors.reporters(cast.event.predicate()));
        }
    }

    /** Whom the pact is to help, too; "agreements with G7 members" are none with the G7. */
    private void addHelped(Cast cast) {
        cast.others.addAll(counterparts.beneficiaries(cast.pact.head()));
        cast.others.addAll(counterparts.beneficiaries(cast.event.predicate()));
        cast.others.removeIf(other -> sentence.holds(
                PartyRule.WITH_MEMBERS,
                other,
                other.tag().equals("NNS") && PartyNames.MEMBERS.contains(other.lemma())));
    }

    /** The parties for whom the words stand that have been found, and the persons among them who sign. */
    private void addParties(Cast cast) {
        for (Word other : cast.others) {
            cast.group = PartyNames.isArmed(sentence, other) ? Roles.Group.SEVERAL : cast.group;
            cast.opposite.addAll(cast.partiesAt(other));
        }
        cast.heads.addAll(cast.others);
        boolean signing = signers.isSigning(cast.pact, cast.event);
        for (Word head : cast.heads) {
            cast.parties.addAll(cast.partiesAt(head));
            if (signing) {
                cast.signatories.addAll(signers.at(head, cast.pact));
            }
        }
    }

    private void addSigners(Cast cast) {
        if (cast.event.status() == Status.SIGNED) {
            signers.addRow(cast.event.predicate(), cast.signatories);
            cast.signatories.stream().map(Signatory::partyId).forEach(cast.parties::add);
            cast.parties.remove("");
        }
    }

    /** "The Geneva Convention" and "the UN charter" are names; "the Moldova-EU agreement" names its parties. */
    private void addNamedByPact(Cast cast) {
        Set<String> inside = new TreeSet<>();
        for (PartyNames.Named candidate : names.all()) {
            if (cast.isInName(candidate) && !names.isBroker(candidate.head())) {
                inside.add(candidate.party());
            }
        }
        Word noun = cast.pact.head();
        boolean described = cast.pact.mention().name().isEmpty() && !inside.isEmpty();
        boolean pair = inside.size() >= 2 && (cast.pact.known() == null || cast.parties.isEmpty());
        if (sentence.holds(PartyRule.NAMED_BY_DESCRIPTION, noun, described)
                || sentence.holds(PartyRule.PAIR_IN_ITS_NAME, noun, pair)) {
            cast.parties.addAll(inside);
        }
    }

    /** "Russia signs a deal to open a base in Kyrgyzstan". */
    private void addStateOfContent(Cast cast) {
        boolean missing = cast.parties.size() == 1 || (cast.parties.isEmpty() && isOver(cast));
        if (missing && cast.pact.known() == null && !cast.pact.head().isVerb() && cast.isNews() && !cast.stranger) {
            Set<String> content = contents.states(cast.pact, cast.event);
            content.removeAll(cast.parties);
            if (sentence.holds(PartyRule.STATE_OF_CONTENT, cast.pact.head(), content.size() == 1)) {
                cast.parties.addAll(content);
            }
        }
    }

    /** "Expires after Norway's refusal to renew it". */
    private void addRefusing(Cast cast) {
        if (!isOver(cast) || cast.parties.size() >= 2 || cast.event.background()) {
            return;
        }
        for (Word noun : sentence.words()) {
            if (REFUSING.contains(noun.lemma()) && sentence.isBelow(noun, cast.event.predicate())) {
                List<Word> owners = sentence.children(noun, "nmod:poss").toList();
                sentence.added(PartyRule.WHO_REFUSES, noun, owners)
                        .forEach(owner -> cast.acting.addAll(cast.partiesAt(owner)));
            }
        }
        cast.parties.addAll(cast.acting);
    }

    private static boolean isOver(Cast cast) {
        return cast.event.status() == Status.ENDED || cast.event.status() == Status.IN_FORCE;
    }

    /** "Lima notified Quito that it was ending the treaty". */
    private void addNotified(Cast cast) {
        if (cast.parties.size() == 1 && cast.isNews()) {
            notices.of(cast.event).forEach(told -> cast.parties.addAll(cast.partiesAt(told)));
        }
    }

    /** Whom a breach hits, unless the article has told who they are. */
    private void addSidesOfBreach(Cast cast) {
        boolean told = (followUp && cast.pact.mention().pointsBack()) || cast.group == Roles.Group.TWO;
        if (cast.event.status() == Status.BREACHED && cast.isNews() && !told) {
            cast.parties.addAll(breaches.complete(cast.parties, cast.pact, cast.event));
        }
    }

    private Roles roles(Cast cast) {
        boolean named = !cast.acting.isEmpty() && cast.group != Roles.Group.SEVERAL;
        Roles.Group group = isBetweenTwo(cast.pact) ? Roles.Group.BETWEEN : named ? Roles.Group.NONE : cast.group;
        return new Roles(List.copyOf(cast.parties), List.copyOf(cast.signatories), common(cast), group, cast.stranger);
    }

    /** "Norway signed treaties with Chile and Peru": Norway has one with each. */
    private List<String> common(Cast cast) {
        Word predicate = cast.event.predicate();
        return sentence.holds(PartyRule.ONE_ACTS, predicate, cast.acting.size() == 1)
                ? List.copyOf(cast.acting)
                : sentence.holds(PartyRule.ONE_OPPOSITE, predicate, cast.opposite.size() == 1)
                        ? List.copyOf(cast.opposite)
                        : List.of();
    }

    /** "The agreement between the two countries": of those two and of no others. */
    private boolean isBetweenTwo(PactNoun pact) {
        return sentence.holds(
                PartyRule.BETWEEN_THE_TWO,
                pact.head(),
                sentence.children(pact.head(), "nmod")
                        .anyMatch(w -> sentence.preposition(w).equals("between")
                                && groups.of(w) == Roles.Group.TWO
                                && names.at(w).isEmpty()));
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
                        && (sentence.holds(PartyRule.PARLIAMENT_OF_NO_STATE, w, Assemblies.isVoting(w))
                                || names.isOpenMinister(w)));
    }

    /** "Minister Ana Soto and her Chilean counterpart": Chilean is not she. */
    private boolean isOfOneJoinedTo(Word word, Word name) {
        return sentence.holds(
                PartyRule.STATE_OF_COUNTERPART,
                name,
                sentence.children(word, "conj").anyMatch(joined -> sentence.isBelow(name, joined)));
    }

    private boolean isPassive(Event event) {
        boolean made = event.status() == Status.SIGNED || event.status() == Status.PLANNED;
        return (made || event.status() == Status.AGREED)
                && sentence.hasChild(event.predicate(), w -> w.is("nsubj:pass"));
    }

    /** A name that is no party's: "with Google", "with BioNTech". */
    private boolean isStranger(Word head) {
        if (!names.at(head).isEmpty() || PartyNames.isArmed(sentence, head)) {
            return false;
        }
        boolean name =
                head.tag().equals("NNP") && Character.isUpperCase(head.text().charAt(0));
        return sentence.holds(PartyRule.STRANGER_BY_NAME, head, name)
                || sentence.holds(PartyRule.STRANGER_BY_TRADE, head, PartyNames.isPrivateNoun(head));
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
        List<PartyNames.Named> before =
                lost ? sentence.added(PartyRule.LOST_SUBJECT, verb, actors.justBefore(verb)) : List.of();
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
}
