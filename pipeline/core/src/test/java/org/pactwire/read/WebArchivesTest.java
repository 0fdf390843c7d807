package org.pactwire.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.article.Fetched;
import org.pactwire.article.Rejection;
import org.pactwire.read.Dumps.Page;

/** Web archives, sound and broken. */
class WebArchivesTest {
    private static final List<Page> PAGES = Dumps.TWO_PAGES;

    private final Path folder;

    WebArchivesTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("d"));
    }

    @Test
    void aWebArchiveTellsAddressDayAndEncoding() throws IOException {
        write("p.warc", Dumps.warc(PAGES, out -> out));

        RawDocument page = documents("p.warc").getFirst();
        assertThat(page.url()).isEqualTo("https://coast.example/a");
        assertThat(page.fetched()).isEqualTo("2024-05-02T03:04:05Z");
        assertThat(page.fetchedBasis()).isEqualTo(Fetched.Basis.WARC);
        assertThat(page.charset()).isEqualTo("UTF-8");
    }

    @Test
    void whereAWebArchiveTellsNoDayTheAnswerOfTheSiteDoes() throws IOException {
        String archive = new String(Dumps.warc(PAGES.subList(0, 1), out -> out), ISO_8859_1);
        String dated = archive.replace("200 OK\r\n", "200 OK\r\nDate: Thu, 02 May 2024 03:04:06 GMT\r\n")
                .replaceFirst("\r\nContent-Length: (\\d+)", "\r\nContent-Length: 9999")
                .replace("2024-05-02T03:04:05Z", "yesterday");
        int length = dated.indexOf("\r\n\r\n", dated.indexOf("</html>")) - dated.indexOf("HTTP/1.1");
        write("p.warc", dated.replace("9999", Integer.toString(length)).getBytes(ISO_8859_1));

        RawDocument page = documents("p.warc").getFirst();
        assertThat(page.fetched()).isEqualTo("Thu, 02 May 2024 03:04:06 GMT");
        assertThat(page.fetchedBasis()).isEqualTo(Fetched.Basis.HTTP);
    }

    @Test
    void aBrokenRecordOfAWebArchiveIsRefusedAloneInPlainWords() throws IOException {
        String archive = new String(Dumps.warc(PAGES, out -> out), ISO_8859_1);
        write(
                "twice.warc",
                archive.replaceFirst("WARC-Target", "WARC-Target-URI: x\r\nWARC-Target")
                        .getBytes(ISO_8859_1));
        write(
                "address.warc",
                archive.replaceFirst("WARC-Target-URI", "WARC-Target").getBytes(ISO_8859_1));
        write(
                "length.warc",
                archive.replaceFirst("Content-Length: \\d+", "Content-Length: many")
                        .getBytes(ISO_8859_1));

        assertThat(refusals("twice.warc"))
                .hasSize(1)
                .allSatisfy(r -> assertThat(r).startsWith("a broken record: "));
        assertThat(refusals("address.warc")).containsExactly("a record without an address");
        assertThat(read("address.warc")).hasSize(2);
        assertThat(refusals("length.warc"))
                .hasSize(1)
                .allSatisfy(r -> assertThat(r)
                        .startsWith("broken web archive: ")
                        .doesNotContain("Exception")
                        .endsWith("the rest is not read"));
    }

    @Test
    void aFileThatHoldsNoArticleIsRefusedWhereTheUserNamesIt() throws IOException {
        String archive = new String(Dumps.warc(PAGES, out -> out), ISO_8859_1);
        write("moved.warc", archive.replace("200 OK", "301 OK").getBytes(ISO_8859_1));
        write(
                "drafts.xml",
                "<rss xmlns:wp='w'><channel><item><title>a</title><wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item></channel></rss>"
                        .getBytes(UTF_8));

        assertThat(refused("moved.warc")).extracting(Rejection::reason).containsExactly(Rejection.Reason.EMPTY);
        assertThat(refused("drafts.xml")).extracting(Rejection::origin).containsExactly("d/drafts.xml");
    }

    private void write(String name, byte[] data) throws IOException {
        Files.write(folder.resolve(name), data);
    }

    private List<ReadResult> read(String name) throws IOException {
        List<ReadResult> found = new ArrayList<>();
        try (RawDocuments documents = Sources.open(List.of(folder.resolve(name)))) {
            for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                found.add(r);
            }
        }
        return found;
    }

    private List<RawDocument> documents(String name) throws IOException {
        return read(name).stream()
                .map(result -> ((ReadResult.Read) result).document())
                .toList();
    }

    private List<Rejection> refused(String name) throws IOException {
        return read(name).stream()
                .filter(ReadResult.Refused.class::isInstance)
                .map(result -> ((ReadResult.Refused) result).rejection())
                .toList();
    }

    private List<String> refusals(String name) throws IOException {
        return refused(name).stream().map(Rejection::detail).toList();
    }
}
