package org.pactwire.fact;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;

/**
 * One sentence of one article says one thing about one pact.
 *
 * @param id stable id
 * @param articleId the article
 * @param sentence index of the sentence in {@link Extraction#sentences()}
 * @param span the sentence in the article's text
 * @param text the sentence
 * @param pact how the sentence names the pact
 * @param kind what the pact is about, as far as this sentence tells
 * @param status what is said to have happened
 * @param alleged an accusation
 * @param parties ids of the parties it names, sorted, without repetition; empty where it names none ("the accord")
 * @param date when it happened; null if not said
 * @param place where it happened; empty if not said
 * @param occasion the meeting it happened at: "G7 summit"; empty if not said
 * @param years how long the pact is to last; null if not said
 * @param signatories who signed or agreed for whom
 * @param pledges money the sentence speaks of
 * @param assertedBy who says so, as written; empty where the article itself does
 * @param certainty how it is put
 * @param rules names of the rules that made it, in the order in which they held; those of the net begin with {@value
 *     #OF_NET}
 * @param score how many of a hundred claims like it are right, as measured on labelled texts; 0 where that is not known
 */
public record Claim(
        String id,
        String articleId,
        int sentence,
        Span span,
        String text,
        PactMention pact,
        Kind kind,
        Status status,
        boolean alleged,
        List<String> parties,
        @Nullable When date,
        String place,
        String occasion,
        @Nullable Integer years,
        List<Signatory> signatories,
        List<Pledge> pledges,
        String assertedBy,
        Certainty certainty,
        List<String> rules,
        int score) {
    /** What the names of rules begin with by which the net made or changed a claim. */
    public static final String OF_NET = "reader.";

    /** Who says that the text says so. */
    public enum Basis {
        RULE,
        MODEL,
        BOTH;

        /** As written in CSV: {@code rule}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Claim {
        parties = List.copyOf(parties);
        signatories = List.copyOf(signatories);
        pledges = List.copyOf(pledges);
        rules = List.copyOf(rules);
        for (int i = 1; i < parties.size(); i++) {
            if (parties.get(i - 1).compareTo(parties.get(i)) >= 0) {
                throw new IllegalArgumentException("parties not sorted: " + parties);
            }
        }
    }

    /** Whether the rules or the net read it, or both. */
    public Basis basis() {
        boolean model = rules.stream().anyMatch(rule -> rule.startsWith(OF_NET));
        boolean rule = rules.isEmpty() || rules.stream().anyMatch(name -> !name.startsWith(OF_NET));
        return rule ? model ? Basis.BOTH : Basis.RULE : Basis.MODEL;
    }

    /** False if its score is below this one; a claim without a score is not doubted. */
    public boolean isAtLeast(int least) {
        return score == 0 || score >= least;
    }

    /** The same claim with other parties, rules that made it, and score. */
    public Claim with(List<String> otherParties, List<String> moreRules, int otherScore) {
        return new Claim(
                id,
                articleId,
                sentence,
                span,
                text,
                pact,
                kind,
                status,
                alleged,
                otherParties,
                date,
                place,
                occasion,
                years,
                signatories,
                pledges,
                assertedBy,
                certainty,
                moreRules,
                otherScore);
    }

    /**
     * How a sentence names a pact: its words, and what they tell of it. Who asks later reads no words again.
     *
     * @param text the words: "a security deal", "the accord", "New START"; empty for {@link Reference#NONE}
     * @param span where they stand in the article's text
     * @param name the proper name in it: "New START"; empty where it is only described
     * @param reference whether it is new to the reader, the one spoken of, or another one
     * @param noun the noun at its end, in small letters: "accord" in "the border accord of 2001"; empty without words
     * @param year the year that tells which one it is: 2015 in "the 2015 nuclear deal"; 0 for none
     * @param paper what kind of paper its noun calls it
     */
    public record PactMention(
            String text, Span span, String name, Reference reference, String noun, int year, Paper paper) {
        /** No words: what the span says is the content of a pact spoken of. */
        public static PactMention none(Span span) {
            return new PactMention("", span, "", Reference.NONE, "", 0, Paper.ANY);
        }

        /** The same words with the proper name of the pact that they mean. */
        public PactMention named(String known) {
            return new PactMention(text, span, known, reference, noun, year, Paper.ANY);
        }

        /** The same words where the sentence tells the pact apart from one spoken of: "then signed a declaration". */
        public PactMention asAnother() {
            Reference other = reference.isBeforeNow() ? Reference.EARLIER : Reference.ANOTHER;
            return new PactMention(text, span, name, other, noun, year, paper);
        }

        /** True if it points back to a pact spoken of: "the accord", "it"; a name is understood without that. */
        public boolean pointsBack() {
            return name.isEmpty() && reference.pointsBack();
        }

        /** True if it is told apart from a pact spoken of: "a similar deal", "the first one". */
        public boolean isAnother() {
            return reference.isAnother();
        }

        /** True if its words say more than a noun alone: "peace talks", and neither "talks" nor "it". */
        public boolean isDescribed() {
            return text.length() > noun.length();
        }
    }

    /**
     * Who signed or agreed for a party.
     *
     * @param partyId for whom; empty where not said
     * @param name fullest form of the name in the article
     * @param title office as written; empty where not said
     */
    public record Signatory(String partyId, String name, String title) {}

    /**
     * Money that a sentence speaks of beside a pact.
     *
     * @param span the mention in the article's text
     * @param payer party id; empty where not said
     * @param recipient party id; empty where not said
     * @param covers the time it is for: "2024"; empty where not said
     * @param purpose what it is for, as written; empty where not said
     * @param attachment whether the pact promises it
     */
    public record Pledge(
            Span span,
            Money amount,
            String payer,
            String recipient,
            String covers,
            String purpose,
            Attachment attachment) {}
}
