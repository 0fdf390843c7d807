package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.noun.PactPhrase;
import org.pactwire.extract.claim.party.RoleReader;
import org.pactwire.extract.claim.party.Roles;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/**
 * Finds pacts that are only being talked about: "talks between Chile and Peru on the border go on", "Oslo broke off its
 * talks with Lima". Talks are about a pact where they say on what, or where the article speaks of a pact anyhow.
 */
final class TalksReader {
    private static final Set<String> TALKS = Set.of("talk", "negotiation");
    /** "A round of talks", "the start of negotiations". */
    private static final Set<String> PARTS =
            Set.of("round", "start", "beginning", "resumption", "series", "participation", "part", "phase");

    private static final Set<String> GOING_ON = Set.of(
            "hold",
            "continue",
            "resume",
            "restart",
            "reopen",
            "start",
            "begin",
            "open",
            "launch",
            "conduct",
            "pursue",
            "go",
            "proceed",
            "take",
            "have",
            "enter",
            "return",
            "be",
            "drag");
    private static final Set<String> STARTING = Set.of("take", "start", "begin", "open", "resume", "restart", "launch");
    private static final Set<String> SUSPENDING = Set.of("suspend", "postpone", "freeze", "halt", "pause", "interrupt");
    private static final Set<String> FAILING =
            Set.of("fail", "collapse", "founder", "break", "abandon", "quit", "leave", "walk", "pull", "withdraw");
    private static final Set<String> JOINING = Set.of("join", "accession", "membership", "entry", "accede");
    private static final Set<String> UNDER_WAY = Set.of("way", "underway", "ongoing");
    private static final Set<String> ENDING = Set.of("end", "close", "finish", "break", "adjourn");
    private static final Set<String> WITH = Set.of("with", "between", "among");

    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final Discourse discourse;
    private final PactNouns nouns;
    private final EventReader events;
    private final RoleReader roles;

    TalksReader(SentenceFacts facts, Discourse discourse, PactNouns nouns, EventReader events, RoleReader roles) {
        this.facts = facts;
        this.sentence = facts.parsed();
        this.discourse = discourse;
        this.nouns = nouns;
        this.events = events;
        this.roles = roles;
    }

    /**
     * The pacts that talks of this sentence are about.
     *
     * @param read what the sentence tells of pacts: talks on one of these are told already
     */
    List<ReadPact> find(List<ReadPact> read) {
        List<ReadPact> found = new ArrayList<>();
        for (Word word : sentence.words()) {
            boolean talks = word.tag().startsWith("NNS") && TALKS.contains(word.headword());
            if (!talks) {
                continue;
            }
            sentence.trail().about(word.index());
            boolean told = read.stream().anyMatch(one -> isAbout(word, one));
            if (sentence.holds(ReadingRule.TALKS_TOLD_ALREADY, word, told)) {
                continue;
            }
            Event event = event(word);
            Set<String> parties = event == null ? Set.of() : parties(word, event);
            List<Word> topic = topic(word);
            Kind kind = kind(topic);
            boolean peace = sentence.holds(ReadingRule.TALKS_OF_PEACE, word, kind == Kind.OTHER && hasArmed(parties));
            boolean ofPact = kind != Kind.OTHER || peace || discourse.hasClaims() || !read.isEmpty();
            if (event == null || parties.size() < 2 || !ofPact || event.background()) {
                continue;
            }
            boolean made = discourse.hasMade() || read.stream().anyMatch(TalksReader::isOnMade);
            boolean before = made
                    && sentence.holds(ReadingRule.TALKS_HELD_BEFORE, event.predicate(), isBefore(event.predicate()));
            boolean another = sentence.holds(ReadingRule.TALKS_BESIDE_MADE, word, made && !before);
            PactMention mention = mention(word, another);
            found.add(new ReadPact(
                    new PactNoun(mention, word, peace ? Kind.PEACE : kind, PactLexicon.Strength.WEAK, null),
                    event,
                    new Roles(List.copyOf(parties), List.of(), List.of(), Roles.Group.NONE, false)));
        }
        return found;
    }

