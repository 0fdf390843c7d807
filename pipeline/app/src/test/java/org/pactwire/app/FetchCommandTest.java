package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fetch command against a well-behaved server on this machine. */
class FetchCommandTest {
    private static final String ETAG = "\"v1\"";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Javalin server = Javalin.create(config -> {
        config.startup.showJavalinBanner = false;
        config.routes.get("/*", this::answer);
    });

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void start() {
        server.start("127.0.0.1", 0);
    }

    private void answer(Context context) {
        String path = context.path();
        asked.add(path);
        String content = content(path);
        context.header("ETag", ETAG).contentType(path.equals("/feed") ? "application/rss+xml" : "text/html");
        if (content.isEmpty()) {
            context.status(404);
        } else if (ETAG.equals(context.header("If-None-Match"))) {
            context.status(304);
        } else {
            context.result(content.getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private static String content(String path) {
        return switch (path) {
            case "/feed" ->
                "<rss version=\"2.0\"><channel><title>N</title><link>/</link><description>d</description>"
                        + "<item><link>/one</link></item><item><link>/two</link></item>"
                        + "<item><link>/gone</link></item></channel></rss>";
            case "/one" ->
                page("Der Rat der Stadt hat am Dienstag den Bau einer neuen Schule am Fluss beschlossen. Die Arbeiten"
                        + " sollen im Herbst beginnen und zwei Jahre dauern, sagte die Leiterin des Bauamts.");
            case "/two" ->
                page("Im Hafen sind in diesem Jahr mehr Schiffe angekommen als je zuvor. Vor allem Getreide und Holz"
                        + " wurden verladen, wie die Verwaltung am Freitag vor der Presse mitteilte.");
            default -> "";
        };
    }

    /** German, so that no models of English are loaded. */
    private static String page(String text) {
        return "<html lang=\"de\"><head><title>Nachrichten</title></head><body><article><h1>Nachrichten</h1><p>" + text
                + "</p></article></body></html>";
    }

    private Command fetch(String... more) {
        List<String> line =
                new java.util.ArrayList<>(List.of("fetch", url("/feed"), "--into", into().toString(), "--pause", "0"));
        line.addAll(List.of(more));
        return Command.run(line.toArray(String[]::new));
    }

    private Path into() {
        return folder.resolve("fetched");
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    private List<String> files() throws IOException {
        try (Stream<Path> list = Files.list(into())) {
            return list.map(f -> f.getFileName().toString())
                    .filter(n -> !n.startsWith("."))
                    .toList();
        }
    }

    @Test
    void theArticlesOfAFeedAreFetchedIntoAWarcFile() throws IOException {
        Command fetch = fetch("--allow-private");
        assertThat(fetch.code()).isZero();
        assertThat(fetch.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("addresses 4", "fetched 2", "followed 1", "failed 1 1 status", "refused 0");
        assertThat(fetch.out()).contains("/gone", "404");
        assertThat(files()).singleElement().asString().matches("pages-[0-9TZ]+\\.warc\\.gz");
        assertThat(asked).containsExactlyInAnyOrder("/robots.txt", "/feed", "/one", "/two", "/gone");
    }

    @Test
    void aSecondRunFetchesNothingThatHasNotChanged() throws IOException {
        fetch("--allow-private");
        Command again = fetch("--allow-private", "--format", "json");
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("\"fetched\" : 0", "\"unchanged\" : 2", "\"followed\" : 1");
        assertThat(files()).hasSize(1);
        assertThat(into().resolve(".fetch/report.json")).content().isEqualTo(again.out());
    }

    @Test
    void anAddressOfThisMachineIsRefusedUnlessAllowed() {
        Command fetch = fetch("--format", "csv");
        assertThat(fetch.code()).isEqualTo(ExitCode.NOTHING_FOUND);
        assertThat(fetch.out()).contains(url("/feed") + ",refused,private_address,127.0.0.1 is 127.0.0.1,");
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAFolderNothingIsFetched() {
        Command fetch = Command.run("fetch", url("/feed"), "--allow-private");
        assertThat(fetch.code()).isEqualTo(ExitCode.USAGE);
        assertThat(fetch.err()).contains("--into");
        assertThat(asked).isEmpty();
    }

    @Test
    void withIngestThePagesGoOnIntoTheArchive() {
        String archive = folder.resolve("archive").toString();
        String export = folder.resolve("csv").toString();
        Command fetch = fetch("--allow-private", "--ingest", "--archive", archive, "--export", export);
        assertThat(fetch.code()).as(fetch.err()).isZero();
        assertThat(fetch.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("fetched 2", "ingested 2", "rejected 0");
        assertThat(folder.resolve("csv/articles.csv")).content().contains(url("/one"), url("/two"));
        Command again = fetch("--allow-private", "--ingest", "--archive", archive, "--export", export);
        assertThat(again.out().lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains("fetched 0", "unchanged 2", "ingested 0");
    }

    @Test
    void whatIsForIngestAloneIsWrongUsageWithoutIt() {
        assertThat(fetch("--archive", "a").err()).contains("--ingest");
        assertThat(fetch("--ingest", "--format", "json").err()).contains("--format");
        assertThat(asked).isEmpty();
    }

    @Test
    void limitsThatMakeNoSenseAreWrongUsage() {
        assertThat(fetch("--max-pages", "0").code()).isEqualTo(ExitCode.USAGE);
        assertThat(fetch("--pause", "-1").err()).contains("--pause");
        assertThat(fetch("--max-page-size", "100000").err()).contains("--max-page-size");
        assertThat(fetch("--user-agent", "two\nlines").code()).isEqualTo(ExitCode.USAGE);
        assertThat(asked).isEmpty();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaidInOneLine() throws IOException {
        Files.writeString(into(), "in the way");
        Command fetch = fetch("--allow-private");
        assertThat(fetch.code()).isEqualTo(ExitCode.IO);
        assertThat(fetch.err()).hasLineCount(1);
    }
}
