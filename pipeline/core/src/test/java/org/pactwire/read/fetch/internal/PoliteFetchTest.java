package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.read.fetch.FetchReport;

/** robots.txt, pauses, retries: what a polite visitor keeps to. */
class PoliteFetchTest extends FetchTest {
    private void robots(String status, String content) {
        server.on("/robots.txt", (out, request) -> out.write(HostileServer.message(status, "X: y", content)));
    }

    @Test
    void whatRobotsTxtForbidsIsNotAskedFor() throws Exception {
        robots("200 OK", "User-agent: *\nDisallow: /private");
        server.page("/a", "text/html", "<p>a</p>").page("/private/b", "text/html", "<p>b</p>");
        assertThat(outcomes(fetch(at("/a"), at("/private/b"))))
                .containsEntry("/a", "fetched")
                .containsEntry("/private/b", "refused robots");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void rulesForOurNameGoBeforeRulesForAll() throws Exception {
        robots("200 OK", "User-agent: *\nDisallow:\n\nUser-agent: Pactwire-Test\nDisallow: /");
        assertThat(only(fetch(at("/a")))).isEqualTo("refused robots");
    }

    @Test
    void aRedirectIntoAForbiddenPartIsRefused() throws Exception {
        robots("200 OK", "User-agent: *\nDisallow: /private");
        server.redirect("/a", "/private/b").page("/private/b", "text/html", "<p>b</p>");
        assertThat(only(fetch(at("/a")))).isEqualTo("refused robots");
        assertThat(server.asked()).doesNotContain("/private/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"404 Not Found", "403 Forbidden", "410 Gone"})
    void withoutARobotsTxtAllIsAllowed(String status) throws Exception {
        robots(status, "no");
        server.page("/a", "text/html", "<p>a</p>");
        assertThat(only(fetch(at("/a")))).isEqualTo("fetched");
    }

    @ParameterizedTest
    @ValueSource(strings = {"500 Oops", "503 Later", "429 Too Many"})
    void whereRobotsTxtCannotBeHadNothingIsAllowed(String status) throws Exception {
        robots(status, "no");
        server.page("/a", "text/html", "<p>a</p>");
        assertThat(outcomes(fetch(at("/a"), at("/b"))))
                .containsEntry("/a", "refused robots_unreachable")
                .containsEntry("/b", "refused robots_unreachable");
        // once, and once again; the second page does not ask anew
        assertThat(server.asked()).containsExactly("/robots.txt", "/robots.txt");
    }

    @Test
    void aRobotsTxtThatHangsUpAllowsNothing() throws Exception {
        server.on("/robots.txt", (out, request) -> {}).page("/a", "text/html", "<p>a</p>");
        assertThat(only(fetch(at("/a")))).isEqualTo("refused robots_unreachable");
    }

    @Test
    void aRobotsTxtIsFoundBehindARedirectButNotAtAPrivateAddress() throws Exception {
        server.redirect("/robots.txt", "/real").page("/real", "text/plain", "User-agent: *\nDisallow: /");
        assertThat(only(fetch(at("/a")))).isEqualTo("refused robots");
        server.redirect("/robots.txt", "http://169.254.169.254/");
        assertThat(only(fetch(at("/a")))).isEqualTo("refused robots_unreachable");
    }

    @Test
    void ofAHugeRobotsTxtTheBeginningCounts() throws Exception {
        robots("200 OK", "User-agent: *\nDisallow: /private\n" + "# filling\n".repeat(100_000));
        server.page("/a", "text/html", "<p>a</p>");
        assertThat(outcomes(fetch(at("/a"), at("/private"))))
                .containsEntry("/a", "fetched")
                .containsEntry("/private", "refused robots");
    }

    @Test
    void theCrawlDelayIsKeptBetweenRequests() throws Exception {
        robots("200 OK", "User-agent: *\nCrawl-delay: 0.3");
        AtomicLong last = new AtomicLong();
        AtomicLong least = new AtomicLong(Long.MAX_VALUE);
        for (String path : new String[] {"/a", "/b", "/c"}) {
            server.on(path, (out, request) -> {
                long now = System.nanoTime();
                long before = last.getAndSet(now);
                if (before != 0) {
                    least.accumulateAndGet(now - before, Math::min);
                }
                out.write(HostileServer.message("200 OK", "Content-Type: text/html", "<p>x</p>"));
            });
        }
        assertThat(outcomes(fetch(at("/a"), at("/b"), at("/c"))).values()).containsOnly("fetched");
        assertThat(Duration.ofNanos(least.get())).isGreaterThan(Duration.ofMillis(290));
    }

    @Test
    void aSiteThatWantsLongerPausesThanAllowedIsLeftAlone() throws Exception {
        robots("200 OK", "User-agent: *\nCrawl-delay: 3600");
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).isEqualTo("refused robots");
        assertThat(report.addresses().getFirst().detail()).contains("longer pauses than 3 s");
    }

    @Test
    void aServerThatIsBusyIsAskedAgainWhenItSays() throws Exception {
        AtomicInteger times = new AtomicInteger();
        AtomicLong first = new AtomicLong();
        AtomicLong second = new AtomicLong();
        server.on("/a", (out, request) -> {
            if (times.getAndIncrement() == 0) {
                first.set(System.nanoTime());
                out.write(HostileServer.message("429 Too Many Requests", "Retry-After: 1", ""));
            } else {
                second.set(System.nanoTime());
                out.write(HostileServer.message("200 OK", "Content-Type: text/html", "<p>a</p>"));
            }
        });
        assertThat(only(fetch(at("/a")))).isEqualTo("fetched");
        assertThat(Duration.ofNanos(second.get() - first.get())).isGreaterThan(Duration.ofMillis(990));
    }

    @Test
    void aServerThatIsBusyForLongerThanAllowedIsLeftAlone() throws Exception {
        server.on(
                "/a",
                (out, request) ->
                        out.write(HostileServer.message("503 Service Unavailable", "Retry-After: 86400", "")));
        server.page("/b", "text/html", "<p>b</p>");
        FetchReport report = fetch(at("/a"), at("/b"));
        assertThat(outcomes(report)).containsEntry("/a", "failed busy").containsEntry("/b", "failed busy");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a");
        assertThat(report.addresses().getFirst().detail()).contains("86400 s");
    }

    @Test
    void aFailureThatPassesIsRetriedAndOneThatStaysIsReported() throws Exception {
        AtomicInteger times = new AtomicInteger();
        server.on(
                "/a",
                (out, request) -> out.write(
                        times.getAndIncrement() == 0
                                ? HostileServer.message("502 Bad Gateway", "X: y", "")
                                : HostileServer.message("200 OK", "Content-Type: text/html", "<p>a</p>")));
        server.on("/b", (out, request) -> out.write(HostileServer.message("500 Oops", "X: y", "")));
        FetchReport report = fetch(at("/a"), at("/b"));
        assertThat(outcomes(report)).containsEntry("/a", "fetched").containsEntry("/b", "failed status");
        assertThat(server.requestsFor("/b")).hasSize(2);
    }

    @Test
    void theUserAgentIsStated() throws Exception {
        server.page("/a", "text/html", "<p>a</p>");
        fetch(at("/a"));
        assertThat(server.requestsFor("/a").getFirst())
                .contains("User-Agent: pactwire-test/1.0 (a test)\r\n")
                .contains("Host: news.test:" + server.port() + "\r\n");
    }
}
