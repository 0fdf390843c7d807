package org.pactwire.extract.claim.story;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PartyTable;

/** What an article has spoken of so far: needed to know who "the partners" or "the leaders" are. */
public final class Discourse {
    private static final int NEVER = -10;
    /** How many sentences "it" reaches back over. */
    private static final int NEAR = 2;

    private static final Set<Status> MADE =
            EnumSet.of(Status.PLANNED, Status.AGREED, Status.SIGNED, Status.RATIFIED, Status.IN_FORCE);

    public static final Set<Status> UNMADE =
            EnumSet.of(Status.PROPOSED, Status.NEGOTIATING, Status.PLANNED, Status.REJECTED);

    private static final Set<Status> SIGNED = EnumSet.of(Status.PLANNED, Status.AGREED, Status.SIGNED);
    private static final Set<String> ANNOUNCING =
            Set.of("announce", "confirm", "hail", "unveil", "declare", "celebrate", "reveal");

    private final PartyTable parties;
    /** Of the sentence that is being read. */
    private Trail trail = new Trail();

    private final Map<String, Integer> organisations = new HashMap<>();
    private final List<String> recent = new ArrayList<>();
    /** The two whom "both sides" means: those of the last pact, before the first one those last named together. */
    private List<String> pair = List.of();

    /** The parties of the pacts of two that were told of. */
    private final Set<List<String>> pairs = new LinkedHashSet<>();

    /** The parties of those of them that were signed, or are to be. */
    private final Set<String> signers = new TreeSet<>();

    /** Whom the sentence names that is being read. */
    private List<String> here = List.of();

    private List<EntityMention> heard = List.of();

    /** Whom the sentence before it names. */
    private List<String> before = List.of();

    /** The first party that the article names: of whom it speaks. */
    private String first = "";

    /** How often each party was named. */
    private final Map<String, Integer> spoken = new TreeMap<>();
    /** Parties in whose capital a pact was made. */
    private final Set<String> hosts = new TreeSet<>();

    private Status lastNews = Status.MENTIONED;
    private Kind lastKind = Kind.OTHER;
    private String lastPerson = "";
    private List<String> partners = List.of();
    private final PersonsNamed persons = new PersonsNamed();
    private @Nullable OpenSigners openSigners;
    private @Nullable Claim lastSigned;
    private String lastPlace = "";
    private String home = "";
    private final Deque<Scene> scenes = new ArrayDeque<>();
    private int sequenceAt = NEVER;
    private int toldAt = NEVER;
    private int promisedAt = NEVER;
    private boolean pairOfClaim;
    private boolean claims;
    private boolean news;
    private boolean made;

    public Discourse(PartyTable parties) {
        this.parties = parties;
    }

    /** Claims were read. */
    public void heardClaims(Collection<Claim> read) {
        claims |= !read.isEmpty();
        news |= read.stream().anyMatch(c -> c.status() != Status.MENTIONED);
        for (Claim claim : read) {
            boolean happens = claim.status() != Status.MENTIONED;
            lastNews = happens ? claim.status() : lastNews;
            lastSigned =
                    claim.status() == Status.SIGNED && claim.date() != null && !isToldAgain(claim) ? claim : lastSigned;
            lastKind = happens ? claim.kind() : lastKind;
            partners = happens && !claim.parties().isEmpty() ? claim.parties() : partners;
            lastPlace = MADE.contains(claim.status()) && !claim.place().isEmpty() ? claim.place() : lastPlace;
            made |= happens && !UNMADE.contains(claim.status());
            toldAt = MADE.contains(claim.status()) ? claim.sentence() : toldAt;
            promisedAt = claim.pledges().stream().anyMatch(p -> p.attachment() == Attachment.PACT)
                    ? claim.sentence()
                    : promisedAt;
            claim.parties().stream()
                    .filter(p -> !claim.place().isEmpty() && claim.place().equals(parties.seat(p)))
                    .forEach(hosts::add);
            if (claim.parties().size() == 2) {
                pairs.add(claim.parties());
                if (SIGNED.contains(claim.status())) {
                    signers.addAll(claim.parties());
                }
                pair = claim.parties();
                pairOfClaim = true;
            }
        }
    }

