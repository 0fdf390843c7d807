package org.pactwire.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.SentenceSplitter;

/** Tokens a second of {@link SentenceSplitter}, the step that every article goes through. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class SentenceSplitterBenchmark {
    private static final String TEXT = """
            The ministers of Norway and Chile met in Oslo on Tuesday to sign a ten-year fisheries agreement, which \
            both governments had announced in March. "We have waited long for this," said the Norwegian minister.

            Under the accord, Norway is to pay $12.5 million a year for research vessels. The U.N. welcomed it; two \
            fishing unions, however, called it "a gift to the big fleets" and asked Mr. Soto to publish its annexes.
            """.repeat(20);

    private final SentenceSplitter splitter = new SentenceSplitter();

    /** Counts tokens beside texts. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Counter {
        public long tokens;
    }

    @Benchmark
    public List<Sentence> split(Counter counter) {
        List<Sentence> sentences = splitter.split(TEXT);
        counter.tokens += sentences.stream().mapToLong(s -> s.tokens().size()).sum();
        return sentences;
    }
}
