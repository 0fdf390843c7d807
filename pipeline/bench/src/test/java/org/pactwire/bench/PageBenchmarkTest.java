package org.pactwire.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.clean.Cleaner;

class PageBenchmarkTest {
    private static final String FIRST =
            "The two ministers said the accord would be put before both parliaments in May.";
    private static final String SECOND =
            "Fishing fleets of both countries would share the banks until the end of the year.";

    @TempDir
    private Path folder;

    @Test
    void aPageThatGivesItsReferenceScoresOne() throws IOException {
        PageScore score = score(FIRST + "\\n\\n" + SECOND);
        assertThat(score.f1()).isEqualTo(1);
        assertThat(score.equalBodies()).isEqualTo(1);
        assertThat(score.title()).isEqualTo(1);
        assertThat(score.day()).isEqualTo(1);
    }

    @Test
    void textThatIsTooMuchCostsPrecisionAlone() throws IOException {
        PageScore score = score(FIRST);
        assertThat(score.recall()).isEqualTo(1);
        assertThat(score.precision()).isCloseTo(11.0 / 26, within(0.001));
        assertThat(score.equalBodies()).isZero();
    }

    @Test
    void aScoreBelowTheExpectedOneIsNamed() throws IOException {
        Map<String, PageScore> scores = Map.of("set", score(FIRST));
        assertThat(PageBenchmark.missed(scores, Map.of("set.f1", 0.9, "set.title", 0.9, "other.f1", 0.9)))
                .singleElement()
                .asString()
                .startsWith("set.f1 is 0.5");
    }

    @Test
    void everyStepIsLeftOutOnce() throws IOException {
        PageBenchmark benchmark = benchmark(FIRST);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        benchmark.printSteps(benchmark.scores(new Cleaner()), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("| captions | set |")
                .contains("| edges | set |");
    }

    @Test
    void aTextOfFewerThanFourWordsIsOneShingle() {
        assertThat(Shingles.of("Peace at last").size()).isEqualTo(1);
        assertThat(Shingles.of("Peace, at last!")).isEqualTo(Shingles.of("Peace at last"));
        assertThat(Shingles.of("").size()).isZero();
    }

    private PageScore score(String body) throws IOException {
        return benchmark(body).scores(new Cleaner()).getOrDefault("set", new PageScore());
    }

    private PageBenchmark benchmark(String body) throws IOException {
        String html = """
                <html lang="en"><head><meta property="article:published_time" content="2024-06-13T10:00:00+02:00"></head>
                <body><nav><a href="/">Home</a></nav><article><h1>Accord signed in the harbour</h1><p>FIRST</p><p>SECOND</p></article></body>
                </html>""".replace("FIRST", FIRST).replace("SECOND", SECOND);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("set-1.html.gz")))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
        Path gold = folder.resolve("gold.json");
        Files.writeString(gold, """
                {"set-1": {"articleBody": "BODY", "title": "Accord signed, in the harbour", "date": "2024-06-13"}}""".replace("BODY", body));
        return new PageBenchmark(ReferencePage.read(folder, gold));
    }
}
