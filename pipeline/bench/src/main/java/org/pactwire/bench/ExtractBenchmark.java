package org.pactwire.bench;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.pactwire.article.Article;
import org.pactwire.extract.claim.reading.ArticleFacts;
import org.pactwire.extract.claim.reading.ClaimExtractor;
import org.pactwire.extract.date.DateExtractor;
import org.pactwire.extract.entity.EntityExtractor;
import org.pactwire.extract.money.MoneyExtractor;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;
import org.pactwire.extract.syntax.SyntaxParser;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.MoneyMention;
import org.pactwire.know.PactRegistry;
import org.pactwire.know.PartyTable;

/**
 * Tokens a second of each part of extraction, over real articles: one operation is one article. Tagger, parser and random
 * field are also measured by themselves, over every sentence; in extraction they see only those that need them.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx2g")
@State(Scope.Benchmark)
public class ExtractBenchmark {
    private static final String NAMES = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
    private static final int ARTICLES = 50;

    /** A file of cleaned articles: JSON Lines with {@code text} and {@code published}. */
    @Param("articles.jsonl")
    String articles = "";

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final MoneyExtractor money = new MoneyExtractor();
    private final DateExtractor dates = new DateExtractor();
    private final List<Read> read = new ArrayList<>();
    private final SyntaxParser parser = new SyntaxParser();
    private final EntityExtractor entities = new EntityExtractor(PartyTable.load());
    private final ClaimExtractor claims =
            new ClaimExtractor(parser::parse, PartyTable.load(), PactRegistry.load(), Set.of());
    private final MaxentTagger tagger = tagger();
    private final CRFClassifier<CoreLabel> names = CRFClassifier.getClassifierNoExceptions(NAMES);
    private int next;

    /** An article with what the earlier parts found in it. */
    private record Read(
            Article article,
            int tokens,
            List<Sentence> sentences,
            List<EntityMention> entities,
            List<MoneyMention> money,
            List<DateMention> dates) {}

    /** Counts tokens beside articles. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long tokens;
    }

    private static MaxentTagger tagger() {
        Properties properties = new Properties();
        properties.setProperty("model", MaxentTagger.DEFAULT_JAR_PATH);
        return new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, properties, false);
    }

    @Setup
    public void read() throws IOException {
        for (Article article : BenchArticles.read(Path.of(articles), ARTICLES)) {
            String text = article.text();
            List<Sentence> sentences = splitter.split(text);
            read.add(new Read(
                    article,
                    sentences.stream().mapToInt(s -> s.tokens().size()).sum(),
                    sentences,
                    entities.extract(text, sentences, null),
                    money.extract(text, sentences),
                    dates.extract(text, sentences, null)));
        }
    }

    private Read next(Counter counter) {
        Read now = read.get(next);
        next = (next + 1) % read.size();
        counter.tokens += now.tokens;
        return now;
    }

    @Benchmark
    public List<Sentence> tokenizer(Counter counter) {
        return splitter.split(next(counter).article.text());
    }

    @Benchmark
    public void tagger(Counter counter, Blackhole hole) {
        for (Sentence sentence : next(counter).sentences) {
            hole.consume(tagger.tagSentence(
                    sentence.tokens().stream().map(t -> new Word(t.text())).toList()));
        }
    }

    @Benchmark
    public void taggerAndParser(Counter counter, Blackhole hole) {
        for (Sentence sentence : next(counter).sentences) {
            if (sentence.tokens().size() <= SyntaxParser.MAX_TOKENS) {
                hole.consume(parser.parse(sentence));
            }
        }
    }

    @Benchmark
    public void randomField(Counter counter, Blackhole hole) {
        for (Sentence sentence : next(counter).sentences) {
            List<CoreLabel> labels = new ArrayList<>();
            for (Token token : sentence.tokens()) {
                CoreLabel label = new CoreLabel();
                label.setWord(token.text());
                labels.add(label);
            }
            hole.consume(names.classifySentence(labels));
        }
    }

    @Benchmark
    public List<EntityMention> entities(Counter counter) {
        Read now = next(counter);
        return entities.extract(now.article.text(), now.sentences, null);
    }

    @Benchmark
    public List<MoneyMention> money(Counter counter) {
        Read now = next(counter);
        return money.extract(now.article.text(), now.sentences);
    }

    @Benchmark
    public List<DateMention> dates(Counter counter) {
        Read now = next(counter);
        return dates.extract(now.article.text(), now.sentences, null);
    }

    @Benchmark
    public Object claims(Counter counter) {
        Read now = next(counter);
        return claims.extract(new ArticleFacts(
                now.article.id(), now.article.text(), now.sentences, now.entities, now.money, now.dates));
    }
}
