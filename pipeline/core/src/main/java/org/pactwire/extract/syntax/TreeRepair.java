package org.pactwire.extract.syntax;

import java.util.List;

/**
 * Mends two things that the parser gets wrong as a rule: in "signs a deal <i>with Google to build</i> a cable" it takes
 * "with" for a conjunction and the name for a subject, and the other side of the deal is lost; and in "stalled <i>on
 * signing</i> it" it hangs the verb to the preposition.
 */
final class TreeRepair {
    private TreeRepair() {}

    /** Changes heads and relations in place; the words come in order of the sentence. */
    static void mend(List<String> words, List<String> tags, int[] heads, String[] relations) {
        for (int i = 1; i < words.size(); i++) {
            int preposition = heads[i];
            boolean hung =
                    preposition >= 0 && preposition < i && tags.get(preposition).equals("IN");
            if (hung && tags.get(i).equals("VBG") && relations[i].equals("dep") && heads[preposition] >= 0) {
                heads[i] = heads[preposition];
                relations[i] = "advcl";
                heads[preposition] = i;
                relations[preposition] = "mark";
            }
        }
        for (int with = 0; with < words.size(); with++) {
            int verb = heads[with];
            boolean mark = words.get(with).equals("with") && relations[with].equals("mark") && verb > with;
            int name = mark ? subjectBetween(with, verb, heads, relations) : -1;
            if (name < 0 || heads[verb] < 0 || heads[verb] > with) {
                continue;
            }
            boolean infinitive = hasTo(words, heads, relations, name, verb);
            boolean proper = tags.get(name).startsWith("NNP");
            if (infinitive || (proper && tags.get(verb).equals("VBN"))) {
                heads[with] = name;
                relations[with] = "case";
                heads[name] = heads[verb];
                relations[name] = tags.get(heads[verb]).startsWith("V") ? "obl" : "nmod";
            }
        }
    }

    private static int subjectBetween(int from, int verb, int[] heads, String[] relations) {
        for (int i = from + 1; i < verb; i++) {
            if (heads[i] == verb && relations[i].startsWith("nsubj")) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasTo(List<String> words, int[] heads, String[] relations, int from, int verb) {
        for (int i = from + 1; i < verb; i++) {
            if (heads[i] == verb && relations[i].equals("mark") && words.get(i).equals("to")) {
                return true;
            }
        }
        return false;
    }
}
