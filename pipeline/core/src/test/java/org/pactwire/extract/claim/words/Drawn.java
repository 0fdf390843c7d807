package org.pactwire.extract.claim.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.extract.syntax.Word;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;

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
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 6, 13);

    private final SentenceTree tree;
    private final String text;
    private final List<EntityMention> entities = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final List<MoneyMention> money = new ArrayList<>();
    private String dateline = "";
    private String home = "";

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
        return entity(words, EntityMention.Type.COUNTRY, id, words, "", "");
    }

    /** With a nationality that the sentence names by these words: "Chilean". */
    public Drawn nationality(String words, String id) {
        return entity(words, EntityMention.Type.NATIONALITY, id, words, "", "");
    }

    /** With an organisation that is a party: "NATO". */
    public Drawn body(String words, String id) {
        return body(words, id, words);
    }

    /** With an organisation that has another name than it is called here: "Brussels" for the European Union. */
    public Drawn body(String words, String id, String name) {
        return entity(words, EntityMention.Type.ORGANIZATION, id, name, "", "");
    }

    /** With an armed group. */
    public Drawn group(String words, String id) {
        return entity(words, EntityMention.Type.ARMED_GROUP, id, words, "", "");
    }

    /** With a person who holds an office for a state; both empty where the article tells neither. */
    public Drawn person(String words, String stateId, String office) {
        return person(words, words, stateId, office);
    }

    /** With a person whose full name the article tells elsewhere. */
    public Drawn person(String words, String name, String stateId, String office) {
        return entity(words, EntityMention.Type.PERSON, "", name, stateId, office);
    }

    /** With a place that is no party. */
    public Drawn place(String words) {
        return entity(words, EntityMention.Type.PLACE, "", words, "", "");
    }

    /** With a day, a month or a year, as precise as it is known: "2024-06". */
    public Drawn date(String words, String iso) {
        return date(words, When.Type.DATE, iso);
    }

    /** With a time of a day: "Monday evening". */
    public Drawn time(String words, String day) {
        return date(words, When.Type.TIME, day);
    }

    /** With a time of so many years. */
    public Drawn years(String words, int years) {
        When when = new When(When.Type.DURATION, "P" + years + "Y", null, null, null);
        dates.add(new DateMention(0, span(words), words, when));
        return this;
    }

    /** With so many dollars. */
    public Drawn dollars(String words, long amount) {
        return money(words, Money.of(BigDecimal.valueOf(amount), "USD"), null);
    }

    /** With a sum of money; that it is the same as another one tells where that one stands. */
    public Drawn money(String words, Money amount, @Nullable Span same) {
        money.add(new MoneyMention(0, span(words), words, amount, same));
        return this;
    }

    /** Sent from a place, and from the capital of a state; both empty where nothing tells. */
    public Drawn from(String place, String state) {
        dateline = place;
        home = state;
        return this;
    }

    private Drawn date(String words, When.Type type, String iso) {
        PartialDate date = PartialDate.parse(iso);
        dates.add(
                new DateMention(0, span(words), words, new When(type, iso, date.earliest(), date.latest(), PUBLISHED)));
        return this;
    }

    private Drawn entity(String words, EntityMention.Type type, String id, String name, String stateId, String office) {
        entities.add(new EntityMention(0, span(words), words, type, id, name, office, stateId));
        return this;
    }

    /** Where the sentence says these words for the first time. */
    public Span span(String words) {
        int at = text.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("the sentence does not say: " + words);
        }
        return new Span(at, at + words.length());
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

    public List<DateMention> dates() {
        return List.copyOf(dates);
    }

    /** What the readers are given of the sentence. */
    public SentenceFacts facts() {
        return new SentenceFacts("a0", text, tree, entities(), List.copyOf(money), dates(), dateline, home);
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
        return tree(row(sentence));
    }

    static String row(String sentence) {
        String[] words = sentence.split(" ", -1);
        return String.join(
                "\n",
                IntStream.range(0, words.length)
                        .mapToObj(i -> String.join(
                                " ", words[i], Integer.toString(i + 1), words[i], "X", Integer.toString(i), "dep"))
                        .toList());
    }
}
