package org.pactwire.bench.pins;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.pactwire.extract.Extractor;
import org.pactwire.extract.reader.ArticleReader;
import org.pactwire.extract.reader.ArticleReading;
import org.pactwire.extract.reader.JointClaims;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import org.pactwire.resolve.Resolver;

/**
 * Tries settings of the joining of rules and net on the gold sets; everything before it is done once.
 *
 * <p>Arguments: the root of the repository, the name of a set or {@code all}, then settings as {@code
 * veto,begin,side}.
 */
public final class ReaderWorth {
    private final Knowledge knowledge = Knowledge.packaged();
    private final Resolver resolver = new Resolver(knowledge.parties(), knowledge.pacts());
    private final ArticleReader reader = Objects.requireNonNull(ArticleReader.load());
    private final Map<String, ArticleReading> readings = new TreeMap<>();
    private final Extractor extractor = Extractor.ofRules(knowledge, Set.of());
    private final Program program;
    private final Path folder;

    private ReaderWorth(Path folder) {
        this.folder = folder;
        this.program = Program.ofRules(folder);
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ReaderWorth worth = new ReaderWorth(Files.createTempDirectory("reader-worth"));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<ReadSet> sets = GoldSets.of(Path.of(args[0])).stream()
                .filter(set -> Files.exists(set.gold()))
                .filter(set -> set instanceof ReadSet && !(set instanceof CorpusGold))
                .filter(set -> args[1].equals("all") || args[1].equals(set.name()))
                .map(ReadSet.class::cast)
                .toList();
        for (ReadSet set : sets) {
            out.println(set.name() + " rules alone: " + inShort(set.score(worth.program)));
            for (String text : List.of(args).subList(2, args.length)) {
                out.println(set.name() + " " + text + ": " + inShort(worth.score(set, settings(text))));
            }
        }
    }

    private List<Tally> score(ReadSet set, JointClaims.Settings settings) throws IOException, InterruptedException {
        JointClaims joint = new JointClaims(settings);
        Reading other = program.read(set.articles()).with(article -> reread(article, joint), resolver);
        return set.score(Program.thatRead(folder, Map.of(set.articles(), other)));
    }

    private AnnotatedArticle reread(AnnotatedArticle read, JointClaims joint) {
        Extraction x = read.extraction();
        if (!read.article().isEnglish()) {
            return read;
        }
        String text = read.article().text();
        ArticleReading found = readings.computeIfAbsent(
                read.article().id(), id -> reader.read(extractor.headline(read.article(), x.published()), text, x));
        return new AnnotatedArticle(
                read.article(), x.withClaims(joint.of(read.article().id(), text, x, found)));
    }

    private static JointClaims.Settings settings(String text) {
        String[] numbers = text.split(",", -1);
        return new JointClaims.Settings(
                Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]), Double.parseDouble(numbers[2]));
    }

    private static String inShort(List<Tally> tallies) {
        StringBuilder text = new StringBuilder();
        tallies.forEach(tally -> text.append(String.format(Locale.ROOT, "%s %s; ", tally.measure(), tally.inShort())));
        return text.toString();
    }
}
