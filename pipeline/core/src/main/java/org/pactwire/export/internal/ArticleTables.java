package org.pactwire.export.internal;

import static org.pactwire.export.internal.Column.code;
import static org.pactwire.export.internal.Column.day;
import static org.pactwire.export.internal.Column.flag;
import static org.pactwire.export.internal.Column.integer;
import static org.pactwire.export.internal.Column.number;
import static org.pactwire.export.internal.Column.partialDate;
import static org.pactwire.export.internal.Column.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.CodePoints;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Book;
import org.pactwire.fact.Certainty;
import org.pactwire.fact.Claim;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.fact.Status;
import org.pactwire.fact.When;

/** Tables with rows for articles, for what is read in them, and for what was refused. */
public final class ArticleTables {
    private ArticleTables() {}

    /** An article with all that its rows need: those of its claims that are written, by sentence, then by id. */
    public record Source(AnnotatedArticle annotated, List<Claim> claims, CodePoints points, Book book) {
        public static Source of(AnnotatedArticle annotated, Book book, Predicate<Claim> chosen) {
            List<Claim> claims = annotated.extraction().claims().stream()
                    .filter(chosen)
                    .sorted(Comparator.comparingInt(Claim::sentence).thenComparing(Claim::id))
                    .toList();
            return new Source(
                    annotated, claims, new CodePoints(annotated.article().text()), book);
        }

        Article article() {
            return annotated.article();
        }

        @Nullable
        String pactOf(Claim claim) {
            return book.pactOfClaim().get(claim.id());
        }
    }

    /** A mention in its article. */
    public record MentionRow<M extends Mention>(Source in, M mention) {}

    /** A claim in its article. */
    public record ClaimRow(Source in, Claim claim) {}

    /** An amount with the pledge that a claim of a pact makes of it; null if none does. */
    public record MoneyRow(
            Source in,
            MoneyMention mention,
            Claim.@Nullable Pledge pledge,
            @Nullable String pactId) {}

    public static final Table<Source> ARTICLES = new Table<>(
            "articles",
            "One row for each article, by article_id.",
            List.of("article_id"),
            List.of(new Table.Reference("duplicate_of", "articles", "article_id")),
            List.of(
                    articleId(s -> s),
                    text(
                            "source_id",
                            "The id that the dump gave the article.",
                            s -> s.article().sourceId()),
                    text(
                            "origin",
                            "Where it was read: a file, with line, entry or record in it.",
                            s -> s.article().origin()),
                    text("url", "Canonical address.", s -> s.article().url()),
                    text(
                            "source",
                            "Name of the publishing site.",
                            s -> s.article().source()),
                    text("title", "Headline.", s -> s.article().title()),
                    text("byline", "Who wrote it, as printed.", s -> s.article().byline()),
                    partialDate("published", "When it was published: year, month or day.", ArticleTables::published),
                    code(
                            "published_basis",
                            "How that is known: json-ld, meta, time, url, byline, dump, given or inferred.",
                            ArticleTables::basis),
                    partialDate(
                            "modified",
                            "Last change the page speaks of.",
                            s -> s.article().modified()),
                    code(
                            "language",
                            "ISO 639-1 code of its language.",
                            s -> s.article().language()),
                    integer(
                                    "words",
                                    "Number of words in its text.",
                                    (Source s) -> Cells.words(s.article().text()))
                            .always(),
                    code(
                            "duplicate_of",
                            "The article that this one is nearly a copy of; empty for originals.",
                            s -> s.book().originalOf().get(s.article().id()))));

    public static final Table<MentionRow<EntityMention>> ENTITIES = new Table<>(
            "entities",
            "One row for each person, organisation, place or state named, by article_id, then in order of the text.",
            List.of(),
            List.of(Table.TO_ARTICLE),
            List.of(
                    articleId(MentionRow::in),
                    sentence(r -> r.mention().sentence()),
                    start(r -> r.in().points().offset(r.mention().span().start())),
                    end(r -> r.in().points().offset(r.mention().span().end())),
                    text("text", "The words.", r -> r.mention().text()),
                    Column.<MentionRow<EntityMention>>code(
                                    "type",
                                    "What is named.",
                                    r -> r.mention().type().name())
                            .oneOf(Arrays.stream(EntityMention.Type.values()).map(Enum::name)),
                    text(
                            "entity_id",
                            "Id of the party it is; empty if it is not a known party.",
                            r -> r.mention().entityId()),
                    text(
                            "entity_name",
                            "The party's name, or the fullest form of the name in the article.",
                            r -> r.mention().entityName())));

