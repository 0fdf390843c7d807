package org.pactwire.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.HitJson;
import org.pactwire.app.form.Json;
import org.pactwire.app.form.RawSources;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit.SentenceHit;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Pact;
import org.pactwire.resolve.Reason;
import org.pactwire.resolve.Reasons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one pact with its evidence. */
@Command(
        name = "pact",
        mixinStandardHelpOptions = true,
        description =
                "Shows the dossier of one pact: parties, history, money, conflicts, and the sentences that say it.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire pact p43ca34bff5fb949f",
            "  pactwire pact p43ca --raw         the beginning of an id will do if only one pact has it",
            "  pactwire pact p43ca --why         for each value the rule that chose it",
            "  pactwire pact ukraine-fin-security-2024 --format json",
            "",
            "The numbers in brackets are those of the evidence sentences at the end.",
            "",
            "Exit codes: 0 shown; 1 no such pact; 2 wrong usage, or several pacts begin so; 4 the archive cannot be"
                    + " used."
        })
final class PactCommand implements Callable<Integer> {
    private static final int SHOWN = 10;

    private enum Shape {
        TABLE,
        JSON
    }

    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Parameters(
            paramLabel = "ID",
            description = "The pact's id or its beginning, or the id by which the registry knows it.")
    private String id = "";

    @Option(names = "--format", paramLabel = "FORMAT", description = "table or json (default: table).")
    private Shape format = Shape.TABLE;

    @Option(
            names = "--why",
            description = "Explain each value: the rule that chose it, and the sentences for and against it.")
    private boolean why;

    @Option(names = "--raw", description = "Show each sentence as it stands in the source it was read from, and where.")
    private boolean raw;

    @Option(
            names = "--from",
            paramLabel = "FOLDER",
            description = "With --raw: the folder that was ingested, or the one it lies in (default: the current one).")
    private Path from = Path.of("");

    private @Nullable RawSources sources;

    PactCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (Archive archive = archiveOption.open()) {
            Pact pact = find(archive);
            List<SentenceHit> claims = archive.evidence(pact.id());
            Map<String, AnnotatedArticle> articles = new HashMap<>();
            for (SentenceHit hit : claims) {
                String articleId = hit.claim().articleId();
                AnnotatedArticle article = articles.containsKey(articleId) ? null : archive.article(articleId);
                if (article != null) {
                    articles.put(articleId, article);
                }
            }
            switch (format) {
                case TABLE ->
                    new Dossier(pact, claims, reasons(pact, claims), claim -> place(articles, claim), terminal).print();
                case JSON -> {
                    Map<String, @Nullable Object> json = Json.pact(pact);
                    json.put(
                            "evidence",
                            claims.stream()
                                    .map(hit -> HitJson.evidence(
                                            hit, articles.get(hit.claim().articleId())))
                                    .toList());
                    if (why) {
                        json.put(
                                "why",
                                reasons(pact, claims).stream()
                                        .map(HitJson::reason)
                                        .toList());
                    }
                    terminal.line(Json.document(json));
                }
            }
        }
        return ExitCode.OK;
    }

    /** Empty if not asked for. */
    private List<Reason> reasons(Pact pact, List<SentenceHit> claims) {
        return why ? Reasons.of(pact, claims.stream().map(SentenceHit::claim).toList()) : List.of();
    }

    private Pact find(Archive archive) throws IOException {
        Pact exact = archive.pact(id);
        if (exact != null) {
            return exact;
        }
        String start = id.toLowerCase(Locale.ROOT);
        List<Pact> begin = archive.pacts().stream()
                .filter(p -> p.id().startsWith(start) || p.registryId().equals(start))
                .toList();
        if (begin.isEmpty() || id.isBlank()) {
            throw new FailureException(
                    ExitCode.NOTHING_FOUND,
                    "no pact has the id " + id,
                    "pactwire pacts lists them; pactwire search WORDS --in pacts finds them by name and party.");
        }
        if (begin.size() > 1) {
            throw new FailureException(
                    ExitCode.USAGE,
                    Values.count(begin.size(), "pact") + " have an id that begins with " + id,
                    begin.stream()
                            .limit(SHOWN)
                            .map(p -> "  " + p.id() + "  " + p.name())
                            .collect(Collectors.joining("\n")));
        }
        return begin.get(0);
    }

    private String place(Map<String, AnnotatedArticle> articles, Claim claim) {
        AnnotatedArticle article = articles.get(claim.articleId());
        if (article == null) {
            return "";
        }
        if (!raw) {
            return article.article().origin();
        }
        RawSources found = sources == null ? new RawSources(from) : sources;
        sources = found;
        return found.excerpt(article.article(), claim.span());
    }
}
