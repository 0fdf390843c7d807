package org.pactwire.extract.claim.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.EntityMention;

/**
 * A sentence for a test of rules, built from words, tags, heads and relations and from no model. Its tree is written as
 * {@code pactwire extract --explain} draws it, so that a sentence that was read wrongly becomes a test by copying:
 *
 * <pre>
 * signed     2 sign VBD 0 root
 * ├─ Norway  1 Norway NNP 2 nsubj
 * └─ treaty  4 treaty NN 2 obj
 *    └─ the  3 the DT 4 det
 * </pre>
 *
 * The branches mean nothing; the order of the lines does not matter. Words stand one space apart in the text.
 */
public final class Drawn {
    private final SentenceTree tree;
    private final String text;
    private final List<EntityMention> entities = new ArrayList<>();

    private Drawn(SentenceTree tree, String text) {
        this.tree = tree;
        this.text = text;
    }

    /** The sentence of a drawing, on whose trail every rule may hold. */
    public static Drawn tree(String drawing) {
        return tree(drawing, Set.of());
    }

    /** The sentence of a drawing, on whose trail some rules are left out. */
    public static Drawn tree(String drawing, Set<String> leftOut) {
        Map<Integer, String[]> rows = new TreeMap<>();
        for (String line : drawing.lines().filter(l -> !l.isBlank()).toList()) {
            String[] cells = line.replaceFirst("^[ │├└─]+", "").trim().split("\\s+");
            if (cells.length != 6) {
                throw new IllegalArgumentException("want: word number lemma tag head relation, not: " + line);
            }
            rows.put(Integer.parseInt(cells[1]), cells);
        }
        List<Token> tokens = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (Map.Entry<Integer, String[]> row : rows.entrySet()) {
            int index = words.size();
            if (row.getKey() != index + 1) {
                throw new IllegalArgumentException("no word " + (index + 1));
            }
            String[] cells = row.getValue();
            Span span = new Span(start, start + cells[0].length());
            start = span.end() + 1;
            tokens.add(new Token(cells[0], span));
            words.add(new Word(index, cells[0], span, cells[2], cells[3], Integer.parseInt(cells[4]) - 1, cells[5]));
        }
        String text = String.join(" ", tokens.stream().map(Token::text).toList());
        Sentence sentence = new Sentence(0, new Span(0, text.length()), tokens);
        return new Drawn(new SentenceTree(new ParsedSentence(sentence, words), new Trail(leftOut, true)), text);
    }

    /** With a state that the sentence names by these words. */
    public Drawn state(String words, String id) {
        return entity(words, EntityMention.Type.COUNTRY, id, "", "");
    }

    /** With a nationality that the sentence names by these words: "Chilean". */
    public Drawn nationality(String words, String id) {
        return entity(words, EntityMention.Type.NATIONALITY, id, "", "");
    }

    /** With an organisation that is a party: "NATO". */
    public Drawn body(String words, String id) {
        return entity(words, EntityMention.Type.ORGANIZATION, id, "", "");
    }

    /** With an armed group. */
    public Drawn group(String words, String id) {
        return entity(words, EntityMention.Type.ARMED_GROUP, id, "", "");
    }

    /** With a person who holds an office for a state; both empty where the article tells neither. */
    public Drawn person(String words, String stateId, String office) {
        return entity(words, EntityMention.Type.PERSON, "", stateId, office);
    }

    /** With a place that is no party. */
    public Drawn place(String words) {
        return entity(words, EntityMention.Type.PLACE, "", "", "");
    }

    private Drawn entity(String words, EntityMention.Type type, String id, String stateId, String office) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the sentence does not say: " + words);
        }
        Span span = new Span(at, at + words.length());
        entities.add(new EntityMention(0, span, words, type, id, words, office, stateId));
        return this;
    }

    public SentenceTree tree() {
        return tree;
    }

    public String text() {
        return text;
    }

    public List<EntityMention> entities() {
        return List.copyOf(entities);
    }

    /** The first word that is written so. */
    public Word word(String text) {
        return tree.words().stream()
                .filter(word -> word.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no word " + text));
    }

    /** What the readers are given of the sentence: without money and dates. */
    public SentenceFacts facts() {
        return new SentenceFacts("a0", text, tree, entities(), List.of(), List.of(), "", "");
    }

    /** The tree of a sentence of an article that has the same words, with its own places in the article's text. */
    public ParsedSentence over(Sentence sentence) {
        if (!sentence.texts().equals(tree.sentence().texts())) {
            throw new IllegalArgumentException("drawn is: " + text + ", not: " + String.join(" ", sentence.texts()));
        }
        List<Word> words = tree.words().stream()
                .map(w -> new Word(
                        w.index(),
                        w.text(),
                        sentence.tokens().get(w.index()).span(),
                        w.lemma(),
                        w.tag(),
                        w.head(),
                        w.relation()))
                .toList();
        return new ParsedSentence(sentence, words);
    }

    /** The names of the rules that held so far, each once, in order. */
    public List<String> rules() {
        return tree.trail().steps().stream()
                .map(Trail.Step::rule)
                .filter(Objects::nonNull)
                .map(Rule::id)
                .distinct()
                .toList();
    }

    /** The words of a sentence without a tree, for rules that look at no tree: each depends on the one before it. */
    public static Drawn words(String sentence) {
        String[] words = sentence.split(" ", -1);
        return tree(String.join(
                "\n",
                IntStream.range(0, words.length)
                        .mapToObj(i -> String.join(
                                " ", words[i], Integer.toString(i + 1), words[i], "X", Integer.toString(i), "dep"))
                        .toList()));
    }
}