    public static final Table<MoneyRow> MONEY = new Table<>(
            "money",
            "One row for each amount of money, by article_id, then in order of the text.",
            List.of(),
            List.of(Table.TO_ARTICLE, Table.TO_PACT),
            List.of(
                    articleId(MoneyRow::in),
                    sentence(r -> r.mention().sentence()),
                    start(r -> r.in().points().offset(r.mention().span().start())),
                    end(r -> r.in().points().offset(r.mention().span().end())),
                    text("text", "The words.", r -> r.mention().text()),
                    number(
                            "amount_min",
                            "Least amount, in units of the currency; empty for \"up to\".",
                            r -> Cells.amount(r.mention().value().min())),
                    number(
                            "amount_max",
                            "Greatest amount; empty for \"at least\". A plain amount has both.",
                            r -> Cells.amount(r.mention().value().max())),
                    code("currency", "ISO 4217 code.", r -> r.mention().value().currency()),
                    flag(
                                    "approximate",
                                    "\"About\", \"some\", \"nearly\".",
                                    (MoneyRow r) -> r.mention().value().approximate())
                            .always(),
                    code(
                            "period",
                            "ISO 8601 duration: P1Y for \"a year\".",
                            r -> r.mention().value().period()),
                    text(
                            "payer",
                            "Id of the party that pays, where a claim about a pact says so.",
                            r -> r.pledge() == null ? null : r.pledge().payer()),
                    text(
                            "recipient",
                            "Id of the party that is paid, where a claim about a pact says so.",
                            r -> r.pledge() == null ? null : r.pledge().recipient()),
                    code(
                            "pact_id",
                            "The pact that promises this money; empty for all other money.",
                            MoneyRow::pactId)));

    public static final Table<MentionRow<DateMention>> DATES = new Table<>(
            "dates",
            "One row for each date, time, duration or set of times, by article_id, then in order of the text.",
            List.of(),
            List.of(Table.TO_ARTICLE, Table.TO_PACT),
            List.of(
                    articleId(MentionRow::in),
                    sentence(r -> r.mention().sentence()),
                    start(r -> r.in().points().offset(r.mention().span().start())),
                    end(r -> r.in().points().offset(r.mention().span().end())),
                    text("text", "The words.", r -> r.mention().text()),
                    Column.<MentionRow<DateMention>>code(
                                    "type",
                                    "TIMEX3 type.",
                                    r -> r.mention().value().type().name())
                            .oneOf(Arrays.stream(When.Type.values()).map(Enum::name)),
                    code("value", "TIMEX3 value.", r -> r.mention().value().value()),
                    day(
                            "earliest",
                            "First day it can mean; empty for durations and sets.",
                            r -> r.mention().value().earliest()),
                    day(
                            "latest",
                            "Last day it can mean.",
                            r -> r.mention().value().latest()),
                    day(
                            "anchor",
                            "The day it was resolved against; empty where it needed none.",
                            r -> r.mention().value().anchor()),
                    code("pact_id", "The pact that something happened to at this time.", ArticleTables::pactDatedBy)));

    public static final Table<ClaimRow> CLAIMS = new Table<>(
            "claims",
            "One row for each claim: one sentence says one thing about one pact. By article_id, sentence, claim_id.",
            List.of("claim_id"),
            List.of(Table.TO_ARTICLE, Table.TO_PACT),
            List.of(
                    Column.<ClaimRow>code(
                                    "claim_id", "Stable id.", r -> r.claim().id())
                            .always(),
                    articleId(ClaimRow::in),
                    sentence(r -> r.claim().sentence()),
                    start(r -> r.in().points().offset(r.claim().span().start())),
                    end(r -> r.in().points().offset(r.claim().span().end())),
                    text("text", "The sentence.", r -> r.claim().text()),
                    code(
                            "pact_id",
                            "The pact it is evidence for; empty if it fits none.",
                            r -> r.in().pactOf(r.claim())),
                    text(
                            "pact_mention",
                            "The words that name the pact.",
                            r -> r.claim().pact().text()),
                    Column.<ClaimRow>code(
                                    "kind",
                                    "What the pact is about, as far as the sentence tells.",
                                    r -> r.claim().kind().code())
                            .oneOf(Arrays.stream(Kind.values()).map(Kind::code)),
                    Column.<ClaimRow>code(
                                    "status",
                                    "What is said to have happened to it.",
                                    r -> r.claim().status().code())
                            .oneOf(Arrays.stream(Status.values()).map(Status::code)),
                    flag("alleged", "An accusation.", (ClaimRow r) -> r.claim().alleged())
                            .always(),
                    text(
                            "parties",
                            "Ids of the parties that the sentence names, or the text around it; sorted, joined by ;",
                            r -> Cells.list(r.claim().parties())),
                    partialDate(
                            "date",
                            "When it happened: year, month or day, or first and last day joined by /",
                            r -> Cells.days(r.claim().date())),
                    text("place", "Where it happened.", r -> r.claim().place()),
                    text(
                            "asserted_by",
                            "Who says so, as written; empty where the article itself does.",
                            r -> r.claim().assertedBy()),
                    Column.<ClaimRow>code(
                                    "certainty",
                                    "How it is put.",
                                    r -> r.claim().certainty().code())
                            .oneOf(Arrays.stream(Certainty.values()).map(Certainty::code)),
                    number(
                            "score",
                            "Share of claims like it that are right, as measured on labelled texts; empty if unknown.",
                            (ClaimRow r) -> r.claim().score() == 0
                                    ? null
                                    : BigDecimal.valueOf(r.claim().score(), 2).stripTrailingZeros()),
                    Column.<ClaimRow>code(
                                    "basis",
                                    "Who reads it in the sentence: the rules, the learned model, or both.",
                                    r -> r.claim().basis().code())
                            .oneOf(Arrays.stream(Claim.Basis.values()).map(Claim.Basis::code))));

