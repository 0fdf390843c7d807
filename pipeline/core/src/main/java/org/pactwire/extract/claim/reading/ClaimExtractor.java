package org.pactwire.extract.claim.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.PactLexicon;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/**
 * Reads claims about pacts out of sentences. A cheap exact test on the words picks the sentences that can speak of a
 * pact; only these are parsed. Thread-safe.
 */
public final class ClaimExtractor {
    private static final Set<String> SEQUENCE = Set.of("Then", "Next", "Later", "Afterwards");
    /** Who signs so signs in several places. */
    private static final Pattern REMOTE =
            Pattern.compile("\\b(?:(?:sign|signed|signing|agreed)\\b[^.\\n]{0,80}\\b(?:video|virtually|online|remotely)"
                    + "|virtual (?:summit|ceremony|meeting|signing))\\b");

    private final SyntaxParser parser;
    private final PartyTable parties;
    private final PactRegistry registry;
    private final SentenceFilter filter;
    private final PactNouns nouns;
    private final EventReader events;
    private final HalvedNames halves;

    public ClaimExtractor(SyntaxParser parser, PartyTable parties, PactRegistry registry) {
        this.parser = parser;
        this.parties = parties;
        this.registry = registry;
        PactLexicon lexicon = PactLexicon.load();
        this.filter = new SentenceFilter(lexicon, registry, parties);
        this.nouns = new PactNouns(lexicon, registry);
        this.events = new EventReader(lexicon);
        this.halves = new HalvedNames(parties);
    }

    /** The claims of one article, in order of the text; one that names who signed stands behind the signing. */
    public List<Claim> extract(
            String articleId,
            String text,
            List<Sentence> sentences,
            List<EntityMention> entities,
            List<MoneyMention> money,
            List<DateMention> dates) {
        List<Claim> claims = new ArrayList<>();
        Map<Integer, List<EntityMention>> entitiesBySentence = bySentence(entities);
        Map<Integer, List<MoneyMention>> moneyBySentence = bySentence(money);
        Map<Integer, List<DateMention>> datesBySentence = bySentence(dates);
        Discourse discourse = new Discourse(parties);
        PactAcronyms acronyms = new PactAcronyms();
        Claim last = null;
        String line = "";
        String home = "";
        boolean remote = REMOTE.matcher(text).find();
        for (Sentence sentence : sentences) {
            Trail trail = new Trail();
            List<EntityMention> mentioned = halves.complete(
                    text, sentence, entitiesBySentence.getOrDefault(sentence.index(), List.of()), trail);
            List<DateMention> days = datesBySentence.getOrDefault(sentence.index(), List.of());
            String above = Dateline.placeOfLine(text, sentence, mentioned, !days.isEmpty());
            if (!above.isEmpty()) {
                line = above;
                continue;
            }
            Dateline dateline = Dateline.of(text, sentence, mentioned);
            String from = remote ? "" : dateline == null ? line : dateline.place();
            line = "";
            discourse.sentFrom(from);
            home = home.isEmpty() && dateline != null ? parties.stateOfSeat(dateline.place()) : home;
            List<EntityMention> named = dateline == null
                    ? mentioned
                    : mentioned.stream()
                            .filter(e -> e.span().start() >= dateline.end())
                            .toList();
            List<MoneyMention> sums = moneyBySentence.getOrDefault(sentence.index(), List.of());
            boolean speaks = filter.maySpeak(sentence, named, last)
                    || (acronyms.isNamedIn(sentence) && !SentenceFilter.isTooLong(sentence));
            boolean adds = !speaks && last != null && filter.mayAdd(text, last, sentence, sums, days);
            OpenSigners open = discourse.openSigners();
            boolean names = open != null
                    && open.reaches(sentence.index())
                    && !open.namedIn(named).isEmpty();
            adds |= names && !SentenceFilter.isTooLong(sentence);
            List<Claim> told = List.of();
            if (speaks || adds) {
                SentenceFacts facts = new SentenceFacts(
                        articleId,
                        text,
                        new SentenceTree(parser.parse(dateline == null ? sentence : dateline.strip(sentence)), trail),
                        named,
                        sums,
                        days,
                        from,
                        home);
                discourse.hear(sentence, named);
                ClaimReader reader = new ClaimReader(facts, discourse, nouns, events);
                List<PactNoun> pacts = speaks ? nouns.find(facts.parsed(), text, named, acronyms) : List.of();
                acronyms.hear(pacts);
                List<Claim> read = reader.read(pacts);
                if (read.isEmpty()) {
                    read = reader.readContent();
                }
                if (names) {
                    read = Stream.concat(read.stream(), reader.readSigners().stream())
                            .toList();
                }
                read = once(read);
                claims.addAll(read);
                told = read;
                discourse.heardClaims(read);
                acronyms.heardClaims(read);
                last = read.isEmpty() ? last : read.get(read.size() - 1);
            } else {
                discourse.hear(sentence, named);
            }
            boolean then = !sentence.tokens().isEmpty()
                    && SEQUENCE.contains(sentence.tokens().get(0).text());
            discourse.heardScene(Scene.of(sentence, named, days, dateline, from), told, then);
        }
        return Fiction.isSubjectOf(text)
                ? claims.stream().filter(this::isOfOurWorld).toList()
                : claims;
    }

    /** What a sentence tells twice counts once. */
    private static List<Claim> once(List<Claim> read) {
        Map<String, Claim> byId = new LinkedHashMap<>();
        read.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        return List.copyOf(byId.values());
    }

    /** In a story on a film only a known pact, or one between two parties, is no invention. */
    private boolean isOfOurWorld(Claim claim) {
        return claim.parties().size() >= 2 || registry.named(claim.pact().name()) != null;
    }

    /** Grouped once, so that an article of many sentences takes time in proportion to its length. */
    private static <M extends Mention> Map<Integer, List<M>> bySentence(List<M> mentions) {
        return mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    }
}
