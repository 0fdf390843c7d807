package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** Reads the claims of one parsed sentence. */
final class ClaimReader {
    private static final Set<String> EACH =
            Set.of("each", "bilateral", "separate", "separately", "respective", "respectively");

    private static final Set<String> ADDING = Set.of("then", "also", "separately", "additionally", "besides");

    private final SentenceFacts facts;
    private final Discourse discourse;
    private final PactNouns nouns;
    private final PactJudge judge;
    private final EventReader events;
    private final RoleReader roles;
    private final CircumstanceReader circumstances;
    private final PledgeReader pledges;
    private final ClaimWriter writer;
    private final TermReader terms;
    private final List<Claim> claims = new ArrayList<>();

    ClaimReader(SentenceFacts facts, Discourse discourse, PactNouns nouns, EventReader events) {
        this.facts = facts;
        this.discourse = discourse;
        this.nouns = nouns;
        this.judge = new PactJudge(discourse, nouns);
        this.events = events;
        this.roles = new RoleReader(facts.parsed(), facts.entities(), discourse.hasClaims());
        this.circumstances = new CircumstanceReader(facts);
        this.pledges = new PledgeReader(facts, discourse);
        this.terms = new TermReader(facts);
        this.writer = new ClaimWriter(facts, circumstances);
    }

    List<Claim> read(List<PactNoun> pactNouns) {
        List<ReadPact> read = new ArrayList<>();
        for (PactNoun found : pactNouns) {
            Event event = events.read(facts.parsed(), found.head(), discourse.hasNews());
            PactNoun noun = isAddition(found, event) ? found.asAnother() : found;
            Roles theirs = discourse.complete(roles.read(noun, event));
            event = EventRevision.byParties(noun, event, theirs);
            if (judge.isPact(noun, event, theirs, !read.isEmpty()) && !isSecondName(noun, pactNouns)) {
                Event told = EventRevision.byContent(facts.parsed(), noun, event);
                readWithPast(new ReadPact(noun, told, theirs), read);
            }
        }
        read.removeIf(one -> isCalledByTwoNouns(one, read) || isContentOfAnother(one, read));
        read.replaceAll(one -> isBesideAnother(one, read)
                ? new ReadPact(one.pact(), one.event().asBackground(), one.roles())
                : one);
        if (read.stream().allMatch(one -> one.event().background())) {
            read.addAll(new UnnamedPacts(facts, discourse, nouns, events, roles).find());
        }
        Map<Integer, List<Pledge>> money = assign(read);
        for (int i = 0; i < read.size(); i++) {
            ReadPact one = read.get(i);
            for (List<String> named : distribute(one)) {
                List<String> parties = one.pact().another() ? discourse.withShared(named) : named;
                add(one.pact(), one.event(), parties, one.roles().signatories(), money.getOrDefault(i, List.of()));
            }
        }
        return claims;
    }

