package org.pactwire.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Json;
import org.pactwire.extract.Extractor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads mentions and claims in plain texts, without an archive. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Reads the mentions and claims of texts: JSON Lines in, JSON Lines out, in the same order.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire extract texts.jsonl > mentions.jsonl",
            "  echo '{\"id\": \"1\", \"text\": \"Japan and Ukraine signed a security pact.\"}' | pactwire extract -",
            "  pactwire extract --explain --text \"Japan and Ukraine signed a security pact.\"",
            "",
            "In:  {\"id\": …, \"text\": …, \"published\": \"2024-06-13\"}; published may be missing.",
            "Out: {\"id\": …, \"mentions\": [{\"kind\": \"entity\"|\"money\"|\"date\", \"start\": …, \"end\": …, …}],"
                    + " \"claims\": […]}",
            "With --explain, for people: for each sentence whether it was looked at for claims and why, its tree, what was",
            "found or dropped by which rule, and what it claims. FILE may then be a plain text, too.",
            "Offsets count Unicode code points in the text as given. A line that is no such object gives"
                    + " {\"id\": …, \"error\": …}.",
            "",
            "Exit codes: 0 done; 1 at least one line had an error; 2 wrong usage; 3 the file cannot be read."
        })
final class ExtractCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final TablesOption tables = new TablesOption();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "JSON Lines; - for standard input.")
    private @Nullable String file;

    @Option(names = "--explain", description = "Tell how each sentence was read, instead of what was read.")
    private boolean explain;

    @Option(names = "--text", paramLabel = "TEXT", description = "This text, and no FILE.")
    private @Nullable String text;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            description = "When a text without JSON was published, as 2024-06-13: days are told by it.")
    private String published = "";

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
        if ((text == null) == (file == null)) {
            throw new ParameterException(
                    spec.commandLine(),
                    file == null ? "Missing required parameter: 'FILE', or --text" : "a FILE or --text, not both");
        }
        if (text != null || file == null) {
            return extract(new BufferedReader(new StringReader(json(text == null ? "" : text))))
                    ? ExitCode.OK
                    : ExitCode.NOTHING_FOUND;
        }
        try (InputStream in = file.equals("-") ? System.in : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return extract(explain ? jsonOf(lines) : lines) ? ExitCode.OK : ExitCode.NOTHING_FOUND;
        }
    }

    private String json(String plain) {
        return Json.line(Json.object("id", "", "text", plain, "published", published));
    }

    /** The lines as they are if they are JSON; else the one line for the plain text that they are. */
    private BufferedReader jsonOf(BufferedReader lines) throws IOException {
        lines.mark(1);
        int first = lines.read();
        lines.reset();
        return first == '{'
                ? lines
                : new BufferedReader(new StringReader(json(lines.lines().collect(Collectors.joining("\n")))));
    }

    /** True if all lines were good. */
    private boolean extract(BufferedReader lines) throws IOException, InterruptedException, ExecutionException {
        Extractor extractor = Extractor.load(tables.knowledge());
        ExtractJson extract = explain ? ExtractJson.ofExplanations(extractor) : ExtractJson.ofFacts(extractor);
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
