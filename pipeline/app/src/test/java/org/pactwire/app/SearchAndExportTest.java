package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;
import org.pactwire.article.Alignment;
import org.pactwire.article.Article;
import org.pactwire.article.PartialDate;
import org.pactwire.article.Published;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Extraction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is found goes to people and to programs. */
class SearchAndExportTest {
    private static final int ARTICLES = 25;

    @TempDir
    private static Path home;

    @BeforeAll
    static void fill() throws IOException {
        try (Archive archive = Archive.openOrCreate(home.resolve("archive"))) {
            for (int i = 0; i < ARTICLES; i++) {
                archive.put(article(i));
            }
            archive.putBook(new Book(List.of(), java.util.Map.of(), java.util.Map.of()));
        }
    }

    @Test
    void aTerminalShowsTheTenBest() {
        Command found = run("search", "treaty", "--in", "articles");
        assertThat(found.out()).contains("1 to 10 of 25 articles").doesNotContain("month");
    }

    @Test
    void theTitleOfAnArticleIsShownOnce() {
        assertThat(run("search", "\"number 7\"", "--in", "articles").out())
                .startsWith("1. Title 7\n   2024-06-13, Odd Post (a7)\n");
    }

    @Test
    void aConditionThatNothingFulfilsIsNamed() {
        assertThat(run("search", "treaty source:\"Odd Times\" published:2024", "--in", "articles")
                        .err())
                .isEqualTo("nothing found\nnothing here fulfils source:\"Odd Times\"\n");
        assertThat(run("search", "\"a b:c\" football", "--in", "articles").err())
                .isEqualTo("nothing found\n");
    }