    private static boolean isOnMade(ReadPact pact) {
        return !pact.event().background()
                && !Discourse.UNMADE.contains(pact.event().status());
    }

    /** "Talks on a truce": told of the truce. */
    private boolean isAbout(Word talks, ReadPact pact) {
        boolean membership =
                pact.pact().kind() == Kind.ACCESSION && pact.event().status() == Status.MENTIONED;
        if (membership) {
            return false;
        }
        return sentence.isBelow(pact.pact().head(), talks)
                || pact.event().predicate().equals(talks)
                || (!pact.event().background()
                        && sentence.isBelow(talks, pact.pact().head()))
                || (!pact.event().background()
                        && pact.event().predicate().index() == talks.head()
                        && pact.pact().head().index() != talks.index());
    }

    /** What comes of the talks; null where they are no more than named. */
    private @Nullable Event event(Word talks) {
        Word noun = talks;
        Word above = sentence.head(noun);
        if (above != null
                && sentence.holds(ReadingRule.ROUND_OF_TALKS, above, above.isNoun() && PARTS.contains(above.lemma()))) {
            noun = above;
            above = sentence.head(noun);
        }
        // "is in talks with Peru"
        if (sentence.preposition(noun).equals("in") && sentence.hasChild(noun, w -> w.is("cop"))) {
            return going(noun, ReadingRule.IN_TALKS);
        }
        // "talks are under way"
        if (above != null && noun.is("nsubj") && UNDER_WAY.contains(above.lower())) {
            return going(above, ReadingRule.TALKS_UNDER_WAY);
        }
        if (above == null || !above.isVerb()) {
            return null;
        }
        String lemma = above.lemma();
        boolean object = noun.is("obj") || noun.is("nsubj:pass");
        boolean from = noun.is("obl") && Set.of("from", "of", "out", "off").contains(sentence.preposition(noun));
        boolean subject = noun.is("nsubj");
        Status status = null;
        boolean part = object || subject;
        if (sentence.holds(ReadingRule.TALKS_SUSPENDED, above, part && SUSPENDING.contains(lemma))
                || sentence.holds(ReadingRule.TALKS_ON_HOLD, above, part && isOnHold(above))) {
            status = Status.SUSPENDED;
        } else if (sentence.holds(ReadingRule.TALKS_FAILED, above, (part || from) && FAILING.contains(lemma))
                || sentence.holds(ReadingRule.TALKS_IN_VAIN, above, (part || from) && isInVain(above))) {
            status = Status.REJECTED;
        } else if (GOING_ON.contains(lemma) && part) {
            return going(above, ReadingRule.TALKS_GO_ON);
        } else if (GOING_ON.contains(lemma) && isEntered(noun)) {
            return going(above, ReadingRule.TALKS_ENTERED);
        }
        return status == null ? null : events.climb(sentence, new Event(status, false, Certainty.FACT, above, false));
    }

    private @Nullable Event going(Word predicate, ReadingRule rule) {
        if (!sentence.holds(rule, predicate, true)) {
            return null;
        }
        Event told = events.climb(sentence, new Event(Status.NEGOTIATING, false, Certainty.FACT, predicate, false));
        boolean wont = sentence.hasChild(
                        predicate, w -> Set.of("not", "n't", "n’t").contains(w.lower()))
                && sentence.hasChild(
                        predicate,
                        w -> w.is("aux") && Set.of("will", "wo", "would").contains(w.lower()));
        // "will not take up talks before 2030"
        return sentence.holds(ReadingRule.TALKS_PUT_OFF, predicate, wont && STARTING.contains(predicate.lemma()))
                ? new Event(Status.SUSPENDED, false, Certainty.FACT, predicate, told.background())
                : told;
    }

    /** A state and those who fight it talk about peace. */
    private boolean hasArmed(Set<String> parties) {
        return facts.entities().stream()
                .anyMatch(e -> e.type() == EntityMention.Type.ARMED_GROUP && parties.contains(e.entityId()));
    }

