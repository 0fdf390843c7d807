package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.pactwire.read.fetch.FetchListener;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchReport;
import org.pactwire.read.fetch.FetchSettings;

/** Answers with random damage, the same ones each time: none is a fault of the program, none is lost, none hangs. */
class MutatedWebTest extends FetchTest {
    private static final int ANSWERS = 600;
    private static final String PAGE = "<html><body><p>The two ministers signed.</p></body></html>";
    private static final String FEED = "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>N</title>"
            + "<link>/</link><description>d</description><item><title>t</title><link>/x</link>"
            + "<pubDate>Tue, 13 Jan 2026 10:00:00 GMT</pubDate></item></channel></rss>";
    private static final String SITEMAP = "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"><url>"
            + "<loc>http://news.test/x</loc><lastmod>2026-01-13</lastmod></url></urlset>";

    private static List<byte[]> answers() {
        byte[] zipped = HostileServer.gzip(PAGE.getBytes(StandardCharsets.UTF_8), 1);
        String chunked = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(PAGE.length()) + "\r\n" + PAGE + "\r\n0\r\n\r\n";
        return List.of(
                HostileServer.message("200 OK", "Content-Type: text/html\r\nETag: \"1\"", PAGE),
                HostileServer.message("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", zipped),
                HostileServer.message("200 OK", "Content-Type: application/gzip", zipped),
                chunked.getBytes(StandardCharsets.UTF_8),
                HostileServer.message("200 OK", "Content-Type: application/rss+xml", FEED),
                HostileServer.message("200 OK", "Content-Type: application/xml", SITEMAP),
                HostileServer.message("302 Found", "Location: http://other.test/y?a=b#c", ""),
                HostileServer.message("429 Later", "Retry-After: Tue, 13 Jan 2026 10:00:00 GMT", ""));
    }

    private static byte[] mutated(byte[] answer, Random random) {
        byte[] bytes = answer.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            int at = random.nextInt(bytes.length);
            switch (random.nextInt(4)) {
                case 0 -> bytes[at] = (byte) random.nextInt(256);
                case 1 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                default -> {
                    int length = random.nextInt(bytes.length - at);
                    byte[] longer = Arrays.copyOf(bytes, bytes.length + length);
                    System.arraycopy(bytes, at, longer, at + length, bytes.length - at);
                    bytes = longer;
                }
            }
        }
        return bytes;
    }

    @Test
    void everyDamagedAnswerEndsInOneOutcome() throws Exception {
        Random random = new Random(7);
        List<byte[]> whole = answers();
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < ANSWERS; i++) {
            byte[] answer = mutated(whole.get(i % whole.size()), random);
            server.on("/" + i, (out, request) -> out.write(answer));
            addresses.add(server.url("h" + i % 40 + ".test", "/" + i));
        }
        byte[] rules = HostileServer.message("200 OK", "X: y", "User-agent: *\nDisallow: /x\nCrawl-delay: 0.001\n");
        server.on("/robots.txt", (out, request) -> {
            // the damage depends on the host alone, not on who comes first
            out.write(mutated(
                    rules,
                    new Random(
                            request.replaceAll("(?s).*Host: ([^\r]*:).*", "$1").hashCode())));
        });
        FetchSettings fast = new FetchSettings(
                SETTINGS.userAgent(),
                false,
                SETTINGS.ports(),
                Duration.ZERO,
                Duration.ZERO,
                8,
                QUICK.with(new org.pactwire.read.fetch.FetchLimits.Counts(2 * ANSWERS, ANSWERS, 3, 1)));
        FetchReport report = run(fast).run(addresses, folder, FetchListener.none());
        assertThat(report.addresses()).extracting(a -> a.url()).containsAll(addresses);
        assertThat(report.addresses()).noneMatch(a -> a.reason() == FetchReason.FAULT);
        assertThat(report.addresses()).noneMatch(a -> a.reason() == FetchReason.TIME);
        assertThat(report.addresses().stream().map(a -> a.outcome()).distinct().count())
                .isGreaterThan(3);
    }
}