    public static final Table<Rejection> REJECTED = new Table<>(
            "rejected",
            "One row for each document that did not become an article, by origin.",
            List.of("origin"),
            List.of(),
            List.of(
                    Column.<Rejection>text("origin", "Where it was read.", Rejection::origin)
                            .always(),
                    Column.<Rejection>code("stage", "The stage that refused it.", r -> Cells.lower(r.stage()))
                            .oneOf(Arrays.stream(Rejection.Stage.values()).map(Cells::lower)),
                    Column.<Rejection>code("reason", "The kind of trouble.", r -> Cells.lower(r.reason()))
                            .oneOf(Arrays.stream(Rejection.Reason.values()).map(Cells::lower)),
                    text("detail", "More about it, for a human.", Rejection::detail)));

    /** Mentions in order of the text. */
    public static <M extends Mention> List<MentionRow<M>> rows(Source in, List<M> mentions) {
        return inOrder(mentions).stream().map(m -> new MentionRow<>(in, m)).toList();
    }

    public static List<MoneyRow> money(Source in) {
        return inOrder(in.annotated().extraction().money()).stream()
                .map(m -> money(in, m))
                .toList();
    }

    public static List<ClaimRow> claims(Source in) {
        return in.claims().stream().map(c -> new ClaimRow(in, c)).toList();
    }

    private static <M extends Mention> List<M> inOrder(List<M> mentions) {
        return mentions.stream().sorted(Comparator.comparing(Mention::span)).toList();
    }

    /** Of several claims that speak of the amount, one that promises it in a pact goes first, then the smallest id. */
    private static MoneyRow money(Source in, MoneyMention mention) {
        Claim.Pledge best = null;
        String pactId = null;
        for (Claim claim : in.claims()) {
            String pact = in.pactOf(claim);
            for (Claim.Pledge pledge : claim.pledges()) {
                boolean promised = pledge.attachment() == Attachment.PACT;
                if (pact != null
                        && pledge.span().equals(mention.span())
                        && (best == null || (pactId == null && promised))) {
                    best = pledge;
                    pactId = promised ? pact : null;
                }
            }
        }
        return new MoneyRow(in, mention, best, pactId);
    }

    private static @Nullable String pactDatedBy(MentionRow<DateMention> row) {
        for (Claim claim : row.in().claims()) {
            String pact = row.in().pactOf(claim);
            if (pact != null
                    && claim.sentence() == row.mention().sentence()
                    && row.mention().value().equals(claim.date())) {
                return pact;
            }
        }
        return null;
    }

    private static @Nullable PartialDate published(Source source) {
        Published published = source.annotated().extraction().published();
        return published == null ? null : published.date();
    }

    private static @Nullable String basis(Source source) {
        Published published = source.annotated().extraction().published();
        return published == null ? null : published.basis().code();
    }

    private static <R> Column<R> articleId(Function<? super R, Source> source) {
        return Column.<R>code(
                        "article_id",
                        "The article; stable.",
                        r -> source.apply(r).article().id())
                .always();
    }

    private static <R> Column<R> sentence(Function<? super R, Integer> number) {
        return Column.<R>integer("sentence", "Number of the sentence in the article, from 0.", number)
                .always();
    }

    private static <R> Column<R> start(Function<? super R, Integer> offset) {
        return Column.<R>integer(
                        "start", "Offset of the first character in the article's text, in Unicode code points.", offset)
                .always();
    }

    private static <R> Column<R> end(Function<? super R, Integer> offset) {
        return Column.<R>integer(
                        "end",
                        "Offset behind the last character in the article's text, in Unicode code points.",
                        offset)
                .always();
    }
}