    /** True where the last signing told is meant, of which more parties are known. */
    private boolean isToldAgain(Claim claim) {
        return lastSigned != null
                && claim.pact().pointsBack()
                && lastSigned.sentence() == claim.sentence()
                && trail.holds(
                        StoryRule.TOLD_AGAIN,
                        Trail.SENTENCE,
                        lastSigned.parties().containsAll(claim.parties()));
    }

    /** True once a claim told that something happened: what comes after can fill in the past. */
    public boolean hasNews() {
        return news;
    }

    /** What was told last of a pact; mentioned if nothing has been told. */
    public Status lastNews() {
        return lastNews;
    }

    /** What the pact told of last is about. */
    Kind lastKind() {
        return lastKind;
    }

    /** Those who signed by their office and are not yet named; null for none. */
    public @Nullable OpenSigners openSigners() {
        return openSigners;
    }

    public void openSigners(@Nullable OpenSigners open) {
        openSigners = open;
    }

    /** The last signing that was told with its day, so many sentences before at most; null for none. */
    @Nullable
    Claim lastSigned(int sentence, int reach) {
        return lastSigned != null && sentence - lastSigned.sentence() <= reach ? lastSigned : null;
    }

    /** Where the last pact was made of which a place was told; empty for none. */
    String lastPlace() {
        return lastPlace;
    }

    /** The place of the article's dateline; empty for none. */
    public String home() {
        return home;
    }

    /** The article was sent from a place. */
    public void sentFrom(String place) {
        home = home.isEmpty() ? place : home;
    }

    /** A sentence was read: what it told of day and place, and whether it tells the next thing in a row. */
    public void heardScene(Scene scene, Collection<Claim> read, boolean sequence) {
        boolean other =
                read.stream().anyMatch(c -> c.status().compareTo(Status.SIGNED) > 0 || c.status() == Status.PLANNED);
        if (scenes.size() > NEAR) {
            scenes.removeLast();
        }
        scenes.addFirst(trail.holds(StoryRule.OTHER_THINGS_HAPPENED, Trail.SENTENCE, other) ? scene.closed() : scene);
        sequenceAt = sequence ? scene.sentence() : sequenceAt;
    }

    /** What the two sentences before told of day and place, the last one first. */
    List<Scene> scenes(int sentence) {
        return scenes.stream().filter(s -> sentence - s.sentence() <= NEAR).toList();
    }

    /** True if a sentence begins with "then". */
    boolean isSequence(int sentence) {
        return sequenceAt == sentence;
    }

    /** For whom the person speaks that was named last; empty for none. */
    String lastPerson() {
        return lastPerson;
    }

    /** True for a party of the pact told of last. */
    public boolean isPartner(String party) {
        return partners.contains(party);
    }

    /** True if the sentence before, or the one itself, told that a pact was made. */
    public boolean hasJustTold(int sentence) {
        return sentence - toldAt <= NEAR;
    }

    /** True if the sentence before told what a pact promises. */
    public boolean hasJustPromisedMoney(int sentence) {
        return sentence - promisedAt <= 1;
    }

    /** The parties of the last pacts of two, latest last. */
    public List<List<String>> lastPairs(int count) {
        List<List<String>> all = List.copyOf(pairs);
        return all.subList(Math.max(0, all.size() - count), all.size());
    }

    /** True for one party that none of the pacts of two has that were signed so far. */
    public boolean isNewcomer(List<String> theirs) {
        return theirs.size() == 1 && !signers.isEmpty() && !signers.containsAll(theirs);
    }

    /** True once a claim was read: from then on "the deal" has something to point back to. */
    public boolean hasClaims() {
        return claims;
    }

