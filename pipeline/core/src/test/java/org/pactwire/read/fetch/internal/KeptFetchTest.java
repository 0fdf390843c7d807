package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchListener;
import org.pactwire.read.fetch.FetchOutcome;
import org.pactwire.read.fetch.FetchReport;

/** What is kept of a run, and what the next run makes of it. */
class KeptFetchTest extends FetchTest {
    private void tagged(String path, String etag, String content) {
        server.on(path, (out, request) -> {
            boolean same = request.contains("If-None-Match: " + etag + "\r\n");
            out.write(HostileServer.message(
                    same ? "304 Not Modified" : "200 OK",
                    "Content-Type: text/html\r\nETag: " + etag,
                    same ? "" : content));
        });
    }

    /** Type and target of each record; of responses and revisits what they hold, too. */
    private static List<String> records(Path file) throws IOException {
        List<String> records = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                assertThat(record.version().toString()).isEqualTo("WARC/1.1");
                records.add(
                        switch (record) {
                            case WarcResponse r ->
                                "response " + r.targetURI().getPath() + " "
                                        + r.http().status() + " "
                                        + new String(r.http().body().stream().readAllBytes(), StandardCharsets.UTF_8);
                            case WarcRequest r -> "request " + r.targetURI().getPath();
                            case WarcRevisit r ->
                                "revisit " + r.targetURI().getPath() + " "
                                        + r.profile().getPath().replaceAll(".*/", "");
                            default -> record.type();
                        });
            }
        }
        return records;
    }

    private Path control() throws IOException {
        try (var list = Files.list(folder.resolve(".fetch"))) {
            return list.filter(f -> f.toString().endsWith(".warc.gz"))
                    .max(java.util.Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    @Test
    void aPageIsKeptAsItCameWithItsRequestAndTheRestBesides() throws Exception {
        server.page("/robots.txt", "text/plain", "User-agent: *").page("/a", "text/html", "<p>a</p>");
        FetchReport report = fetch(at("/a"));
        assertThat(records(report.files().getFirst()))
                .containsExactly("warcinfo", "response /a 200 <p>a</p>", "request /a");
        assertThat(records(control()))
                .containsExactly("warcinfo", "response /robots.txt 200 User-agent: *", "request /robots.txt");
    }

    @Test
    void aRecordTellsAddressDateAndWhoAnswered() throws Exception {
        server.page("/a", "text/html; charset=iso-8859-1", "<p>a</p>");
        FetchReport report = fetch(at("/a"));
        try (WarcReader reader = new WarcReader(report.files().getFirst())) {
            WarcResponse response = (WarcResponse) reader.records()
                    .filter(WarcResponse.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(response.target()).isEqualTo(at("/a"));
            assertThat(response.ipAddress()).contains(local());
            assertThat(Duration.between(response.date(), Instant.now())).isLessThan(Duration.ofMinutes(1));
            assertThat(response.http().headers().first("Content-Type")).contains("text/html; charset=iso-8859-1");
            assertThat(response.http().headers().all("Content-Length")).containsExactly("8");
            assertThat(response.payloadDigest().orElseThrow().algorithm()).isEqualTo("sha256");
        }
    }

    @Test
    void aChunkedAnswerIsKeptWhole() throws Exception {
        String answer = """
                HTTP/1.1 200 OK
                Content-Type: text/html
                Transfer-Encoding: chunked

                4
                <p>a
                4
                </p>
                0

                """;
        server.on("/a", (out, request) -> out.write(answer.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
        assertThat(records(fetch(at("/a")).files().getFirst())).contains("response /a 200 <p>a</p>");
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() throws Exception {
        tagged("/a", "\"1\"", "<p>a</p>");
        fetch(at("/a"));
        FetchReport again = fetch(at("/a"));
        assertThat(only(again)).isEqualTo("unchanged");
        assertThat(again.files()).isEmpty();
        assertThat(records(control())).containsExactly("warcinfo", "revisit /a server-not-modified");
    }

    @Test
    void aPageThatChangedIsFetchedAndItsNewTagCounts() throws Exception {
        tagged("/a", "\"1\"", "<p>a</p>");
        fetch(at("/a"));
        tagged("/a", "\"2\"", "<p>b</p>");
        assertThat(only(fetch(at("/a")))).isEqualTo("fetched");
        assertThat(only(fetch(at("/a")))).isEqualTo("unchanged");
        assertThat(server.requestsFor("/a").getLast()).contains("If-None-Match: \"2\"\r\n");
    }

    @Test
    void withoutATagTheDateOfTheServerIsGivenBack() throws Exception {
        String date = "Tue, 13 Jan 2026 10:00:00 GMT";
        server.on(
                "/a",
                (out, request) -> out.write(HostileServer.message("200 OK", "Last-Modified: " + date, "<p>a</p>")));
        fetch(at("/a"));
        fetch(at("/a"));
        assertThat(server.requestsFor("/a").getLast()).contains("If-Modified-Since: " + date + "\r\n");
    }

    @Test
    void theSameContentSentAgainIsUnchangedToo() throws Exception {
        server.page("/a", "text/html", "<p>a</p>");
        fetch(at("/a"));
        assertThat(only(fetch(at("/a")))).isEqualTo("unchanged");
        assertThat(records(control())).containsExactly("warcinfo", "revisit /a identical-payload-digest");
    }

    @Test
    void aFeedThatHasNotChangedIsStillFollowedToWhatIsMissing() throws Exception {
        tagged(
                "/feed",
                "\"1\"",
                "<rss version=\"2.0\"><channel><title>N</title><link>/</link>"
                        + "<description>d</description><item><link>/1</link></item></channel></rss>");
        assertThat(outcomes(fetch(at("/feed"))))
                .containsEntry("/feed", "followed")
                .containsEntry("/1", "failed status");
        server.page("/1", "text/html", "<p>now it is there</p>");
        assertThat(outcomes(fetch(at("/feed"))))
                .containsEntry("/feed", "followed")
                .containsEntry("/1", "fetched");
        assertThat(server.requestsFor("/feed").getLast()).contains("If-None-Match");
    }

    @Test
    void aPageThatItsSitemapCallsUnchangedIsNotAskedFor() throws Exception {
        server.page(
                        "/map",
                        "application/xml",
                        "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url><loc>" + at("/a")
                                + "</loc><lastmod>2020-01-01</lastmod></url></urlset>")
                .page("/a", "text/html", "<p>a</p>");
        fetch(at("/map"));
        assertThat(outcomes(fetch(at("/map")))).containsEntry("/a", "unchanged");
        assertThat(server.requestsFor("/a")).hasSize(1);
    }

    @Test
    void whatIsNewComesBeforeWhatIsKeptAlready() throws Exception {
        String map = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">";
        for (int i = 0; i < 6; i++) {
            map += "<url><loc>" + at("/" + i) + "</loc></url>";
            server.page("/" + i, "text/html", "<p>" + i + "</p>");
        }
        server.page("/map", "application/xml", map + "</urlset>");
        FetchLimits three = QUICK.with(new FetchLimits.Counts(4, 10, 3, 1));
        assertThat(fetch(SETTINGS.with(three), at("/map")).count(FetchOutcome.FETCHED))
                .isEqualTo(3);
        assertThat(fetch(SETTINGS.with(three), at("/map")).count(FetchOutcome.FETCHED))
                .isEqualTo(3);
        assertThat(server.asked()).contains("/0", "/1", "/2", "/3", "/4", "/5");
    }

    @Test
    void whatAKilledRunLeftIsTakenUpToItsLastWholeRecord() throws Exception {
        server.page("/a", "text/html", "<p>a</p>").page("/b", "text/html", "<p>b</p>");
        Path whole = fetch(at("/a"), at("/b")).files().getFirst();
        byte[] bytes = Files.readAllBytes(whole);
        List<String> all = records(whole);
        Files.delete(whole);
        Path open = whole.resolveSibling(whole.getFileName() + ".open");
        for (int length = 0; length <= bytes.length; length += 7) {
            Files.write(open, java.util.Arrays.copyOf(bytes, length));
            new FetchFolder(folder, "test/1", Instant.EPOCH).close();
            assertThat(open).doesNotExist();
            List<String> kept = records(whole);
            assertThat(all.subList(0, kept.size())).as("cut at " + length).isEqualTo(kept);
            Files.delete(whole);
        }
    }

    @Test
    void aSecondRunIntoTheSameFolderIsTurnedAway() throws Exception {
        try (FetchFolder first = new FetchFolder(folder, "test/1", Instant.EPOCH)) {
            assertThat(first.pages().isUsed()).isFalse();
            assertThatThrownBy(() -> fetch(at("/a")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("another run");
        }
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void aRunThatIsStoppedKeepsWhatItHasAndLeavesTheRest() throws Exception {
        CountDownLatch reached = new CountDownLatch(1);
        server.page("/a", "text/html", "<p>a</p>").on("/b", (out, request) -> {
            reached.countDown();
            Thread.sleep(60_000);
        });
        FetchRun run = run(SETTINGS);
        AtomicReference<FetchReport> report = new AtomicReference<>();
        Thread thread = Thread.ofPlatform().start(() -> {
            try {
                report.set(run.run(List.of(at("/a"), at("/b"), at("/c")), folder, FetchListener.none()));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        reached.await();
        run.stop();
        thread.join();
        assertThat(report.get().stopped()).isTrue();
        assertThat(outcomes(report.get()))
                .containsEntry("/a", "fetched")
                .containsEntry("/b", "left stopped")
                .containsEntry("/c", "left stopped");
        assertThat(records(report.get().files().getFirst())).contains("response /a 200 <p>a</p>");
    }

    @Test
    void aRunEndsWhenItsTimeIsOver() throws Exception {
        server.page("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 3")
                .page("/a", "text/html", "<p>a</p>");
        FetchLimits.Times t = QUICK.times();
        FetchLimits brief = QUICK.with(
                new FetchLimits.Times(t.connect(), t.silence(), t.exchange(), Duration.ofMillis(300), t.longestWait()));
        FetchReport report = fetch(SETTINGS.with(brief), at("/a"), at("/b"));
        assertThat(outcomes(report).values()).containsOnly("left time");
        assertThat(report.elapsed()).isLessThan(Duration.ofSeconds(6)); // two pauses of the host
    }

    @Test
    void aRunEndsWhenItHasReceivedAsMuchAsAllowed() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        for (int i = 0; i < 10; i++) {
            server.on("/" + i, (out, request) -> {
                asked.incrementAndGet();
                out.write(HostileServer.message("200 OK", "Content-Type: text/html", "x".repeat(1000)));
            });
        }
        FetchLimits small = QUICK.with(new FetchLimits.Sizes(200_000, 400_000, 4_000, 50, 2_500));
        FetchReport report = fetch(SETTINGS.with(small), at("/0"), at("/1"), at("/2"), at("/3"), at("/4"), at("/5"));
        assertThat(report.count(FetchOutcome.FETCHED)).isEqualTo(3);
        assertThat(report.count(FetchOutcome.LEFT)).isEqualTo(3);
        assertThat(asked).hasValue(3);
    }

    @Test
    void progressNeverGoesBackAndEndsWithAll() throws Exception {
        server.page("/a", "text/html", "<p>a</p>");
        List<FetchListener.Progress> heard = new ArrayList<>();
        run(SETTINGS).run(List.of(at("/a"), at("/b"), "nonsense"), folder, heard::add);
        assertThat(heard).extracting(FetchListener.Progress::ended).containsExactly(1, 2, 3);
        assertThat(heard.getLast().troubled()).isEqualTo(2);
    }
}
