package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.syntax.Word;

/** Finds with whom, between whom and for whom a pact is made. */
final class CounterpartReader {
    private static final Set<String> HELPING = Set.of(
            "help", "support", "aid", "assist", "protect", "defend", "arm", "equip", "provide", "lend", "give",
            "supply");

    private static final Set<String> OFFERING = Set.of("offer", "propose", "present", "put", "suggest", "grant");

    private static final Set<String> SPENT = Set.of("hour", "day", "week", "month", "talk", "meeting", "negotiation");
    private static final Set<String> WITH = Set.of("with", "between", "among", "alongside");
    private static final int AFTER_WORDS = 7;
    private static final Set<String> LOOKING_ON =
            Set.of("looking", "watching", "standing", "presiding", "attending", "applauding", "beaming", "witnessing");
    private static final Set<String> FOLLOWING = Set.of("following", "joining", "listening", "present", "connected");
    private static final Set<String> WITNESSES =
            Set.of("witness", "witnesses", "host", "hosts", "guarantor", "mediator");
    private static final Set<String> FROM_AFAR = Set.of("by", "via", "on", "over", "online", "remotely", "virtually");

    private final SentenceTree sentence;
    private final PartyNames names;

    CounterpartReader(SentenceTree sentence, PartyNames names) {
        this.sentence = sentence;
        this.names = names;
    }

    /** The other side: "signed with Japan", "agreed between the two". */
    List<Word> of(Word predicate) {
        List<Word> direct = new ArrayList<>();
        List<Word> deep = new ArrayList<>();
        for (Word child : sentence.children(predicate)) {
            boolean phrase = child.is("obl") || child.is("nmod");
            String preposition = sentence.preposition(child);
            boolean offered = child.is("iobj") || (phrase && preposition.equals("to"));
            boolean by = phrase && preposition.equals("by");
            if (sentence.holds(PartyRule.OFFERED_TO, child, offered && OFFERING.contains(predicate.lemma()))) {
                direct.add(child);
            } else if (phrase && WITH.contains(preposition)) {
                if (sentence.holds(PartyRule.DONE_WITH, child, !isLookingOn(child) && !isTalkedWith(child))) {
                    direct.add(child);
                }
            } else if (sentence.holds(PartyRule.DONE_BY_BOTH, child, by && isPassive(predicate))) {
                direct.add(child);
            } else if (child.is("obj") || child.is("xcomp") || child.is("acl")) {
                deep.addAll(sentence.added(PartyRule.WITH_INSIDE_ITS_OBJECT, child, inside(child)));
            }
        }
        return direct.isEmpty() ? deep : direct;
    }

    private boolean isPassive(Word predicate) {
        return predicate.tag().equals("VBN") || sentence.hasChild(predicate, w -> w.is("nsubj:pass"));
    }

    /** "Signed a memorandum on trade with Japan", as deep as the tree has hung it. */
    private List<Word> inside(Word object) {
        return sentence.subtree(object).stream()
                .filter(w -> w.is("nmod") || w.is("obl"))
                .filter(w -> Set.of("with", "between", "among").contains(sentence.preposition(w)))
                .filter(w -> names.all().stream().anyMatch(n -> names.isPartOf(n.head(), w)))
                .filter(w -> !isBetweenInContent(w, object))
                .toList();
    }

    /** "After ten hours with the Chilean minister", "following talks with Lima": a step before, and perhaps a broker. */
    private boolean isTalkedWith(Word word) {
        Word with = sentence.children(word, "case").findFirst().orElse(null);
        int at = with == null ? 0 : with.index() - 1;
        boolean spent = at > 0 && SPENT.contains(sentence.word(at).lemma());
        return sentence.holds(
                PartyRule.TALKED_WITH_BEFORE,
                word,
                spent
                        && sentence.words().subList(Math.max(0, at - AFTER_WORDS), at).stream()
                                .anyMatch(w -> Set.of("after", "following").contains(w.lower())));
    }

    /** "Signed, with the host between them", "with Diaz looking on": a witness. */
    private boolean isLookingOn(Word word) {
        int end = Math.min(sentence.words().size(), word.index() + 14);
        for (Word near : sentence.words().subList(word.index() + 1, end)) {
            String lower = near.lower();
            String next = near.index() + 1 < sentence.words().size()
                    ? sentence.word(near.index() + 1).lower()
                    : "";
            boolean beside = Set.of("between", "beside", "behind", "by", "at").contains(lower)
                    && Set.of("them", "their").contains(next);
            boolean witness = lower.equals("as") && WITNESSES.contains(next);
            boolean follows = FOLLOWING.contains(lower) && FROM_AFAR.contains(next);
            if (sentence.holds(PartyRule.STANDS_BESIDE_THEM, word, beside)
                    || sentence.holds(PartyRule.AS_WITNESS, word, witness)
                    || sentence.holds(PartyRule.FOLLOWS_FROM_AFAR, word, follows)
                    || sentence.holds(PartyRule.LOOKS_ON, word, LOOKING_ON.contains(lower))) {
                return true;
            }
            if (lower.equals(";") || (near.isVerb() && !near.tag().equals("VBG"))) {
                return false;
            }
        }
        return false;
    }

    /** "an island divided between A and B" tells of the content, "a deal between A and B" of the parties. */
    private boolean isBetweenInContent(Word name, Word top) {
        if (sentence.preposition(name).equals("with")) {
            return false;
        }
        boolean divided = top.isVerb();
        for (Word at = sentence.head(name); !divided && at != null && !at.equals(top); at = sentence.head(at)) {
            divided = at.isVerb();
        }
        return sentence.holds(PartyRule.DIVIDED_BETWEEN, name, divided);
    }

    /** Whom a pact is to help: "deals to help Ukraine repel …", "an agreement to provide Kyiv with …". */
    List<Word> beneficiaries(Word word) {
        List<Word> found = new ArrayList<>();
        for (Word child : sentence.children(word)) {
            boolean purpose = child.is("xcomp") || child.is("acl") || child.is("advcl");
            if (purpose && HELPING.contains(child.lemma()) && !child.is("acl:relcl")) {
                for (Word helped : sentence.children(child)) {
                    if (helped.is("obj") || helped.is("iobj")) {
                        found.add(helped);
                    } else if (helped.is("ccomp") || helped.is("xcomp")) {
                        sentence.children(helped, "nsubj").forEach(found::add);
                    }
                }
            }
        }
        return sentence.added(PartyRule.HELPED, word, found);
    }
}
