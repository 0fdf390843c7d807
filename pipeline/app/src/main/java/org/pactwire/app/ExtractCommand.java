package org.pactwire.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.pactwire.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads mentions and claims in plain texts, without an archive. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads the mentions and claims of texts: JSON Lines in, JSON Lines out, in the same order.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire extract texts.jsonl > mentions.jsonl",
            "  echo '{\"id\": \"1\", \"text\": \"Japan and Ukraine signed a security pact.\"}' | pactwire extract -",
            "",
            "In:  {\"id\": …, \"text\": …, \"published\": \"2024-06-13\"}; published may be missing.",
            "Out: {\"id\": …, \"mentions\": [{\"kind\": \"entity\"|\"money\"|\"date\", \"start\": …, \"end\": …, …}],"
                    + " \"claims\": […]}",
            "Offsets count Unicode code points in the text as given. A line that is no such object gives"
                    + " {\"id\": …, \"error\": …}.",
            "",
            "Exit codes: 0 done; 1 at least one line had an error; 2 wrong usage; 3 the file cannot be read."
        })
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final TablesOption tables = new TablesOption();

    @Parameters(paramLabel = "FILE", description = "JSON Lines; - for standard input.")
    private String file = "-";

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Texts worked on at a time (one for each processor if not given).")
    private int threads = Runtime.getRuntime().availableProcessors();

    ExtractCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException, ExecutionException {
        if (threads < 1) {
            throw new FailureException(ExitCode.USAGE, "--threads wants a number of at least 1");
        }
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return extract(lines) ? ExitCode.OK : ExitCode.NOTHING_FOUND;
        }
    }

    /** True if all lines were good. */
    private boolean extract(BufferedReader lines) throws IOException, InterruptedException, ExecutionException {
        ExtractJson extract = new ExtractJson(Extractor.load(tables.knowledge()));
        AtomicBoolean good = new AtomicBoolean(true);
        try (InOrder<ExtractJson.Answer> work = new InOrder<>(threads, answer -> {
            terminal.line(answer.json());
            ClosedOutputException.check(terminal);
            good.compareAndSet(true, answer.good());
        })) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String text = line;
                if (!text.isBlank()) {
                    work.add(() -> extract.answer(text));
                }
            }
            work.finish();
        }
        return good.get();
    }
}