    private boolean isOnHold(Word verb) {
        return sentence.hasChild(verb, w -> w.is("obl") && Set.of("hold", "ice").contains(w.lemma()));
    }

    /** "Ended without a result". */
    private boolean isInVain(Word verb) {
        return ENDING.contains(verb.lemma())
                && sentence.children(verb, "obl")
                        .anyMatch(w -> sentence.preposition(w).equals("without"));
    }

    /** "Return to the talks", "enter into negotiations". */
    private boolean isEntered(Word noun) {
        return noun.is("obl") && Set.of("into", "to", "in").contains(sentence.preposition(noun));
    }

    /** "They had held talks": before the pact that was told of, and on it. */
    private boolean isBefore(Word predicate) {
        return sentence.hasChild(predicate, w -> w.is("aux") && w.lower().equals("had"));
    }

    private Set<String> parties(Word talks, Event event) {
        Set<String> parties = new TreeSet<>(roles.namedAt(talks).parties());
        sentence.children(talks, "nmod")
                .filter(w -> WITH.contains(sentence.preposition(w)))
                .forEach(w -> parties.addAll(roles.namedAt(w).parties()));
        // "talks on peace between Peru and Chile"
        if (parties.isEmpty()) {
            sentence.subtree(talks).stream()
                    .filter(w -> sentence.holds(
                            ReadingRule.TALKS_ON_PEACE_BETWEEN,
                            w,
                            w.is("nmod") && sentence.preposition(w).equals("between")))
                    .forEach(w -> parties.addAll(roles.namedAt(w).parties()));
        }
        if (parties.size() < 2) {
            parties.addAll(roles.bothSidesOf(event.predicate()).parties());
        }
        if (parties.size() == 1) {
            parties.addAll(joined(talks));
        }
        boolean them = sentence.subtree(talks).stream()
                .anyMatch(
                        w -> w.lower().equals("them") && sentence.preposition(w).equals("with"));
        if (sentence.holds(ReadingRule.TALKS_WITH_THEM, talks, parties.size() == 1 && them)) {
            parties.addAll(discourse.soleBefore());
        }
        return parties;
    }

    /** "Talks on joining the Union": with the Union. */
    private Set<String> joined(Word talks) {
        Set<String> bodies = new TreeSet<>();
        boolean joining = topic(talks).stream().anyMatch(w -> JOINING.contains(w.lemma()));
        for (EntityMention entity : joining ? facts.entities() : List.<EntityMention>of()) {
            Word head = sentence.headOf(entity.span());
            boolean body = entity.type() == EntityMention.Type.ORGANIZATION && discourse.hasMembers(entity.entityId());
            boolean joined = body && head != null && sentence.isBelow(head, talks);
            if (sentence.holds(ReadingRule.TALKS_ON_JOINING, talks, joined)) {
                bodies.add(entity.entityId());
            }
        }
        return bodies;
    }

    /** The words before and behind the noun that say what the talks are about. */
    private List<Word> topic(Word talks) {
        return sentence.subtree(talks).stream()
                .filter(w -> !w.equals(talks) && w.index() <= talks.index() + 14)
                .filter(w -> facts.entities().stream().noneMatch(e -> e.span().covers(w.span())))
                .toList();
    }

    private Kind kind(List<Word> topic) {
        return topic.stream().anyMatch(w -> JOINING.contains(w.lemma())) ? Kind.ACCESSION : nouns.kindOf(topic);
    }

    private PactMention mention(Word talks, boolean another) {
        Word first = sentence.children(talks).stream()
                .filter(w -> w.index() < talks.index() && (w.is("amod") || w.is("compound")))
                .findFirst()
                .orElse(talks);
        Span span = first.span().union(talks.span());
        String phrase = span.of(facts.text());
        return another ? PactPhrase.another(phrase, span) : PactPhrase.told(phrase, span);
    }
}
