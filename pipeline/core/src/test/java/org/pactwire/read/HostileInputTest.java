package org.pactwire.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.article.Rejection;
import org.pactwire.read.Dumps.Page;

/** Input that was made to do harm ends soon, as a refusal with its reason. */
@Tag("slow")
class HostileInputTest {
    private static final List<Page> PAGES = List.of(
            new Page("a.html", "https://coast.example/a", "A", "<!doctype html><html><p>One</p></html>"),
            new Page("b.html", "https://coast.example/b", "B", "<!doctype html><html><p>Two</p></html>"));

    private final Path folder;

    HostileInputTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("d"));
    }

    @Test
    void aZipOfTenGigabytesOfZerosIsRefused() throws IOException {
        Path file = folder.resolve("zeros.zip");
        byte[] packed = packedZeros();
        ZipArchiveEntry entry = new ZipArchiveEntry("zeros.html");
        entry.setMethod(ZipEntry.DEFLATED);
        entry.setSize(10L << 30);
        entry.setCompressedSize(packed.length);
        entry.setCrc(0);
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(file.toFile())) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.addRawArchiveEntry(entry, new ByteArrayInputStream(packed));
        }

        assertThat(reasons(file)).contains("TOO_LARGE").doesNotContain("read");
    }

    @Test
    void aZipOfTenGigabytesOfTextIsRefused() throws IOException {
        byte[] text = "the same words again and again, and all of them as harmless as they come. "
                .repeat(14_000)
                .getBytes(UTF_8);
        Path file = folder.resolve("text.zip");
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            zip.putNextEntry(new ZipEntry("text.jsonl"));
            for (int i = 0; i < 100; i++) {
                zip.write(text);
            }
        }

        assertThat(reasons(file)).containsOnly("TOO_LARGE");
    }

    @Test
    void aThousandfoldCompressedFileIsRefused() throws IOException {
        byte[] data = "text".getBytes(UTF_8);
        for (int i = 0; i < 1000; i++) {
            data = Dumps.packed(Dumps.GZIP, data);
        }

        assertThat(reasons(write("deep.txt.gz", data))).containsExactly("TOO_COMPLEX");
    }

    @Test
    void aBombInEveryCompressionIsRefused() throws IOException {
        byte[] spaces = new byte[100 << 20];
        Arrays.fill(spaces, (byte) ' ');

        assertThat(reasons(write("a.txt.gz", Dumps.packed(Dumps.GZIP, spaces)))).containsExactly("TOO_LARGE");
        assertThat(reasons(write("a.jsonl.zst", Dumps.packed(Dumps.ZSTD, spaces))))
                .containsExactly("TOO_LARGE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../etc/passwd.txt", "/etc/passwd.txt", "a/../../b.txt", "..\\..\\b.txt"})
    void aNameThatLeadsOutOfItsArchiveIsRefused(String name) throws IOException {
        Path file = write("names.tar", TarOf.file(name, "text".getBytes(UTF_8)));

        assertThat(reasons(file)).containsExactly("MALFORMED");
        assertThat(details(file)).containsExactly("a name that leads out of its archive");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        StringBuilder bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 10; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        }
        bomb.append("]><rss><channel><item><title>&a9;</title><description>&a9;</description></item></channel></rss>");

        assertThat(reasons(write("bomb.rss", bomb.toString().getBytes(UTF_8)))).containsExactly("UNSUPPORTED");
    }

    @Test
    void entitiesFromOutsideAreNotRead() throws IOException {
        Path secret = write("secret", "the secret".getBytes(UTF_8));
        String feed = "<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY x SYSTEM '" + secret.toUri()
                + "'>]><rss><channel><item>" + "<title>t</title><description>&x;</description></item></channel></rss>";

        assertThat(reasons(write("out.rss", feed.getBytes(UTF_8)))).containsExactly("UNSUPPORTED");
    }

    @Test
    void declarationsFarDownTheFileExpandNothing() throws IOException {
        String feed = "<?xml version='1.0'?><!--" + "x".repeat(40_000)
                + "--><!DOCTYPE rss [<!ENTITY x 'boom'>]><rss><channel>"
                + "<item><title>t</title><description>said &x; again</description></item></channel></rss>";
        Path file = write("late.rss", feed.getBytes(UTF_8));

        try (RawDocuments documents = Sources.open(List.of(file))) {
            ReadResult result = documents.next();
            if (result instanceof ReadResult.Read read) {
                assertThat(new String(read.document().content(), UTF_8)).doesNotContain("boom");
            }
        }
    }

    @Test
    void twoHundredThousandOpenElementsAreRefused() throws IOException {
        assertThat(reasons(write("deep.rss", ("<rss><channel><item>" + "<a>".repeat(200_000)).getBytes(UTF_8))))
                .containsExactly("TOO_COMPLEX");
        assertThat(reasons(write("deep.xml", ("<?xml version='1.0'?>" + "<a>".repeat(200_000)).getBytes(UTF_8))))
                .containsExactly("TOO_COMPLEX");
    }

    @Test
    void anItemWithoutAnEndIsRefusedBeforeItFillsTheMemory() throws IOException {
        Path file = folder.resolve("long.rss");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write("<rss><channel><item><description>".getBytes(UTF_8));
            byte[] words = "words and more words ".repeat(5000).getBytes(UTF_8);
            for (int i = 0; i < 2000; i++) {
                out.write(words);
            }
        }

        assertThat(reasons(file)).containsExactly("TOO_LARGE");
    }

    @Test
    void whatWasCutOffEndsWithAReason() throws IOException {
        Dumps.zip(PAGES, folder.resolve("p.zip"));
        List<byte[]> wholes = List.of(
                Files.readAllBytes(folder.resolve("p.zip")),
                Dumps.packed(Dumps.GZIP, Dumps.tar(PAGES)),
                Dumps.packed(Dumps.BZIP2, Dumps.tar(PAGES)),
                Dumps.packed(Dumps.ZSTD, Dumps.jsonLines(PAGES).getBytes(UTF_8)),
                Dumps.warc(PAGES, out -> out),
                Dumps.warc(PAGES, Dumps.GZIP),
                Dumps.warc(PAGES, Dumps.ZSTD),
                Dumps.feed(PAGES).getBytes(UTF_8),
                Dumps.table(PAGES, ',').getBytes(UTF_8));
        for (byte[] whole : wholes) {
            for (int length = 0; length < whole.length; length += 1 + whole.length / 97) {
                Path file = write("cut", Arrays.copyOf(whole, length));
                assertThat(reasons(file))
                        .as("%d of %d bytes", length, whole.length)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void damagedBytesNeitherHangNorCrash() throws IOException {
        Dumps.zip(PAGES, folder.resolve("p.zip"));
        List<byte[]> wholes = List.of(
                Files.readAllBytes(folder.resolve("p.zip")),
                Dumps.tar(PAGES),
                Dumps.warc(PAGES, out -> out),
                Dumps.warc(PAGES, Dumps.GZIP),
                Dumps.packed(Dumps.BZIP2, Dumps.tar(PAGES)),
                Dumps.packed(Dumps.ZSTD, Dumps.tar(PAGES)),
                Dumps.feed(PAGES).getBytes(UTF_8),
                Dumps.table(PAGES, ',').getBytes(UTF_8));
        java.util.Random random = new java.util.Random(11);
        for (byte[] whole : wholes) {
            for (int i = 0; i < 150; i++) {
                byte[] damaged = whole.clone();
                for (int k = random.nextInt(4); k >= 0; k--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertThat(reasons(write("damaged", damaged))).isNotNull();
            }
        }
    }

    /** Ten gigabytes of zeros as deflate packs them: the same megabyte again and again. */
    private static byte[] packedZeros() {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[1 << 20]);
        byte[] megabyte = new byte[8192];
        int length = deflater.deflate(megabyte, 0, megabyte.length, Deflater.SYNC_FLUSH);
        deflater.end();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        for (int i = 0; i < 10 << 10; i++) {
            packed.write(megabyte, 0, length);
        }
        packed.write(3);
        packed.write(0);
        return packed.toByteArray();
    }

    private Path write(String name, byte[] data) throws IOException {
        return Files.write(folder.resolve(name), data);
    }

    /** The reason of each refusal, and "read" for each document. */
    private static List<String> reasons(Path file) {
        return results(file).stream()
                .map(r -> r instanceof ReadResult.Refused(Rejection rejection)
                        ? rejection.reason().name()
                        : "read")
                .toList();
    }

    private static List<String> details(Path file) {
        return results(file).stream()
                .map(r -> r instanceof ReadResult.Refused(Rejection rejection) ? rejection.detail() : "")
                .toList();
    }

    private static List<ReadResult> results(Path file) {
        return assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            List<ReadResult> results = new ArrayList<>();
            try (RawDocuments documents = Sources.open(List.of(file))) {
                for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                    results.add(r);
                }
            }
            return results;
        });
    }
}
