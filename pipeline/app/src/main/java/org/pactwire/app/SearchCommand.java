package org.pactwire.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Printable;
import org.pactwire.app.form.Values;
import org.pactwire.archive.Archive;
import org.pactwire.archive.ArticleHead;
import org.pactwire.archive.Facet;
import org.pactwire.archive.Facets;
import org.pactwire.archive.Hit;
import org.pactwire.archive.Passage;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.archive.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Searches the archive. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Finds evidence sentences, articles or pacts; the best ones first.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  pactwire search \"security agreement party:JPN\"",
            "  pactwire search 'kind:trade status:signed signed:2024-01..2024-06' --in pacts",
            "  pactwire search kind:trade --in pacts --facets",
            "  pactwire search '\"border treaty\" -party:RUS' --in articles --format json",
            "",
            "docs/search.md describes the query language.",
            "",
            "Exit codes: 0 found; 1 nothing found; 2 the query cannot be read; 4 the archive cannot be used."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int SHOWN = 10;
    /** A phrase, or a field with a plain or a quoted value. */
    private static final Pattern CONDITION = Pattern.compile("\"[^\"]*+\"|([a-z]++:(?:\"[^\"]*+\"|[^\\s()\"]++))");

    private final Terminal terminal;

    @Mixin
    private final ArchiveOption archiveOption = new ArchiveOption();

    @Mixin
    private final FormatOption formatOption = new FormatOption();

    @Mixin
    private final QueryWords query = new QueryWords();

    @Option(names = "--in", paramLabel = "WHAT", description = "sentences, articles or pacts (default: sentences).")
    private Target target = Target.SENTENCES;

    @Option(
            names = "--limit",
            paramLabel = "N",
            description = "At most so many (10 if not given; all for json and csv).")
    private @Nullable Integer limit;

    @Option(names = "--offset", paramLabel = "N", description = "Leave out the best N (default: ${DEFAULT-VALUE}).")
    private int offset;

    @Option(
            names = "--facets",
            description = "Count all hits by party, kind, status, currency, source and month; as csv the counts alone.")
    private boolean facets;

    SearchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if ((limit != null && limit < 1) || offset < 0) {
            throw new FailureException(ExitCode.USAGE, "--limit wants a number of at least 1, --offset of at least 0");
        }
        String words = query.text();
        try (Archive archive = archiveOption.open()) {
            return switch (formatOption.format) {
                case TABLE -> table(archive, new SearchRequest(words, target, offset, limit == null ? SHOWN : limit));
                case JSON, CSV ->
                    stream(
                            archive,
                            new SearchRequest(words, target, offset, limit == null ? Integer.MAX_VALUE : limit));
            };
        } catch (QueryException e) {
            throw FailureException.of(e, words);
        }
    }

    /** For programs: all hits, one by one. */
    private int stream(Archive archive, SearchRequest request) throws IOException, QueryException {
        HitStream stream = new HitStream(terminal);
        Facets counts = facets ? archive.facets(request.query(), target) : null;
        if (formatOption.format == Format.JSON) {
            long total = archive.search(request.page(0, 0)).total();
            stream.json(total, counts, action -> archive.forEachHit(request, action));
        } else if (counts != null) {
            stream.csv(counts);
        } else {
            stream.csv(target, action -> archive.forEachHit(request, action));
        }
        return stream.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.OK;
    }

    private int table(Archive archive, SearchRequest request) throws IOException, QueryException {
        SearchResults results = archive.search(request);
        if (results.hits().isEmpty()) {
            terminal.err()
                    .println(results.total() == 0 ? "nothing found" : "no more than " + count(results) + " found");
            if (results.total() == 0) {
                tellVainConditions(archive, request.query());
            }
            return ExitCode.NOTHING_FOUND;
        }
        List<List<Hit>> shown = eachSentenceOnce(results.hits());
        int number = offset;
        for (List<Hit> hits : shown) {
            number++;
            print(number, hits);
        }
        terminal.line("");
        terminal.line((offset + 1) + " to " + (offset + results.hits().size()) + " of "
                + count(results)
                + (shown.size() < results.hits().size() ? ", in " + Values.count(shown.size(), "sentence") : ""));
        if (facets) {
            print(archive.facets(request.query(), target));
        }
        return ExitCode.OK;
    }

    /** Names the conditions that nothing fulfils even alone: a party, a source or an id that may be mistyped. */
    private void tellVainConditions(Archive archive, String words) throws IOException, QueryException {
        Matcher conditions = CONDITION.matcher(words);
        while (conditions.find()) {
            String condition = conditions.group(1);
            if (condition != null
                    && !condition.equals(words)
                    && archive.search(new SearchRequest(condition, target, 0, 1))
                                    .total()
                            == 0) {
                terminal.err().println(Printable.line("nothing here fulfils " + condition));
            }
        }
    }

    private String count(SearchResults results) {
        return Values.count(
                results.total(),
                switch (target) {
                    case SENTENCES -> "claim";
                    case ARTICLES -> "article";
                    case PACTS -> "pact";
                });
    }

    private void print(Facets counts) {
        counts.counts().forEach((facet, values) -> {
            if (values.isEmpty()) {
                return;
            }
            terminal.line("");
            terminal.line(terminal.bold(facet.field()));
            // months are in order of time: the last ones are of interest
            int from = facet == Facet.MONTH ? Math.max(0, values.size() - SHOWN) : 0;
            values.stream()
                    .skip(from)
                    .limit(SHOWN)
                    .forEach(count -> terminal.line(
                            String.format(Locale.ROOT, "%,9d  %s", count.count(), Printable.line(count.value()))));
            if (values.size() > SHOWN) {
                terminal.line("           " + terminal.dim("and " + (values.size() - SHOWN) + " more"));
            }
        });
    }

    /** Hits by what they show, in order of the best of each: a sentence that tells of several pacts is one. */
    private static List<List<Hit>> eachSentenceOnce(List<Hit> hits) {
        Map<Object, List<Hit>> shown = new LinkedHashMap<>();
        for (Hit hit : hits) {
            Object place = hit instanceof Hit.SentenceHit sentence
                    ? List.of(
                            sentence.article().id(),
                            sentence.claim().sentence(),
                            sentence.claim().text())
                    : hit;
            shown.computeIfAbsent(place, p -> new ArrayList<>()).add(hit);
        }
        return List.copyOf(shown.values());
    }

    private void print(int number, List<Hit> hits) {
        String label = number + ".";
        switch (hits.getFirst()) {
            case Hit.SentenceHit sentence -> {
                numbered(label, terminal.highlighted(sentence.sentence()));
                below(label, source(sentence.article(), true));
                hits.stream()
                        .map(Hit.SentenceHit.class::cast)
                        .filter(hit -> !hit.pactId().isEmpty())
                        .map(hit -> hit.pactName() + " (" + hit.pactId() + ")")
                        .distinct()
                        .forEach(pact -> below(label, pact));
            }
            case Hit.ArticleHit article -> {
                numbered(label, terminal.highlighted(article.title()));
                // the title stands above
                below(label, source(article.article(), false));
                String indent = " ".repeat(label.length() + 3);
                for (Passage passage : article.passages()) {
                    terminal.wrapped(terminal.highlighted(passage), indent);
                }
            }
            case Hit.PactHit pact -> {
                numbered(label, terminal.highlighted(pact.name()));
                below(
                        label,
                        pact.pact().id() + ", " + pact.pact().kind().code() + ", "
                                + pact.pact().status().code()
                                + (pact.pact().statusDate() == null
                                        ? ""
                                        : " " + pact.pact().statusDate()));
                Hit.SentenceHit evidence = pact.evidence();
                if (evidence != null) {
                    terminal.wrapped(terminal.highlighted(evidence.sentence()), " ".repeat(label.length() + 3));
                }
            }
        }
    }

    private void numbered(String label, String text) {
        List<String> lines = terminal.wrap(text, label.length() + 1);
        terminal.line(label + " " + lines.get(0));
        lines.stream().skip(1).forEach(line -> terminal.line(" ".repeat(label.length() + 1) + line));
    }

    private void below(String label, String text) {
        String indent = " ".repeat(label.length() + 1);
        terminal.wrap(Printable.line(text), indent.length())
                .forEach(line -> terminal.line(indent + terminal.dim(line)));
    }

    private static String source(ArticleHead article, boolean titled) {
        return (article.published() == null ? "undated" : article.published().toString())
                + (article.source().isEmpty() ? "" : ", " + article.source())
                + (titled && !article.title().isEmpty() ? ": " + article.title() : "")
                + " (" + article.id() + ")";
    }
}
