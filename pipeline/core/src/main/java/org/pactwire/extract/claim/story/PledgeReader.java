package org.pactwire.extract.claim.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.party.PartyNames;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;

/** Reads who is to pay how much to whom, and whether a pact promises it. */
public final class PledgeReader {
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
    static final Set<String> CONTENT = Set.of(
            "include",
            "provide",
            "envisage",
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
            "worth",
            "name",
            "mention",
            "speak",
            "carry",
            "bring",
            "see",
            "foresee",
            "put",
            "amount",
            "unlock",
            "total",
            "add",
            "speed",
            "expand",
            "raise",
            "increase",
            "call");
    private static final Set<String> PROMISING = Set.of("promise", "pledge", "commit", "undertake", "guarantee");
    private static final Set<String> PAYING =
            Set.of("pay", "give", "lend", "provide", "contribute", "commit", "grant", "invest", "receive", "get");
    private static final Set<String> GOING_ON =
            Set.of("still", "already", "currently", "now", "far", "usually", "always", "since", "annually");
    private static final Set<String> SEPARATE =
            Set.of("also", "separately", "previously", "earlier", "already", "besides", "meanwhile", "additionally");

    private static final Set<String> ESTIMATING =
            Set.of("expect", "estimate", "reckon", "forecast", "believe", "calculate", "predict", "project");
    /** "0.25 percent, which comes to 112 million euros". */
    private static final Set<String> EQUALLING = Set.of("come", "amount", "equal", "correspond");

    private static final Set<String> COMPARING = Set.of("after", "beyond", "besides", "beside", "despite", "unlike");

    private final SentenceFacts facts;
    private final SentenceTree sentence;
    private final Discourse discourse;

    public PledgeReader(SentenceFacts facts, Discourse discourse) {
        this.facts = facts;
        this.discourse = discourse;
        this.sentence = facts.parsed();
    }

    /**
     * The pledges of a sentence, as the pact promises them that a noun names or a pronoun means; conversions of an amount
     * into another currency are none of their own.
     */
    public List<Pledge> read(@Nullable Word pact) {
        List<Pledge> pledges = new ArrayList<>();
        for (MoneyMention money : facts.money()) {
            Word head = sentence.headOf(money.span());
            if (head != null && !isNoSum(money, head)) {
                pledges.add(read(money, head, pact));
            }
        }
        return pledges;
    }

    private boolean isNoSum(MoneyMention money, Word head) {
        return sentence.holds(StoryRule.CONVERTED, head, money.equivalentOf() != null)
                || sentence.holds(
                        StoryRule.PRICE_OF_ONE, head, !money.value().unit().isEmpty());
    }

    private Pledge read(MoneyMention money, Word head, @Nullable Word pact) {
        Word verb = governor(head);
        String lemma = verb == null ? "" : verb.lemma().toLowerCase(Locale.ROOT);
        String payer = "";
        String recipient = "";
        if (verb != null) {
            String subject = partyUnder(verb, Set.of("nsubj"), Set.of());
            String receiver = by(StoryRule.GIVEN_SOMEBODY, verb, partyUnder(verb, Set.of("iobj"), Set.of()));
            if (receiver.isEmpty()) {
                receiver = by(StoryRule.GIVEN_TO, verb, partyUnder(verb, Set.of("obl", "nmod"), Set.of("to", "for")));
            }
            if (receiver.isEmpty()) {
                receiver = by(StoryRule.PROVIDED_WITH, verb, objectParty(verb, head));
            }
            if (sentence.holds(StoryRule.RECEIVES_FROM, verb, GETTING.contains(lemma))) {
                recipient = subject;
                payer = partyUnder(verb, Set.of("obl", "nmod"), Set.of("from"));
            } else {
                payer = isTransfer(verb) ? giver(verb, subject) : "";
                recipient = receiver;
            }
        }
        if (recipient.isEmpty()) {
            recipient = by(StoryRule.MONEY_FOR, head, partyUnder(head, Set.of("nmod"), Set.of("to", "for")));
        }
        if (sentence.holds(StoryRule.PAYS_ITSELF, head, !payer.isEmpty() && payer.equals(recipient))) {
            recipient = "";
        }
        boolean promised = isPromised(verb, head, pact);
        Attachment attachment = promised ? Attachment.PACT : Attachment.NEARBY;
        sentence.trail()
                .tell(head.index(), () -> money.text() + (promised ? " promised by the pact" : " beside the pact"));
        return new Pledge(
                money.span(), money.value(), payer, recipient, covers(money, head), purpose(head), attachment);
    }

