package org.pactwire.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Article;
import org.pactwire.article.Rejection;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

/**
 * Small files of the kinds that went wrong in the field: archives and feeds with a flaw, old collections, letters, pages
 * whose days, headlines or texts are told in unusual ways. {@code right.txt} beside them says what each of them gives.
 */
class FieldInputsTest {
    private static final Path FILES = Path.of("src/test/resources/org/pactwire/clean/field");
    private static final String RIGHT = "right.txt";
    private static final int SHOWN = 40;

    private final Cleaner cleaner = new Cleaner();

    @Test
    void everyFileGivesItsArticlesAndRefusals() throws IOException {
        StringBuilder given = new StringBuilder();
        for (Path file : files()) {
            given.append("== ").append(file.getFileName()).append('\n');
            results(file).forEach(result -> given.append(line(file, result)).append('\n'));
        }
        assertThat(given.toString()).isEqualTo(Files.readString(FILES.resolve(RIGHT), StandardCharsets.UTF_8));
    }

    @Test
    void eachResultOfAFileHasAnOriginOfItsOwn() throws IOException {
        for (Path file : files()) {
            List<String> origins =
                    results(file).stream().map(FieldInputsTest::origin).toList();
            assertThat(new TreeSet<>(origins)).as(file.toString()).hasSameSizeAs(origins);
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FILES)) {
            return all.filter(file -> !file.endsWith(RIGHT)).sorted().toList();
        }
    }

    private static List<ReadResult> results(Path file) throws IOException {
        try (RawDocuments documents = Sources.open(List.of(file))) {
            return Stream.generate(() -> next(documents))
                    .takeWhile(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .toList();
        }
    }

    @SuppressWarnings("NullAway") // the end of the stream
    private static ReadResult next(RawDocuments documents) {
        try {
            return documents.next();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String origin(ReadResult result) {
        return switch (result) {
            case ReadResult.Read read -> read.document().origin();
            case ReadResult.Refused refused -> refused.rejection().origin();
        };
    }

    private String line(Path file, ReadResult result) {
        String place = origin(result)
                .substring(
                        "field/".length() + String.valueOf(file.getFileName()).length());
        return switch (result) {
            case ReadResult.Refused refused -> place + " refused " + told(refused.rejection());
            case ReadResult.Read read ->
                switch (cleaner.clean(read.document())) {
                    case Cleaned.Refused refused -> place + " refused " + told(refused.rejection());
                    case Cleaned.Kept kept -> place + " " + told(kept.article());
                };
        };
    }

    private static String told(Rejection rejection) {
        return rejection.reason() + ": " + rejection.detail();
    }

    private static String told(Article article) {
        String[] paragraphs = article.text().split("\n\n", -1);
        StringBuilder beginnings = new StringBuilder();
        for (String paragraph : paragraphs) {
            beginnings.append(" / ").append(paragraph, 0, Math.min(SHOWN, paragraph.length()));
        }
        return "[" + article.title() + "] by [" + article.byline() + "] "
                + (article.published() == null
                        ? "no day"
                        : article.published().date() + " " + article.published().basis())
                + (article.modified() == null ? "" : " changed " + article.modified()) + " (" + article.language() + ")"
                + beginnings;
    }
}