    @Test
    void behindTheLastHitItIsSaidHowManyThereAre() {
        Command beyond = run("search", "treaty", "--in", "articles", "--offset", "99");
        assertThat(beyond.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(beyond.err()).isEqualTo("no more than 25 articles found\n");
    }

    @Test
    void wordsToLeaveOutNeedNoQuotationMarks() {
        assertThat(run("search", "treaty", "-duplicate:no", "-number", "--in", "articles")
                        .code())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("search", "treaty", "-source:\"odd post\"", "--in", "articles")
                        .out())
                .contains("of 13 articles");
        Command wrong = run("search", "treaty", "--colour");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).isEqualTo("pactwire: Unknown option: '--colour'\nTry 'pactwire search --help'.\n");
    }

    @Test
    void programsGetAllHits() {
        assertThat(run("search", "treaty", "--in", "articles", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1 + ARTICLES);
        JsonNode json = JsonMapper.shared()
                .readTree(run("search", "treaty", "--in", "articles", "--format", "json")
                        .out());
        assertThat(json.get("total").asInt()).isEqualTo(ARTICLES);
        assertThat(json.get("hits").size()).isEqualTo(ARTICLES);
    }

    @Test
    void aLimitHoldsForProgramsToo() {
        assertThat(run("search", "treaty", "--in", "articles", "--format", "csv", "--limit", "3", "--offset", "24")
                        .out()
                        .lines())
                .hasSize(1 + 1);
    }

    @Test
    void countsAreShownWhereTheyAreAskedFor() {
        assertThat(run("search", "treaty", "--in", "articles", "--facets").out())
                .containsPattern("(?s)source\n +13 +Even Times\n +12 +Odd Post.*month\n +25 +2024-06");
        assertThat(run("search", "treaty", "--in", "articles", "--facets", "--format", "csv")
                        .out())
                .isEqualTo("facet,value,count\nsource,Even Times,13\nsource,Odd Post,12\nmonth,2024-06,25\n");
        JsonNode json = JsonMapper.shared()
                .readTree(run("search", "treaty", "--in", "articles", "--facets", "--format", "json")
                        .out());
        assertThat(json.at("/facets/source/0/count").asInt()).isEqualTo(13);
    }

    @Test
    void nothingFoundIsSaidByTheExitCodeInEveryFormat() {
        for (String format : List.of("table", "csv", "json")) {
            assertThat(run("search", "football", "--in", "articles", "--format", format)
                            .code())
                    .isEqualTo(ExitCode.NOTHING_FOUND);
        }
    }

    @Test
    void aSelectionIsExported() throws IOException {
        Path csv = home.resolve("odd");
        Command exported = run("export", csv.toString(), "--query", "source:\"odd post\"", "--in", "articles");
        assertThat(exported.out()).startsWith("12 articles, 0 claims and 0 pacts written to");
        assertThat(Files.readString(csv.resolve("articles.csv")).lines()).hasSize(1 + 12);
    }

    @Test
    void tablesAreExportedAsParquetAloneOrBesideCsv() {
        Path csv = home.resolve("both-csv");
        Path parquet = home.resolve("both-parquet");
        Command both = run("export", csv.toString(), "--parquet", parquet.toString());
        assertThat(both.out()).isEqualTo("0 pacts written to " + csv + " and " + parquet + "\n");
        assertThat(csv).isDirectoryContaining("glob:**/articles.csv");
        assertThat(parquet)
                .isDirectoryContaining("glob:**/articles.parquet")
                .isDirectoryContaining("glob:**/datapackage.json")
                .isDirectoryNotContaining("glob:**.csv");

        Path alone = home.resolve("alone");
        Command selected =
                run("export", "--parquet", alone.toString(), "--query", "source:\"odd post\"", "--in", "articles");
        assertThat(selected.out()).isEqualTo("12 articles, 0 claims and 0 pacts written to " + alone + "\n");
        assertThat(alone).isDirectoryContaining("glob:**/claims.parquet");
    }

    @Test
    void aPageThatSomebodyWroteIsNotReplaced() throws IOException {
        Path mine = Files.createDirectory(home.resolve("mine"));
        Files.writeString(mine.resolve("README.md"), "# My project\n");
        assertThat(run("export", mine.toString()).code()).isZero();
        assertThat(mine.resolve("README.md")).hasContent("# My project");
        assertThat(mine).isDirectoryContaining("glob:**/pacts.csv");
    }

    @Test
    void whatAQueryIsAskedOfGoesWithAQuery() {
        Command wrong = run("export", home.resolve("all").toString(), "--in", "articles");
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("--in says what --query is asked of");
    }

    @Test
    void aFolderTakesFilesOfOneFormAlone() {
        String folder = home.resolve("one").toString();
        Command refused = run("export", folder, "--parquet", folder + "/../one");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("folders of their own");
        assertThat(home.resolve("one")).doesNotExist();
    }

    @Test
    void aSelectionOfNothingIsWrittenAndSaid() {
        Command exported = run("export", home.resolve("none").toString(), "--query", "party:JPN");
        assertThat(exported.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(home.resolve("none")).isDirectoryContaining("glob:**/pacts.csv");
    }

    @Test
    void aSelectionThatCannotBeReadIsRefusedWithItsPlace() {
        Command refused = run("export", home.resolve("x").toString(), "--query", "colour:red");
        assertThat(refused.code()).isEqualTo(ExitCode.USAGE);
        assertThat(refused.err()).contains("cannot read the query", "  colour:red\n  ^");
        assertThat(home.resolve("x")).doesNotExist();
    }

    @Test
    void queriesAreKeptAndForgotten() {
        assertThat(run("watch", "add", "treaty", "source:\"odd post\"", "--in", "articles")
                        .out())
                .contains("watching treaty source:\"odd post\"  in articles");
        assertThat(run("watch", "list").out().strip()).isEqualTo("treaty source:\"odd post\"  in articles");
        assertThat(run("watch", "remove", "treaty", "source:\"odd post\"", "--in", "articles")
                        .code())
                .isZero();
        assertThat(run("watch", "remove", "treaty", "source:\"odd post\"", "--in", "articles")
                        .code())
                .isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(run("watch", "add", "colour:red").code()).isEqualTo(ExitCode.USAGE);
        Command none = run("watch", "list");
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("no query is watched\n");
    }

    @Test
    void aWatchOnNoArchiveMakesNone() {
        Path none = home.resolve("no-archive");
        assertThat(Command.run("watch", "add", "treaty", "--archive", none.toString())
                        .code())
                .isEqualTo(ExitCode.ARCHIVE);
        assertThat(none).doesNotExist();
    }

    private static Command run(String... args) {
        String[] all = java.util.Arrays.copyOf(args, args.length + 2);
        all[args.length] = "--archive";
        all[args.length + 1] = home.resolve("archive").toString();
        return Command.run(all);
    }

    private static AnnotatedArticle article(int number) {
        String text = "A treaty of number " + number + " was spoken of.";
        Published published = new Published(PartialDate.parse("2024-06-13"), Published.Basis.META);
        return new AnnotatedArticle(
                new Article(
                        "a" + number,
                        "",
                        number + ".txt",
                        "",
                        number % 2 == 0 ? "Even Times" : "Odd Post",
                        "Title " + number,
                        "",
                        published,
                        null,
                        "en",
                        text,
                        List.of(),
                        Alignment.identity(text.getBytes(StandardCharsets.UTF_8).length)),
                Extraction.empty(published));
    }
}
