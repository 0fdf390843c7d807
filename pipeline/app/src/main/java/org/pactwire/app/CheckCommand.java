package org.pactwire.app;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.Printable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Verifies an archive. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks for damage in the archive: in its files, and in what they say. Changes nothing.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire check",
            "  pactwire check --archive big --format json",
            "",
            "Exit codes: 0 sound; 1 something is wrong; 2 wrong usage; 4 the archive cannot be opened."
        })
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        List<Finding> findings;
        try (Archive archive = archiveOption.open()) {
            findings = archive.check();
        }
        switch (formatOption.format) {
            case TABLE -> table(findings);
            case JSON -> terminal.line(Json.document(findings));
            case CSV -> {
                Csv csv = new Csv(terminal, "id", "message");
                for (Finding finding : findings) {
                    csv.row(finding.id(), finding.message());
                }
            }
        }
        return findings.isEmpty() ? ExitCode.OK : ExitCode.NOTHING_FOUND;
    }

    private void table(List<Finding> findings) {
        if (findings.isEmpty()) {
            terminal.line("The archive is sound: "
                    + Printable.line(archiveOption.folder().toString()));
            return;
        }
        Table table = new Table("ID", "WHAT IS WRONG");
        findings.forEach(finding -> table.row(finding.id(), finding.message()));
        table.print(terminal);
    }
}
