package org.pactwire.app;

import java.io.IOException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.article.Rejection;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.run.Outcome;

/** Reads and cleans documents as a run does and counts what would become of them; writes nothing. */
final class DryRun {
    private final @Nullable Archive archive;
    private final Cleaner cleaner = new Cleaner();
    private final Set<String> seen = new HashSet<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private final Map<Rejection.Reason, Long> reasons = new EnumMap<>(Rejection.Reason.class);
    private long read;

    /** With what an archive holds already; null where there is none yet. */
    DryRun(@Nullable Archive archive) {
        this.archive = archive;
    }

    /** Number of documents read. */
    long run(RawDocuments documents) throws IOException {
        for (ReadResult result = documents.next(); result != null; result = documents.next()) {
            read++;
            Outcome outcome = switch (result) {
                case ReadResult.Refused refused -> rejected(refused.rejection());
                case ReadResult.Read found -> outcome(found.document());
            };
            outcomes.merge(outcome, 1L, Long::sum);
        }
        return read;
    }

    private Outcome outcome(RawDocument document) throws IOException {
        if (archive != null && archive.holds(document.id(), document.origin())) {
            return Outcome.UNCHANGED;
        }
        return switch (cleaner.clean(document)) {
            case Cleaned.Refused refused -> rejected(refused.rejection());
            case Cleaned.Kept kept -> seen.add(kept.article().id()) ? Outcome.INGESTED : Outcome.DUPLICATE;
        };
    }

    private Outcome rejected(Rejection rejection) {
        reasons.merge(rejection.reason(), 1L, Long::sum);
        return Outcome.REJECTED;
    }

    void print(Terminal terminal) {
        Table table = new Table("", "").right(1);
        table.row("documents read", Terminal.number(read));
        for (Outcome outcome : Outcome.values()) {
            table.row("  would be " + outcome.code(), Terminal.number(outcomes.getOrDefault(outcome, 0L)));
        }
        reasons.forEach((reason, count) ->
                table.row("    " + reason.name().toLowerCase(Locale.ROOT).replace('_', ' '), Terminal.number(count)));
        table.print(terminal);
        terminal.line("");
        terminal.line("Nothing was written. Near copies are told only by a run.");
    }
}
