package org.pactwire.extract.syntax;

import java.util.List;
import java.util.Set;

/**
 * Mends what the parser gets wrong as a rule: in "signs a deal <i>with Google to build</i> a cable" it takes "with" for
 * a conjunction and the name for a subject, and the other side of the deal is lost, as in "calls <i>on Peru to sign</i>"; in "stalled <i>on signing</i> it" it
 * hangs the verb to the preposition; in "the deal, signed by both, <i>expires</i>" and "the deal to ship grain
 * <i>expires</i>" it takes for the root what only describes the subject.
 */
final class TreeRepair {
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");
    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "does", "do", "did", "gets", "got", "'s", "'re", "'ve");
    private static final Set<String> SAYING =
            Set.of("says", "said", "say", "sees", "saw", "has", "had", "have", "wants");
    /** How the parser hangs a predicate that it did not expect. */
    private static final Set<String> LEFT_OVER = Set.of("dep", "conj", "parataxis", "ccomp", "aux", "advcl");

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
            boolean on = words.get(with).equals("on");
            boolean mark = (on || words.get(with).equals("with")) && relations[with].equals("mark") && verb > with;
            int name = mark ? subjectBetween(with, verb, heads, relations) : -1;
            if (name < 0 || heads[verb] < 0 || heads[verb] > with) {
                continue;
            }
            boolean infinitive = hasTo(words, heads, relations, name, verb);
            boolean proper = tags.get(name).startsWith("NNP");
            if (infinitive || (proper && !on && tags.get(verb).equals("VBN"))) {
                heads[with] = name;
                relations[with] = "case";
                heads[name] = heads[verb];
                relations[name] = tags.get(heads[verb]).startsWith("V") ? "obl" : "nmod";
            }
        }
        for (int i = 1; i + 1 < words.size(); i++) {
            hangParticiple(words, tags, heads, relations, i);
            freeFromAuxiliary(words, tags, heads, relations, i);
            freeFromNoun(tags, heads, relations, i);
            freeObject(words, tags, heads, relations, i);
            hangContactClause(tags, heads, relations, i);
        }
        InterruptedSubject.mend(words, tags, heads, relations);
        for (int i = 1; i < words.size(); i++) {
            if (relations[i].equals("root")) {
                replaceRoot(words, tags, heads, relations, i);
                return;
            }
        }
    }

    /** "The treaty, signed in May, …": the participle says which treaty. */
    private static void hangParticiple(
            List<String> words, List<String> tags, int[] heads, String[] relations, int participle) {
        int noun = heads[participle];
        boolean behind = words.get(participle - 1).equals(",") && noun >= 0 && noun < participle;
        if (behind
                && tags.get(participle).equals("VBN")
                && relations[participle].equals("dep")
                && tags.get(noun).startsWith("N")
                && !hasChild(heads, relations, participle, "nsubj")
                && !hasChild(heads, relations, participle, "aux")) {
            relations[participle] = "acl";
        }
    }

    private static boolean isBelow(int[] heads, int word, int above) {
        for (int at = word; at >= 0; at = heads[at]) {
            if (at == above) {
                return true;
            }
        }
        return false;
    }

    /** "A treaty they concluded in 1973": a clause right behind its noun, without a "that", is no sentence of its own. */
    private static void hangContactClause(List<String> tags, int[] heads, String[] relations, int subject) {
        int verb = heads[subject];
        boolean behindNoun =
                tags.get(subject).equals("PRP") && tags.get(subject - 1).equals("NN");
        if (behindNoun
                && relations[subject].equals("nsubj")
                && verb > subject
                && relations[verb].equals("parataxis")
                && heads[verb] < subject - 1
                && tags.get(verb).equals("VBD")
                && !hasChild(heads, relations, verb, "obj")
                && !isBelow(heads, subject - 1, verb)) {
            heads[verb] = subject - 1;
            relations[verb] = "acl:relcl";
        }
    }

    /** "The deal … expires following …": a full verb that is taken for an auxiliary of what follows it. */
    private static void freeFromAuxiliary(
            List<String> words, List<String> tags, int[] heads, String[] relations, int verb) {
        int above = heads[verb];
        boolean full = tags.get(verb).equals("VBZ") && !AUXILIARIES.contains(words.get(verb));
        if (!full
                || !relations[verb].equals("aux")
                || above != verb + 1
                || !tags.get(above).equals("VBG")) {
            return;
        }
        heads[verb] = heads[above];
        relations[verb] = relations[above];
        heads[above] = verb;
        relations[above] = "advcl";
        for (int i = 0; i < verb; i++) {
            if (heads[i] == above && relations[i].startsWith("nsubj")) {
                heads[i] = verb;
            }
        }
    }

    /** "Violated the truce reached in May": the truce was violated, it did not reach. */
    private static void freeObject(
            List<String> words, List<String> tags, int[] heads, String[] relations, int participle) {
        int verb = heads[participle];
        boolean content = tags.get(participle).equals("VBN") && relations[participle].equals("ccomp");
        if (!content || verb < 0 || verb > participle || !FINITE.contains(tags.get(verb))) {
            return;
        }
        int object = subjectBetween(verb, participle, heads, relations);
        boolean clause = hasChild(heads, relations, participle, "aux")
                || hasChild(heads, relations, participle, "cop")
                || hasChild(heads, relations, participle, "mark")
                || SAYING.contains(words.get(verb));
        if (object < 0 || clause || hasChild(heads, relations, verb, "obj")) {
            return;
        }
        heads[object] = verb;
        relations[object] = "obj";
        heads[participle] = object;
        relations[participle] = "acl";
    }

    /** "In favour of ratifying Norway's accession": no ratifying accession, for an owner stands between. */
    private static void freeFromNoun(List<String> tags, int[] heads, String[] relations, int gerund) {
        int above = heads[gerund];
        int noun = above >= 0 && relations[above].equals("nmod:poss") ? heads[above] : above;
        boolean modifier = tags.get(gerund).equals("VBG") && relations[gerund].equals("amod") && noun > gerund + 1;
        if (!modifier || heads[gerund - 1] != noun || !relations[gerund - 1].equals("case") || heads[noun] < 0) {
            return;
        }
        for (int i = gerund + 1; i < noun; i++) {
            if (heads[i] == noun && (relations[i].equals("nmod:poss") || relations[i].equals("det"))) {
                heads[gerund] = heads[noun];
                relations[gerund] = "acl";
                heads[noun] = gerund;
                relations[noun] = "obj";
                heads[gerund - 1] = gerund;
                relations[gerund - 1] = "mark";
                return;
            }
        }
    }

    /** A participle or an infinitive behind the subject is no root where a finite verb follows that lacks its subject. */
    private static void replaceRoot(List<String> words, List<String> tags, int[] heads, String[] relations, int root) {
        boolean participle = tags.get(root).equals("VBN");
        boolean infinitive = tags.get(root).equals("VB");
        int subject = participle || infinitive ? subjectBetween(-1, root, heads, relations) : -1;
        if (subject < 0 || hasChild(heads, relations, root, "aux") || hasChild(heads, relations, root, "cop")) {
            return;
        }
        if (infinitive && !hasTo(words, heads, relations, subject, root)) {
            return;
        }
        for (int verb = root + 1; verb < words.size(); verb++) {
            boolean lost = heads[verb] == root
                    && FINITE.contains(tags.get(verb))
                    && LEFT_OVER.contains(relations[verb])
                    && !hasChild(heads, relations, verb, "nsubj")
                    && !hasChild(heads, relations, verb, "mark");
            if (!lost) {
                continue;
            }
            heads[verb] = -1;
            relations[verb] = "root";
            heads[subject] = verb;
            relations[subject] = "nsubj";
            heads[root] = subject;
            relations[root] = "acl";
            for (int i = verb + 1; i < words.size(); i++) {
                if (heads[i] == root) {
                    heads[i] = verb;
                }
            }
            return;
        }
    }

    private static boolean hasChild(int[] heads, String[] relations, int word, String relation) {
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] == word && relations[i].startsWith(relation)) {
                return true;
            }
        }
        return false;
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
