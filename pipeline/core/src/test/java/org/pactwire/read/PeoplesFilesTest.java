package org.pactwire.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactwire.article.Rejection;
import org.pactwire.article.Rejection.Reason;

/** What people have in their folders beside pages and dumps. */
class PeoplesFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void aLetterThatNoServerHasStampedIsALetter() throws IOException {
        Files.writeString(folder.resolve("note.eml"), """
                From: desk@wire.example
                Subject: Iceland and Nepal sign
                Date: Fri, 4 Jul 2025 10:00:00 +0000

                Iceland and Nepal signed an energy agreement in Reykjavik on Friday.
                """, UTF_8);
        assertThat(read("note.eml")).singleElement().isInstanceOfSatisfying(ReadResult.Read.class, letter -> {
            assertThat(letter.document().title()).isEqualTo("Iceland and Nepal sign");
            assertThat(letter.document().published()).contains("4 Jul 2025");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "story.docx, word/document.xml",
        "story.zip, [Content_Types].xml",
        "figures.xlsx, _rels/.rels",
        "text.odt, content.xml"
    })
    void anOfficeDocumentIsRefusedOnceAndByName(String name, String firstPart) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(name)))) {
            for (String part : List.of(firstPart, "docProps/app.xml")) {
                zip.putNextEntry(new ZipEntry(part));
                zip.write("<?xml version=\"1.0\"?><a><b>Peru and Chile signed a treaty.</b></a>".getBytes(UTF_8));
            }
        }
        assertThat(refusal(name).reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(name).detail()).isEqualTo("an office document is not read; save it as text or HTML");
    }

    @Test
    void anArchiveThatIsMerelyCalledLikeOneIsOpened() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("pages")))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write("Peru and Chile signed a treaty.".getBytes(UTF_8));
        }
        assertThat(read("pages")).singleElement().isInstanceOf(ReadResult.Read.class);
    }

    @ParameterizedTest
    @CsvSource({
        "a.pdf, %PDF-1.7, PDF is not read",
        "a.rtf, {\\rtf1 x}, RTF is not read",
        "a.doc, ÐÏ\u0011à¡±\u001aá, office"
    })
    void otherDocumentsAreRefusedByName(String name, String start, String detail) throws IOException {
        Files.write(folder.resolve(name), (start + "\0".repeat(200)).getBytes(ISO_8859_1));
        assertThat(refusal(name).reason()).isEqualTo(Reason.BINARY);
        assertThat(refusal(name).detail()).contains(detail, "save it as text or HTML");
    }

    @Test
    void brokenJsonIsToldInWordsOfTheFile() throws IOException {
        Files.writeString(folder.resolve("cut.jsonl"), "{\"id\": \"2\", \"title\": \"broken\"\n", UTF_8);
        assertThat(refusal("cut.jsonl").detail())
                .startsWith("broken JSON: Unexpected end")
                .doesNotContain("Source");
    }

    private Rejection refusal(String name) throws IOException {
        List<ReadResult> results = read(name);
        assertThat(results).singleElement().isInstanceOf(ReadResult.Refused.class);
        return ((ReadResult.Refused) results.getFirst()).rejection();
    }

    private List<ReadResult> read(String name) throws IOException {
        List<ReadResult> results = new ArrayList<>();
        try (RawDocuments documents = Sources.open(List.of(folder.resolve(name)))) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                results.add(result);
            }
        }
        return results;
    }
}
