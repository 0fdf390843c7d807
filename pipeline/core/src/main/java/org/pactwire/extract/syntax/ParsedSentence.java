package org.pactwire.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;

/** A sentence as a dependency tree in basic Universal Dependencies. Immutable. */
public class ParsedSentence {
    private final Sentence sentence;
    private final List<Word> words;
    private final List<List<Word>> children;

    /**
     * Builds the tree from each word's head.
     *
     * @throws IllegalArgumentException if a head lies outside the sentence
     */
    public ParsedSentence(Sentence sentence, List<Word> words) {
        this.sentence = sentence;
        this.words = List.copyOf(words);
        this.children = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            children.add(new ArrayList<>(4));
        }
        for (Word word : words) {
            if (word.head() >= words.size()) {
                throw new IllegalArgumentException("head outside the sentence: " + word);
            }
            if (word.head() >= 0) {
                children.get(word.head()).add(word);
            }
        }
    }

    public Sentence sentence() {
        return sentence;
    }

    public List<Word> words() {
        return words;
    }

    public Word word(int index) {
        return words.get(index);
    }

    public @Nullable Word head(Word word) {
        return word.head() < 0 ? null : words.get(word.head());
    }

    /** The words that depend on this one, in order of the sentence. */
    public List<Word> children(Word word) {
        return children.get(word.index());
    }

    /** The children in a relation, subtypes included. */
    public Stream<Word> children(Word word, String relation) {
        return children(word).stream().filter(child -> child.is(relation));
    }

    public boolean hasChild(Word word, Predicate<Word> test) {
        return children(word).stream().anyMatch(test);
    }

    /** The preposition of a phrase, in small letters; empty for none. A fixed phrase gives its last word. */
    public String preposition(Word head) {
        return children(head, "case").map(Word::lower).findFirst().orElse("");
    }

    /** The word and all that depends on it, in order of the sentence. */
    public List<Word> subtree(Word word) {
        List<Word> found = new ArrayList<>();
        found.add(word);
        for (int i = 0; i < found.size(); i++) {
            found.addAll(children(found.get(i)));
        }
        found.sort((a, b) -> Integer.compare(a.index(), b.index()));
        return found;
    }

    /** True if {@code word} is {@code ancestor} or depends on it, however far down. */
    public boolean isBelow(Word word, Word ancestor) {
        Word at = word;
        for (int steps = 0; at != null && steps <= words.size(); steps++) {
            if (at.index() == ancestor.index()) {
                return true;
            }
            at = head(at);
        }
        return false;
    }

    /** The words that overlap a span of the article's text. */
    public List<Word> in(Span span) {
        return words.stream().filter(word -> word.span().overlaps(span)).toList();
    }

    /** The word of a span that all other words of it depend on; null where the span has no word. */
    public @Nullable Word headOf(Span span) {
        List<Word> inside = in(span);
        for (Word word : inside) {
            Word head = head(word);
            // "the Marshall Islands government": the tree hangs the article to what comes behind the name
            boolean article = word.is("det") && inside.size() > 1;
            if (article) {
                continue;
            }
            if (head == null || !head.span().overlaps(span)) {
                return word;
            }
        }
        return inside.isEmpty() ? null : inside.get(inside.size() - 1);
    }
}
