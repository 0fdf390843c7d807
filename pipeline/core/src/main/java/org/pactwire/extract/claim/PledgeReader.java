package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;

/** Reads who is to pay how much to whom, and whether a pact promises it. */
final class PledgeReader {
    private static final Set<String> GIVING = Set.of(
            "contribute",
            "provide",
            "give",
            "allocate",
            "commit",
            "pledge",
            "promise",
            "donate",
            "lend",
            "grant",
            "transfer",
            "send",
            "invest",
            "supply",
            "earmark",
            "disburse",
            "spend",
            "pay",
            "offer",
            "extend",
            "deliver",
            "channel",
            "loan",
            "fund",
            "finance",
            "guarantee",
            "approve",
            "announce",
            "unveil",
            "release",
            "unlock");
    private static final Set<String> GETTING = Set.of("receive", "get", "obtain", "secure", "borrow", "draw", "accept");
    private static final Set<String> CONTENT = Set.of(
            "include",
            "provide",
            "envisage",
            "foresee",
            "contain",
            "stipulate",
            "commit",
            "cover",
            "guarantee",
            "allow",
            "comprise",
            "set",
            "promise",
            "secure",
            "specify",
            "oblige",
            "envision",
            "worth");
    private static final Set<String> PROMISING = Set.of("promise", "pledge", "commit", "undertake", "guarantee");
    private static final Set<String> SEPARATE =
            Set.of("also", "separately", "previously", "earlier", "already", "besides", "meanwhile", "additionally");

    private final SentenceFacts facts;
    private final ParsedSentence sentence;

    PledgeReader(SentenceFacts facts) {
        this.facts = facts;
        this.sentence = facts.parsed();
    }

    /** The pledges of a sentence; conversions of an amount into another currency are none of their own. */
    List<Pledge> read(@Nullable PactNoun pact) {
        List<Pledge> pledges = new ArrayList<>();
        for (MoneyMention money : facts.money()) {
            Word head = sentence.headOf(money.span());
            if (money.equivalentOf() == null
                    && head != null
                    && money.value().unit().isEmpty()) {
                pledges.add(read(money, head, pact));
            }
        }
        return pledges;
    }

    private Pledge read(MoneyMention money, Word head, @Nullable PactNoun pact) {
        Word verb = governor(head);
        String lemma = verb == null ? "" : verb.lemma().toLowerCase(Locale.ROOT);
        String payer = "";
        String recipient = "";
        if (verb != null) {
            String subject = partyUnder(verb, Set.of("nsubj"), Set.of());
            String receiver = partyUnder(verb, Set.of("iobj"), Set.of());
            if (receiver.isEmpty()) {
                receiver = partyUnder(verb, Set.of("obl", "nmod"), Set.of("to", "for"));
            }
            if (receiver.isEmpty()) {
                receiver = objectParty(verb, head);
            }
            if (GETTING.contains(lemma)) {
                recipient = subject;
                payer = partyUnder(verb, Set.of("obl", "nmod"), Set.of("from"));
            } else {
                payer = !isTransfer(verb) ? "" : subject.isEmpty() ? inheritedSubject(verb) : subject;
                recipient = receiver;
            }
        }
        if (recipient.isEmpty()) {
            recipient = partyUnder(head, Set.of("nmod"), Set.of("to", "for"));
        }
        if (payer.equals(recipient)) {
            recipient = "";
        }
        Attachment attachment = isPromised(verb, head, pact) ? Attachment.PACT : Attachment.NEARBY;
        return new Pledge(money.span(), money.value(), payer, recipient, covers(money), purpose(head), attachment);
    }

    /** The verb whose object, or whose complement, the amount is. */
    private @Nullable Word governor(Word amount) {
        Word at = amount;
        for (int steps = 0; steps < 6; steps++) {
            Word head = sentence.head(at);
            if (head == null) {
                return at.isVerb() ? at : null;
            }
            if (head.isVerb() && (isTransfer(head) || !head.lemma().equals("be"))) {
                return head;
            }
            at = head;
        }
        return null;
    }

    private static boolean isTransfer(Word verb) {
        String lemma = verb.lemma().toLowerCase(Locale.ROOT);
        return GIVING.contains(lemma) || GETTING.contains(lemma);
    }

    private String partyUnder(Word word, Set<String> relations, Set<String> prepositions) {
        for (Word child : sentence.children(word)) {
            boolean related = relations.stream().anyMatch(child::is);
            if (related
                    && (prepositions.isEmpty() || prepositions.contains(EventReader.preposition(sentence, child)))) {
                String party = partyAt(child);
                if (!party.isEmpty()) {
                    return party;
                }
            }
        }
        return "";
    }

