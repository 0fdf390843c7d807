package org.pactwire.extract.claim.party;

import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Tells who only brings the parties of a pact together: mediators, hosts, backers. */
final class Brokers {
    private static final Set<String> BROKERING = Set.of(
            "broker",
            "mediate",
            "facilitate",
            "host",
            "monitor",
            "guarantee",
            "witness",
            "moderate",
            "oversee",
            "supervise");
    private static final Set<String> BACKING =
            Set.of("back", "lead", "sponsor", "support", "negotiate", "draft", "propose");
    /** "British-based", "Russian-owned". */
    private static final Set<String> NOT_PARTY =
            Set.of("base", "own", "bear", "make", "build", "style", "speak", "language");

    private static final Set<String> BROKERS =
            Set.of("mediator", "broker", "host", "guarantor", "witness", "go-between", "intermediary");

    private final SentenceTree sentence;

    Brokers(SentenceTree sentence) {
        this.sentence = sentence;
    }

    /** "US-brokered", "with Oman as mediator", "talks hosted by Qatar". */
    boolean isBroker(Word word) {
        Word head = sentence.head(word);
        return (head != null && isBrokering(sentence, head))
                || hasBrokered(word)
                || isOnlyInCompound(word)
                || isBetweenThemBehind(word)
                || isWithThemAsBroker(word)
                || isCalledBroker(word);
    }

    /** "Qatar mediated": the verb itself; or a participle beside what was mediated: "US-backed", "negotiated by Oman". */
    static boolean isBrokering(SentenceTree sentence, Word word) {
        boolean participle = word.tag().equals("VBN")
                || word.tag().equals("VBG")
                || word.tag().equals("JJ");
        boolean modifier = word.is("amod") || word.is("acl") || word.is("compound") || word.is("dep");
        return sentence.holds(PartyRule.BROKERS_IT, word, word.isVerb() && BROKERING.contains(word.lemma()))
                || sentence.holds(PartyRule.BACKS_IT, word, participle && modifier && BACKING.contains(word.lemma()));
    }

    /** "Oman, which mediated". */
    private boolean hasBrokered(Word word) {
        return sentence.holds(
                PartyRule.WHO_BROKERED,
                word,
                sentence.hasChild(word, w -> w.is("acl:relcl") && BROKERING.contains(w.lemma())));
    }

    /** "US-brokered", "British-based". */
    private boolean isOnlyInCompound(Word word) {
        int behind = word.index() + 2;
        if (behind >= sentence.words().size()
                || !sentence.word(behind - 1).text().equals("-")) {
            return false;
        }
        Word joined = sentence.word(behind);
        boolean brokering = BROKERING.contains(joined.lemma()) || BACKING.contains(joined.lemma());
        return sentence.holds(PartyRule.BROKERS_WITH_HYPHEN, word, joined.isVerb() && brokering)
                || sentence.holds(PartyRule.NO_PARTY_WITH_HYPHEN, word, NOT_PARTY.contains(joined.lemma()));
    }

    /** "Signed in Oslo, with the Norwegian minister between them". */
    private boolean isBetweenThemBehind(Word word) {
        boolean with = false;
        for (Word at = word; at != null && !at.isVerb(); at = sentence.head(at)) {
            with |= sentence.preposition(at).equals("with");
        }
        int from = word.index() + 1;
        return sentence.holds(
                PartyRule.WITH_HIM_BETWEEN_THEM,
                word,
                with
                        && sentence
                                .words()
                                .subList(from, Math.min(sentence.words().size(), from + 8))
                                .stream()
                                .anyMatch(this::isBetweenThem));
    }

    private boolean isBetweenThem(Word word) {
        return word.lower().equals("them") && sentence.preposition(word).equals("between");
    }

    /** "Signed in Oslo, with the Norwegian president, Lars Vik, as go-between". */
    private boolean isWithThemAsBroker(Word word) {
        List<Word> words = sentence.words();
        boolean with = words.subList(Math.max(0, word.index() - 7), word.index()).stream()
                .anyMatch(w -> w.lower().equals("with"));
        int end = Math.min(words.size() - 1, word.index() + 9);
        for (int i = word.index() + 1; with && i < end; i++) {
            String lower = words.get(i).lower();
            if (lower.equals("with")) {
                return false;
            }
            if (lower.equals("as")) {
                int role = i + 1;
                while (role < end && words.get(role).tag().equals("DT")) {
                    role++;
                }
                boolean between = role + 1 < words.size()
                        && words.get(role).lower().equals("go")
                        && words.get(role + 1).text().equals("-");
                return sentence.holds(
                        PartyRule.WITH_HIM_AS_BROKER,
                        word,
                        between || BROKERS.contains(words.get(role).headword()));
            }
        }
        return false;
    }

    /** "Qatar, the mediator", "the Qatari mediator". */
    private boolean isCalledBroker(Word word) {
        for (Word child : sentence.children(word)) {
            boolean hosts = word.is("nsubj") && child.headword().equals("host");
            boolean called = BROKERS.contains(child.headword()) && !sentence.holds(PartyRule.HOST_ACTS, word, hosts);
            if (sentence.holds(PartyRule.CALLED_BROKER, word, called)) {
                return true;
            }
        }
        return false;
    }
}
