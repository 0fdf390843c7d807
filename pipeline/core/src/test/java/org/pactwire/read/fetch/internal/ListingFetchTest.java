package org.pactwire.read.fetch.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchOutcome;
import org.pactwire.read.fetch.FetchReport;

/** Feeds and sitemaps are followed, good and bad ones. */
class ListingFetchTest extends FetchTest {
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static String rss(String... links) {
        StringBuilder feed = new StringBuilder(
                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title><link>/</link>"
                        + "<description>d</description>");
        for (String link : links) {
            feed.append("<item><title>t</title><link>").append(link).append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private static String urlset(String... links) {
        StringBuilder map = new StringBuilder("<urlset xmlns=\"" + SITEMAP + "\">");
        for (String link : links) {
            map.append("<url><loc>").append(link).append("</loc></url>");
        }
        return map.append("</urlset>").toString();
    }

    private static String index(String... links) {
        StringBuilder map = new StringBuilder("<sitemapindex xmlns=\"" + SITEMAP + "\">");
        for (String link : links) {
            map.append("<sitemap><loc>").append(link).append("</loc></sitemap>");
        }
        return map.append("</sitemapindex>").toString();
    }

    @Test
    void aFeedIsFollowedToItsPages() throws Exception {
        server.page("/feed", "application/rss+xml", rss(at("/1"), "/2", at("/missing")))
                .page("/1", "text/html", "<p>one</p>")
                .page("/2", "text/html", "<p>two</p>");
        FetchReport report = fetch(at("/feed"));
        assertThat(outcomes(report))
                .containsEntry("/feed", "followed")
                .containsEntry("/1", "fetched")
                .containsEntry("/2", "fetched")
                .containsEntry("/missing", "failed status");
        assertThat(report.addresses().get(1).from()).isEqualTo(at("/feed"));
    }

    @Test
    void anAtomFeedIsFollowedToo() throws Exception {
        server.page(
                        "/feed",
                        "application/atom+xml",
                        "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>N</title><id>urn:x</id>"
                                + "<updated>2026-01-01T00:00:00Z</updated><entry><title>t</title><id>urn:y</id>"
                                + "<updated>2026-01-01T00:00:00Z</updated><link href=\"/1\"/></entry></feed>")
                .page("/1", "text/html", "<p>one</p>");
        assertThat(outcomes(fetch(at("/feed"))))
                .containsEntry("/feed", "followed")
                .containsEntry("/1", "fetched");
    }

    @Test
    void anIndexOfSitemapsIsFollowedToThePages() throws Exception {
        byte[] zipped = HostileServer.gzip(urlset(at("/2")).getBytes(java.nio.charset.StandardCharsets.UTF_8), 1);
        server.page("/sitemap.xml", "application/xml", index(at("/a.xml"), at("/b.xml.gz")))
                .page("/a.xml", "application/xml", urlset(at("/1")))
                .on(
                        "/b.xml.gz",
                        (out, request) ->
                                out.write(HostileServer.message("200 OK", "Content-Type: application/gzip", zipped)))
                .page("/1", "text/html", "<p>one</p>")
                .page("/2", "text/html", "<p>two</p>");
        FetchReport report = fetch(at("/sitemap.xml"));
        assertThat(report.count(FetchOutcome.FOLLOWED)).isEqualTo(3);
        assertThat(outcomes(report)).containsEntry("/1", "fetched").containsEntry("/2", "fetched");
    }

    @Test
    void aPageThatAFeedNamesIsNotFollowedFurther() throws Exception {
        server.page("/feed", "application/rss+xml", rss("/other"))
                .page("/other", "application/rss+xml", rss("/secret"))
                .page("/secret", "text/html", "<p>x</p>");
        assertThat(outcomes(fetch(at("/feed")))).doesNotContainKey("/secret");
    }

    @Test
    void aMalformedFeedIsReported() throws Exception {
        server.page("/feed", "application/rss+xml", "<rss version=\"2.0\"><channel><item><link>/1</link>");
        assertThat(only(fetch(at("/feed")))).isEqualTo("failed malformed");
        server.page("/plain", "application/rss+xml", "no feed at all");
        assertThat(only(fetch(at("/plain")))).isEqualTo("failed malformed");
    }

    @Test
    void anExternalEntityInAFeedIsNotRead() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "/stolen");
        String entity = "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        server.page("/feed", "application/rss+xml", entity + rss(at("") + "&x;"));
        assertThat(only(fetch(at("/feed")))).isEqualTo("failed malformed");
        assertThat(server.asked()).containsExactly("/robots.txt", "/feed");
    }

    @Test
    void anExternalEntityInASitemapIsNotRead() throws Exception {
        String entity = "<!DOCTYPE urlset [<!ENTITY x SYSTEM \"" + at("/dtd") + "\">]>";
        server.page("/map", "application/xml", entity + urlset(at("") + "/&x;"));
        assertThat(only(fetch(at("/map")))).isEqualTo("failed malformed");
        assertThat(server.asked()).containsExactly("/robots.txt", "/map");
    }

