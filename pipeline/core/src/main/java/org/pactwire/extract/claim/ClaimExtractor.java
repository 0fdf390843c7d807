package org.pactwire.extract.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;

/**
 * Reads claims about pacts out of sentences. A cheap exact test on the words picks the sentences that can speak of a
 * pact; only these are parsed. Thread-safe.
 */
public final class ClaimExtractor {
    private static final Set<String> PUTTING = Set.of("put", "puts", "putting", "set", "sets", "affixed", "appended");
    private static final Set<String> SEQUENCE = Set.of("Then", "Next", "Later", "Afterwards");
    /** Who signs so signs in several places. */
    private static final Pattern REMOTE =
            Pattern.compile("\\b(?:(?:sign|signed|signing|agreed)\\b[^.\\n]{0,80}\\b(?:video|virtually|online|remotely)"
                    + "|virtual (?:summit|ceremony|meeting|signing))\\b");

    private static final Set<String> PENS = Set.of("name", "names", "pen", "pens", "initials", "seal", "seals");

    private final SyntaxParser parser;
    private final PartyTable parties;
    private final PactRegistry registry;
    private final PactLexicon lexicon = new PactLexicon();
    private final PactNouns nouns;
    private final EventReader events;
    private final HalvedNames halves;

    public ClaimExtractor(SyntaxParser parser, PartyTable parties, PactRegistry registry) {
        this.parser = parser;
        this.parties = parties;
        this.registry = registry;
        this.nouns = new PactNouns(lexicon, registry);
        this.events = new EventReader(lexicon);
        this.halves = new HalvedNames(parties);
    }

    /** The claims of one article, in order of the text. */
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
        Claim last = null;
        String line = "";
        boolean remote = REMOTE.matcher(text).find();
        for (Sentence sentence : sentences) {
            List<EntityMention> mentioned =
                    halves.complete(text, sentence, entitiesBySentence.getOrDefault(sentence.index(), List.of()));
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
            List<EntityMention> named = dateline == null
                    ? mentioned
                    : mentioned.stream()
                            .filter(e -> e.span().start() >= dateline.end())
                            .toList();
            List<MoneyMention> sums = moneyBySentence.getOrDefault(sentence.index(), List.of());
            boolean speaks = mayClaim(sentence, named) || mayLend(sentence, named);
            boolean adds = !speaks && last != null && mayAdd(text, last, sentence, sums, days);
            OpenSigners open = discourse.openSigners();
            boolean names = open != null
                    && open.reaches(sentence.index())
                    && !open.namedIn(named).isEmpty();
            adds |= names && sentence.tokens().size() <= SyntaxParser.MAX_TOKENS;
            List<Claim> told = List.of();
            if (speaks || adds) {
                SentenceFacts facts = new SentenceFacts(
                        articleId,
                        text,
                        parser.parse(dateline == null ? sentence : dateline.strip(sentence)),
                        named,
                        sums,
                        days,
                        from);
                discourse.hear(sentence, named);
                ClaimReader reader = new ClaimReader(facts, discourse, nouns, events);
                List<PactNoun> pacts = speaks ? nouns.find(facts.parsed(), text, named) : List.of();
                List<Claim> read = reader.read(pacts);
                if (read.isEmpty()) {
                    read = reader.readContent();
                }
                if (names) {
                    read = Stream.concat(read.stream(), reader.readSigners().stream())
                            .toList();
                }
                claims.addAll(read);
                told = read;
                discourse.heardClaims(read);
                last = read.isEmpty() ? last : read.get(read.size() - 1);
            } else {
                discourse.hear(sentence, named);
            }
            boolean then = !sentence.tokens().isEmpty()
                    && SEQUENCE.contains(sentence.tokens().get(0).text());
            discourse.heardScene(Scene.of(sentence, named, days, dateline, from), told, then);
        }
        return claims;
    }

    /** Grouped once, so that an article of many sentences takes time in proportion to its length. */
    private static <M extends Mention> Map<Integer, List<M>> bySentence(List<M> mentions) {
        return mentions.stream().collect(Collectors.groupingBy(Mention::sentence));
    }

    private boolean mayClaim(Sentence sentence, List<EntityMention> named) {
        if (sentence.tokens().size() > SyntaxParser.MAX_TOKENS) {
            return false;
        }
        boolean body = named.stream()
                .anyMatch(e -> e.type() == EntityMention.Type.ORGANIZATION && isOrganisationOfStates(e.entityId()));
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (lexicon.isTrigger(word) || (body && lexicon.isMembership(word))) {
                return true;
            }
        }
        return !registry.find(sentence.tokens()).isEmpty();
    }

    private boolean isOrganisationOfStates(String id) {
        return !id.isEmpty() && parties.party(id) != null;
    }

    /** A loan and one who lends to states. */
    private static boolean mayLend(Sentence sentence, List<EntityMention> named) {
        return sentence.tokens().size() <= SyntaxParser.MAX_TOKENS
                && named.stream().anyMatch(e -> LoanReader.LENDERS.contains(e.entityId()))
                && sentence.tokens().stream()
                        .anyMatch(t -> LoanReader.LOANS.contains(t.text().toLowerCase(Locale.ROOT)));
    }

    /**
     * A sentence without a pact's noun can still say how much, that another did the same, or, in the paragraph of the
     * last claim, how long and where.
     */
    private static boolean mayAdd(
            String text, Claim last, Sentence sentence, List<MoneyMention> sums, List<DateMention> days) {
        if (sentence.tokens().size() > SyntaxParser.MAX_TOKENS) {
            return false;
        }
        if (!sums.isEmpty() || isEllipsis(sentence) || isPen(sentence)) {
            return true;
        }
        boolean duration = days.stream()
                .anyMatch(d -> d.value().type() == When.Type.DURATION
                        && d.value().value().matches("P[0-9]+Y"));
        boolean ceremony = sentence.tokens().stream().anyMatch(t -> t.text().equalsIgnoreCase("ceremony"));
        if (!duration && !ceremony) {
            return false;
        }
        int gap = text.indexOf("\n\n", last.span().end());
        return gap < 0 || gap >= sentence.span().start();
    }

    /** "Put their names", "put pen to paper". */
    private static boolean isPen(Sentence sentence) {
        boolean puts = false;
        for (Token token : sentence.tokens()) {
            String word = token.text().toLowerCase(Locale.ROOT);
            if (puts && PENS.contains(word)) {
                return true;
            }
            puts |= PUTTING.contains(word);
        }
        return false;
    }

    /** "Peru did the same", "followed suit". */
    private static boolean isEllipsis(Sentence sentence) {
        for (int i = 1; i < sentence.tokens().size(); i++) {
            String before = sentence.tokens().get(i - 1).text().toLowerCase(Locale.ROOT);
            String word = sentence.tokens().get(i).text().toLowerCase(Locale.ROOT);
            if ((before.equals("the") && word.equals("same")) || word.equals("suit")) {
                return true;
            }
        }
        return false;
    }
}
