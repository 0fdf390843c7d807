package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.event.Memberships;
import org.pactwire.extract.claim.event.Pens;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.noun.PactPhrase;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.party.SigningRow;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.extract.claim.story.SignerReferences;
import org.pactwire.extract.claim.words.Assemblies;
import org.pactwire.extract.claim.words.Consent;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/** Finds the pacts of a sentence that no noun names: what two agree to do, and who joins or leaves an organisation. */
final class UnnamedPacts {
    /** To agree to meet or to differ makes no pact. */
    private static final Set<String> IDLE = Set.of("meet", "disagree", "differ", "talk", "speak", "need", "be", "do");

    private static final Set<String> BEARING = Set.of("bear", "carry");
    private static final Set<String> SIGNING = Set.of("sign", "initial", "co-sign", "countersign");
    /** What is signed, as far as it is no pact's noun. */
    private static final Set<String> PAPERS = Set.of("it", "they", "paper", "text", "document", "page", "this");

    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final Discourse discourse;
    private final PactNouns nouns;
    private final EventReader events;
    private final RoleReader roles;
    private final SignerReferences references;
    private final SigningRow row;

    UnnamedPacts(
            SentenceFacts facts,
            Discourse discourse,
            PactNouns nouns,
            EventReader events,
            RoleReader roles,
            SignerReferences references) {
        this.facts = facts;
        this.sentence = facts.parsed();
        this.discourse = discourse;
        this.nouns = nouns;
        this.events = events;
        this.roles = roles;
        this.references = references;
        this.row = new SigningRow(sentence, facts.entities());
    }

    List<ReadPact> find() {
        List<ReadPact> found = new LoanReader(facts, events).find();
        if (found.isEmpty()) {
            found.addAll(promises());
        }
        found.addAll(memberships());
        found.addAll(signings(discourse.lastNews()));
        found.addAll(deposits());
        return found;
    }

    /** "Peru deposited its ratification, and Chile did the same": of the treaty that the article speaks of. */
    private List<ReadPact> deposits() {
        List<ReadPact> found = new ArrayList<>();
        for (Word verb : discourse.hasClaims() ? sentence.words() : List.<Word>of()) {
            Word paper = sentence.children(verb, "obj")
                    .filter(w -> Consent.isDeposited(verb, w))
                    .findFirst()
                    .orElse(null);
            if (paper == null) {
                continue;
            }
            sentence.trail().about(paper.index());
            if (!sentence.holds(ReadingRule.DEPOSITED, verb, true)) {
                continue;
            }
            Set<String> parties = new TreeSet<>(roles.actorsOf(verb).parties());
            sentence.words().stream()
                    .filter(w -> sentence.holds(ReadingRule.DEPOSITED_TOO, w, doesTheSame(w)))
                    .forEach(w -> parties.addAll(roles.actorsOf(w).parties()));
            int from = sentence.children(paper, "nmod:poss")
                    .filter(w -> w.lower().equals("its"))
                    .findFirst()
                    .orElse(paper)
                    .span()
                    .start();
            Span span = new Span(from, paper.span().end());
            PactMention mention = PactPhrase.pointing(span.of(facts.text()), span);
            PactNoun noun = new PactNoun(mention, paper, Kind.OTHER, PactLexicon.Strength.POINTER, null);
            Event event = events.climb(sentence, new Event(Status.RATIFIED, false, Certainty.FACT, verb, false));
            if (!parties.isEmpty()) {
                found.add(new ReadPact(
                        noun, event, new Roles(List.copyOf(parties), List.of(), List.of(), Roles.Group.NONE, false)));
            }
        }
        return found;
    }

    private boolean doesTheSame(Word verb) {
        return verb.isVerb()
                && verb.lemma().equals("do")
                && sentence.hasChild(verb, w -> w.is("obj") && w.lower().equals("same"));
    }

