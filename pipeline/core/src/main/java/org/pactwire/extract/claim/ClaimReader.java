package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
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

/** Reads the claims of one parsed sentence. */
final class ClaimReader {
    private static final Set<String> EACH =
            Set.of("each", "bilateral", "separate", "separately", "respective", "respectively");

    private static final Set<String> ADDING = Set.of("then", "also", "separately", "additionally", "besides");

    private static final Set<String> AGREEING = Set.of("agree", "approve", "decide", "endorse", "consent", "accept");

    private final SentenceFacts facts;
    private final Discourse discourse;
    private final PactNouns nouns;
    private final PactJudge judge;
    private final EventReader events;
    private final RoleReader roles;
    private final CircumstanceReader circumstances;
    private final PledgeReader pledges;
    private final List<Claim> claims = new ArrayList<>();

    ClaimReader(SentenceFacts facts, Discourse discourse, PactNouns nouns, EventReader events) {
        this.facts = facts;
        this.discourse = discourse;
        this.nouns = nouns;
        this.judge = new PactJudge(discourse);
        this.events = events;
        this.roles = new RoleReader(facts.parsed(), facts.entities());
        this.circumstances = new CircumstanceReader(facts);
        this.pledges = new PledgeReader(facts);
    }

    List<Claim> read(List<PactNoun> pactNouns) {
        List<ReadPact> read = new ArrayList<>();
        for (PactNoun found : pactNouns) {
            Event event = events.read(facts.parsed(), found.head(), discourse.hasNews());
            PactNoun noun = isAddition(found, event) ? found.asAnother() : found;
            Roles theirs = discourse.complete(roles.read(noun, event));
            if (isRatification(noun, event, theirs)) {
                event = event.with(Status.RATIFIED, event.certainty());
            }
            if (judge.isPact(noun, event, theirs) && !isSecondName(noun, pactNouns)) {
                readWithPast(new ReadPact(noun, event, theirs), read);
            }
        }
        read.removeIf(one -> isCalledByTwoNouns(one, read));
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
                        && outer.pact().mention().name().isEmpty()
                        && inner.pact().head().is("nmod")
                        && inner.pact().head().head() == outer.pact().head().index()
                        && inner.event().predicate().equals(outer.event().predicate())
                        && inner.roles().parties().containsAll(outer.roles().parties()));
    }

    /** A single state that signs a treaty of many, known to exist, ratifies it. */
    private static boolean isRatification(PactNoun noun, Event event, Roles roles) {
        RegisteredPact known = noun.known();
        return event.status() == Status.SIGNED
                && known != null
                && known.parties().size() != 2
                && roles.parties().size() == 1
                && !roles.signatories().isEmpty();
    }

    /** What a sentence without a pact's noun adds to the pact spoken of before: money or a duration. */
    List<Claim> readContent() {
        List<Pledge> found = pledges.read(null);
        Integer years = circumstances.years(null);
        Set<String> parties = new TreeSet<>();
        for (EntityMention entity : facts.entities()) {
            if (entity.type() == EntityMention.Type.COUNTRY || entity.type() == EntityMention.Type.ORGANIZATION) {
                parties.add(PartyNames.partyOf(entity));
            }
        }
        parties.remove("");
        for (Pledge pledge : found) {
            Word amount = facts.parsed().headOf(pledge.span());
            Word agreeing = amount == null ? null : agreeingAbove(amount);
            Roles actors = agreeing == null ? Roles.NONE : discourse.complete(roles.actorsOf(agreeing));
            String payer = pledge.payer().isEmpty() && !actors.parties().isEmpty()
                    ? actors.parties().get(0)
                    : pledge.payer();
            if (payer.isEmpty() || (pledge.recipient().isEmpty() && agreeing != null)) {
                continue;
            }
            Set<String> both = new TreeSet<>(List.of(payer, pledge.recipient()));
            both.remove("");
            Status status = agreeing == null ? Status.MENTIONED : Status.AGREED;
            Pledge complete = new Pledge(
                    pledge.span(),
                    pledge.amount(),
                    payer,
                    pledge.recipient(),
                    pledge.covers(),
                    pledge.purpose(),
                    agreeing == null ? pledge.attachment() : org.pactwire.fact.Attachment.PACT);
            PactMention mention = new PactMention("", pledge.span(), "", true, false);
            Word at = agreeing == null ? facts.parsed().word(0) : agreeing;
            Event event = new Event(status, false, Certainty.FACT, at, agreeing == null);
            claims.add(claim(
                    mention,
                    agreeing == null ? Kind.OTHER : Kind.AID,
                    event,
                    List.copyOf(both),
                    null,
                    "",
                    "",
                    years,
                    List.of(),
                    List.of(complete)));
        }
        if (claims.isEmpty() && years != null && parties.size() >= 1) {
            PactMention mention = new PactMention("", facts.span(), "", true, false);
            claims.add(claim(
                    mention,
                    Kind.OTHER,
                    Event.mentioned(facts.parsed().word(0)),
                    List.copyOf(parties),
                    null,
                    "",
                    "",
                    years,
                    List.of(),
                    List.of()));
        }
        return claims;
    }

    private @Nullable Word agreeingAbove(Word amount) {
        for (Word at = amount; at != null; at = facts.parsed().head(at)) {
            if (at.isVerb() && AGREEING.contains(at.lemma())) {
                return at;
            }
        }
        return null;
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
            Pledge found = pledges.read(read.get(best).pact()).stream()
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
        return told.isEmpty() && made && !event.background() ? facts.dateline() : told;
    }

    private void add(
            PactNoun pact, Event event, List<String> parties, List<Signatory> signatories, List<Pledge> money) {
        List<Signatory> theirs = signatories.stream()
                .filter(s -> s.partyId().isEmpty() || parties.contains(s.partyId()))
                .toList();
        Claim claim = claim(
                pact.mention(),
                pact.kind(),
                event,
                parties,
                circumstances.date(pact, event),
                place(pact, event),
                circumstances.occasion(event),
                circumstances.years(pact),
                theirs,
                money);
        claims.add(claim);
    }

    private Claim claim(
            PactMention mention,
            Kind kind,
            Event event,
            List<String> parties,
            @Nullable When date,
            String place,
            String occasion,
            @Nullable Integer years,
            List<Signatory> signatories,
            List<Pledge> money) {
        String id = ContentId.of(
                'c',
                facts.articleId(),
                Integer.toString(facts.span().start()),
                Integer.toString(mention.span().start()),
                event.status().code(),
                String.join(";", parties));
        return new Claim(
                id,
                facts.articleId(),
                facts.parsed().sentence().index(),
                facts.span(),
                facts.span().of(facts.text()),
                mention,
                kind,
                event.status(),
                event.alleged(),
                parties,
                date,
                place,
                occasion,
                years,
                signatories,
                money,
                circumstances.assertedBy(event.predicate()),
                event.certainty());
    }
}
