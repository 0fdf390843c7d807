package org.pactwire.bench.pins;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.pactwire.extract.claim.reading.ArticleFacts;
import org.pactwire.extract.claim.reading.ClaimExtractor;
import org.pactwire.extract.claim.reading.Rules;
import org.pactwire.extract.claim.words.Rule;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import org.pactwire.resolve.Resolver;

/**
 * Leaves out each rule of the claim reader in turn and tells what that changes: in how many articles of the gold sets the
 * claims are others, and which scores fall or rise. Everything before the claims is read once, each sentence is parsed once.
 *
 * <p>Arguments: the root of the repository, then names of rules; all rules if none are named. A line for each rule:
 * name, articles with other claims, then each score that changes as {@code set measure before>after}. The corpus is not
 * scored, since that takes files; its claims are compared.
 */
public final class RuleWorth {
    private final Knowledge knowledge = Knowledge.packaged();
    private final Resolver resolver = new Resolver(knowledge.parties(), knowledge.pacts());
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Map<Sentence, ParsedSentence> parsed = new ConcurrentHashMap<>();
    private final Function<Sentence, ParsedSentence> parser;
    private final Path folder;
    private final Program program;
    private final List<ReadSet> sets;

    private RuleWorth(Path home, Path folder) {
        SyntaxParser real = new SyntaxParser();
        this.parser = sentence -> parsed.computeIfAbsent(sentence, real::parse);
        this.folder = folder;
        this.program = Program.ofRules(folder);
        this.sets = GoldSets.of(home).stream()
                .filter(set -> Files.exists(set.gold()))
                .filter(ReadSet.class::isInstance)
                .map(ReadSet.class::cast)
                .toList();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("rule-worth");
        RuleWorth worth = new RuleWorth(Path.of(args[0]), folder);
        List<String> named = List.of(args).subList(1, args.length);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> rules =
                named.isEmpty() ? Rules.all().stream().map(Rule::id).toList() : named;
        for (String rule : rules) {
            out.println(worth.line(rule));
        }
    }

    private String line(String rule) throws IOException, InterruptedException {
        ClaimExtractor without = new ClaimExtractor(parser, knowledge.parties(), knowledge.pacts(), Set.of(rule));
        Map<Path, Reading> readings = new TreeMap<>();
        int changed = 0;
        for (ReadSet set : sets) {
            Reading before = program.read(set.articles());
            Reading after = before.with(article -> reread(article, without), resolver);
            changed += Fingerprints.of(after)
                    .changed(Fingerprints.of(before).pins())
                    .size();
            readings.put(set.articles(), after);
        }
        List<String> cells = new ArrayList<>(List.of(rule, Integer.toString(changed)));
        if (changed > 0) {
            cells.addAll(scores(readings));
        }
        return String.join("\t", cells);
    }

    private List<String> scores(Map<Path, Reading> readings) throws IOException, InterruptedException {
        Program other = Program.thatRead(folder, readings);
        List<String> changes = new ArrayList<>();
        for (ReadSet set : sets) {
            if (set instanceof CorpusGold) {
                continue;
            }
            Map<String, Tally> before = new TreeMap<>();
            set.score(program).forEach(tally -> before.put(tally.measure(), tally));
            for (Tally now : set.score(other)) {
                Tally was = before.getOrDefault(now.measure(), now);
                if (!was.equals(now)) {
                    changes.add(set.name() + " " + now.measure() + " " + was.inShort() + ">" + now.inShort());
                }
            }
        }
        return changes;
    }

    private AnnotatedArticle reread(AnnotatedArticle read, ClaimExtractor extractor) {
        Extraction x = read.extraction();
        if (!read.article().isEnglish()) {
            return read;
        }
        String text = read.article().text();
        List<Claim> claims = extractor.extract(
                new ArticleFacts(read.article().id(), text, splitter.split(text), x.entities(), x.money(), x.dates()));
        return new AnnotatedArticle(
                read.article(),
                new Extraction(x.published(), x.sentences(), x.entities(), x.money(), x.dates(), claims));
    }
}
