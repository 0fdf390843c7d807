package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.event.JoinedEvents;
import org.pactwire.extract.claim.event.Modality;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.noun.PronounReader;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.party.SignerOffice;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.setting.TermReader;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.extract.claim.story.HomeParty;
import org.pactwire.extract.claim.story.OpenSigners;
import org.pactwire.extract.claim.story.PledgeReader;
import org.pactwire.extract.claim.story.SettingReader;
import org.pactwire.extract.claim.story.SignerReferences;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.TalkWords;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;
import org.pactwire.know.PactLexicon;

/** Reads the claims of one parsed sentence. */
final class ClaimReader {
    private static final Set<Status> DONE = EnumSet.of(Status.AGREED, Status.SIGNED, Status.ENDED);

    /** What was done so many days before the article is its news. */
    private static final int FRESH_DAYS = 6;

    private static final Set<String> ADDING = Set.of("then", "also", "separately", "additionally", "besides");

    private final SentenceFacts facts;
    private final Trail trail;
    private final Discourse discourse;
    private final PactJudge judge;
    private final EventReader events;
    private final RoleReader roles;
    private final HomeParty home;
    private final SamePacts same;
    private final CircumstanceReader circumstances;
    private final PledgeReader pledges;
    private final ClaimWriter writer;
    private final TermReader terms;
    private final SettingReader settings;
    private final SignerReferences references;
    private final UnnamedPacts unnamed;
    private final TalksReader talks;
    private final PronounReader pronouns;
    private final List<Claim> claims = new ArrayList<>();

    ClaimReader(SentenceFacts facts, Discourse discourse, PactNouns nouns, EventReader events) {
        this.facts = facts;
        this.trail = facts.parsed().trail();
        this.discourse = discourse;
        this.judge = new PactJudge(facts.parsed(), discourse, nouns);
        this.events = events;
        this.same = new SamePacts(facts);
        this.roles = new RoleReader(facts.parsed(), facts.entities(), discourse.hasClaims());
        this.home = new HomeParty(facts, discourse, roles);
        this.circumstances = new CircumstanceReader(facts);
        this.pledges = new PledgeReader(facts, discourse);
        this.terms = new TermReader(facts);
        this.settings = new SettingReader(facts, discourse, circumstances);
        this.pronouns = new PronounReader(facts.parsed());
        this.writer = new ClaimWriter(facts, circumstances);
        this.references = new SignerReferences(facts, discourse);
        this.talks = new TalksReader(facts, discourse, nouns, events, roles);
        this.unnamed = new UnnamedPacts(facts, discourse, nouns, events, roles, references);
    }

    private void tell(PactNoun noun, Roles roles) {
        trail.tell(
                noun.head().index(),
                () -> "parties: " + (roles.parties().isEmpty() ? "none" : String.join(", ", roles.parties()))
                        + (roles.collective() ? ", and some without a name" : "")
                        + (roles.stranger() ? ", and one that is no party of ours" : ""));
    }

    private void drop(PactNoun noun, String why) {
        trail.tell(noun.head().index(), () -> "dropped: " + why);
    }

    private boolean holds(ReadingRule rule, PactNoun noun, boolean condition) {
        return facts.parsed().holds(rule, noun.head(), condition);
    }

