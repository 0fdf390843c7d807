package org.pactwire.bench.pins;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.CodePoints;
import org.pactwire.article.Span;
import org.pactwire.bench.BenchArticles;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Mention;
import org.pactwire.fact.Money;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.When;
import tools.jackson.databind.JsonNode;

/**
 * Texts with all that should be read in them of one kind, from several suites. Something is right when a mention
 * overlaps it and has its value. Whether what was read beyond it is wrong is known of some suites only: the others do not
 * mark everything in their texts.
 *
 * @param field the gold's list in each text
 * @param mentions what was read of this kind
 * @param right whether a mention has the value of the gold
 */
record MentionGold<M extends Mention>(
        String name, Path gold, String field, Function<Extraction, List<M>> mentions, BiPredicate<JsonNode, M> right)
        implements GoldSet {
    private static final Set<String> MARKED_COMPLETELY = Set.of("probe", "gum", "gum-news");
    private static final Set<EntityMention.Type> NAMES = Set.of(
            EntityMention.Type.PERSON,
            EntityMention.Type.ORGANIZATION,
            EntityMention.Type.COUNTRY,
            EntityMention.Type.PLACE);
    private static final Pattern DURATION = Pattern.compile(
            "P(?:NY)?(?:NM)?(?:NW)?(?:ND)?(?:T(?:NH)?(?:NM)?(?:NS)?)?".replace("N", "([0-9]+(?:[.][0-9]+)?)"));
    /** In each part of a duration. */
    private static final List<Integer> SECONDS = List.of(31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1);

    static MentionGold<MoneyMention> money(Path gold) {
        return new MentionGold<>("money", gold, "money", Extraction::money, MentionGold::isAmount);
    }

    static MentionGold<DateMention> dates(Path gold) {
        return new MentionGold<>("dates", gold, "dates", Extraction::dates, MentionGold::isTime);
    }

    static MentionGold<EntityMention> entities(Path gold) {
        return new MentionGold<>("entities", gold, "entities", MentionGold::names, MentionGold::isName);
    }

    @Override
    public List<Tally> score(Program program) throws IOException, InterruptedException {
        List<JsonNode> texts = Json.lines(gold);
        List<Extraction> extractions = program.each(
                texts,
                text -> program.extract(BenchArticles.article(Json.text(text, "text"), Json.text(text, "published"))));
        Map<String, Suite> suites = new TreeMap<>();
        for (int i = 0; i < texts.size(); i++) {
            JsonNode text = texts.get(i);
            suites.computeIfAbsent(Json.text(text, "source"), source -> new Suite())
                    .add(text, extractions.get(i));
        }
        List<Tally> tallies = new ArrayList<>();
        suites.forEach((source, suite) -> tallies.addAll(suite.tallies(source)));
        return tallies;
    }

    private final class Suite {
        private int expected;
        private int read;
        private int correct;
        private int touched;
        private int sameSpan;

        void add(JsonNode text, Extraction extraction) {
            CodePoints offsets = new CodePoints(Json.text(text, "text"));
            List<M> all = mentions.apply(extraction);
            read += all.size();
            for (JsonNode one : text.path(field)) {
                Span span = new Span(one.path("start").asInt(), one.path("end").asInt());
                List<M> over = all.stream()
                        .filter(mention -> offsets.span(mention.span()).overlaps(span))
                        .toList();
                expected++;
                touched += over.isEmpty() ? 0 : 1;
                sameSpan += over.stream()
                                .anyMatch(
                                        mention -> offsets.span(mention.span()).equals(span))
                        ? 1
                        : 0;
                correct += over.stream().anyMatch(mention -> right.test(one, mention)) ? 1 : 0;
            }
        }

        List<Tally> tallies(String source) {
            return List.of(
                    new Tally(source, correct, MARKED_COMPLETELY.contains(source) ? read : Tally.NONE, expected),
                    Tally.ofExpected(source + " touched", touched, expected),
                    Tally.ofExpected(source + " same span", sameSpan, expected));
        }
    }

    /** Both ends and the currency; approximate where the gold says so. */
    static boolean isAmount(JsonNode gold, MoneyMention mention) {
        Money money = mention.value();
        return isNumber(Json.text(gold, "amount_min"), money.min())
                && isNumber(Json.text(gold, "amount_max"), money.max())
                && Json.text(gold, "currency").equals(money.currency())
                && (!gold.path("approximate").asBoolean(false) || money.approximate());
    }

    private static boolean isNumber(String gold, @Nullable BigDecimal number) {
        return gold.isEmpty() ? number == null : number != null && new BigDecimal(gold).compareTo(number) == 0;
    }

    /** One of the gold's intervals; a duration by its value or its length. */
    static boolean isTime(JsonNode gold, DateMention mention) {
        When when = mention.value();
        if (Json.text(gold, "type").equals(When.Type.DURATION.name())) {
            return List.of(Json.text(gold, "value").split("\\|", -1)).contains(when.value())
                    || Json.texts(gold, "seconds").contains(seconds(when.value()));
        }
        List<String> days = List.of(String.valueOf(when.earliest()), String.valueOf(when.latest()));
        for (JsonNode interval : gold.path("intervals")) {
            if (Json.texts(interval).equals(days)) {
                return true;
            }
        }
        return false;
    }

    /** Whole seconds of an ISO 8601 duration, with years of 365 and months of 30 days; empty if it is none. */
    static String seconds(String duration) {
        Matcher parts = DURATION.matcher(duration);
        if (!parts.matches()) {
            return "";
        }
        double seconds = 0;
        for (int i = 0; i < SECONDS.size(); i++) {
            String number = parts.group(i + 1);
            seconds += number == null ? 0 : Double.parseDouble(number) * SECONDS.get(i);
        }
        return Long.toString((long) seconds);
    }

    private static List<EntityMention> names(Extraction extraction) {
        return extraction.entities().stream()
                .filter(mention -> NAMES.contains(mention.type()))
                .toList();
    }

    /** The same coarse type: a state is a place. */
    static boolean isName(JsonNode gold, EntityMention mention) {
        String type = mention.type() == EntityMention.Type.COUNTRY
                ? EntityMention.Type.PLACE.name()
                : mention.type().name();
        return Json.text(gold, "type").equals(type);
    }
}