    /** "then signed a joint declaration", "also signed": one more than what was told before. */
    private boolean isAddition(PactNoun noun, Event event) {
        return discourse.hasNews()
                && !event.background()
                && !noun.mention().anaphoric()
                && noun.known() == null
                && facts.parsed()
                        .hasChild(event.predicate(), w -> w.is("advmod") && ADDING.contains(PactNouns.lower(w)));
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
                        ? discourse.hasNews()
                        : past.status().compareTo(now.event().status()) < 0);
        if (past == null || !earlier) {
            read.add(now);
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

    /** "the ceasefire and hostage deal" is one pact: the second noun has no article of its own. */
    private boolean isSecondName(PactNoun noun, List<PactNoun> all) {
        boolean joined = noun.head().is("conj")
                && noun.known() == null
                && noun.mention().name().isEmpty();
        boolean article = facts.parsed().hasChild(noun.head(), w -> w.is("det") || w.is("nmod:poss"));
        return joined
                && !article
                && noun.head().tag().equals("NN")
                && all.stream().anyMatch(n -> n.head().index() == noun.head().head());
    }

    /** "agreement on a ceasefire": the ceasefire is the pact, and has the parties of the agreement. */
    private boolean isCalledByTwoNouns(ReadPact outer, List<ReadPact> all) {
        return all.stream()
                .anyMatch(inner -> !inner.equals(outer)
                        && !inner.event().background()
                        && inner.pact().strength() != PactLexicon.Strength.INSTRUMENT
                        && outer.pact().mention().name().isEmpty()
                        && inner.pact().head().is("nmod")
                        && inner.pact().head().head() == outer.pact().head().index()
                        && inner.event().predicate().equals(outer.event().predicate())
                        && inner.roles().parties().containsAll(outer.roles().parties()));
    }

    /** "an agreement on support and security commitments": what the agreement is about is no second paper. */
    private boolean isContentOfAnother(ReadPact inner, List<ReadPact> all) {
        return inner.pact().strength() == PactLexicon.Strength.INSTRUMENT
                && all.stream()
                        .anyMatch(outer -> !outer.equals(inner)
                                && outer.event()
                                        .predicate()
                                        .equals(inner.event().predicate())
                                && facts.parsed()
                                        .isBelow(
                                                inner.pact().head(),
                                                outer.pact().head()));
    }

    /** "Signed a pact, renewing an earlier one": the news is that of the main clause. */
    private boolean isBesideAnother(ReadPact one, List<ReadPact> read) {
        Word verb = one.event().predicate();
        boolean comma = verb.index() > 0
                && PactNouns.lower(facts.parsed().word(verb.index() - 1)).equals(",");
        boolean participle = verb.tag().equals("VBG") && (verb.is("advcl") || verb.is("acl") || verb.is("dep"));
        return comma
                && participle
                && read.stream()
                        .anyMatch(other -> !other.equals(one)
                                && !other.event().background()
                                && (other.event().predicate().index() == verb.head()
                                        || other.pact().head().index() == verb.head())
                                && other.event().status().compareTo(one.event().status()) < 0);
    }

    /** What a sentence without an event of its own adds to a pact spoken of before. */
    List<Claim> readContent() {
        return new ContentReader(facts, discourse, roles, circumstances, pledges, writer).read();
    }

    /** Names those who signed by their office in a sentence before. */
    List<Claim> readSigners() {
        OpenSigners open = discourse.openSigners();
        int index = facts.parsed().sentence().index();
        List<Signatory> named = open != null && open.reaches(index) ? open.namedIn(facts.entities()) : List.of();
        if (open == null || named.isEmpty()) {
            return List.of();
        }
        PactMention mention = new PactMention("", facts.span(), "", true, false);
        Event event = Event.mentioned(facts.parsed().word(0));
        return List.of(writer.write(mention, Kind.OTHER, event, open.parties(), ClaimWriter.Slots.NONE.signed(named)));
    }

    /** One set of parties for a pact, or several where a plural means a pact for each pair. */
    private List<List<String>> distribute(ReadPact read) {
        List<String> all = read.roles().parties();
        List<String> common = read.roles().common();
        boolean plural = read.pact().head().tag().equals("NNS")
                || read.pact().head().tag().equals("NNPS");
        boolean each = facts.parsed().words().stream().map(PactNouns::lower).anyMatch(EACH::contains);
        boolean alike = read.pact().another();
        boolean several = plural
                || facts.parsed().words().stream()
                        .anyMatch(w -> PactNouns.lower(w).equals("each"));
        if (!several || (common.isEmpty() && !alike) || (all.size() < 3 && !alike && !each)) {
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
        return pairs.isEmpty() ? List.of(all) : pairs;
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

    /** As told; "in the Qatari capital" is Doha; what an agency reports as news has happened where it reports from. */
    private String place(PactNoun pact, Event event) {
        String told = circumstances.place(pact, event);
        if (told.isEmpty()) {
            told = discourse.seat(circumstances.stateOfCapital(pact, event));
        }
        boolean made = event.status() == Status.SIGNED || event.status() == Status.AGREED;
        if (told.isEmpty() && !event.background() && isThen(event)) {
            Claim before = discourse.lastSigned(facts.parsed().sentence().index());
            told = before == null ? "" : before.place();
        }
        // a bank's board does not meet where its debtors live
        boolean there = made && !event.background() && pact.kind() != Kind.LOAN;
        return told.isEmpty() && there ? facts.dateline() : told;
    }

    /** As told; "hours before", "the same day" and "then" mean the day of the signing told last. */
    private @Nullable When date(PactNoun pact, Event event) {
        When told = circumstances.date(pact, event);
        boolean signing = event.status() == Status.SIGNED || event.status() == Status.AGREED;
        boolean sameDay = circumstances.isSameDay(event);
        if (told != null || !signing || event.background() || !(sameDay || isThen(event))) {
            return told;
        }
        When here = sameDay ? circumstances.dateBefore(event) : null;
        if (here != null) {
            return here;
        }
        Claim before = discourse.lastSigned(facts.parsed().sentence().index());
        return before == null ? null : before.date();
    }

    /** "They then signed a declaration": one thing after the other. */
    private boolean isThen(Event event) {
        return event.status() == Status.SIGNED
                && facts.parsed()
                        .hasChild(
                                event.predicate(),
                                w -> w.is("advmod") && PactNouns.lower(w).equals("then"));
    }

    private void add(
            PactNoun pact, Event event, List<String> parties, List<Signatory> signatories, List<Pledge> money) {
        List<Signatory> theirs = signatories.stream()
                .filter(s -> s.partyId().isEmpty() || parties.contains(s.partyId()))
                .toList();
        OpenSigners.Office office = event.status() == Status.SIGNED || event.status() == Status.AGREED
                ? OpenSigners.officeOf(facts.parsed(), event.predicate())
                : null;
        if (!event.background()) {
            boolean open = office != null && theirs.isEmpty() && parties.size() >= 2;
            discourse.openSigners(
                    open && office != null
                            ? new OpenSigners(
                                    parties, office, facts.parsed().sentence().index())
                            : null);
        }
        claims.add(writer.write(
                pact.mention(),
                pact.kind(),
                event,
                parties,
                new ClaimWriter.Slots(
                        date(pact, event),
                        place(pact, event),
                        circumstances.occasion(event),
                        terms.years(pact),
                        theirs,
                        money)));
    }
}