    /** Its capital; empty where none is known. */
    String seat(String party) {
        return party.isEmpty() ? "" : parties.seat(party);
    }

    boolean hasNamed(String party) {
        return spoken.containsKey(party);
    }

    public boolean hasMembers(String party) {
        return !parties.members(party).isEmpty();
    }

    /** The person who was named as the holder of an office; null for none, or for several. */
    @Nullable
    EntityMention holder(String party, SignerOffice office) {
        return persons.holder(party, office);
    }

    /** Those whom the sentence before names, each once. */
    List<EntityMention> personsBefore() {
        return persons.before();
    }

    /** The latest two that made a pact, with those among them who are given; empty for none. */
    List<String> pairWith(Collection<String> theirs) {
        return lastPairs(pairs.size()).reversed().stream()
                .filter(two -> two.containsAll(theirs))
                .findFirst()
                .orElse(List.of());
    }

    /** The last sentence that names a person; null for none. */
    public @Nullable Sentence naming(String person) {
        return persons.naming(person);
    }

    /** The next sentence is read. */
    public void hear(Sentence sentence, List<EntityMention> entities, Trail steps) {
        trail = steps;
        heard = entities;
        persons.hear(sentence, entities);
        TreeSet<String> named = new TreeSet<>();
        for (EntityMention entity : entities) {
            named.add(PartyNames.partyOf(entity));
            first = first.isEmpty() ? PartyNames.partyOf(entity) : first;
            if (entity.type() == EntityMention.Type.PERSON && !entity.stateId().isEmpty()) {
                lastPerson = entity.stateId();
            }
            spoken.merge(PartyNames.partyOf(entity), 1, Integer::sum);
            String id = entity.entityId();
            if (entity.type() == EntityMention.Type.ORGANIZATION
                    && !parties.members(id).isEmpty()) {
                organisations.merge(id, 1, Integer::sum);
                recent.remove(id);
                recent.add(id);
            }
        }
        named.remove("");
        if (!pairOfClaim && here.size() == 2) {
            pair = here;
        }
        before = here;
        here = NamedTogether.of(named, parties, trail);
    }

    /** The one whom the sentence before names; empty where it names none or several. */
    public List<String> soleBefore() {
        return before.size() == 1 ? before : List.of();
    }

    /** The two whom the article speaks of; empty where they are not known. */
    List<String> pair() {
        boolean named = !pairOfClaim && !pair.isEmpty();
        return pairOfClaim || trail.holds(StoryRule.NAMED_TOGETHER, Trail.SENTENCE, named) ? pair : List.of();
    }

    /** True once a pact was told of that was made, or that was broken or given up after that. */
    public boolean hasMade() {
        return made;
    }

    /**
     * The two in "the agreement between the two countries": those whom the words before it or the sentence before name,
     * or those of the pact told of; none where these are not the same two.
     */
    public Roles between(PactNoun noun, Roles roles) {
        TreeSet<String> front = new TreeSet<>();
        heard.stream()
                .filter(e -> e.span().end() <= noun.mention().span().start())
                .forEach(e -> front.add(PartyNames.partyOf(e)));
        front.remove("");
        List<String> named = List.copyOf(front);
        boolean others =
                pairOfClaim && List.of(before, named).stream().anyMatch(two -> two.size() == 2 && !two.equals(pair));
        int at = noun.head().index();
        if (trail.holds(StoryRule.BETWEEN_OTHERS, at, others)) {
            return roles;
        }
        boolean inFront = !pairOfClaim && named.size() == 2;
        List<String> two = trail.holds(StoryRule.BETWEEN_THE_NAMED, at, inFront) ? named : pair();
        return two.containsAll(roles.parties()) ? roles.with(two) : roles;
    }

