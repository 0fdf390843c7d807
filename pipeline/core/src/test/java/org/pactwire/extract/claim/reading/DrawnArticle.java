package org.pactwire.extract.claim.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.words.Drawn;
import org.pactwire.extract.date.DateExtractor;
import org.pactwire.extract.money.MoneyExtractor;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Party;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyName;
import org.pactwire.know.PartyTable;

/**
 * An article of 13 June 2024 that is read as any other, but without a model: the trees of its sentences are drawn in
 * {@code sentences.txt}, and parties are known by the names that the table of parties has for them. A test adds the other
 * names that its sentences mention.
 *
 * <p>A sentence that is new there is drawn by {@code pactwire extract --explain}.
 */
final class DrawnArticle {
    private static final PartialDate PUBLISHED = PartialDate.parse("2024-06-13");
    /** Words of the longest name of a party. */
    private static final int LONGEST_NAME = 4;

    private static final PartyTable PARTIES = PartyTable.load();
    private static final PactRegistry REGISTRY = PactRegistry.load();
    private static final PactLexicon LEXICON = PactLexicon.load();
    private static final SentenceFilter FILTER = new SentenceFilter(LEXICON, REGISTRY, PARTIES);
    private static final PactNouns NOUNS = new PactNouns(LEXICON, REGISTRY);
    private static final EventReader EVENTS = new EventReader(LEXICON);
    private static final SentenceSplitter SPLITTER = new SentenceSplitter();
    private static final MoneyExtractor MONEY = new MoneyExtractor();
    private static final DateExtractor DATES = new DateExtractor();

    private static final Map<String, PartyName> NAMES = PARTIES.names().stream()
            .filter(PartyName::namesParty)
            .filter(name -> name.use() == PartyName.Use.NAME || name.use() == PartyName.Use.ADJECTIVE)
            .collect(Collectors.toMap(PartyName::text, name -> name, (first, second) -> first));
    private static final Map<String, Drawn> TREES = trees();

    private final String text;
    private final List<Sentence> sentences;
    private final List<EntityMention> named = new ArrayList<>();
    private boolean withoutTrees;

    private DrawnArticle(String text) {
        this.text = text;
        this.sentences = SPLITTER.split(text);
        sentences.forEach(this::nameParties);
    }

    /** The article with a text. */
    static DrawnArticle article(String text) {
        return new DrawnArticle(text);
    }

    /** The sentences that are drawn. */
    static Set<String> drawn() {
        return TREES.keySet();
    }

    /** With a person, who speaks for a state by an office; both empty where the article tells neither. */
    DrawnArticle person(String words, String stateId, String office) {
        return name(words, EntityMention.Type.PERSON, office, stateId);
    }

    /** With a place that is no party. */
    DrawnArticle place(String words) {
        return name(words, EntityMention.Type.PLACE, "", "");
    }

    /** With a company. */
    DrawnArticle company(String words) {
        return name(words, EntityMention.Type.ORGANIZATION, "", "");
    }

    /** With sentences that are not drawn, for tests that ask no more than whether a sentence is looked at. */
    DrawnArticle withoutTrees() {
        withoutTrees = true;
        return this;
    }

    /** How its last sentence is read, with all before it read first. */
    SentenceReading last(Set<String> leftOut) {
        List<EntityMention> inOrder = named.stream()
                .sorted(Comparator.comparingInt(mention -> mention.span().start()))
                .toList();
        ArticleFacts facts = new ArticleFacts(
                "a0",
                text,
                sentences,
                inOrder,
                MONEY.extract(text, sentences),
                DATES.extract(text, sentences, PUBLISHED));
        ArticleReading reading =
                new ArticleReading(facts, this::tree, PARTIES, REGISTRY, FILTER, NOUNS, EVENTS, leftOut, true);
        return sentences.stream().map(reading::next).toList().getLast();
    }

    /** What the article says at a place. */
    String said(Span span) {
        return span.of(text);
    }

    /** The sentences, as written. */
    List<String> sentences() {
        return sentences.stream().map(sentence -> said(sentence.span())).toList();
    }

    private ParsedSentence tree(Sentence sentence) {
        String words = said(sentence.span());
        Drawn drawn = TREES.get(words);
        if (drawn == null && withoutTrees) {
            drawn = Drawn.words(String.join(" ", sentence.texts()));
        }
        if (drawn == null) {
            throw new IllegalStateException("no tree is drawn of: " + words);
        }
        return drawn.over(sentence);
    }

    private DrawnArticle name(String words, EntityMention.Type type, String office, String stateId) {
        int count = named.size();
        for (Sentence sentence : sentences) {
            int at = said(sentence.span()).indexOf(words);
            if (at >= 0) {
                int start = sentence.span().start() + at;
                Span span = new Span(start, start + words.length());
                named.removeIf(party -> party.span().overlaps(span));
                named.add(new EntityMention(sentence.index(), span, words, type, "", words, office, stateId));
            }
        }
        if (named.size() == count) {
            throw new IllegalArgumentException("the article does not say: " + words);
        }
        return this;
    }

    private void nameParties(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int from = 0; from < tokens.size(); from++) {
            for (int to = Math.min(tokens.size(), from + LONGEST_NAME); to > from; to--) {
                Span span = tokens.get(from).span().union(tokens.get(to - 1).span());
                PartyName name = NAMES.get(said(span));
                if (name != null) {
                    named.add(new EntityMention(
                            sentence.index(),
                            span,
                            name.text(),
                            type(name),
                            name.partyId(),
                            PARTIES.name(name.partyId()),
                            "",
                            ""));
                    from = to - 1;
                    break;
                }
            }
        }
    }

    private static EntityMention.Type type(PartyName name) {
        Party party = Objects.requireNonNull(PARTIES.party(name.partyId()));
        return name.use() == PartyName.Use.ADJECTIVE
                ? EntityMention.Type.NATIONALITY
                : switch (party.type()) {
                    case STATE, TERRITORY -> EntityMention.Type.COUNTRY;
                    case ORGANISATION -> EntityMention.Type.ORGANIZATION;
                    case ARMED_GROUP -> EntityMention.Type.ARMED_GROUP;
                };
    }

    /** The drawings by their sentences: each stands below the sentence, which a number sign marks. */
    private static Map<String, Drawn> trees() {
        try (@Nullable InputStream in = DrawnArticle.class.getResourceAsStream("sentences.txt")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
            Map<String, Drawn> trees = new HashMap<>();
            Stream.of(all.split("(?m)^# ", -1))
                    .skip(1)
                    .map(part -> part.split("\n", 2))
                    .forEach(part -> {
                        if (trees.put(part[0], Drawn.tree(part[1])) != null) {
                            throw new IllegalStateException("drawn twice: " + part[0]);
                        }
                    });
            return trees;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
