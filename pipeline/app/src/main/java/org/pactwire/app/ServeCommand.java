package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.page.PageServer;
import org.pactwire.app.page.PageSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Serves the page. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the archive in a browser: search, the book of pacts, each pact with its evidence, articles"
                + " with what was read in them; and serves the same to programs below /api.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire serve                          then open the address that it prints",
            "  pactwire serve --port 8080 --from dumps",
            "  pactwire serve --host 0.0.0.0 --name archive.example.org",
            "",
            "Listens to this machine alone unless --host says otherwise. It asks for no password: whoever can reach it"
                    + " can read all of the archive. What is ingested meanwhile is shown at once. Ctrl-C ends it.",
            "",
            "Exit codes: 2 wrong usage; 3 the address is in use; 4 the archive cannot be used; 130 stopped."
        })
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 7227;

    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "Listen on this address (default: ${DEFAULT-VALUE}, this machine alone).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Listen on this port; 0 for any that is free (default: ${DEFAULT-VALUE}).")
    private int port = USUAL_PORT;

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name of this machine that browsers may use; can be repeated. Others are refused, so that"
                    + " no page from elsewhere can read the archive through a browser here.")
    private List<String> names = List.of();

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "The folder that was ingested, or the one it lies in: evidence is shown as it stands in the"
                    + " sources too (default: the folder of the program).")
    private @Nullable Path from;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (port < 0 || port > 65_535) {
            throw new FailureException(ExitCode.USAGE, "--port wants a number from 0 to 65535");
        }
        Path sources = from == null ? ArchiveOption.home() : from;
        PageSettings settings = new PageSettings(archiveOption.folder(), sources, host, port, names);
        try (PageServer server = PageServer.start(settings)) {
            terminal.line("Pactwire is at " + server.address());
            terminal.out().flush();
            Thread.currentThread().join();
        }
        return ExitCode.OK;
    }
}
