package org.pactwire.app.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

class RawSourcesTest {
    private static final String PAGE =
            "<html><body><article>\n<p>The council met again on Monday, after a long debate.</p>\n"
                    + "<p>Peru &amp; Chile <b>signed</b> the treaty in the harbour of Callao.</p></article></body></html>";

    @TempDir
    private Path folder;

    @Test
    void anEvidenceIsShownAsItStandsInTheSource() throws IOException {
        Article article = read();
        Span span = new Span(article.text().indexOf("Peru"), article.text().length());
        String shown =
                "dump/a.html, characters 86 to 153, line 3: Peru &amp; Chile <b>signed</b> the treaty in the harbour of Callao.";
        assertThat(new RawSources(folder).excerpt(article, span)).isEqualTo(shown);
        assertThat(new RawSources(folder.resolve("dump")).excerpt(article, span))
                .isEqualTo(shown);
    }

    @Test
    void aPageInAnArchiveIsFoundAgain() throws IOException {
        Path zip = folder.resolve("dump.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("day/a.html"));
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Article article = first(zip);
        Span span = new Span(article.text().indexOf("Peru"), article.text().length());
        assertThat(new RawSources(folder).excerpt(article, span))
                .contains("dump.zip!day/a.html, characters 86 to 153")
                .endsWith("Peru &amp; Chile <b>signed</b> the treaty in the harbour of Callao.");
    }

    @Test
    void aSourceThatHasChangedSinceIsNotShown() throws IOException {
        Article article = read();
        Files.writeString(folder.resolve("dump/a.html"), PAGE.replace("Peru", "Cuba"));
        assertThat(new RawSources(folder).excerpt(article, new Span(0, 20)))
                .contains("dump/a.html, characters")
                .contains("not found below")
                .doesNotContain("Cuba", "council");
    }

    private Article read() throws IOException {
        Path page = Files.createDirectory(folder.resolve("dump")).resolve("a.html");
        Files.writeString(page, PAGE);
        return first(folder.resolve("dump"));
    }

    private static Article first(Path path) throws IOException {
        try (RawDocuments documents = Sources.open(List.of(path))) {
            ReadResult read = documents.next();
            assertThat(read).isInstanceOf(ReadResult.Read.class);
            return read instanceof ReadResult.Read(RawDocument document)
                            && new Cleaner().clean(document) instanceof Cleaned.Kept(Article article)
                    ? article
                    : fail("no article");
        }
    }
}