    /** "Iran and Iraq agree to reopen the border": two who agree on something have a pact, though no noun names it. */
    private List<ReadPact> promises() {
        List<ReadPact> found = new ArrayList<>();
        for (Word verb : sentence.words()) {
            if (!verb.isVerb() || !verb.lemma().equals("agree")) {
                continue;
            }
            sentence.trail().about(verb.index());
            Word content = sentence.children(verb).stream()
                    .filter(w -> w.is("xcomp") || w.is("ccomp") || w.is("obl"))
                    .filter(w -> w.index() > verb.index())
                    .filter(w -> !w.is("obl") || Set.of("to", "on").contains(sentence.preposition(w)))
                    .filter(w -> !sentence.holds(ReadingRule.AGREED_TO_MEET, w, IDLE.contains(w.headword())))
                    .findFirst()
                    .orElse(null);
            if (content == null) {
                continue;
            }
            sentence.trail().about(content.index());
            Roles actors = roles.bothSidesOf(verb);
            if (sentence.holds(ReadingRule.AGREED_TO_DO, verb, actors.parties().size() >= 2)) {
                List<Word> phrase = sentence.subtree(content).stream()
                        .filter(w -> w.index() > verb.index())
                        .limit(16)
                        .toList();
                Span span =
                        phrase.get(0).span().union(phrase.get(phrase.size() - 1).span());
                PactMention mention = PactPhrase.told(span.of(facts.text()), span);
                PactNoun noun = new PactNoun(mention, content, nouns.kindOf(phrase), PactLexicon.Strength.WEAK, null);
                Event event = events.climb(sentence, new Event(Status.AGREED, false, Certainty.FACT, verb, false));
                found.add(new ReadPact(noun, event, actors));
            }
        }
        return found;
    }

