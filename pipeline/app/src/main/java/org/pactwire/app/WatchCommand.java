package org.pactwire.app;

import java.io.IOException;
import java.util.Locale;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Keeps queries, of which each ingest tells what is new. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        description = "Keeps queries in the archive; each ingest reports what is new for them.",
        synopsisSubcommandLabel = "(add|remove|list)",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire watch add \"party:JPN status:signed\" --in pacts",
            "  pactwire watch list",
            "  pactwire watch remove \"party:JPN status:signed\" --in pacts",
            "",
            "Exit codes: 0 done; 1 no such watch; 2 the query cannot be read; 4 the archive cannot be used."
        })
final class WatchCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    WatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "add, remove or list?");
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            description = "Keeps a query; what it finds now is not new.")
    int add(@Mixin ArchiveOption archiveOption, @Mixin Watched watched) throws IOException {
        Watch watch = watched.watch();
        try (Archive archive = write(archiveOption)) {
            terminal.line(archive.watch(watch) ? "watching " + show(watch) : "already watching " + show(watch));
            return ExitCode.OK;
        } catch (QueryException e) {
            throw FailureException.of(e, watch.query());
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Forgets a query.")
    int remove(@Mixin ArchiveOption archiveOption, @Mixin Watched watched) throws IOException {
        Watch watch = watched.watch();
        try (Archive archive = write(archiveOption)) {
            if (archive.unwatch(watch)) {
                terminal.line("no longer watching " + show(watch));
                return ExitCode.OK;
            }
            terminal.err().println("nobody watches " + show(watch));
            return ExitCode.NOTHING_FOUND;
        }
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the queries that are kept.")
    int list(@Mixin ArchiveOption archiveOption) throws IOException {
        try (Archive archive = archiveOption.open()) {
            if (archive.watches().isEmpty()) {
                terminal.err().println("no query is watched");
            }
            archive.watches().forEach(watch -> terminal.line(show(watch)));
            return ExitCode.OK;
        }
    }

    /** What is watched. */
    static final class Watched {
        @Mixin
        private final QueryWords query = new QueryWords();

        @Option(names = "--in", paramLabel = "WHAT", description = "sentences, articles or pacts (default: sentences).")
        private Target target = Target.SENTENCES;

        Watch watch() {
            return new Watch(query.text(), target);
        }
    }

    /** An archive that is not there is not made by this. */
    private static Archive write(ArchiveOption option) throws IOException {
        option.open().close();
        return Archive.openOrCreate(option.folder());
    }

    static String show(Watch watch) {
        return Printable.line(watch.query()) + "  in " + watch.target().name().toLowerCase(Locale.ROOT);
    }
}
