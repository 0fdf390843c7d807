package org.pactwire.extract.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * Draws the tree of a sentence in text, a word a line below the word that it depends on:
 *
 * <pre>
 * signed       2 sign VBD 0 root
 * ├─ Norway    1 Norway NNP 2 nsubj
 * └─ treaty    4 treaty NN 2 obj
 *    └─ the    3 the DT 4 det
 * </pre>
 *
 * Behind each word stand its number from 1, lemma, tag, the number of its head and the relation, as in CoNLL-U, so that a
 * drawing can be read back.
 */
public final class TreeDrawing {
    private TreeDrawing() {}

    /** The lines of the drawing; a sentence with several roots gives several trees. */
    public static List<String> of(ParsedSentence sentence) {
        List<String[]> rows = new ArrayList<>();
        sentence.words().stream()
                .filter(word -> sentence.head(word) == null)
                .forEach(root -> draw(sentence, root, "", "", rows));
        int width = rows.stream().mapToInt(row -> row[0].length()).max().orElse(0);
        return rows.stream()
                .map(row -> row[0] + " ".repeat(width - row[0].length() + 2) + row[1])
                .toList();
    }

    private static void draw(ParsedSentence sentence, Word word, String branch, String below, List<String[]> rows) {
        rows.add(new String[] {
            branch + word.text(),
            String.join(
                    " ",
                    Integer.toString(word.index() + 1),
                    word.lemma(),
                    word.tag(),
                    Integer.toString(word.head() + 1),
                    word.relation())
        });
        List<Word> children = sentence.children(word);
        for (int i = 0; i < children.size(); i++) {
            boolean last = i == children.size() - 1;
            draw(sentence, children.get(i), below + (last ? "└─ " : "├─ "), below + (last ? "   " : "│  "), rows);
        }
    }
}