    List<Claim> read(List<PactNoun> pactNouns) {
        List<ReadPact> read = new ArrayList<>();
        for (PactNoun written : pactNouns) {
            trail.about(written.head().index());
            PactNoun found = pronouns.resolve(written, pactNouns);
            boolean it = !found.equals(written);
            Event first = events.read(facts.parsed(), found.head(), discourse.hasNews() || it);
            Event event = first;
            if (holds(ReadingRule.OVERRUN_STEP, found, it && isOverrun(event, read))) {
                drop(found, "an earlier step of what is told already");
                continue;
            }
            PactNoun noun = isAddition(found, event) ? found.asAnother() : pronouns.joined(found, pactNouns);
            Roles named = home.complete(event, roles.read(noun, event));
            Roles theirs = references.complete(noun, event, discourse.complete(noun, event, named));
            boolean one = theirs.parties().size() < 2;
            if (holds(ReadingRule.MADE_BY_THE_TWO, found, one && roles.isMadeByTwo(found))) {
                theirs = discourse.between(found, theirs);
            }
            theirs = ofTheOnlyTwo(found, event, theirs);
            boolean unresolved =
                    theirs.group() == Roles.Group.BETWEEN && theirs.parties().size() < 2;
            if (holds(ReadingRule.OF_UNKNOWN_TWO, noun, unresolved && noun.known() == null)) {
                drop(noun, "nobody knows between whom");
                continue;
            }
            event = EventRevision.byParties(facts.parsed(), noun, event, theirs);
            tell(noun, theirs);
            if (!judge.isPact(noun, event, theirs, !read.isEmpty())) {
                drop(noun, "no rule makes it a pact, or one says that it is none");
            } else if (same.isSecondName(noun, pactNouns)) {
                drop(noun, "another name of a pact that is read");
            } else {
                Event told = asSaid(EventRevision.byContent(facts.parsed(), noun, event));
                ReadPact now = new ReadPact(noun, isInitialledBefore(noun, told) ? told.asBackground() : told, theirs);
                if (!now.event().equals(first)) {
                    trail.tell(
                            noun.head().index(), () -> "and so: " + now.event().inWords());
                }
                readWithPast(now, read);
                readJoined(now, read);
            }
        }
        trail.about(Trail.SENTENCE);
        read.removeIf(one -> same.isCalledByTwoNouns(one, read) || same.isContentOfAnother(one, read));
        read.replaceAll(one -> same.isBesideAnother(one, read)
                ? new ReadPact(one.pact(), one.event().asBackground(), one.roles())
                : one);
        if (read.stream().allMatch(one -> one.event().background())) {
            read.addAll(unnamed.find());
        }
        if (read.stream().allMatch(one -> one.pact().strength() == PactLexicon.Strength.POINTER)) {
            read.addAll(unnamed.signingsBeside(read));
        }
        read.addAll(talks.find(List.copyOf(read)));
        Map<Integer, List<Pledge>> money = assign(read);
        for (int i = 0; i < read.size(); i++) {
            ReadPact one = read.get(i);
            for (List<String> named : distribute(one)) {
                List<String> parties = one.pact().another()
                        ? discourse.withShared(named, one.pact().isOwn())
                        : named;
                add(one.pact(), one.event(), parties, one.roles().signatories(), money.getOrDefault(i, List.of()));
            }
        }
        return claims;
    }

    /** "The text had been initialled in May": a step on the way to the signing that the article has told. */
    private boolean isInitialledBefore(PactNoun noun, Event event) {
        return holds(
                ReadingRule.INITIALLED_BEFORE,
                noun,
                event.status() == Status.SIGNED
                        && event.predicate().lemma().equals("initial")
                        && noun.mention().pointsBack()
                        && discourse.lastNews() == Status.SIGNED);
    }

    /** "An earlier treaty expired", "a truce was signed in 1995", where nobody is named: of the only two with a pact here. */
    private Roles ofTheOnlyTwo(PactNoun noun, Event event, Roles read) {
        List<List<String>> pairs = discourse.lastPairs(2);
        Event past = event.background() ? events.past(facts.parsed(), noun.head()) : event;
        boolean open = read.parties().isEmpty()
                && (read.group() == Roles.Group.NONE || read.group() == Roles.Group.SEVERAL)
                && !read.stranger()
                && pairs.size() == 1
                && noun.known() == null
                && noun.mention().name().isEmpty()
                && !noun.mention().pointsBack()
                && noun.head().tag().equals("NN");
        boolean nobody = facts.entities().stream()
                .allMatch(e -> PartyNames.partyOf(e).isEmpty() && e.type() != EntityMention.Type.ORGANIZATION);
        boolean sure = past != null && past.certainty() == Certainty.FACT && DONE.contains(past.status());
        boolean pact = noun.strength() == PactLexicon.Strength.STRONG
                || (past != null
                        && past.status() == Status.ENDED
                        && EventRevision.LAPSING.contains(past.predicate().lemma()));
        return holds(ReadingRule.OF_THE_ONLY_TWO, noun, open && nobody && sure && pact)
                ? read.with(pairs.get(0))
                : read;
    }

    /** "It was broken, Lima said", "according to Lima": that a pact is broken is told by those who say so. */
    private Event asSaid(Event event) {
        boolean said = event.status() == Status.BREACHED
                && !event.background()
                && !circumstances.assertedBy(event.predicate()).isEmpty();
        return facts.parsed().holds(ReadingRule.BROKEN_AS_SAID, event.predicate(), said)
                ? Modality.alleged(event)
                : event;
    }

    /** "The deal failed a month after it was signed": the earlier step is told beside a later one only. */
    private static boolean isOverrun(Event past, List<ReadPact> read) {
        return past.background()
                || read.stream()
                        .anyMatch(one -> !one.event().background()
                                && one.event().status().compareTo(past.status()) < 0);
    }

