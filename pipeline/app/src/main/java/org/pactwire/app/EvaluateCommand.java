package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.evaluate.Evaluation;
import org.pactwire.app.evaluate.Report;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.Archive;
import org.pactwire.export.CsvExport;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.Sources;
import org.pactwire.run.Books;
import org.pactwire.run.IngestRun;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.Stages;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures accuracy on gold facts. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Prints precision, recall and F1 against gold facts for pacts, status, signing day, place,"
                + " signatories, money and its attachment.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire evaluate corpus/gold",
            "  pactwire evaluate corpus/gold --misses",
            "  pactwire evaluate corpus/gold --csv output/csv --format csv",
            "",
            "The articles beside the gold folder are read into a temporary archive, unless --archive or --csv names"
                    + " where they were read before. docs/corpus.md describes the gold files.",
            "",
            "Exit codes: 0 measured; 2 wrong usage; 3 a file cannot be read; 4 the archive cannot be used."
        })
final class EvaluateCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "GOLD", description = "Folder with the gold facts.")
    private Path gold = Path.of("");

    /** Where the results are, if not to be made. */
    private static final class Results {
        @Option(names = "--archive", paramLabel = "DIR", description = "Measure what this archive holds.")
        private @Nullable Path archive;

        @Option(names = "--csv", paramLabel = "DIR", description = "Measure these CSV files.")
        private @Nullable Path csv;
    }

    @ArgGroup
    private @Nullable Results results;

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    @Mixin
    private final TablesOption tables = new TablesOption();

    @Option(names = "--misses", description = "Also list each value that is not as in the gold facts.")
    private boolean misses;

    EvaluateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.isDirectory(gold)) {
            throw new java.nio.file.NoSuchFileException(gold.toString());
        }
        Evaluation.check(gold);
        Path csv = results == null ? null : results.csv;
        if (csv != null) {
            print(Evaluation.run(gold, csv));
            return ExitCode.OK;
        }
        try (TemporaryFolder folder = new TemporaryFolder()) {
            Path made = folder.path().resolve("csv");
            Path held = results == null ? null : results.archive;
            if (held == null) {
                ingest(folder.path().resolve("archive"), made);
            } else {
                export(held, made);
            }
            print(Evaluation.run(gold, made));
        }
        return ExitCode.OK;
    }

    private void export(Path held, Path csv) throws IOException {
        Knowledge knowledge = tables.knowledge();
        try (Archive archive = Archive.open(held)) {
            CsvExport.write(archive, Books.of(archive, knowledge), knowledge.parties(), csv);
        }
    }

    private void ingest(Path fresh, Path csv) throws IOException, InterruptedException {
        Path beside = gold.toAbsolutePath().normalize().getParent();
        if (beside == null) {
            throw new FailureException(ExitCode.USAGE, "there are no articles beside the root folder");
        }
        Knowledge knowledge = tables.knowledge();
        try (RawDocuments documents = Sources.open(List.of(beside));
                Archive archive = Archive.openOrCreate(fresh);
                ProgressDisplay display = ProgressDisplay.on(terminal, documents.bytesTotal())) {
            int threads = Runtime.getRuntime().availableProcessors();
            new IngestRun(archive, knowledge, Stages.standard(knowledge), IngestSettings.of(threads, csv), display)
                    .run(documents);
        }
    }

    private void print(Report report) throws IOException {
        switch (formatOption.format) {
            case TABLE -> {
                terminal.out().print(Printable.lines(report.toTable()));
                if (misses) {
                    terminal.line("");
                    terminal.out().print(Printable.lines(report.missesAsText()));
                }
            }
            case JSON ->
                terminal.line(Json.document(
                        misses
                                ? Json.object("measures", report.rows(), "misses", report.misses())
                                : Json.object("measures", report.rows())));
            case CSV -> {
                Csv csv = new Csv(terminal, Report.columns().toArray(String[]::new));
                for (Map<String, String> row : report.rows()) {
                    List<String> cells = new ArrayList<>(row.values());
                    csv.row(cells.toArray(String[]::new));
                }
            }
        }
    }
}
