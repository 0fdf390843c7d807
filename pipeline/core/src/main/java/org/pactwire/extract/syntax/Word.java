package org.pactwire.extract.syntax;

import java.util.Locale;
import org.pactwire.article.Span;

/**
 * A token with its place in the dependency tree of its sentence.
 *
 * @param index position in the sentence, from 0
 * @param text as written
 * @param span where it stands in the article's text
 * @param lemma dictionary form, in lower case but for names
 * @param tag Penn Treebank part-of-speech tag
 * @param head index of the word it depends on; -1 for the root
 * @param relation Universal Dependencies relation to the head: {@code nsubj}, {@code obl}, …
 */
public record Word(int index, String text, Span span, String lemma, String tag, int head, String relation) {
    /** As written, in small letters. */
    public String lower() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The dictionary form in small letters, of names too and in the singular: "accord" for "Accords". */
    public String headword() {
        String lower = lemma.toLowerCase(Locale.ROOT);
        // the lemmatizer leaves proper nouns in the plural
        return tag.equals("NNPS") && lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    public boolean isVerb() {
        return tag.startsWith("VB");
    }

    public boolean isNoun() {
        return tag.startsWith("NN");
    }

    /** True if the relation is the named one or a subtype of it: {@code nsubj:pass} is {@code nsubj}. */
    public boolean is(String name) {
        return relation.equals(name) || (relation.startsWith(name) && relation.charAt(name.length()) == ':');
    }
}
