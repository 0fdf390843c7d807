package org.pactwire.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pactwire.article.Article;
import org.pactwire.article.Rejection;
import org.pactwire.article.Span;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocument;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;

/**
 * Damaged input of every format is read and cleaned, or refused with a reason that a user understands, and nothing of it
 * is lost from the count. The system property {@code pactwire.mutations} says how many inputs are made, {@code
 * pactwire.mutations.first} where to begin; the number of an input alone decides what it is.
 */
@Tag("slow")
class MutatedInputTest {
    private static final int INPUTS = Integer.getInteger("pactwire.mutations", 20_000);
    private static final int FIRST = Integer.getInteger("pactwire.mutations.first", 0);
    private static final int MOST_FAULTS = 20;

    /** Far more than the slowest takes on a busy machine; such an input is of some 10,000 bytes. */
    private static final long LONGEST_MILLIS = 20_000;

    /** What the class of an exception looks like where a reason should stand. */
    private static final Pattern EXCEPTION = Pattern.compile("\\w+(Exception|Error)\\b");

    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();
    private final Cleaner cleaner = new Cleaner();

    @Test
    void everyDamagedInputIsReadAndCleanedOrRefusedInTime() throws Exception {
        List<SoundInput> sound = SoundInput.all();
        AtomicLong next = new AtomicLong(FIRST);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Worker worker = new Worker(sound, next);
            worker.setDaemon(true);
            worker.start();
            workers.add(worker);
        }
        for (Worker worker : workers) {
            while (worker.isAlive() && faults.size() < MOST_FAULTS) {
                worker.join(1000);
                for (Worker each : workers) {
                    each.lookAtTime();
                }
            }
        }

        assertThat(faults).isEmpty();
        assertThat(next.get()).isGreaterThanOrEqualTo(FIRST + (long) INPUTS);
    }

    /** Inputs that something was wrong with once. */
    @Test
    void whatWasFoundStaysMended() throws IOException {
        try (Stream<Path> files = Files.list(SoundInput.FILES.resolve("found"))) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                assertThat(check(0, name, Files.readAllBytes(file))).as(name).isEmpty();
            }
        }
    }

    @Test
    void theSoundInputsAreRead() throws IOException {
        for (SoundInput input : SoundInput.all()) {
            assertThat(results(new ByteArrayInputStream(input.packed(input.data())), input.name()))
                    .as(input.name())
                    .isNotEmpty()
                    .allSatisfy(result -> assertThat(result).startsWith("read "));
        }
    }

    private final class Worker extends Thread {
        private final List<SoundInput> sound;
        private final AtomicLong next;
        private volatile long number = -1;
        private volatile long since = System.nanoTime();

        Worker(List<SoundInput> sound, AtomicLong next) {
            super("damaged input");
            this.sound = sound;
            this.next = next;
        }

        @Override
        public void run() {
            while (faults.size() < MOST_FAULTS) {
                long taken = next.getAndIncrement();
                if (taken >= FIRST + (long) INPUTS) {
                    break;
                }
                since = System.nanoTime();
                number = taken;
                Mutator mutator = new Mutator(taken);
                SoundInput input = sound.get((int) (taken % sound.size()));
                byte[] data = input.packed(mutator.damage(
                        input.data(), sound.get(mutator.choose(sound.size())).data()));
                try {
                    check(taken, input.name(), data).ifPresent(fault -> keep(taken, input.name(), data, fault));
                } catch (Throwable e) { // whatever is thrown is a fault of the program
                    keep(taken, input.name(), data, e + " at " + top(e.getStackTrace()));
                }
            }
            number = -1;
        }

        void lookAtTime() {
            long at = number;
            long millis = (System.nanoTime() - since) / 1_000_000;
            if (at >= 0 && at == number && millis > LONGEST_MILLIS) {
                faults.add(at + " takes more than " + millis + " ms, now at " + top(getStackTrace()));
                number = -1;
            }
        }
    }

    private static List<StackTraceElement> top(StackTraceElement[] trace) {
        return List.of(trace).subList(0, Math.min(12, trace.length));
    }

    /** Adds a fault, and keeps the input as a file to look at. */
    private void keep(long number, String name, byte[] data, String fault) {
        faults.add(number + " (" + name + "): " + fault);
        try {
            Path folder = Files.createDirectories(Path.of("target", "mutations"));
            Files.write(folder.resolve(number + "-" + name), data);
        } catch (IOException e) {
            faults.add("not kept: " + e);
        }
    }

    private Optional<String> check(long number, String name, byte[] data) throws IOException {
        List<String> results = results(new ByteArrayInputStream(data), name);
        if (results.isEmpty()) {
            return Optional.of("neither read nor refused");
        }
        for (String result : results) {
            if (!result.startsWith("read ") && EXCEPTION.matcher(result).find()) {
                return Optional.of(result);
            }
        }
        if (number % 8 == 0) {
            List<String> again = results(new Drops(data, (int) (number / 8 % 13) + 1), name);
            if (!again.equals(results)) {
                return Optional.of("read in small pieces it gives " + again + " and not " + results);
            }
        }
        return Optional.empty();
    }

    /** What comes of each record, in words. */
    private List<String> results(InputStream in, String name) throws IOException {
        List<String> results = new ArrayList<>();
        try (RawDocuments documents = Sources.open(in, "dump/" + name, ReadOptions.DEFAULT)) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                results.add(
                        switch (result) {
                            case ReadResult.Read(RawDocument document) -> "read " + cleaned(document);
                            case ReadResult.Refused(Rejection no) -> words(no);
                        });
            }
        }
        return results;
    }

    private String cleaned(RawDocument document) {
        return switch (cleaner.clean(document)) {
            case Cleaned.Kept(Article article) ->
                document.origin() + " " + document.id() + " " + aligned(article, document);
            case Cleaned.Refused(Rejection no) -> words(no);
        };
    }

    private static String words(Rejection no) {
        return no.origin() + " " + no.reason() + " " + no.detail();
    }

    /** The text of an article, each character of which comes from a place in the source. */
    private static String aligned(Article article, RawDocument document) {
        String source = Cleaner.source(document);
        String text = article.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' || text.charAt(i) == '\n') { // between words and paragraphs, in no source
                continue;
            }
            Span raw = article.alignment().toRaw(new Span(i, i + 1));
            if (raw.isEmpty() || raw.end() > source.length()) {
                throw new IllegalStateException("character " + i + " comes from " + raw + " of " + source.length());
            }
        }
        return text;
    }

    /** A stream that gives a few bytes at a time, as networks and decompressors do. */
    private static final class Drops extends ByteArrayInputStream {
        private final int most;

        Drops(byte[] data, int most) {
            super(data);
            this.most = most;
        }

        @Override
        public synchronized int read(byte[] buffer, int from, int length) {
            return super.read(buffer, from, Math.min(most, length));
        }
    }
}
