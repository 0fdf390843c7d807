package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.read.fetch.FetchListener;
import org.pactwire.read.fetch.FetchReport;

/** A server that means ill: each of its tricks ends in one outcome that names it, within the limits. */
@Tag("slow")
class HostileWebTest extends FetchTest {
    private static final byte[] PAGE = "<p>x</p>".getBytes(StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "http://[::1]/",
                "http://[fd00:ec2::254]/",
                "http://[::ffff:10.0.0.1]/",
                "http://[fe80::1]/",
                "http://0.0.0.0/",
                "http://127.0.0.2/",
                "http://10.1.2.3/",
                "http://100.64.0.1/",
                "http://2130706434/"
            })
    void aRedirectToAPrivateAddressIsRefused(String target) throws Exception {
        server.redirect("/a", target);
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).isEqualTo("refused private_address");
        assertThat(report.addresses().getFirst().finalUrl()).startsWith("http://");
        assertThat(report.files()).isEmpty();
    }

    @Test
    void aPrivateAddressIsNotEvenConnectedTo() throws Exception {
        server.page("/a", "text/html", "<p>secret</p>");
        FetchReport report = new FetchRun(SETTINGS, FetchTest::lookUp, AddressRules.PUBLIC, Clock.systemUTC())
                .run(List.of(at("/a")), folder, FetchListener.none());
        assertThat(only(report)).isEqualTo("refused private_address");
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void privateAddressesAreAskedWhereTheUserAllowsIt() throws Exception {
        server.page("/a", "text/html", "<p>intranet</p>");
        FetchReport report = new FetchRun(
                        SETTINGS, NameService.SYSTEM, new AddressRules(true, Set.of()), Clock.systemUTC())
                .run(List.of(server.url("127.0.0.1", "/a")), folder, FetchListener.none());
        assertThat(only(report)).isEqualTo("fetched");
    }

    @Test
    void aNameThatChangesItsMeaningAfterTheCheckGainsNothing() throws Exception {
        server.page("/robots.txt", "text/plain", "").page("/a", "text/html", "<p>secret</p>");
        AtomicInteger lookUps = new AtomicInteger();
        InetAddress elsewhere = InetAddress.getByName("127.0.0.2");
        // rebinds: the first look-up may be asked, every later one may not
        NameService rebinding = host -> new InetAddress[] {lookUps.getAndIncrement() == 0 ? local() : elsewhere};
        FetchReport report = new FetchRun(
                        SETTINGS, rebinding, new AddressRules(false, Set.of(local())), Clock.systemUTC())
                .run(List.of(at("/a")), folder, FetchListener.none());
        assertThat(only(report)).isEqualTo("refused private_address");
        // each connection was made with one look-up, the one that was checked
        assertThat(server.asked()).containsExactly("/robots.txt");
        assertThat(lookUps).hasValue(2);
    }

    @Test
    void aNameWithOnePrivateAddressAmongPublicOnesIsRefused() throws Exception {
        InetAddress metadata = InetAddress.getByName("169.254.169.254");
        FetchReport report = new FetchRun(
                        SETTINGS,
                        host -> new InetAddress[] {local(), metadata},
                        new AddressRules(false, Set.of(local())),
                        Clock.systemUTC())
                .run(List.of(at("/a")), folder, FetchListener.none());
        assertThat(only(report)).isEqualTo("refused private_address");
        assertThat(server.asked()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"file:///etc/passwd", "gopher://news.test/", "ftp://news.test/", "http://user:pw@news.test/"})
    void aRedirectToSomethingElseThanTheWebIsRefused(String target) throws Exception {
        server.redirect("/a", target);
        assertThat(only(fetch(at("/a")))).isEqualTo("refused bad_address");
    }

    @Test
    void aRedirectToAnotherPortIsRefused() throws Exception {
        server.redirect("/a", "http://other.test:22/");
        assertThat(only(fetch(at("/a")))).isEqualTo("refused port");
    }

    @Test
    void aRedirectInACircleEnds() throws Exception {
        server.redirect("/a", "/b").redirect("/b", "/a");
        assertThat(only(fetch(at("/a")))).isEqualTo("failed redirects");
        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/b");
    }

    @Test
    void redirectsWithoutEndEnd() throws Exception {
        for (int i = 0; i < 20; i++) {
            server.redirect("/" + i, "/" + (i + 1));
        }
        assertThat(only(fetch(at("/0")))).isEqualTo("failed redirects");
        assertThat(server.asked()).containsExactly("/robots.txt", "/0", "/1", "/2", "/3");
    }

    @Test
    void aBodyWithoutEndIsTooLarge() throws Exception {
        server.on("/a", (out, request) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write(new byte[8192]);
            }
        });
        assertThat(only(fetch(at("/a")))).isEqualTo("failed too_large");
    }

    @Test
    void aHeaderWithoutEndIsTooLarge() throws Exception {
        server.on("/a", (out, request) -> {
            out.write("HTTP/1.1 200 OK\r\n".getBytes(StandardCharsets.UTF_8));
            for (int i = 0; true; i++) {
                out.write(("X-" + i + ": x\r\n").getBytes(StandardCharsets.UTF_8));
            }
        });
        server.on("/b", (out, request) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.UTF_8));
            while (true) {
                out.write("xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx".getBytes(StandardCharsets.UTF_8));
            }
        });
        assertThat(outcomes(fetch(at("/a"), at("/b"))))
                .containsEntry("/a", "failed too_large")
                .containsEntry("/b", "failed too_large");
    }

    @Test
    void anAnswerThatDripsIsTooSlow() throws Exception {
        server.on("/body", (out, request) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            drip(out);
        });
        server.on("/header", (out, request) -> {
            out.write("HTTP/1.1 200 OK\r\nX: ".getBytes(StandardCharsets.UTF_8));
            drip(out);
        });
        long start = System.nanoTime();
        assertThat(outcomes(fetch(at("/body"), at("/header"))))
                .containsEntry("/body", "failed too_slow")
                .containsEntry("/header", "failed too_slow");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    }

    private static void drip(java.io.OutputStream out) throws IOException, InterruptedException {
        while (true) {
            out.write('x');
            out.flush();
            Thread.sleep(50);
        }
    }

    @Test
    void aServerThatSaysNothingIsTooSlow() throws Exception {
        server.on("/a", (out, request) -> Thread.sleep(60_000));
        assertThat(only(fetch(at("/a")))).isEqualTo("failed too_slow");
    }

    @Test
    void aGzipBombIsTooLarge() throws Exception {
        byte[] bomb = HostileServer.gzip(new byte[1 << 20], 50);
        server.on(
                "/a",
                (out, request) -> out.write(
                        HostileServer.message("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", bomb)));
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).isEqualTo("failed too_large");
        assertThat(report.addresses().getFirst().detail()).contains("decompressed");
    }

    @Test
    void aBodyThatIsNotTheGzipItClaimsToBeIsMalformed() throws Exception {
        server.on(
                "/a",
                (out, request) -> out.write(
                        HostileServer.message("200 OK", "Content-Type: text/html\r\nContent-Encoding: gzip", PAGE)));
        assertThat(only(fetch(at("/a")))).isEqualTo("failed malformed");
    }

    @Test
    void aBodyShorterThanAnnouncedIsTruncated() throws Exception {
        server.on(
                "/a",
                (out, request) -> out.write(
                        "HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<p>short".getBytes(StandardCharsets.UTF_8)));
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).isEqualTo("failed truncated");
        assertThat(report.files()).isEmpty();
    }

    @Test
    void whatComesBehindTheAnnouncedLengthIsNoAnswer() throws Exception {
        server.on("/a", (out, request) -> {
            out.write(HostileServer.message("200 OK", "Content-Type: text/html", PAGE));
            out.write(HostileServer.message("200 OK", "Content-Type: text/html", "<p>smuggled</p>"));
        });
        server.page("/b", "text/html", "<p>b</p>");
        FetchReport report = fetch(at("/a"), at("/b"));
        assertThat(outcomes(report)).containsEntry("/a", "fetched").containsEntry("/b", "fetched");
        assertThat(report.addresses()).extracting(a -> a.bytes()).containsExactly(8L, 8L);
    }

    @Test
    void anAnnouncedLengthBeyondTheLimitIsNotEvenRead() throws Exception {
        server.on(
                "/a",
                (out, request) -> out.write("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999\r\n\r\n<p>"
                        .getBytes(StandardCharsets.UTF_8)));
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).isEqualTo("failed too_large");
        assertThat(report.bytes()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: minus one\r\n\r\nx",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnothex\r\nx\r\n",
                "HTTP/1.1 302 Found\r\n\r\n"
            })
    void whatIsNoHttpIsMalformed(String answer) throws Exception {
        server.on("/a", (out, request) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).as(report.toString()).isEqualTo("failed malformed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SSH-2.0-OpenSSH_9.2\r\n", "HTTP/1.1 banana\r\n\r\n"})
    void aServerThatHangsUpWithoutAnHttpAnswerIsUnreachable(String answer) throws Exception {
        server.on("/a", (out, request) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
        assertThat(only(fetch(at("/a")))).isEqualTo("failed unreachable");
    }

    @Test
    void aServerThatIsSilentWhereEncryptionIsToBeAgreedOnIsTooSlow() throws Exception {
        FetchReport report = fetch(at("/a").replace("http:", "https:"));
        assertThat(only(report)).isEqualTo("refused robots_unreachable");
        assertThat(report.addresses().getFirst().detail()).startsWith("robots.txt: ");
    }

    @Test
    void whatIsNeitherHtmlNorTextIsNotKept() throws Exception {
        server.page("/a", "application/json", "{}").page("/b", "application/xml", "<nitf/>");
        FetchReport report = fetch(at("/a"), at("/b"));
        assertThat(outcomes(report).values()).containsOnly("failed no_page");
        assertThat(report.files()).isEmpty();
    }

    @Test
    void aFilmIsNotRead() throws Exception {
        server.page("/a", "video/mp4", "x".repeat(1000));
        FetchReport report = fetch(at("/a"));
        assertThat(only(report)).isEqualTo("failed no_page");
        assertThat(report.bytes()).isZero();
    }
}
