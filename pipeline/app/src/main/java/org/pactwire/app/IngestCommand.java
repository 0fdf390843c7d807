package org.pactwire.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.News;
import org.pactwire.archive.QueryException;
import org.pactwire.extract.reader.ArticleReader;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.Sources;
import org.pactwire.run.IngestRun;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.RunReport;
import org.pactwire.run.Stages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes articles into the archive and brings pacts and CSV files up to date. */
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = "Reads articles into the archive, makes the book of pacts and writes the CSV files.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire ingest corpus",
            "  pactwire ingest dump.warc.gz pages.zip --archive big --export big-csv --threads 8",
            "  pactwire ingest dump.csv --map text=story --limit 100 --dry-run",
            "  zstdcat dump.jsonl.zst | pactwire ingest -",
            "  pactwire ingest corpus --pacts our-pacts.tsv --parties our-parties --refresh",
            "",
            "A document that was read before is not read again, whatever the version of the program that read it, unless"
                    + " --refresh is given. Documents are committed in batches: a run that"
                    + " was killed is resumed by running it again. Ctrl-C finishes what is being worked on, commits and"
                    + " reports.",
            "Each document ends as ingested, unchanged, duplicate or rejected; rejected ones are in rejected.csv with"
                    + " the reason and are no failure of the run. A file that has changed replaces what was read from it"
                    + " before; what was piped in replaces nothing; what is deleted stays in the archive.",
            "",
            InputOptions.FORMATS,
            "",
            InputOptions.LIMITS,
            "",
            "Exit codes: 0 done; 1 no document found; 2 wrong usage; 3 a path cannot be read or a file not written;"
                    + " 4 the archive is locked or cannot be used; 130 stopped."
        })
final class IngestCommand implements Callable<Integer> {
    private static final int SHOWN = 3;

    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final TablesOption tables = new TablesOption();

    @Mixin
    private final InputOptions input = new InputOptions();

