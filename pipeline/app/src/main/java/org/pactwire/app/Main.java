package org.pactwire.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.pactwire.app.form.Printable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** Entry of the program. */
@Command(
        name = "pactwire",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Reads news articles and keeps the book of pacts: who agreed what, when, where, for how long and"
                + " for how much money, with the sentence behind every value.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire ingest corpus            read the sample articles",
            "  pactwire pacts --party JPN        list the pacts of Japan",
            "  pactwire pact p43ca               show one of them with its evidence",
            "  pactwire search \"security agreement party:JPN\"",
            "",
            "Results go to standard output, progress and messages to standard error.",
            "The archive is output/archive and the CSV files are in output/csv, both beside the program, unless"
                    + " --archive and --export say otherwise.",
            "",
            "Exit codes: 0 done; 1 nothing found, or a check found something wrong; 2 wrong usage; 3 a file cannot be"
                    + " read or written; 4 the archive cannot be used; 70 a fault of the program; 130 stopped."
        })
public final class Main implements Runnable {
    /** Held, so that its level stays; at other levels it asks for Java's vector module, which nothing here gains by. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    /** What an option takes, as picocli names it: constants, which are written in small letters everywhere else. */
    private static final Pattern CONSTANTS = Pattern.compile("\\[([A-Z][A-Z_]*(?:, [A-Z_]+)*)] \\(case-insensitive\\)");

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Mixin
    private final GlobalOptions global = new GlobalOptions();

    private Main() {}

    public static void main(String[] args) {
        LUCENE.setLevel(Level.SEVERE);
        StandardOutput results = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = utf8(results);
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code = results.code(run(Terminal.fromLauncher(out, err), args), err);
        err.flush();
        System.exit(code);
    }

    private static PrintStream utf8(OutputStream out) {
        return new PrintStream(new java.io.BufferedOutputStream(out, 1 << 14), false, StandardCharsets.UTF_8);
    }

    /**
     * Runs one command as a process would, for tests and other programs.
     *
     * @return the exit code
     */
    public static int run(PrintStream out, PrintStream err, String... args) {
        return run(Terminal.none(out, err), args);
    }

    static int run(Terminal terminal, String... args) {
        Main main = new Main();
        CommandLine line = new CommandLine(main)
                .addSubcommand(new IngestCommand(terminal))
                .addSubcommand(new FetchCommand(terminal))
                .addSubcommand(QueryWords.taken(new CommandLine(new SearchCommand(terminal))))
                .addSubcommand(new PactsCommand(terminal))
                .addSubcommand(new PactCommand(terminal))
                .addSubcommand(new ServeCommand(terminal))
                .addSubcommand(QueryWords.taken(new CommandLine(new WatchCommand(terminal))))
                .addSubcommand(new ExportCommand(terminal))
                .addSubcommand(new CheckCommand(terminal))
                .addSubcommand(new CleanCommand(terminal))
                .addSubcommand(new ExtractCommand(terminal))
                .addSubcommand(new EvaluateCommand(terminal))
                .addSubcommand(help());
        line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.outIsTerminal() && terminal.colour() ? Ansi.ON : Ansi.OFF));
        line.setUsageHelpWidth(Math.min(Math.max(terminal.width(), 80), 110));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler((e, given) -> wrongUsage(e, terminal));
        line.setExecutionExceptionHandler((e, command, parsed) -> fail(e, terminal, main));
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError | LinkageError e) { // picocli hands on exceptions only
            return fail(e, terminal, main);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    private static CommandLine help() {
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().description("Shows this, or the help of a command: pactwire help search.");
        return help;
    }

    private static int fail(Throwable trouble, Terminal terminal, Main main) {
        terminal.out().flush();
        if (trouble instanceof ClosedOutputException) {
            return ExitCode.OK;
        }
        return Failures.report(trouble, terminal.err(), main.global.debug);
    }

    private static int wrongUsage(ParameterException e, Terminal terminal) {
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        terminal.err().println("pactwire: " + Printable.line(message(e)));
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getSuggestions().isEmpty()) {
            terminal.err().println("Did you mean " + unmatched.getSuggestions().getFirst() + "?");
        }
        terminal.err().println("Try '" + command + " --help'.");
        return ExitCode.USAGE;
    }

    private static String message(ParameterException e) {
        return e instanceof UnmatchedArgumentException unmatched
                        && !unmatched.isUnknownOption()
                        && e.getCommandLine().getParent() == null
                ? "there is no command " + unmatched.getUnmatched().getFirst()
                : CONSTANTS
                        .matcher(String.valueOf(e.getMessage()))
                        .replaceAll(list -> list.group(1).toLowerCase(Locale.ROOT));
    }

    /** Without a command: says how to go on. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "which command? " + String.join(", ", spec.subcommands().keySet()));
    }
}
