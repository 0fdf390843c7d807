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
        if (head != null && isBrokering(head)) {
            return true;
        }
        boolean whoBrokered = sentence.hasChild(word, w -> w.is("acl:relcl") && BROKERING.contains(w.lemma()));
        if (whoBrokered) {
            return true;
        }
        int next = word.index() + 1;
        int last = Math.min(sentence.words().size() - 1, next + 1);
        for (int i = next; i <= last; i++) {
            Word near = sentence.word(i);
            boolean attached = sentence.word(i - 1).text().equals("-");
            boolean brokering = near.isVerb() && (BROKERING.contains(near.lemma()) || BACKING.contains(near.lemma()));
            if (attached && (brokering || NOT_PARTY.contains(near.lemma()))) {
                return true;
            }
        }
        if (isBetweenThemBehind(word) || isWithThemAsBroker(word)) {
            return true;
        }
        for (Word child : sentence.children(word)) {
            // "Lithuania, the host, negotiates a deal of its own"
            boolean acts = word.is("nsubj") && child.headword().equals("host");
            if (!acts && BROKERS.contains(child.headword())) {
                return true;
            }
        }
        return false;
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
                return between || BROKERS.contains(words.get(role).headword());
            }
        }
        return false;
    }

    /** "Signed in Oslo, with the Norwegian minister between them". */
    private boolean isBetweenThem(Word word) {
        return word.lower().equals("them") && sentence.preposition(word).equals("between");
    }

    private boolean isBetweenThemBehind(Word word) {
        boolean with = false;
        for (Word at = word; at != null && !at.isVerb(); at = sentence.head(at)) {
            with |= sentence.preposition(at).equals("with");
        }
        int from = word.index() + 1;
        return with
                && sentence.words().subList(from, Math.min(sentence.words().size(), from + 8)).stream()
                        .anyMatch(this::isBetweenThem);
    }

    /** "Qatar mediated": the verb itself; or a participle beside what was mediated: "US-backed", "negotiated by Oman". */
    static boolean isBrokering(Word word) {
        boolean participle = word.tag().equals("VBN")
                || word.tag().equals("VBG")
                || word.tag().equals("JJ");
        boolean modifier = word.is("amod") || word.is("acl") || word.is("compound") || word.is("dep");
        return (word.isVerb() && BROKERING.contains(word.lemma()))
                || (participle && modifier && BACKING.contains(word.lemma()));
    }
}