    @Test
    void entitiesThatMultiplyAreRefused() throws Exception {
        StringBuilder lol = new StringBuilder("<!DOCTYPE urlset [<!ENTITY a0 \"aaaaaaaaaa\">");
        for (int i = 1; i < 10; i++) {
            lol.append("<!ENTITY a").append(i).append(" \"");
            lol.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        server.page("/map", "application/xml", lol + "]>" + urlset(at("/&a9;")));
        server.page("/feed", "application/rss+xml", lol.toString().replace("urlset", "rss") + "]>" + rss("/&a9;"));
        assertThat(outcomes(fetch(at("/map"), at("/feed"))))
                .containsEntry("/map", "failed malformed")
                .containsEntry("/feed", "failed malformed");
    }

    @Test
    void aSitemapThatIsAGzipBombIsTooLarge() throws Exception {
        byte[] bomb = HostileServer.gzip(
                "<url><loc>http://news.test/x</loc></url>"
                        .repeat(1000)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8),
                500);
        server.on(
                "/map.xml.gz",
                (out, request) -> out.write(HostileServer.message("200 OK", "Content-Type: application/gzip", bomb)));
        assertThat(only(fetch(at("/map.xml.gz")))).isEqualTo("failed too_large");
    }

    @Test
    void sitemapsThatNameEachOtherWithoutEndAreLeftAtTheLimit() throws Exception {
        for (int i = 0; i < 40; i++) {
            server.page("/" + i, "application/xml", index(at("/" + (i + 1)), at("/0"), at("/" + i)));
        }
        FetchReport report = fetch(at("/0"));
        assertThat(report.count(FetchOutcome.FOLLOWED)).isEqualTo(10);
        assertThat(report.count(FetchOutcome.LEFT)).isEqualTo(1);
        assertThat(report.known()).isEqualTo(11);
    }

    @Test
    void addressesBeyondTheLimitAreLeftAndCounted() throws Exception {
        String[] links = new String[5000];
        for (int i = 0; i < links.length; i++) {
            links[i] = "/page" + i;
        }
        server.page(
                "/map",
                "application/xml",
                urlset(java.util.Arrays.stream(links).map(this::at).toArray(String[]::new)));
        FetchLimits few = QUICK.with(new FetchLimits.Counts(6, 10, 3, 1));
        FetchReport report = fetch(
                SETTINGS.with(few.with(new FetchLimits.Sizes(200_000, 4_000_000, 4_000, 50, 50_000_000))), at("/map"));
        assertThat(report.addresses()).hasSize(6);
        assertThat(report.count(FetchOutcome.LEFT)).isEqualTo(4995);
        assertThat(report.known()).isEqualTo(5001);
        assertThat(server.asked()).hasSize(7);
    }

    @Test
    void aFeedNestedWithoutEndIsMalformedOrFollowedButNoFault() throws Exception {
        String deep = "<div>".repeat(15_000) + "x" + "</div>".repeat(15_000);
        server.page(
                "/feed",
                "application/atom+xml",
                "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>N</title><id>urn:x</id><entry><title>t</title>"
                        + "<content type=\"xhtml\">" + deep + "</content></entry></feed>");
        server.page("/map", "application/xml", urlset(at("/1")).replace("<url>", "<url>" + deep.replace("div", "d")));
        assertThat(outcomes(fetch(at("/feed"), at("/map"))))
                .allSatisfy(
                        (path, outcome) -> assertThat(outcome).isIn("failed malformed", "followed", "failed status"));
    }

    @Test
    void anAddressThatRedirectsToAnotherOneOfTheRunIsADuplicate() throws Exception {
        server.page("/feed", "application/rss+xml", rss("/new", "/old", "/old"))
                .page("/new", "text/html", "<p>one</p>")
                .redirect("/old", "/new");
        FetchReport report = fetch(at("/feed"));
        assertThat(outcomes(report)).containsEntry("/new", "fetched").containsEntry("/old", "duplicate");
        assertThat(report.addresses()).hasSize(3);
        assertThat(report.addresses().getLast().finalUrl()).isEqualTo(at("/new"));
    }

    @Test
    void anAddressThatAnotherOnesRedirectsLedToIsADuplicate() throws Exception {
        server.redirect("/feed", "/real").page("/real", "application/rss+xml", rss("/real", "/1", "/real"));
        FetchReport report = fetch(at("/feed"));
        assertThat(report.addresses()).hasSize(3);
        assertThat(outcomes(report)).containsEntry("/feed", "followed").containsEntry("/real", "duplicate");
    }

    @Test
    void aFeedFullOfNonsenseIsLeftAtTheLimitToo() throws Exception {
        String[] links = new String[500];
        for (int i = 0; i < links.length; i++) {
            links[i] = "nonsense:" + i + "x".repeat(300);
        }
        server.page("/feed", "application/rss+xml", rss(links));
        FetchReport report = fetch(at("/feed"));
        assertThat(report.addresses())
                .hasSize(100)
                .allSatisfy(a -> assertThat(a.url()).hasSizeLessThan(202));
        assertThat(report.known()).isEqualTo(501);
    }

    @Test
    void badAddressesInAFeedAreRefusedOneByOne() throws Exception {
        server.page(
                        "/feed",
                        "application/rss+xml",
                        rss("javascript:alert(1)", "http://169.254.169.254/x", "http://news.test:25/", "/1", "/1"))
                .page("/1", "text/html", "<p>one</p>");
        FetchReport report = fetch(at("/feed"));
        assertThat(report.addresses().stream().map(FetchTest::outcome))
                .containsExactly(
                        "followed", "refused bad_address", "refused private_address", "refused port", "fetched");
    }
}