    private String giver(Word verb, String subject) {
        return subject.isEmpty()
                ? by(StoryRule.AGREES_TO_GIVE, verb, inheritedSubject(verb))
                : by(StoryRule.GIVES, verb, subject);
    }

    /** The party that a rule finds; empty where it finds none, or is left out. */
    private String by(StoryRule rule, Word at, String party) {
        return sentence.holds(rule, at, !party.isEmpty()) ? party : "";
    }

    /** The verb whose object, or whose complement, the amount is. */
    private @Nullable Word governor(Word amount) {
        Word at = amount;
        for (int steps = 0; steps < 8; steps++) {
            Word head = sentence.head(at);
            if (head == null) {
                return at.isVerb() ? at : null;
            }
            boolean equals = EQUALLING.contains(head.lemma()) && head.head() >= 0;
            if (head.isVerb() && (isTransfer(head) || !sentence.holds(StoryRule.WHICH_COMES_TO, head, equals))) {
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
            if (related && (prepositions.isEmpty() || prepositions.contains(sentence.preposition(child)))) {
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
    private String covers(MoneyMention money, Word amount) {
        for (DateMention date : facts.dates()) {
            boolean year = date.value().type() == When.Type.DATE
                    && date.value().value().matches("[0-9]{4}");
            boolean near = Math.abs(date.span().start() - money.span().end()) <= 60
                    || Math.abs(money.span().start() - date.span().end()) <= 40;
            if (sentence.holds(StoryRule.YEAR_BESIDE, amount, year && near)) {
                return date.value().value();
            }
        }
        return "";
    }

    private String purpose(Word amount) {
        for (Word child : sentence.children(amount)) {
            String preposition = sentence.preposition(child);
            boolean purpose = child.is("nmod")
                    && Set.of("in", "of", "for").contains(preposition)
                    && facts.dates().stream().noneMatch(d -> d.span().overlaps(child.span()))
                    && partyAt(child).isEmpty();
            if (sentence.holds(
                    StoryRule.PART_OF_IT, child, purpose && child.tag().equals("PRP"))) {
                continue;
            }
            if (sentence.holds(StoryRule.WHAT_IT_IS_FOR, child, purpose)) {
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
    private boolean isPromised(@Nullable Word verb, Word amount, @Nullable Word pact) {
        if (isCompared(amount) || isEstimated(amount)) {
            return false;
        }
        if (pact == null) {
            return verb != null && isToBeGiven(verb);
        }
        Word whole = pact.is("compound") ? sentence.head(pact) : null;
        if (sentence.holds(StoryRule.PACT_MODIFIES, pact, whole != null && sentence.isBelow(amount, whole))
                || sentence.holds(StoryRule.IN_PACTS_PHRASE, pact, sentence.isBelow(amount, pact))) {
            return true;
        }
        for (Word at = amount; at != null; at = sentence.head(at)) {
            if (isPurposeOf(at, pact) || isSubjectOf(at, pact)) {
                return true;
            }
            boolean content = CONTENT.contains(at.lemma())
                    && sentence.children(at, "nsubj").anyMatch(w -> sentence.isBelow(pact, w));
            if (sentence.holds(StoryRule.PACT_CONTAINS, at, content)) {
                return true;
            }
            boolean under = sentence.children(at, "obl")
                    .anyMatch(w -> Set.of("under", "in", "through", "throughout", "within", "as", "with")
                                    .contains(sentence.preposition(w))
                            && sentence.isBelow(pact, w));
            if (sentence.holds(StoryRule.UNDER_THE_PACT, at, under)) {
                return true;
            }
        }
        return verb != null && isToBeGiven(verb);
    }

    private boolean isToBeGiven(Word verb) {
        return isTransfer(verb) && !isSeparate(verb) && isStillToCome(verb);
    }

    /** "Separately, Oslo will give", "will also give". */
    private boolean isSeparate(Word verb) {
        return sentence.holds(
                StoryRule.SEPARATE, verb, sentence.words().stream().anyMatch(w -> SEPARATE.contains(w.lower())));
    }

    /** "expects that the deal will add 4.8 billion", "is mentioned in the paper": not what the pact promises. */
    private boolean isEstimated(Word amount) {
        for (Word at = amount; at != null; at = sentence.head(at)) {
            boolean mentioned = at.lemma().equals("mention") && sentence.hasChild(at, w -> w.is("nsubj:pass"));
            if (sentence.holds(StoryRule.MENTIONED, at, mentioned)
                    || sentence.holds(StoryRule.ESTIMATED, at, ESTIMATING.contains(at.lemma()))) {
                return true;
            }
        }
        return false;
    }

    /** "after 1.7 billion in 2022", "beyond the 2.3 billion of last year": another sum to measure it by. */
    private boolean isCompared(Word amount) {
        for (Word at = amount; at != null && !at.isVerb(); at = sentence.head(at)) {
            if (sentence.holds(StoryRule.COMPARED, at, COMPARING.contains(sentence.preposition(at)))) {
                return true;
            }
        }
        return false;
    }

    /** "reached an agreement <i>to provide</i> …", where the tree hangs the infinitive to the verb. */
    private boolean isPurposeOf(Word verb, Word noun) {
        boolean infinitive = verb.isVerb()
                && (verb.is("xcomp") || verb.is("advcl"))
                && sentence.hasChild(verb, w -> w.is("mark") && w.lower().equals("to"));
        return sentence.holds(
                StoryRule.AGREEMENT_TO,
                verb,
                infinitive && verb.head() == noun.head() && noun.index() < verb.index() && noun.is("obj"));
    }

    /** Just after the signing: "Germany pays nearly 4 billion euros", "the prime minister promised 126 million". */
    private boolean isToldAsContent(Word verb, boolean present) {
        if (!discourse.hasJustTold(sentence.sentence().index())) {
            return false;
        }
        boolean party = discourse.isPartner(partyUnder(verb, Set.of("nsubj"), Set.of()));
        boolean root = verb.head() < 0 || verb.is("conj");
        boolean pays = party && root && present && PAYING.contains(verb.lemma());
        boolean promised = party && root && verb.tag().equals("VBD") && PROMISING.contains(verb.lemma());
        boolean goesOn = (pays || promised) && sentence.words().stream().anyMatch(w -> GOING_ON.contains(w.lower()));
        return !sentence.holds(StoryRule.GOES_ON, verb, goesOn)
                && (sentence.holds(StoryRule.PAYS_JUST_AFTER, verb, pays)
                        || sentence.holds(StoryRule.PROMISED_JUST_AFTER, verb, promised));
    }

    /** "reached an agreement late on Friday <i>on a loan</i>", where the tree hangs the phrase to the verb. */
    private boolean isSubjectOf(Word phrase, Word noun) {
        boolean subject = phrase.is("obl")
                && noun.is("obj")
                && phrase.head() == noun.head()
                && phrase.index() > noun.index()
                && sentence.preposition(phrase).equals("on")
                && facts.dates().stream().noneMatch(date -> date.span().overlaps(phrase.span()));
        return sentence.holds(StoryRule.AGREEMENT_ON, phrase, subject);
    }

    /** "will give", "promises": still to come; "has given" is of the past. */
    private boolean isStillToCome(Word verb) {
        boolean present = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
        if (isToldAsContent(verb, present)) {
            return true;
        }
        boolean isTo = verb.tag().equals("VB")
                && verb.index() >= 2
                && sentence.word(verb.index() - 1).tag().equals("TO")
                && sentence.word(verb.index() - 2).lemma().equals("be");
        return sentence.holds(StoryRule.PROMISES, verb, present && PROMISING.contains(verb.lemma()))
                || sentence.holds(StoryRule.IS_TO_GIVE, verb, isTo)
                || sentence.holds(StoryRule.WILL_GIVE, verb, sentence.hasChild(verb, PledgeReader::isFuture));
    }

    private static boolean isFuture(Word auxiliary) {
        return auxiliary.is("aux")
                && Set.of("will", "would", "shall", "'ll", "’ll").contains(auxiliary.lower());
    }
}
