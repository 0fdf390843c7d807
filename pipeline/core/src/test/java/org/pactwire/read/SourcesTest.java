package org.pactwire.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.read.RawDocument.Media;

class SourcesTest {
    private static final Limits SMALL = new Limits(1000, 2000, 10);

    private final Path folder;

    SourcesTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("dump"));
    }

    @Test
    void aFoldersDocumentsComeInOrderOfTheirNamesWithOriginsThatBeginWithItsName() throws IOException {
        write("b/2.txt", "two");
        write("b/1.html", "<p>one</p>");
        write("a.md", "first");
        assertThat(read(folder)).containsExactly("dump/a.md TEXT", "dump/b/1.html HTML", "dump/b/2.txt TEXT");
    }

    @Test
    void aNamedFilesOriginBeginsWithItsFolder() throws IOException {
        assertThat(read(write("deep/x.txt", "text"))).containsExactly("deep/x.txt TEXT");
    }

    @Test
    void equalNamesInTwoFoldersStayApart() throws IOException {
        write("day1/a.txt", "first");
        write("day2/a.txt", "second");
        assertThat(read(folder.resolve("day1"), folder.resolve("day2")))
                .containsExactly("day1/a.txt TEXT", "day2/a.txt TEXT");
        assertThat(read(folder.resolve("day2/a.txt"), folder.resolve("day1/a.txt")))
                .containsExactly("day2/a.txt TEXT", "day1/a.txt TEXT");
    }

    @Test
    void foldersOfOneNameAreToldApartByTheNamesAboveThem() throws IOException {
        write("may/day1/a.txt", "first");
        write("june/day1/a.txt", "second");
        write("june/day2/a.txt", "third");
        assertThat(read(folder.resolve("may/day1"), folder.resolve("june/day1"), folder.resolve("june/day2/a.txt")))
                .containsExactly("may/day1/a.txt TEXT", "june/day1/a.txt TEXT", "day2/a.txt TEXT");
    }

    @Test
    void aLongerNameIsNotTakenForAFolderInAnother() throws IOException {
        write("may/day1/a.txt", "in a folder of the folder");
        write("old/may/day1/a.txt", "another");
        write("june/day1/a.txt", "a third");
        assertThat(read(folder.resolve("may"), folder.resolve("old/may/day1"), folder.resolve("june/day1")))
                .containsExactly("dump/may/day1/a.txt TEXT", "old/may/day1/a.txt TEXT", "june/day1/a.txt TEXT");
    }

    @Test
    void aPathIsReadOnceHoweverOftenItIsGiven() throws IOException {
        Path file = write("a.txt", "text");
        assertThat(read(file, file)).containsExactly("dump/a.txt TEXT");
    }

    @Test
    void aFolderIsCalledByItsNameHoweverItIsReached() throws IOException {
        write("day1/a.txt", "text");
        assertThat(read(folder.resolve("day1/../day1/."))).containsExactly("day1/a.txt TEXT");
    }

    @Test
    void theContentDecidesNotTheName() throws IOException {
        assertThat(read(write("page.txt", "<!DOCTYPE html><p>text</p>"))).containsExactly("dump/page.txt HTML");
        assertThat(read(write("page.html", "no markup at all"))).containsExactly("dump/page.html TEXT");
        assertThat(read(write("rows.txt", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n")))
                .containsExactly("dump/rows.txt:1 TEXT", "dump/rows.txt:2 TEXT");
    }

    @Test
    void aBrokenLineIsRefusedAndTheRestGoesOn() throws IOException {
        Path file =
                write("d.jsonl", "{\"id\":7,\"text\":\"a\"}\n\n{\"id\":\n{\"html\":\"<p>b\",\"date\":\"2024-06-13\"}");
        assertThat(read(file))
                .containsExactly("dump/d.jsonl:1 TEXT", "dump/d.jsonl:3 MALFORMED", "dump/d.jsonl:4 HTML");
    }

    @Test
    void aRecordsFieldsAreReadByTheirUsualNames() throws IOException {
        Path file = write(
                "d.jsonl",
                "{\"id\":7,\"url\":\"https://a.example/x\",\"title\":\"T\",\"maintext\":\"M\",\"date_publish\":\"2024\",\"site\":\"A\",\"authors\":[\"x\"]}\n");
        RawDocument document = documents(List.of(file), Limits.DEFAULT).get(0);
        assertThat(document.sourceId()).isEqualTo("7");
        assertThat(document.url()).isEqualTo("https://a.example/x");
        assertThat(document.title()).isEqualTo("T");
        assertThat(document.published()).isEqualTo("2024");
        assertThat(document.source()).isEqualTo("A");
        assertThat(new String(document.content(), UTF_8)).isEqualTo("M");
    }

    @Test
    void anObjectAloneAnArrayAndObjectsOverManyLinesAreRead() throws IOException {
        assertThat(read(write("one.json", "{\n \"text\": \"a\"\n}"))).containsExactly("dump/one.json TEXT");
        assertThat(read(write("array.json", "[{\"text\":\"a\"}, 3, {\"text\":\"b\"}]")))
                .containsExactly("dump/array.json#1 TEXT", "dump/array.json#2 MALFORMED", "dump/array.json#3 TEXT");
        assertThat(read(write("cut.json", "[{\"text\":\"a\"}, {\"te")))
                .containsExactly("dump/cut.json#1 TEXT", "dump/cut.json#2 MALFORMED");
    }

    @Test
    void badFilesAreRefusedEachWithItsReason() throws IOException {
        write("a.txt", "");
        Files.write(folder.resolve("b.bin"), new byte[] {0, 1, 2, 3, 0, 0, 7});
        write("c.txt", "x".repeat(1001));
        Files.write(folder.resolve("d.txt"), "caf\u00e9 society".getBytes(ISO_8859_1));
        write("e.html", "<html><body><p>cut in the mid");
        write("f.xyz", "what is this");
        assertThat(read(SMALL, folder))
                .containsExactly(
                        "dump/a.txt EMPTY",
                        "dump/b.bin BINARY",
                        "dump/c.txt TOO_LARGE",
                        "dump/d.txt TEXT",
                        "dump/e.html HTML",
                        "dump/f.xyz UNSUPPORTED");
    }

    @Test
    void whatOnlyAccompaniesDocumentsIsPassedOverUnlessNamed() throws IOException {
        write("README.md", "about");
        write("gold/pacts.csv", "a,b\n");
        write(".hidden/x.txt", "no");
        write("x.txt", "yes");
        assertThat(read(folder)).containsExactly("dump/x.txt TEXT");
        assertThat(read(folder.resolve("gold/pacts.csv"))).containsExactly("gold/pacts.csv UNSUPPORTED");
        assertThat(read(folder.resolve("README.md"))).containsExactly("dump/README.md TEXT");
    }

    @Test
    void linksAreNotFollowedOutOfTheFolder() throws IOException {
        Path inside = Files.createDirectories(folder.resolve("in"));
        write("out/secret.txt", "secret");
        Files.createSymbolicLink(inside.resolve("link"), folder.resolve("out"));
        Files.createSymbolicLink(inside.resolve("link.txt"), folder.resolve("out/secret.txt"));
        assertThat(read(inside)).isEmpty();
    }

    @Test
    void aLineBeyondTheLimitIsRefusedAndTheNextOneRead() throws IOException {
        Path file = write("d.jsonl", "{\"text\":\"" + "x".repeat(3000) + "\"}\n{\"text\":\"b\"}\n");
        assertThat(read(SMALL, file)).containsExactly("dump/d.jsonl:1 TOO_LARGE", "dump/d.jsonl:2 TEXT");
    }

    @Test
    void compressedFilesAreReadAndBombsRefused() throws IOException {
        Files.write(folder.resolve("a.txt.gz"), gzip("text".getBytes(UTF_8)));
        Files.write(folder.resolve("b.jsonl.gz"), gzip(new byte[5_000_000]));
        byte[] spaces = new byte[5_000_000];
        Arrays.fill(spaces, (byte) ' ');
        Files.write(
                folder.resolve("c.jsonl.gz"), gzip(("{\"text\":\"a\"}\n" + new String(spaces, UTF_8)).getBytes(UTF_8)));
        byte[] whole = gzip("text that is cut off".getBytes(UTF_8));
        Files.write(folder.resolve("d.txt.gz"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(read(SMALL, folder))
                .containsExactly(
                        "dump/a.txt.gz TEXT",
                        "dump/b.jsonl.gz TOO_LARGE",
                        "dump/c.jsonl.gz TOO_LARGE",
                        "dump/d.txt.gz MALFORMED");
    }

    @Test
    void theBytesReadReachTheBytesInAll() throws IOException {
        write("a.txt", "x".repeat(100));
        write("b.jsonl", "{\"text\":\"a\"}\n".repeat(100));
        write("README.md", "passed over");
        try (RawDocuments documents = Sources.open(List.of(folder))) {
            long before = 0;
            while (documents.next() != null) {
                assertThat(documents.bytesRead()).isBetween(before, documents.bytesTotal());
                before = documents.bytesRead();
            }
            assertThat(documents.bytesRead()).isEqualTo(documents.bytesTotal());
        }
    }

    @Test
    void aPathThatDoesNotExistIsAnError() {
        assertThatThrownBy(() -> Sources.open(List.of(folder.resolve("none"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("none");
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(byte[] data) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(data);
        }
        return bytes.toByteArray();
    }

    private static List<String> read(Path... paths) throws IOException {
        return read(Limits.DEFAULT, paths);
    }

    private static List<String> read(Limits limits, Path... paths) throws IOException {
        List<String> found = new ArrayList<>();
        try (RawDocuments documents = Sources.open(List.of(paths), limits)) {
            for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                found.add(
                        switch (r) {
                            case ReadResult.Read(RawDocument d) -> d.origin() + " " + d.media();
                            case ReadResult.Refused(var rejection) -> rejection.origin() + " " + rejection.reason();
                        });
            }
        }
        return found;
    }

    private static List<RawDocument> documents(List<Path> paths, Limits limits) throws IOException {
        List<RawDocument> found = new ArrayList<>();
        try (RawDocuments documents = Sources.open(paths, limits)) {
            for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                if (r instanceof ReadResult.Read(RawDocument d)) {
                    found.add(d);
                }
            }
        }
        return found;
    }

    @Test
    void mediaOfARecordIsToldFromItsText() throws IOException {
        Path file = write("d.jsonl", "{\"text\":\"<html><p>a</p></html>\"}\n");
        assertThat(documents(List.of(file), Limits.DEFAULT).get(0).media()).isEqualTo(Media.HTML);
    }
}