    /** "then signed a joint declaration", "also signed": one more than what was told before. */
    private boolean isAddition(PactNoun noun, Event event) {
        return holds(
                ReadingRule.ADDITION,
                noun,
                discourse.hasNews()
                        && !event.background()
                        && !noun.mention().pointsBack()
                        && noun.known() == null
                        && facts.parsed()
                                .hasChild(event.predicate(), w -> w.is("advmod") && ADDING.contains(w.lower())));
    }

    /**
     * What a sentence says of a pact's past stands beside its news, or in the place of it where the article has told
     * its news before: "the treaty that was signed in May".
     */
    private void readWithPast(ReadPact now, List<ReadPact> read) {
        Event past = events.past(facts.parsed(), now.pact().head());
        boolean background = now.event().background();
        boolean earlier = past != null
                && (background
                        ? holds(ReadingRule.PAST_AFTER_NEWS, now.pact(), discourse.hasNews())
                                || holds(
                                        ReadingRule.SIGNED_THESE_DAYS,
                                        now.pact(),
                                        isFresh(circumstances.date(now.pact(), past)))
                        : holds(
                                ReadingRule.PAST_OF_THE_PACT,
                                now.pact(),
                                past.status().compareTo(now.event().status()) < 0));
        if (past == null || !earlier) {
            // "a violation of the accord that they signed in 2018": of that year
            read.add(past != null && background ? new ReadPact(now.pact(), past.asBackground(), now.roles()) : now);
            return;
        }
        if (!background) {
            read.add(now);
        }
        Roles then = discourse.complete(roles.read(now.pact(), past));
        List<String> parties =
                now.roles().parties().containsAll(then.parties()) ? now.roles().parties() : then.parties();
        read.add(new ReadPact(
                now.pact(),
                past,
                new Roles(parties, then.signatories(), now.roles().common(), then.group(), false)));
    }

    /** "Under a deal signed on Monday": of these days, and so the news itself. */
    private static boolean isFresh(@Nullable When day) {
        return day != null
                && day.anchor() != null
                && day.earliest() != null
                && day.earliest().equals(day.latest())
                && !day.earliest().isAfter(day.anchor())
                && !day.earliest().isBefore(day.anchor().minusDays(FRESH_DAYS));
    }

    /** "The treaty was signed in May and took effect in June": both. */
    private void readJoined(ReadPact now, List<ReadPact> read) {
        Word noun = now.pact().head();
        for (Event event : new JoinedEvents(events).of(facts.parsed(), noun, now.event(), discourse.hasNews())) {
            Roles also = discourse.complete(now.pact(), event, roles.read(now.pact(), event));
            Roles both = also.with(now.roles().parties());
            read.add(new ReadPact(now.pact(), EventRevision.byParties(facts.parsed(), now.pact(), event, both), both));
        }
    }

    /** What a sentence without an event of its own adds to a pact spoken of before. */
    List<Claim> readContent() {
        return new ContentReader(facts, discourse, roles, circumstances, pledges, writer).read();
    }

    /** Names those who signed by their office in a sentence before. */
    List<Claim> readSigners() {
        OpenSigners open = discourse.openSigners();
        int index = facts.parsed().sentence().index();
        List<Signatory> named = open != null && open.reaches(index) ? open.namedIn(facts.entities(), trail) : List.of();
        if (open == null || named.isEmpty()) {
            return List.of();
        }
        PactMention mention = PactMention.none(facts.span());
        Event event = Event.mentioned(facts.parsed().word(0));
        return List.of(writer.write(mention, Kind.OTHER, event, open.parties(), ClaimWriter.Slots.NONE.signed(named)));
    }

    /** One set of parties for a pact, or several where a plural means a pact for each pair. */
    private List<List<String>> distribute(ReadPact read) {
        List<String> all = read.roles().parties();
        List<String> common = read.roles().common();
        boolean plural = read.pact().head().tag().equals("NNS")
                || read.pact().head().tag().equals("NNPS");
        boolean each = facts.parsed().words().stream().anyMatch(w -> w.lower().equals("each"));
        boolean alike = read.pact().another();
        boolean apart = !common.isEmpty() && all.size() >= 3;
        boolean onTalks = TalkWords.areTalks(read.pact().head().lower());
        if (!(plural || each) || !(apart || alike) || holds(ReadingRule.TALKS_OF_ALL, read.pact(), onTalks)) {
            return List.of(all);
        }
        List<List<String>> pairs = new ArrayList<>();
        for (String other : all) {
            if (!common.contains(other)) {
                Set<String> pair = new TreeSet<>(common);
                pair.add(other);
                pairs.add(List.copyOf(pair));
            }
        }
        boolean several = !pairs.isEmpty()
                && (holds(ReadingRule.SUCH_DEALS, read.pact(), alike)
                        || holds(ReadingRule.PLURAL_FOR_EACH, read.pact(), plural && apart)
                        || holds(ReadingRule.EACH_OF_THEM, read.pact(), each && apart));
        return several ? pairs : List.of(all);
    }

