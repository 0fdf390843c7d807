package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Json;
import org.pactwire.run.Outcome;
import org.pactwire.run.RunReport;
import org.pactwire.run.Stages;

/** The report of a run as a JSON file, for whoever watches over the runs. */
final class RunJson {
    private static final double NANOS = 1e9;

    private RunJson() {}

    /** Replaces the file as a whole; makes its folder if it is not there. */
    static void write(RunReport report, Stages stages, Path file) throws IOException {
        Path whole = file.toAbsolutePath();
        Path folder = whole.getParent();
        if (folder == null) {
            throw new FailureException(ExitCode.USAGE, "--report wants a file, not " + file);
        }
        Files.createDirectories(folder);
        Path part = folder.resolve("." + whole.getFileName() + ".part");
        Files.writeString(part, Json.document(of(report, stages)) + "\n");
        Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Every outcome is named, also those that no document had. */
    private static Map<String, @Nullable Object> of(RunReport report, Stages stages) {
        Map<String, @Nullable Object> outcomes = Json.object();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.code(), report.count(outcome));
        }
        Map<String, @Nullable Object> rejected = new LinkedHashMap<>();
        report.rejections()
                .forEach((reason, count) -> rejected.put(reason.name().toLowerCase(Locale.ROOT), count));
        Map<String, @Nullable Object> seconds = new LinkedHashMap<>();
        report.times().forEach((step, time) -> seconds.put(step.label(), seconds(time)));
        RunReport.Found found = report.found();
        RunReport.Totals totals = report.totals();
        double elapsed = Math.max(1e-9, report.elapsed().toNanos() / NANOS);
        return Json.object(
                "read",
                report.read(),
                "outcomes",
                outcomes,
                "unfinished",
                report.unfinished(),
                "outdated",
                report.outdated(),
                "rejected_by_reason",
                rejected,
                "other_languages",
                report.otherLanguages(),
                "found",
                Json.object(
                        "entities",
                        found.entities(),
                        "money",
                        found.money(),
                        "dates",
                        found.dates(),
                        "claims",
                        found.claims()),
                "archive",
                totals == null ? null : Json.object("articles", totals.articles(), "pacts", totals.pacts()),
                "stopped",
                report.stopped(),
                "bytes",
                report.bytes(),
                "seconds",
                seconds(report.elapsed()),
                "documents_per_second",
                rounded(report.read() / elapsed),
                "bytes_per_second",
                Math.round(report.bytes() / elapsed),
                "seconds_by_step",
                seconds,
                "versions",
                Json.object(
                        "pactwire",
                        Version.ofProgram(),
                        "reading",
                        stages.version(),
                        "java",
                        System.getProperty("java.version")));
    }

    private static double seconds(Duration time) {
        return rounded(time.toNanos() / NANOS);
    }

    private static double rounded(double number) {
        return Math.round(number * 1000) / 1000.0;
    }
}
