package org.pactwire.extract.claim.reading;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.claim.event.EventReader;
import org.pactwire.extract.claim.noun.PactAcronyms;
import org.pactwire.extract.claim.noun.PactNoun;
import org.pactwire.extract.claim.noun.PactNouns;
import org.pactwire.extract.claim.party.HalvedNames;
import org.pactwire.extract.claim.setting.Dateline;
import org.pactwire.extract.claim.story.Discourse;
import org.pactwire.extract.claim.story.OpenSigners;
import org.pactwire.extract.claim.story.Scene;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.claim.words.SentenceTree;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/** Reads the sentences of one article one after the other, and remembers what they told. Not thread-safe. */
final class ArticleReading {
    private static final Set<String> SEQUENCE = Set.of("Then", "Next", "Later", "Afterwards");
    /** Who signs so signs in several places. */
    private static final Pattern REMOTE =
            Pattern.compile("\\b(?:(?:sign|signed|signing|agreed)\\b[^.\\n]{0,80}\\b(?:video|virtually|online|remotely)"
                    + "|virtual (?:summit|ceremony|meeting|signing))\\b");

    private final ArticleFacts article;
    private final Function<Sentence, ParsedSentence> parser;
    private final PartyTable parties;
    private final PactRegistry registry;
    private final SentenceFilter filter;
    private final PactNouns nouns;
    private final EventReader events;
    private final Set<String> leftOut;
    private final boolean told;

    // grouped once, so that an article of many sentences takes time in proportion to its length
    private final Map<Integer, List<EntityMention>> entities;
    private final Map<Integer, List<MoneyMention>> money;
    private final Map<Integer, List<DateMention>> dates;
    private final HalvedNames halves;
    private final boolean remote;
    private final boolean fiction;

    private final Discourse discourse;
    private final PactAcronyms acronyms = new PactAcronyms();
    private @Nullable Claim last;
    /** The place of a dateline that stood on a line of its own just before. */
    private String line = "";
    /** The state from whose capital the article was sent. */
    private String home = "";

    /**
     * @param parser draws the tree of a sentence
     * @param told keep outcomes in words on the trails
     */
    ArticleReading(
            ArticleFacts article,
            Function<Sentence, ParsedSentence> parser,
            PartyTable parties,
            PactRegistry registry,
            SentenceFilter filter,
            PactNouns nouns,
            EventReader events,
            Set<String> leftOut,
            boolean told) {
        this.article = article;
        this.parser = parser;
        this.parties = parties;
        this.registry = registry;
        this.filter = filter;
        this.nouns = nouns;
        this.events = events;
        this.leftOut = leftOut;
        this.told = told;
        this.entities = bySentence(article.entities());
        this.money = bySentence(article.money());
        this.dates = bySentence(article.dates());
        this.halves = new HalvedNames(parties);
        this.remote = REMOTE.matcher(article.text()).find();
        this.fiction = Fiction.isSubjectOf(article.text());
        this.discourse = new Discourse(parties);
    }

    private static <M extends Mention> Map<Integer, List<M>> bySentence(List<M> mentions) {
        return mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    }

    /** Reads the next sentence of the article. */
    SentenceReading next(Sentence sentence) {
        String text = article.text();
        Trail trail = new Trail(leftOut, told);
        trail.about(Trail.SENTENCE);
        List<EntityMention> mentioned =
                halves.complete(text, sentence, entities.getOrDefault(sentence.index(), List.of()), trail);
        trail.about(Trail.FILTER);
        List<DateMention> days = dates.getOrDefault(sentence.index(), List.of());
        String above = Dateline.placeOfLine(text, sentence, mentioned, !days.isEmpty(), trail);
        if (trail.holds(ReadingRule.DATELINE_ALONE, Trail.SENTENCE, !above.isEmpty())) {
            line = above;
            return new SentenceReading(sentence, null, trail, List.of());
        }
        Dateline dateline = Dateline.of(text, sentence, mentioned, trail);
        String from = remote ? "" : dateline == null ? line : dateline.place();
        line = "";
        discourse.sentFrom(from);
        home = home.isEmpty() && dateline != null ? parties.stateOfSeat(dateline.place()) : home;
        List<EntityMention> named = dateline == null ? mentioned : behind(dateline, mentioned);
        List<MoneyMention> sums = money.getOrDefault(sentence.index(), List.of());

        OpenSigners open = discourse.openSigners();
        boolean names = open != null
                && open.reaches(sentence.index())
                && !open.namedIn(named, trail).isEmpty();
        boolean speaks = filter.maySpeak(sentence, named, last, acronyms, trail);
        boolean adds = !speaks && last != null && filter.mayAdd(text, last, sentence, sums, days, trail);
        adds |= trail.holds(
                ReadingRule.NAMES_OPEN_SIGNERS, Trail.SENTENCE, names && !SentenceFilter.isTooLong(sentence));
        List<Claim> read = List.of();
        SentenceTree tree = null;
        if (speaks || adds) {
            tree = new SentenceTree(parser.apply(dateline == null ? sentence : dateline.strip(sentence)), trail);
            trail.about(Trail.SENTENCE);
            discourse.hear(sentence, named, trail);
            SentenceFacts facts = new SentenceFacts(article.articleId(), text, tree, named, sums, days, from, home);
            read = read(facts, speaks, names);
            discourse.heardClaims(read);
            acronyms.heardClaims(read);
            last = read.isEmpty() ? last : read.get(read.size() - 1);
        } else {
            discourse.hear(sentence, named, trail);
        }
        boolean then = !sentence.tokens().isEmpty()
                && SEQUENCE.contains(sentence.tokens().get(0).text());
        trail.about(Trail.SENTENCE);
        discourse.heardScene(Scene.of(sentence, named, days, dateline, from, trail), read, then);
        return new SentenceReading(sentence, tree, trail, fiction ? ofOurWorld(read, trail) : read);
    }

    private List<Claim> read(SentenceFacts facts, boolean speaks, boolean names) {
        ClaimReader reader = new ClaimReader(facts, discourse, nouns, events);
        List<PactNoun> pacts =
                speaks ? nouns.find(facts.parsed(), facts.text(), facts.entities(), acronyms) : List.of();
        acronyms.hear(facts.parsed(), pacts);
        List<Claim> read = reader.read(pacts);
        if (read.isEmpty()) {
            read = reader.readContent();
        }
        if (names) {
            read = Stream.concat(read.stream(), reader.readSigners().stream()).toList();
        }
        return once(read);
    }

    private static List<EntityMention> behind(Dateline dateline, List<EntityMention> mentioned) {
        return mentioned.stream()
                .filter(e -> e.span().start() >= dateline.end())
                .toList();
    }

    /** What a sentence tells twice counts once. */
    private static List<Claim> once(Collection<Claim> read) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        read.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        return List.copyOf(byId.values());
    }

    /** In a story on a film only a known pact, or one between two parties, is no invention. */
    private List<Claim> ofOurWorld(List<Claim> read, Trail trail) {
        return read.stream()
                .filter(claim -> !trail.holds(
                        ReadingRule.INVENTED_IN_FICTION,
                        Trail.SENTENCE,
                        claim.parties().size() < 2
                                && registry.named(claim.pact().name()) == null))
                .toList();
    }
}
