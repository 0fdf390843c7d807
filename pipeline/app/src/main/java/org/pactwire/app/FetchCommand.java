package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Json;
import org.pactwire.read.fetch.FetchReport;
import org.pactwire.read.fetch.Fetcher;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Fetches pages from the web into WARC files. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Fetches pages, and the pages that feeds (RSS, Atom) and sitemaps name, and keeps them as WARC files"
                        + " for pactwire ingest. The only command that asks other machines.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire fetch https://news.example/world/rss.xml --into fetched",
            "  pactwire fetch https://news.example/sitemap.xml https://other.example/feed --into fetched --max-pages 200",
            "  pactwire fetch https://news.example/world/rss.xml --ingest",
            "",
            "robots.txt is obeyed; each host gets one request at a time. What DIR holds from an earlier run is asked for"
                    + " only if it has changed. The report is also kept as DIR/.fetch/report.json.",
            "Besides the limits above: 10 s to connect, 20 s without a byte, header lines of 16 kB, 200 of them, 500 kB"
                    + " of robots.txt.",
            "Each address ends as fetched, unchanged, followed (a feed or sitemap), duplicate, refused, failed or left.",
            "",
            "Exit codes: 0 done, whatever single addresses failed; 1 no address gave anything; 2 wrong usage; 3 DIR"
                    + " cannot be written or another run fetches into it; 130 stopped."
        })
final class FetchCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(
            arity = "1..*",
            paramLabel = "ADDRESS",
            description = "Feeds, sitemaps and pages; what each is, its content tells.")
    private List<String> addresses = List.of();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            description = "Folder for the WARC files; the same one each time, so that only what is new is fetched"
                    + " (with --ingest, output/fetched beside the program if not given).")
    private @Nullable Path into;

    @Option(names = "--ingest", description = "Then ingest the folder, as pactwire ingest DIR does.")
    private boolean ingest;

    @Option(names = "--archive", paramLabel = "DIR", description = "With --ingest: the archive.")
    private @Nullable Path archive;

    @Option(
            names = "--export",
            paramLabel = "DIR",
            description = "With --ingest: the folder for the CSV files, as for ingest.")
    private @Nullable Path export;

    @Mixin
    private final FetchOptions options = new FetchOptions();

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = folder();
        FetchReport report = fetch(new Fetcher(options.settings()), folder);
        FetchSummary.print(report, folder, formatOption.format, terminal);
        terminal.out().flush();
        if (report.stopped()) {
            return ExitCode.STOPPED;
        }
        int code = report.foundAnything() ? ExitCode.OK : ExitCode.NOTHING_FOUND;
        return ingest && code == ExitCode.OK ? ingest(folder) : code;
    }

    private Path folder() {
        if (!ingest && (archive != null || export != null)) {
            throw new FailureException(ExitCode.USAGE, "--archive and --export go with --ingest");
        }
        if (ingest && formatOption.format != Format.TABLE) {
            throw new FailureException(ExitCode.USAGE, "--format goes without --ingest");
        }
        if (into != null) {
            return into;
        }
        if (!ingest) {
            throw new FailureException(ExitCode.USAGE, "--into DIR or --ingest is needed: where the pages go");
        }
        return ArchiveOption.home().resolve("output").resolve("fetched");
    }

    private FetchReport fetch(Fetcher fetcher, Path folder) throws IOException, InterruptedException {
        try (StopOnSignal signal = new StopOnSignal(terminal);
                FetchDisplay display = new FetchDisplay(terminal)) {
            signal.stops(fetcher::stop);
            FetchReport report = fetcher.fetch(addresses, folder, display);
            keep(report, folder.resolve(".fetch"));
            return report;
        }
    }

    /** Ingests all of the folder: what an earlier run fetched but did not live to ingest is made up for. */
    private int ingest(Path folder) {
        List<String> line = new ArrayList<>(List.of("ingest", folder.toString()));
        if (archive != null) {
            line.addAll(List.of("--archive", archive.toString()));
        }
        if (export != null) {
            line.addAll(List.of("--export", export.toString()));
        }
        terminal.line("");
        return Main.run(terminal, line.toArray(String[]::new));
    }

    private static void keep(FetchReport report, Path folder) throws IOException {
        Path part = folder.resolve("report.json.part");
        Files.writeString(part, Json.document(FetchSummary.json(report)) + "\n");
        Files.move(
                part,
                folder.resolve("report.json"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
