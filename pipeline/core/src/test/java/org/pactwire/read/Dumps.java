package org.pactwire.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the same pages in every container. */
public final class Dumps {
    private Dumps() {}

    /**
     * A page of a dump.
     *
     * @param name name of its file
     * @param url its address, which the page itself says too
     * @param title its headline, which the page itself says too
     */
    public record Page(String name, String url, String title, String html) {}

    /** Two pages with what containers have to escape: quotation marks, a line break, other letters. */
    public static final List<Page> TWO_PAGES = List.of(
            new Page(
                    "a.html",
                    "https://coast.example/a",
                    "Accord",
                    "<!doctype html><html><p>One, \"two\"\nthree</p></html>"),
            new Page("b.html", "https://coast.example/b", "Treaty", "<!doctype html><html><p>Größer & 和平</p></html>"));

    /** A stream that goes into another one. */
    public interface Packing {
        OutputStream around(OutputStream out) throws IOException;
    }

    public static final Packing GZIP = GZIPOutputStream::new;
    public static final Packing ZSTD = ZstdOutputStream::new;
    public static final Packing BZIP2 = BZip2CompressorOutputStream::new;

    public static byte[] packed(Packing packing, byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = packing.around(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    public static void folder(List<Page> pages, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Page page : pages) {
            Files.writeString(folder.resolve(page.name()), page.html());
        }
    }

    public static void zip(List<Page> pages, Path file) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Page page : pages) {
                zip.putNextEntry(new ZipEntry("pages/" + page.name()));
                zip.write(page.html().getBytes(UTF_8));
            }
        }
    }

    public static byte[] tar(List<Page> pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Page page : pages) {
                byte[] html = page.html().getBytes(UTF_8);
                TarArchiveEntry entry = new TarArchiveEntry("pages/" + page.name());
                entry.setSize(html.length);
                tar.putArchiveEntry(entry);
                tar.write(html);
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    public static String jsonLines(List<Page> pages) {
        StringBuilder lines = new StringBuilder();
        for (Page page : pages) {
            lines.append("{\"url\":")
                    .append(JsonMapper.shared().writeValueAsString(page.url()))
                    .append(",\"html\":")
                    .append(JsonMapper.shared().writeValueAsString(page.html()))
                    .append("}\n");
        }
        return lines.toString();
    }

    public static String table(List<Page> pages, char parting) throws IOException {
        StringBuilder table = new StringBuilder();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(parting)
                .setHeader("url", "title", "html")
                .get();
        try (CSVPrinter printer = new CSVPrinter(table, format)) {
            for (Page page : pages) {
                printer.printRecord(page.url(), page.title(), page.html());
            }
        }
        return table.toString();
    }

    public static String feed(List<Page> pages) {
        StringBuilder feed = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel>"
                + "<link>https://coast.example/</link><description>News</description>\n");
        for (Page page : pages) {
            feed.append("<item><title>")
                    .append(escaped(page.title()))
                    .append("</title><link>")
                    .append(escaped(page.url()))
                    .append("</link><guid isPermaLink=\"true\">")
                    .append(escaped(page.url()))
                    .append("</guid><content:encoded>")
                    .append(escaped(page.html()))
                    .append("</content:encoded></item>\n");
        }
        return feed.append("</channel></rss>\n").toString();
    }

    /** A web archive, each record compressed by itself where a packing is given. */
    public static byte[] warc(List<Page> pages, Packing packing) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int number = 0;
        for (Page page : pages) {
            byte[] html = page.html().getBytes(UTF_8);
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=UTF-8\r\nContent-Length: " + html.length
                    + "\r\n\r\n";
            ByteArrayOutputStream record = new ByteArrayOutputStream();
            record.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-"
                            + String.format(java.util.Locale.ROOT, "%012d", number++)
                            + ">\r\nWARC-Date: 2024-05-02T03:04:05Z\r\n"
                            + "WARC-Target-URI: " + page.url()
                            + "\r\nContent-Type: application/http;msgtype=response\r\n"
                            + "Content-Length: " + (http.length() + html.length) + "\r\n\r\n" + http)
                    .getBytes(UTF_8));
            record.write(html);
            record.write("\r\n\r\n".getBytes(UTF_8));
            all.write(packed(packing, record.toByteArray()));
        }
        return all.toByteArray();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