    /** To join an organisation, or to leave it, is done by treaty: "Finland joined NATO". */
    private List<ReadPact> memberships() {
        List<ReadPact> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            Status status = Memberships.statusOf(sentence, word);
            EntityMention body = status == null ? null : organisationAt(word);
            Word verb = body == null ? null : Memberships.verbOf(sentence, word);
            if (status == null || body == null || verb == null) {
                continue;
            }
            sentence.trail().about(word.index());
            Set<String> parties = new TreeSet<>(roles.actorsOf(verb).parties());
            boolean others = !parties.isEmpty() && !parties.contains(body.entityId());
            if (sentence.holds(ReadingRule.JOINED_BODY, word, others)) {
                parties.add(body.entityId());
                PactNoun noun = new PactNoun(
                        PactPhrase.told(body.text(), body.span()),
                        word,
                        Kind.ACCESSION,
                        PactLexicon.Strength.WEAK,
                        null);
                Event event = events.climb(sentence, new Event(status, false, Certainty.FACT, verb, false));
                found.add(new ReadPact(
                        noun, event, new Roles(List.copyOf(parties), List.of(), List.of(), Roles.Group.NONE, false)));
            }
        }
        return found;
    }

    /** "Berg signed first, then Soto; for the bank Diaz signed both papers": a verb of signing that none read tells. */
    List<ReadPact> signingsBeside(List<ReadPact> read) {
        Status news = read.stream()
                .map(one -> one.event().status())
                .filter(status -> status != Status.MENTIONED)
                .reduce((a, b) -> b)
                .orElse(discourse.lastNews());
        return signings(news).stream()
                .filter(one -> read.stream()
                        .noneMatch(other ->
                                other.event().predicate().equals(one.event().predicate())))
                .toList();
    }

    /** "The ministers X and Y signed in Oslo": what they signed is what the article has spoken of. */
    private List<ReadPact> signings(Status news) {
        List<ReadPact> found = new ArrayList<>();
        if (!discourse.hasClaims()) {
            return found;
        }
        for (Word verb : sentence.words()) {
            boolean signs = verb.isVerb() && SIGNING.contains(verb.lemma()) && !verb.is("acl") && !verb.is("amod");
            sentence.trail().about(verb.index());
            boolean same = isTheSame(verb, news);
            boolean told = same
                    || sentence.holds(ReadingRule.PEN_TO_PAPER, verb, isPenPutToIt(verb))
                    || sentence.holds(ReadingRule.BEARS_SIGNATURES, verb, bearsSignatures(verb))
                    || sentence.holds(
                            ReadingRule.SIGNED_WITHOUT_OBJECT,
                            verb,
                            signs && !sentence.hasChild(verb, this::givesItsObject))
                    || sentence.holds(ReadingRule.SIGNED_IN_A_ROW, verb, signs && hasSignerForObject(verb));
            if (!told) {
                continue;
            }
            PactNoun noun = new PactNoun(
                    PactPhrase.pointing(verb.text(), verb.span()),
                    verb,
                    Kind.OTHER,
                    PactLexicon.Strength.POINTER,
                    null);
            Event event = events.signing(sentence, verb);
            if (same) {
                event = event.with(news, event.certainty());
            }
            Roles who = references.complete(noun, event, roles.read(noun, event));
            if (!event.background()
                    && event.status() != Status.MENTIONED
                    && !who.parties().isEmpty()) {
                boolean another = sentence.holds(
                        ReadingRule.ANOTHER_SIGNER,
                        verb,
                        discourse.isNewcomer(who.parties())
                                && (event.status() == Status.SIGNED || event.status() == Status.PLANNED));
                found.add(new ReadPact(another ? noun.asAnother() : noun, event, who));
            }
        }
        return found;
    }

    /** True where the tree gives a verb of signing a person who signs too in the place of its object. */
    private boolean hasSignerForObject(Word verb) {
        return !sentence.hasChild(verb, this::isObject)
                && !(row.proxies(verb).isEmpty() && row.gapped(verb).isEmpty());
    }

    /** "Peru did the same", "followed suit": what was told last. */
    private boolean isTheSame(Word verb, Status news) {
        String lemma = verb.lemma();
        // "Peru's senate followed in May": with its ratification
        boolean followed = lemma.equals("follow")
                && (verb.tag().equals("VBD") || verb.tag().equals("VBN"))
                && news == Status.RATIFIED
                && !sentence.hasChild(verb, w -> w.is("obj") || w.is("ccomp") || w.is("aux"))
                && sentence.children(verb, "nsubj").anyMatch(Assemblies::isVoting);
        if (sentence.holds(ReadingRule.SENATE_FOLLOWED, verb, followed)) {
            return true;
        }
        String object = lemma.equals("do") ? "same" : lemma.equals("follow") ? "suit" : "";
        return sentence.holds(
                ReadingRule.DID_THE_SAME,
                verb,
                verb.isVerb()
                        && !object.isEmpty()
                        && news != Status.MENTIONED
                        && sentence.children(verb, "obj")
                                .anyMatch(w -> w.lower().equals(object)));
    }

    /** "Put pen to paper", "put their names under the text": no petition, and no paper of another kind. */
    private boolean isPenPutToIt(Word verb) {
        return Pens.arePutBy(sentence, verb)
                && sentence.children(verb).stream()
                        .filter(w -> w.is("obl") && Pens.PREPOSITIONS.contains(sentence.preposition(w)))
                        .noneMatch(w ->
                                sentence.holds(ReadingRule.UNDER_ANOTHER_PAPER, w, !PAPERS.contains(w.headword())));
    }

    /** "It bears the signatures of Berg and Soto". */
    private boolean bearsSignatures(Word verb) {
        return verb.isVerb()
                && BEARING.contains(verb.lemma())
                && sentence.children(verb, "obj").anyMatch(w -> w.lemma().equals("signature"))
                && sentence.hasChild(verb, w -> w.is("nsubj") && (PAPERS.contains(w.headword()) || nouns.isPact(w)));
    }

    /** What is signed; a person is none: of "Berg signed for Norway, Soto for Chile" the tree takes one for it. */
    private boolean isObject(Word child) {
        boolean person = facts.entities().stream()
                .filter(e -> e.type() == EntityMention.Type.PERSON)
                .map(e -> sentence.headOf(e.span()))
                .anyMatch(w -> w != null && (w.equals(child) || (w.head() == child.index() && !w.is("nmod"))));
        return !person && (child.is("obj") || child.is("ccomp") || child.is("nsubj:pass"));
    }

    /** "signed it", "signed up", "was signed", "signed on to": not the signing of what was spoken of, or read elsewhere. */
    private boolean givesItsObject(Word child) {
        return child.is("obj")
                || child.is("ccomp")
                || child.is("nsubj:pass")
                || child.is("aux:pass")
                || child.is("compound:prt")
                || (child.is("obl")
                        && Set.of("to", "with", "for", "as", "off", "up", "into")
                                .contains(sentence.preposition(child)));
    }

    /** "Burundi leaves the court": of a body whose members no table tells it must be a state by its name that goes. */
    private boolean isLeftByState(EntityMention body, Word name) {
        Word verb = body.entityId().isEmpty() ? null : Memberships.verbOf(sentence, name);
        if (verb == null) {
            return false;
        }
        List<Word> acting = sentence.children(verb).stream()
                .filter(w -> w.is("nsubj") || w.is("nmod:poss"))
                .toList();
        boolean state = facts.entities().stream()
                .filter(e -> e.type() == EntityMention.Type.COUNTRY)
                .anyMatch(e -> acting.stream().anyMatch(w -> e.span().covers(w.span())));
        return sentence.holds(
                ReadingRule.LEFT_BY_STATE,
                verb,
                state || acting.stream().anyMatch(w -> w.tag().equals("PRP")));
    }

    private @Nullable EntityMention organisationAt(Word word) {
        for (EntityMention entity : facts.entities()) {
            boolean body = entity.type() == EntityMention.Type.ORGANIZATION
                    && (discourse.hasMembers(entity.entityId()) || isLeftByState(entity, word));
            if (body && entity.span().covers(word.span())) {
                return entity;
            }
        }
        return null;
    }
}
