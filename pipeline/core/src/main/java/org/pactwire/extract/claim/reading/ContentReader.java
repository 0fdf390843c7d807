package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.setting.TermReader;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.extract.claim.story.PledgeReader;
import org.pactwire.extract.claim.story.PointerReader;
import org.pactwire.extract.claim.story.SettingReader;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/**
 * Reads what a sentence without an event of its own adds to a pact spoken of before: money, a duration, day and place of
 * the ceremony.
 */
final class ContentReader {
    private static final Set<String> AGREEING = Set.of("agree", "approve", "decide", "endorse", "consent", "accept");
    private static final Set<String> CEREMONIES = Set.of("ceremony", "signing", "signature");

    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final Discourse discourse;
    private final RoleReader roles;
    private final CircumstanceReader circumstances;
    private final PledgeReader pledges;
    private final ClaimWriter writer;
    private final TermReader terms;
    private final SettingReader settings;
    private final PointerReader pointers;
    private final List<Claim> claims = new ArrayList<>();

    ContentReader(
            SentenceFacts facts,
            Discourse discourse,
            RoleReader roles,
            CircumstanceReader circumstances,
            PledgeReader pledges,
            ClaimWriter writer) {
        this.facts = facts;
        this.sentence = facts.parsed();
        this.discourse = discourse;
        this.roles = roles;
        this.circumstances = circumstances;
        this.pledges = pledges;
        this.writer = writer;
        this.terms = new TermReader(facts);
        this.settings = new SettingReader(facts, discourse, circumstances);
        this.pointers = new PointerReader(facts, discourse, roles);
    }

    List<Claim> read() {
        money();
        if (claims.isEmpty()) {
            terms();
        }
        if (claims.isEmpty()) {
            ceremony();
        }
        return claims;
    }

    private void money() {
        for (Pledge found : pledges.read(null)) {
            Word amount = sentence.headOf(found.span());
            Word agreeing = amount == null ? null : agreeingAbove(amount);
            Word pointer = amount == null ? null : pointers.above(amount);
            sentence.trail().about(amount == null ? Trail.SENTENCE : amount.index());
            if (pointer != null && sentence.holds(ReadingRule.PROMISED_IN_TEXT, pointer, agreeing == null)) {
                promisedIn(pointer, found);
            } else if (amount != null
                    && agreeing == null
                    && (sentence.holds(ReadingRule.PART_OF_SUM, amount, isPartOfSum(amount))
                            || sentence.holds(ReadingRule.NEXT_OF_SUM, amount, isNextOfSum(amount, found)))) {
                add(found.span(), List.of(), with(found, Attachment.PACT, found.payer()));
            } else {
                promisedBy(found, agreeing);
            }
        }
    }

    /** "Its text mentions 290 million euros", "Berlin's accord speaks of seven billion". */
    private void promisedIn(Word pointer, Pledge found) {
        List<String> owners = pointers.owners(pointer);
        Pledge pledge = pledges.read(pointer).stream()
                .filter(p -> p.span().equals(found.span()))
                .findFirst()
                .orElse(found);
        Set<String> named = new TreeSet<>(owners);
        if (discourse.isPartner(pledge.payer())) {
            named.add(pledge.payer());
        }
        String payer = pledge.payer().isEmpty()
                        && owners.size() == 1
                        && !pledge.recipient().equals(owners.get(0))
                ? owners.get(0)
                : pledge.payer();
        add(found.span(), List.copyOf(named), with(pledge, pledge.attachment(), payer));
    }

    /** "Of these 200 million are meant for …": a part of the sum told last. */
    private boolean isPartOfSum(Word amount) {
        return discourse.hasJustPromisedMoney(sentence.sentence().index())
                && sentence.words().stream().anyMatch(w -> isOfIt(w, amount));
    }

    /** "12 billion will be paid out at once": what is to be paid of the sum told last. */
    private boolean isNextOfSum(Word amount, Pledge found) {
        return amount.is("nsubj:pass")
                && found.payer().isEmpty()
                && found.attachment() == Attachment.PACT
                && discourse.hasJustPromisedMoney(sentence.sentence().index());
    }

    /** "Of these grants", "of it", beside an amount. */
    private boolean isOfIt(Word word, Word amount) {
        boolean pointing = word.tag().equals("PRP") || word.lower().equals("these");
        return pointing
                && Math.abs(word.index() - amount.index()) <= 4
                && sentence.preposition(pointers.phraseOf(word)).equals("of");
    }

