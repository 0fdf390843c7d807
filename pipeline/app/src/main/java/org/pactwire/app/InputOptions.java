package org.pactwire.app;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.Limits;
import org.pactwire.read.ReadOptions;
import picocli.CommandLine.Option;

/** What the commands that read documents have in common. */
final class InputOptions {
    /** What the help says of formats. */
    static final String FORMATS =
            "Formats, told by content: HTML, text, Markdown, JSON, JSON Lines, CSV and TSV, RSS, Atom,"
                    + " WordPress exports, NITF, NewsML, ninjs, TREC, .eml and mbox, WARC, Parquet; each in .gz .zst .bz2 .zip .tar as well.";

    /** What the help says of limits. */
    static final String LIMITS = "Limits: 20 MB a page or text, 64 MB a record, 200-fold growth when decompressed, 5"
            + " archives and compressions in each other, 200 elements of XML in each other; 1,000,000 characters an"
            + " article. What is beyond is refused with its reason, and the rest goes on.";

    @Option(
            names = "--map",
            paramLabel = "FIELD=NAME",
            description = "What a dump calls a field of its records: text=body; fields are id, url, title, html, text,"
                    + " published, byline, source, language and fetched. May be repeated.")
    private List<String> map = List.of();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Only files that changed on this day (UTC) or later, as 2024-06-13.")
    private @Nullable String since;

    /**
     * The options as they were given.
     *
     * @throws FailureException where they say nothing that can be done
     */
    ReadOptions read() {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : map) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw new FailureException(ExitCode.USAGE, "--map wants FIELD=NAME, not " + pair);
            }
            fields.put(
                    pair.substring(0, equals).strip(),
                    pair.substring(equals + 1).strip());
        }
        try {
            return new ReadOptions(Limits.DEFAULT, fields, day());
        } catch (IllegalArgumentException e) {
            throw new FailureException(ExitCode.USAGE, "--map: " + e.getMessage());
        }
    }

    private @Nullable Instant day() {
        if (since == null) {
            return null;
        }
        try {
            return LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant();
        } catch (DateTimeParseException e) {
            throw new FailureException(ExitCode.USAGE, "--since wants a day as 2024-06-13, not " + since);
        }
    }
}