    @Mixin
    private final EngineOptions engine = new EngineOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "Files and folders of articles; - for standard input.")
    private List<Path> paths = List.of();

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "Folder for the CSV files (output/csv beside the program if not given).")
    private @Nullable Path export;

    @Option(names = "--no-export", description = "Write no CSV files.")
    private boolean noExport;

    @Option(
            names = "--report",
            paramLabel = "FILE",
            description = "File for the report of the run as JSON (run.json beside the archive if not given).")
    private @Nullable Path reportFile;

    @Option(
            names = "--refresh",
            description =
                    "Read those documents again that were read with another version of the program or its models.")
    private boolean refresh;

    @Option(
            names = "--rules-alone",
            description = "Read claims without the learned reader: faster, and finds fewer of them.")
    private boolean rulesAlone;

    @Option(names = "--limit", paramLabel = "N", description = "Read no more than so many documents.")
    private long limit = Long.MAX_VALUE;

    @Option(
            names = "--dry-run",
            description = "Read and clean, say what would become of the documents, and write nothing.")
    private boolean dryRun;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Documents worked on at a time (one for each processor if not given).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--batch",
            paramLabel = "N",
            description =
                    "Documents between two commits: what a kill of the process can cost (default: ${DEFAULT-VALUE});"
                            + " a batch also ends after 30 seconds.")
    private int batch = IngestSettings.COMMIT_EVERY;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "Time that one document may take to clean, and again to extract; then it is rejected"
                    + " (default: ${DEFAULT-VALUE}).")
    private long timeLimit = IngestSettings.DOCUMENT_LIMIT.toSeconds();

    private List<News> news = List.of();

    IngestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (threads < 1 || timeLimit < 1 || batch < 1 || limit < 1) {
            throw new FailureException(
                    ExitCode.USAGE, "--threads, --batch, --limit and --time-limit want a number of at least 1");
        }
        if (dryRun) {
            return dryRun();
        }
        Path folder = export == null ? ArchiveOption.home().resolve("output").resolve("csv") : export;
        if (!noExport) {
            requireWritable(folder);
        }
        IngestSettings settings =
                new IngestSettings(threads, Duration.ofSeconds(timeLimit), batch, refresh, noExport ? null : folder);
        try (StopOnSignal signal = new StopOnSignal(terminal)) {
            Knowledge knowledge = tables.knowledge();
            Stages stages = rulesAlone ? Stages.ofRules(knowledge) : Stages.standard(knowledge);
            if (!rulesAlone && !ArticleReader.isPossible()) {
                terminal.err()
                        .println(Printable.line(
                                "pactwire: the learned reader cannot run here, claims are read by the rules"
                                        + " alone: " + ArticleReader.fault()));
            }
            RunReport report =
                    engine.isLocal() ? ingest(settings, knowledge, stages, signal) : ingestElsewhere(settings);
            Summary.print(report, archiveOption.folder(), settings.export(), terminal);
            Summary.print(news, terminal);
            terminal.out().flush();
            RunJson.write(
                    report,
                    stages,
                    reportFile == null ? archiveOption.folder().resolveSibling("run.json") : reportFile);
            if (report.stopped()) {
                return ExitCode.STOPPED;
            }
            return found(report.read());
        }
    }

    private int found(long documents) {
        if (documents > 0) {
            return ExitCode.OK;
        }
        terminal.err()
                .println(Printable.line("pactwire: no document found in "
                        + paths.stream().map(Path::toString).collect(Collectors.joining(", "))));
        return ExitCode.NOTHING_FOUND;
    }

    /** Told now and not after a long run. */
    private static void requireWritable(Path folder) throws IOException {
        Path there = folder.toAbsolutePath();
        for (Path above = there.getParent(); above != null && !Files.exists(there); above = there.getParent()) {
            there = above;
        }
        if (!Files.isDirectory(there)) {
            throw new FileAlreadyExistsException(there.toString());
        }
        if (!Files.isWritable(there)) {
            throw new AccessDeniedException(there.toString());
        }
    }

    private RawDocuments open() throws IOException {
        ReadOptions options = input.read();
        if (!paths.contains(Path.of("-"))) {
            return RawDocuments.first(limit, Sources.open(paths, options));
        }
        if (paths.size() > 1) {
            throw new FailureException(ExitCode.USAGE, "- goes with no other path");
        }
        return RawDocuments.first(limit, StandardInput.open(options));
    }

    private int dryRun() throws IOException {
        Path folder = archiveOption.folder();
        try (RawDocuments documents = open();
                Archive archive = Files.isDirectory(folder) ? Archive.open(folder) : null) {
            DryRun run = new DryRun(archive);
            long read = run.run(documents);
            run.print(terminal);
            terminal.out().flush();
            return found(read);
        }
    }

    private RunReport ingest(IngestSettings settings, Knowledge knowledge, Stages stages, StopOnSignal signal)
            throws IOException, InterruptedException {
        try (RawDocuments documents = open();
                Archive archive = Archive.openOrCreate(archiveOption.folder());
                ProgressDisplay display = ProgressDisplay.on(terminal, documents.bytesTotal())) {
            IngestRun run = new IngestRun(archive, knowledge, stages, settings, display);
            signal.stops(run::stop);
            RunReport report = run.run(documents);
            if (!report.stopped()) {
                news = news(archive);
            }
            return report;
        }
    }

    private static List<News> news(Archive archive) throws IOException {
        try {
            return archive.news(SHOWN);
        } catch (QueryException e) {
            throw new FailureException(ExitCode.USAGE, "a watch cannot be read: " + e.getMessage());
        }
    }

    private RunReport ingestElsewhere(IngestSettings settings) throws IOException, InterruptedException {
        if (limit < Long.MAX_VALUE || rulesAlone || paths.contains(Path.of("-"))) {
            throw new FailureException(ExitCode.USAGE, "--limit, --rules-alone and - are for --engine local");
        }
        RunReport report =
                engine.ingest(paths, input.read(), archiveOption.folder(), settings, tables.tables(), terminal);
        try (Archive archive = Archive.openOrCreate(archiveOption.folder())) {
            news = news(archive);
        }
        return report;
    }
}