    /** Each amount belongs to one pact of the sentence: the one in whose phrase it stands, else the nearest. */
    private Map<Integer, List<Pledge>> assign(List<ReadPact> read) {
        Map<Integer, List<Pledge>> assigned = new LinkedHashMap<>();
        if (read.isEmpty() || facts.money().isEmpty()) {
            return assigned;
        }
        for (int m = 0; m < facts.money().size(); m++) {
            int best = -1;
            long bestDistance = Long.MAX_VALUE;
            Word head = facts.parsed().headOf(facts.money().get(m).span());
            for (int i = 0; i < read.size(); i++) {
                Word noun = read.get(i).pact().head();
                boolean inside = head != null && facts.parsed().isBelow(head, noun);
                long distance = Math.abs(
                        noun.span().start() - facts.money().get(m).span().start());
                if (inside) {
                    distance -= 1_000_000;
                }
                if (distance < bestDistance) {
                    best = i;
                    bestDistance = distance;
                }
            }
            int index = m;
            Pledge found = pledges.read(read.get(best).pact().head()).stream()
                    .filter(p -> p.span().equals(facts.money().get(index).span()))
                    .findFirst()
                    .orElse(null);
            if (found != null) {
                Pledge pledge = completed(found, read.get(best).roles().parties());
                assigned.computeIfAbsent(best, b -> new ArrayList<>()).add(pledge);
            }
        }
        return assigned;
    }

    /** Between two, who is not the receiver is the one who pays. */
    private static Pledge completed(Pledge pledge, List<String> parties) {
        List<String> others =
                parties.stream().filter(p -> !p.equals(pledge.recipient())).toList();
        boolean known = !pledge.payer().isEmpty() || pledge.recipient().isEmpty() || others.size() != 1;
        return known
                ? pledge
                : new Pledge(
                        pledge.span(),
                        pledge.amount(),
                        others.get(0),
                        pledge.recipient(),
                        pledge.covers(),
                        pledge.purpose(),
                        pledge.attachment());
    }

    /** Who signed by an office or a pronoun is named by the sentence that tells the name. */
    private void nameFromBefore(List<Signatory> elsewhere, List<String> parties) {
        Map<Integer, List<Signatory>> bySentence = new TreeMap<>();
        Map<Integer, Sentence> sentences = new TreeMap<>();
        for (Signatory signatory : elsewhere) {
            Sentence naming = discourse.naming(signatory.name());
            if (naming != null) {
                sentences.put(naming.index(), naming);
                bySentence
                        .computeIfAbsent(naming.index(), i -> new ArrayList<>())
                        .add(signatory);
            }
        }
        sentences.forEach((index, naming) ->
                claims.add(writer.naming(naming, parties, bySentence.getOrDefault(index, List.of()))));
    }

    private boolean isNamedHere(Signatory signatory) {
        return facts.entities().stream()
                .anyMatch(e ->
                        e.type() == EntityMention.Type.PERSON && e.entityName().equals(signatory.name()));
    }

    private void add(
            PactNoun pact, Event event, List<String> parties, List<Signatory> signatories, List<Pledge> money) {
        trail.about(pact.head().index());
        List<Signatory> all =
                signatories.stream().filter(s -> parties.contains(s.partyId())).toList();
        List<Signatory> theirs = all.stream().filter(this::isNamedHere).toList();
        SignerOffice office = event.status() == Status.SIGNED || event.status() == Status.AGREED
                ? SignerOffice.ofSubject(facts.parsed(), event.predicate())
                : null;
        if (!event.background()) {
            boolean open = office != null && all.isEmpty() && parties.size() >= 2;
            discourse.openSigners(
                    open && office != null
                            ? new OpenSigners(
                                    parties, office, facts.parsed().sentence().index())
                            : null);
        }
        When told = settings.date(pact, event, parties);
        Event happened = EventRevision.byTime(facts.parsed(), event, told);
        When day = happened.equals(event) ? told : null;
        claims.add(writer.write(
                pact.mention(),
                pact.kind(),
                happened,
                parties,
                new ClaimWriter.Slots(
                        day,
                        settings.place(pact, event, parties),
                        circumstances.occasion(event),
                        terms.years(pact),
                        theirs,
                        money)));
        nameFromBefore(all.stream().filter(s -> !isNamedHere(s)).toList(), parties);
    }
}
