package org.pactwire.app;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.read.Sources;
import tools.jackson.databind.json.JsonMapper;

/** The same 500 articles give the same CSV files, but for the origin, whatever they come in. */
@Tag("slow")
class ContainersTest {
    private static final int ARTICLES = 500;
    private static final List<String> STATES =
            List.of("Norway", "Japan", "Kenya", "Brazil", "Poland", "Chile", "Egypt", "Canada", "India", "Latvia");

    private final Path folder;
    private final WholeWay way;

    ContainersTest(@TempDir Path folder) {
        this.folder = folder;
        this.way = WholeWay.ofRules(folder);
    }

    /** An article as a page that tells its address, headline, site and date itself. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Page(String name, String url, String title, byte[] html) {
        static Page of(int i) {
            String one = STATES.get(i % 10);
            String other = STATES.get((i / 10 + i + 1) % 10);
            String title = one + " and its neighbours meet for the " + (i + 2) + "th time";
            String url = "https://coast.example/news/" + i;
            String html = "<!doctype html>\n<html lang=en><head><title>" + title
                    + " - Coast</title><link rel=canonical href='"
                    + url
                    + "'><meta property='og:site_name' content='Coast'><meta property='article:published_time' content='"
                    + String.format(Locale.ROOT, "2024-%02d-%02dT09:00:00+02:00", 1 + i % 12, 1 + i % 28)
                    + "'></head><body><h1>" + title + "</h1>\n<article><p>" + one
                    + " signed a trade agreement, \"number " + i
                    + "\", with " + other + " on Monday, worth €" + (i + 3)
                    + " million.</p>\n<p>The ministers of both countries,"
                    + " who had met " + (i + 5) + " times before, said the deal would take effect in " + (2025 + i % 5)
                    + ".</p></article></body></html>";
            return new Page(String.format(Locale.ROOT, "a%03d.html", i), url, title, html.getBytes(UTF_8));
        }

        String text() {
            return new String(html, UTF_8);
        }
    }

    @Test
    void everyContainerGivesTheSameTables() throws IOException, InterruptedException {
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            pages.add(Page.of(i));
        }
        Path first = Files.createDirectories(folder.resolve("in/folder"));
        for (Page page : pages) {
            Files.write(first.resolve(page.name()), page.html());
        }
        Map<String, byte[]> containers = new LinkedHashMap<>();
        containers.put("pages.zip", zip(pages));
        containers.put("pages.tar.gz", gzip(tar(pages)));
        containers.put("pages.jsonl", jsonLines(pages).getBytes(UTF_8));
        containers.put("pages.csv", table(pages).getBytes(UTF_8));
        containers.put("pages.warc.gz", warc(pages, true));
        containers.put("pages.warc.zst", zstd(warc(pages, false)));
        containers.put("pages.rss", feed(pages).getBytes(UTF_8));

        Map<String, String> expected = tables("folder", first);
        assertThat(expected.getOrDefault("articles.csv", "").lines().count()).isEqualTo(ARTICLES + 1L);
        assertThat(expected.getOrDefault("claims.csv", "").lines().count()).isGreaterThan(ARTICLES);
        for (Map.Entry<String, byte[]> container : containers.entrySet()) {
            Path file = Files.write(folder.resolve("in").resolve(container.getKey()), container.getValue());
            assertThat(tables(container.getKey(), file)).as(container.getKey()).isEqualTo(expected);
        }
    }

    /** The CSV files of a path, without the origins. */
    private Map<String, String> tables(String name, Path path) throws IOException, InterruptedException {
        way.ingest(name, Sources.open(List.of(path)), 2, 200);
        Map<String, String> tables = new TreeMap<>(way.contents(name));
        StringBuilder articles = new StringBuilder();
        for (Map<String, String> row : way.rows(name, "articles.csv")) {
            Map<String, String> rest = new LinkedHashMap<>(row);
            assertThat(rest.remove("origin")).isNotEmpty();
            articles.append(rest).append('\n');
        }
        tables.put("articles.csv", "columns\n" + articles);
        return tables;
    }

    private static byte[] zip(List<Page> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Page page : pages) {
                zip.putNextEntry(new ZipEntry("pages/" + page.name()));
                zip.write(page.html());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] tar(List<Page> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Page page : pages) {
                TarArchiveEntry entry = new TarArchiveEntry("pages/" + page.name());
                entry.setSize(page.html().length);
                tar.putArchiveEntry(entry);
                tar.write(page.html());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static byte[] zstd(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new ZstdOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static String jsonLines(List<Page> pages) {
        StringBuilder lines = new StringBuilder();
        for (Page page : pages) {
            lines.append(JsonMapper.shared()
                            .writeValueAsString(new TreeMap<>(Map.of("url", page.url(), "html", page.text()))))
                    .append('\n');
        }
        return lines.toString();
    }

    private static String table(List<Page> pages) throws IOException {
        StringBuilder table = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setHeader("link", "headline", "html")
                .get();
        try (CSVPrinter printer = new CSVPrinter(table, format)) {
            for (Page page : pages) {
                printer.printRecord(page.url(), page.title(), page.text());
            }
        }
        return table.toString();
    }

    private static byte[] warc(List<Page> pages, boolean packed) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Page page : pages) {
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\n\r\n";
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            record.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:"
                            + java.util.UUID.nameUUIDFromBytes(page.html()) + ">\r\nWARC-Date: 2025-05-02T03:04:05Z\r\n"
                            + "WARC-Target-URI: " + page.url()
                            + "\r\nContent-Type: application/http;msgtype=response\r\n"
                            + "Content-Length: " + (http.length() + page.html().length) + "\r\n\r\n" + http)
                    .getBytes(UTF_8));
            record.write(page.html());
            record.write("\r\n\r\n".getBytes(UTF_8));
            all.write(packed ? gzip(record.toByteArray()) : record.toByteArray());
        }
        return all.toByteArray();
    }

    private static String feed(List<Page> pages) {
        StringBuilder feed =
                new StringBuilder("<rss version='2.0' xmlns:content='http://purl.org/rss/1.0/modules/content/'>"
                        + "<channel><title>Coast</title>\n");
        for (Page page : pages) {
            feed.append("<item><title>")
                    .append(page.title())
                    .append("</title><link>")
                    .append(page.url());
            feed.append("</link><guid>").append(page.url()).append("</guid><content:encoded><![CDATA[");
            feed.append(page.text()).append("]]></content:encoded></item>\n");
        }
        return feed.append("</channel></rss>\n").toString();
    }
}