    private void promisedBy(Pledge found, @Nullable Word agreeing) {
        Roles actors = agreeing == null ? Roles.NONE : discourse.complete(roles.actorsOf(agreeing));
        String payer = found.payer().isEmpty() && !actors.parties().isEmpty()
                ? actors.parties().get(0)
                : found.payer();
        if (payer.isEmpty() || (found.recipient().isEmpty() && agreeing != null)) {
            return;
        }
        Set<String> both = new TreeSet<>(List.of(payer, found.recipient()));
        both.remove("");
        if (agreeing == null) {
            if (!sentence.trail().holds(ReadingRule.PROMISED_BY_PAYER, Trail.SENTENCE, true)) {
                return;
            }
            add(found.span(), List.copyOf(both), with(found, found.attachment(), payer));
            return;
        }
        if (!sentence.holds(ReadingRule.AGREED_SUM, agreeing, true)) {
            return;
        }
        Event event = new Event(Status.AGREED, false, Certainty.FACT, agreeing, false);
        PactNoun pact =
                new PactNoun(PactMention.none(found.span()), agreeing, Kind.AID, PactLexicon.Strength.POINTER, null);
        List<String> sides = List.copyOf(both);
        claims.add(writer.write(
                pact.mention(),
                Kind.AID,
                event,
                sides,
                ClaimWriter.Slots.NONE
                        .made(settings.date(pact, event, sides), settings.place(pact, event, sides))
                        .years(terms.years(null))
                        .money(with(found, Attachment.PACT, payer))));
    }

    private void add(Span span, List<String> parties, Pledge pledge) {
        claims.add(writer.write(
                PactMention.none(span),
                Kind.OTHER,
                Event.mentioned(sentence.word(0)),
                parties,
                ClaimWriter.Slots.NONE.years(terms.years(null)).money(pledge)));
    }

    private static Pledge with(Pledge pledge, Attachment attachment, String payer) {
        return new Pledge(
                pledge.span(),
                pledge.amount(),
                payer,
                pledge.recipient(),
                pledge.covers(),
                pledge.purpose(),
                attachment);
    }

    private @Nullable Word agreeingAbove(Word amount) {
        for (Word at = amount; at != null; at = sentence.head(at)) {
            if (at.isVerb() && AGREEING.contains(at.lemma())) {
                return at;
            }
        }
        return null;
    }

    /** "It runs for ten years", "Both texts are valid for a decade", "Ethiopia is to lease the shore for 50 years". */
    private void terms() {
        Word subject = terms.subjectOfTerm();
        Word pointer = subject == null ? null : pointers.at(subject);
        Integer term = pointer == null ? null : terms.term();
        if (pointer != null && term != null && sentence.holds(ReadingRule.TERM_OF_TEXT, pointer, true)) {
            List<String> owners = pointers.owners(pointer);
            boolean both = sentence.holds(ReadingRule.TERM_OF_BOTH, pointer, pointers.isBoth(pointer));
            List<List<String>> pacts = both ? discourse.lastPairs(2) : List.of(owners);
            for (List<String> parties : pacts) {
                mention(parties, term);
            }
            return;
        }
        Integer years = terms.years(null);
        Set<String> parties = new TreeSet<>();
        for (EntityMention entity : facts.entities()) {
            if (entity.type() == EntityMention.Type.COUNTRY || entity.type() == EntityMention.Type.ORGANIZATION) {
                parties.add(PartyNames.partyOf(entity));
            }
        }
        parties.remove("");
        boolean doing = years != null && !parties.isEmpty();
        if (years != null && sentence.trail().holds(ReadingRule.TERM_OF_DOING, Trail.SENTENCE, doing)) {
            mention(List.copyOf(parties), years);
        }
    }

    private void mention(List<String> parties, int years) {
        claims.add(writer.write(
                PactMention.none(facts.span()),
                Kind.OTHER,
                Event.mentioned(sentence.word(0)),
                parties,
                ClaimWriter.Slots.NONE.years(years)));
    }

    /** "The ceremony took place in Paris on Wednesday". */
    private void ceremony() {
        for (Word noun : sentence.words()) {
            Word verb = sentence.head(noun);
            boolean held = verb != null
                    && noun.is("nsubj")
                    && CEREMONIES.contains(noun.lemma())
                    && sentence.hasChild(noun, w -> w.lower().equals("the"))
                    && (verb.lemma().equals("hold")
                            || (verb.lemma().equals("take")
                                    && sentence.hasChild(verb, w -> w.lemma().equals("place"))));
            if (verb == null
                    || !held
                    || !discourse.hasJustTold(sentence.sentence().index())) {
                continue;
            }
            boolean negated =
                    sentence.hasChild(verb, w -> w.is("advmod") && w.lemma().equals("not"));
            boolean past = verb.tag().equals("VBD")
                    || sentence.hasChild(verb, w -> w.tag().equals("VBD"));
            if (!sentence.holds(ReadingRule.CEREMONY_HELD, noun, past && !negated)) {
                continue;
            }
            sentence.trail().about(noun.index());
            PactNoun pact =
                    new PactNoun(PactMention.none(noun.span()), noun, Kind.OTHER, PactLexicon.Strength.POINTER, null);
            Event event = new Event(Status.SIGNED, false, Certainty.FACT, verb, false);
            claims.add(writer.write(
                    pact.mention(),
                    Kind.OTHER,
                    event,
                    List.of(),
                    ClaimWriter.Slots.NONE.made(circumstances.date(pact, event), circumstances.place(pact, event))));
            return;
        }
    }
}
