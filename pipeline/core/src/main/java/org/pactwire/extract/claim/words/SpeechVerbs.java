package org.pactwire.extract.claim.words;

import java.util.Set;

/** Verbs of those who say something, by their lemmas. */
public final class SpeechVerbs {
    /** What follows is what somebody says. */
    public static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "announce",
            "confirm",
            "state",
            "report",
            "reveal",
            "add",
            "declare",
            "note",
            "claim",
            "allege",
            "insist",
            "argue",
            "write",
            "explain",
            "stress",
            "warn",
            "mention",
            "post",
            "tweet",
            "acknowledge");

    /** Said against the one who is their object. */
    public static final Set<String> ACCUSING = Set.of("accuse", "blame", "charge", "criticize", "criticise", "condemn");

    /** Who finds or rules that a pact was broken has not broken it. */
    public static final Set<String> RULING =
            Set.of("rule", "find", "determine", "conclude", "declare", "decide", "judge");

    private SpeechVerbs() {}
}
