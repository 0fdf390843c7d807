package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
                        + " for pactwire ingest. The only command that uses the network.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire fetch https://news.example/world/rss.xml --into fetched",
            "  pactwire fetch https://news.example/sitemap.xml https://other.example/feed --into fetched --max-pages 200",
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
            description = "Folder for the WARC files; the same one each time, so that only what is new is fetched.")
    private @Nullable Path into;

    @Mixin
    private final FetchOptions options = new FetchOptions();

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    FetchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path folder = into;
        if (folder == null) {
            throw new FailureException(ExitCode.USAGE, "--into DIR is needed: where to keep what is fetched");
        }
        Fetcher fetcher = new Fetcher(options.settings());
        try (StopOnSignal signal = new StopOnSignal(terminal.err())) {
            FetchReport report;
            try (FetchDisplay display = new FetchDisplay(terminal)) {
                signal.stops(fetcher::stop);
                report = fetcher.fetch(addresses, folder, display);
            }
            keep(report, folder.resolve(".fetch"));
            FetchSummary.print(report, folder, formatOption.format, terminal);
            terminal.out().flush();
            if (report.stopped()) {
                return ExitCode.STOPPED;
            }
            return report.foundAnything() ? ExitCode.OK : ExitCode.NOTHING_FOUND;
        }
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
