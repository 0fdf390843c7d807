package org.pactwire.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists pacts. */
@Command(
        name = "pacts",
        mixinStandardHelpOptions = true,
        description = "Lists the pacts in the book, the ones reported last first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire pacts --party JPN --party Ukraine --status signed",
            "  pactwire pacts --kind trade --format csv > trade.csv",
            "",
            "Exit codes: 0 pacts listed; 1 no pact fits; 2 wrong usage; 4 the archive cannot be used."
        })
final class PactsCommand implements Callable<Integer> {
    /** Kinds as the files and queries write them. */
    private static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("unused") // made by picocli
        Kinds() {
            super(Arrays.stream(Kind.values()).map(Kind::code).toList());
        }
    }

    /** As {@link Kinds}. */
    private static final class Statuses extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("unused") // made by picocli
        Statuses() {
            super(Arrays.stream(Status.values()).map(Status::code).toList());
        }
    }

    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    @Option(
            names = "--party",
            paramLabel = "PARTY",
            description =
                    "Only pacts with this party, by id (JPN, EU) or any name; repeat it for pacts with all of them.")
    private List<String> parties = List.of();

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "Only pacts of this kind: ${COMPLETION-CANDIDATES}.")
    private @Nullable Kind kind;

    @Option(
            names = "--status",
            paramLabel = "STATUS",
            completionCandidates = Statuses.class,
            description = "Only pacts of this status: ${COMPLETION-CANDIDATES}.")
    private @Nullable Status status;

    @Option(names = "--limit", paramLabel = "N", description = "At most so many (all of them if not given).")
    private int limit = Integer.MAX_VALUE;

    PactsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Pact> pacts;
        try (Archive archive = archiveOption.open()) {
            List<Pact> found = ofParties(archive, parties);
            if (found.isEmpty()) {
                tellUnknownParties(archive);
            }
            pacts = found.stream()
                    .filter(this::fits)
                    .sorted(PactList.LATEST_FIRST)
                    .limit(Math.max(0, limit))
                    .toList();
        }
        PactList.print(pacts, formatOption.format, terminal);
        return pacts.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    /** Names the parties that no pact has at all. */
    private void tellUnknownParties(Archive archive) throws IOException {
        for (String party : parties) {
            if (ofParties(archive, List.of(party)).isEmpty()) {
                terminal.err().println(Printable.line("no pact has a party called " + party));
            }
        }
    }

    /** Those with all the parties asked for, by whatever name of theirs. */
    private static List<Pact> ofParties(Archive archive, List<String> names) throws IOException {
        if (names.isEmpty()) {
            return archive.pacts();
        }
        String query = names.stream()
                .map(party -> "party:\"" + party.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(" "));
        List<Pact> found = new ArrayList<>();
        try {
            archive.forEachHit(new SearchRequest(query, Target.PACTS, 0, Integer.MAX_VALUE), hit -> {
                if (hit instanceof Hit.PactHit pact) {
                    found.add(pact.pact());
                }
            });
        } catch (QueryException e) {
            throw FailureException.of(e, query);
        }
        return found;
    }

    private boolean fits(Pact pact) {
        return (kind == null || pact.kind() == kind) && (status == null || pact.status() == status);
    }
}