    /** Puts the two in the place of "both sides", and the organisation most spoken of, the latest of equals, in that of "the partners". */
    public Roles complete(Roles roles) {
        return switch (roles.group()) {
            case NONE, SEVERAL, BETWEEN -> roles;
            case TWO -> {
                boolean now = pair.isEmpty() && here.size() == 2;
                List<String> two = trail.holds(StoryRule.BOTH_SIDES_NAMED_HERE, Trail.SENTENCE, now) ? here : pair();
                boolean fits = !two.isEmpty() && two.containsAll(roles.parties());
                yield trail.holds(StoryRule.BOTH_SIDES, Trail.SENTENCE, fits) ? roles.with(two) : roles;
            }
            case MEMBERS -> {
                if (trail.holds(StoryRule.THE_PARTNERS, Trail.SENTENCE, !organisations.isEmpty())) {
                    yield roles.with(List.of(mostSpokenOf()));
                }
                boolean leaders = roles.parties().isEmpty() && !pair.isEmpty();
                yield trail.holds(StoryRule.THE_LEADERS, Trail.SENTENCE, leaders) ? roles.with(pair()) : roles;
            }
        };
    }

    /**
     * As {@link #complete(Roles)}; "the first one" is between the same two, and who only announces a pact of two others
     * is none of them.
     */
    public Roles complete(PactNoun noun, Event event, Roles roles) {
        Roles completed = roles.group() == Roles.Group.BETWEEN ? between(noun, roles) : complete(roles);
        boolean earlier = completed.parties().isEmpty() && PactNouns.isEarlierOrLater(noun) && !event.background();
        if (trail.holds(StoryRule.THE_FIRST_ONE, noun.head().index(), earlier)) {
            return completed.with(pair());
        }
        int at = event.predicate().index();
        boolean ours = event.predicate().lemma().equals("have") && event.status() == Status.AGREED && pairOfClaim;
        if (trail.holds(StoryRule.WE_HAVE_A_DEAL, at, ours)) {
            return Roles.NONE.with(pair);
        }
        boolean told = pairOfClaim
                && noun.mention().pointsBack()
                && ANNOUNCING.contains(event.predicate().lemma())
                && completed.parties().stream().noneMatch(pair::contains);
        return trail.holds(StoryRule.WHO_ANNOUNCES, at, told)
                ? new Roles(List.of(), List.of(), List.of(), Roles.Group.NONE, completed.stranger())
                : completed;
    }

    /**
     * "A similar deal with Chile" is with the one that the pacts told of have in common: of two that signed one pact,
     * the guest and not the host, then the one most spoken of, then the first in order. Who signs "its own deal" does what
     * the one has done of whom the article speaks, so that the other side is shared.
     */
    public List<String> withShared(List<String> theirs, boolean own) {
        if (theirs.size() != 1) {
            return theirs;
        }
        Map<String, Integer> count = new TreeMap<>();
        for (List<String> two : pairs) {
            two.forEach(p -> count.merge(p, 1, Integer::sum));
        }
        count.keySet().removeAll(theirs);
        String other = count.keySet().stream()
                .min(Comparator.comparingInt((String p) -> -count.getOrDefault(p, 0))
                        .thenComparing(
                                p -> trail.holds(StoryRule.OWN_OF_ANOTHER, Trail.SENTENCE, own && p.equals(first)))
                        .thenComparing(
                                p -> trail.holds(StoryRule.HOST_OF_THE_SHARED, Trail.SENTENCE, hosts.contains(p)))
                        .thenComparingInt(p -> -spoken.getOrDefault(p, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse("");
        return trail.holds(StoryRule.SHARED_SIDE, Trail.SENTENCE, !other.isEmpty())
                ? List.copyOf(new TreeSet<>(List.of(theirs.get(0), other)))
                : theirs;
    }

    private String mostSpokenOf() {
        String best = recent.get(0);
        for (String id : recent) {
            if (organisations.getOrDefault(id, 0) >= organisations.getOrDefault(best, 0)) {
                best = id;
            }
        }
        return best;
    }
}