    /** "provide Kyiv with 50 billion": the receiver is the object, the amount stands behind "with". */
    private String objectParty(Word verb, Word amount) {
        return sentence.children(verb, "obj")
                .filter(w -> !sentence.isBelow(amount, w))
                .map(this::partyAt)
                .filter(p -> !p.isEmpty())
                .findFirst()
                .orElse("");
    }

    private String inheritedSubject(Word verb) {
        Word at = verb;
        for (int steps = 0; steps < 4; steps++) {
            Word head = sentence.head(at);
            if (head == null || at.is("ccomp") || at.is("acl:relcl")) {
                return "";
            }
            String subject = partyUnder(head, Set.of("nsubj"), Set.of());
            if (!subject.isEmpty()) {
                return subject;
            }
            at = head;
        }
        return "";
    }

    private String partyAt(Word head) {
        for (Word word : sentence.subtree(head)) {
            for (EntityMention entity : facts.entities()) {
                if (entity.span().covers(word.span())
                        && !PartyNames.partyOf(entity).isEmpty()) {
                    return PartyNames.partyOf(entity);
                }
            }
        }
        return "";
    }

    /** Years the money is for: "in 2024", "this year"; empty where not said. */
    private String covers(MoneyMention money) {
        for (DateMention date : facts.dates()) {
            boolean year = date.value().type() == When.Type.DATE
                    && date.value().value().matches("[0-9]{4}");
            boolean near = Math.abs(date.span().start() - money.span().end()) <= 60
                    || Math.abs(money.span().start() - date.span().end()) <= 40;
            if (year && near) {
                return date.value().value();
            }
        }
        return "";
    }

    private String purpose(Word amount) {
        for (Word child : sentence.children(amount)) {
            String preposition = EventReader.preposition(sentence, child);
            if (child.is("nmod")
                    && Set.of("in", "of", "for").contains(preposition)
                    && facts.dates().stream().noneMatch(d -> d.span().overlaps(child.span()))
                    && partyAt(child).isEmpty()) {
                List<Word> words = sentence.subtree(child).stream()
                        .filter(w -> !w.is("case") || w.head() != child.index())
                        .limit(6)
                        .toList();
                return words.get(0)
                        .span()
                        .union(words.get(words.size() - 1).span())
                        .of(facts.text());
            }
        }
        return "";
    }

    /**
     * A pact promises what stands inside its own phrase ("an agreement to provide …"), what it is the subject of ("the
     * deal includes …"), and what is to be done under it.
     */
    private boolean isPromised(@Nullable Word verb, Word amount, @Nullable PactNoun pact) {
        boolean separate = sentence.words().stream().anyMatch(w -> SEPARATE.contains(PactNouns.lower(w)));
        if (pact == null) {
            return verb != null && !separate && isTransfer(verb) && isStillToCome(verb);
        }
        if (sentence.isBelow(amount, pact.head())) {
            return true;
        }
        for (Word at = amount; at != null; at = sentence.head(at)) {
            if (isPurposeOf(at, pact.head())) {
                return true;
            }
            boolean content = CONTENT.contains(at.lemma());
            if (content && sentence.children(at, "nsubj").anyMatch(w -> sentence.isBelow(pact.head(), w))) {
                return true;
            }
            boolean under = sentence.children(at, "obl")
                    .anyMatch(w -> Set.of("under", "in", "through", "throughout", "within", "as", "with")
                                    .contains(EventReader.preposition(sentence, w))
                            && sentence.isBelow(pact.head(), w));
            if (under) {
                return true;
            }
        }
        return verb != null && !separate && isTransfer(verb) && isStillToCome(verb);
    }

    /** "reached an agreement <i>to provide</i> …", where the tree hangs the infinitive to the verb. */
    private boolean isPurposeOf(Word verb, Word noun) {
        boolean infinitive = verb.isVerb()
                && (verb.is("xcomp") || verb.is("advcl"))
                && sentence.hasChild(
                        verb, w -> w.is("mark") && PactNouns.lower(w).equals("to"));
        return infinitive && verb.head() == noun.head() && noun.index() < verb.index() && noun.is("obj");
    }

    /** "will give", "promises": still to come; "has given" is of the past. */
    private boolean isStillToCome(Word verb) {
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        if (present && PROMISING.contains(verb.lemma())) {
            return true;
        }
        boolean infinitive = verb.tag().equals("VB") && verb.index() >= 2;
        if (infinitive
                && sentence.word(verb.index() - 1).tag().equals("TO")
                && sentence.word(verb.index() - 2).lemma().equals("be")) {
            return true;
        }
        return sentence.hasChild(
                verb,
                w -> w.is("aux")
                        && Set.of("will", "would", "shall", "'ll", "’ll").contains(PactNouns.lower(w)));
    }
}
