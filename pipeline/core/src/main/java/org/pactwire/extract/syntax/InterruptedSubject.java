package org.pactwire.extract.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Gives a verb its subject back where a participle between commas parts them: in "The agreement between the two, signed
 * in Lima in May and fought over ever since, <i>took</i> effect on Monday" the parser takes what was signed for the
 * subject of the participle only, and the verb is lost.
 */
final class InterruptedSubject {
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
    private static final Set<String> INSIDE_PHRASE = Set.of("nmod", "compound", "appos", "amod", "flat", "nmod:poss");

    private InterruptedSubject() {}

    /** Changes heads and relations in place. */
    static void mend(List<String> words, List<String> tags, int[] heads, String[] relations) {
        for (int comma = 1; comma + 3 < words.size(); comma++) {
            int participle = tags.get(comma + 1).equals("RB") ? comma + 2 : comma + 1;
            if (!words.get(comma).equals(",") || !tags.get(participle).equals("VBN")) {
                continue;
            }
            int verb = verbBehind(words, tags, participle);
            int main = verb < 0 ? -1 : mainVerb(verb, heads, relations);
            int subject = main < 0 ? -1 : topOf(comma - 1, tags, heads, relations);
            boolean open = subject >= 0
                    && heads[subject] != main
                    && !hasSubject(main, comma, heads, relations)
                    && !(heads[subject] >= 0 && heads[subject] < subject);
            if (open) {
                hang(subject, participle, main, verb, heads, relations);
                return;
            }
        }
    }

    /** The finite verb right behind a comma that closes what the participle begins; -1 for none. */
    private static int verbBehind(List<String> words, List<String> tags, int participle) {
        for (int i = participle + 1; i + 1 < words.size(); i++) {
            if (words.get(i).equals(";") || tags.get(i).startsWith("W")) {
                return -1;
            }
            if (words.get(i).equals(",")) {
                int next = tags.get(i + 1).equals("RB") && i + 2 < words.size() ? i + 2 : i + 1;
                if (FINITE.contains(tags.get(next))) {
                    return next;
                }
            }
        }
        return -1;
    }

    private static int mainVerb(int verb, int[] heads, String[] relations) {
        boolean auxiliary = relations[verb].startsWith("aux") || relations[verb].equals("cop");
        return auxiliary && heads[verb] > verb ? heads[verb] : verb;
    }

    /** The noun that heads the phrase which ends in a word; -1 for none. */
    private static int topOf(int last, List<String> tags, int[] heads, String[] relations) {
        int top = last;
        while (INSIDE_PHRASE.contains(relations[top])
                && heads[top] >= 0
                && heads[top] < top
                && tags.get(heads[top]).startsWith("N")) {
            top = heads[top];
        }
        return tags.get(top).startsWith("N") ? top : -1;
    }

    /** A subject of its own stands behind the comma. */
    private static boolean hasSubject(int verb, int comma, int[] heads, String[] relations) {
        for (int i = comma; i < verb; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                return true;
            }
        }
        return false;
    }

    private static void hang(int subject, int participle, int main, int verb, int[] heads, String[] relations) {
        int[] was = Arrays.copyOf(heads, heads.length);
        String[] called = Arrays.copyOf(relations, relations.length);
        int top = outermost(subject, participle, main, heads);
        heads[main] = was[top];
        relations[main] = called[top];
        boolean passive = false;
        for (int i = 0; i < heads.length; i++) {
            passive |= was[i] == main && called[i].equals("aux:pass");
            boolean behind = i > verb && i != main && (was[i] == participle || was[i] == subject);
            if (behind) {
                heads[i] = main;
            }
        }
        heads[subject] = main;
        relations[subject] = passive ? "nsubj:pass" : "nsubj";
        heads[participle] = subject;
        relations[participle] = "acl";
        if (!isTree(heads)) {
            System.arraycopy(was, 0, heads, 0, heads.length);
            System.arraycopy(called, 0, relations, 0, relations.length);
        }
    }

    /** Which of the three the others hang from. */
    private static int outermost(int subject, int participle, int main, int[] heads) {
        for (int word : new int[] {subject, participle, main}) {
            boolean inside = false;
            int at = heads[word];
            for (int steps = 0; at >= 0 && steps <= heads.length; steps++) {
                inside |= at == subject || at == participle || at == main;
                at = heads[at];
            }
            if (!inside) {
                return word;
            }
        }
        return main;
    }

    private static boolean isTree(int[] heads) {
        for (int i = 0; i < heads.length; i++) {
            int at = i;
            for (int steps = 0; at >= 0; steps++) {
                if (steps > heads.length) {
                    return false;
                }
                at = heads[at];
            }
        }
        return true;
    }
}
