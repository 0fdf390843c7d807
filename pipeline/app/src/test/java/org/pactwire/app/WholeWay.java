package org.pactwire.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.know.Knowledge;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.run.IngestRun;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.RunListener;
import org.pactwire.run.RunReport;
import org.pactwire.run.Stages;

/** Takes documents through all rooms with all models, and reads the CSV files that come out. */
final class WholeWay {
    /** The root of the repository. */
    static final Path HOME = Path.of(System.getProperty("pactwire.home", "../.."));

    private static final Knowledge KNOWLEDGE = Knowledge.packaged();
    private static final Stages STAGES = Stages.standard(KNOWLEDGE).shared();
    private static final Stages RULES = Stages.ofRules(KNOWLEDGE).shared();

    private final Path folder;
    private final Stages stages;

    private WholeWay(Path folder, Stages stages) {
        this.folder = folder;
        this.stages = stages;
    }

    /** Archives and CSV files are written into the folder. */
    WholeWay(Path folder) {
        this(folder, STAGES);
    }

    /** Without the learned reader: faster, where many articles are read for other things than their claims. */
    static WholeWay ofRules(Path folder) {
        return new WholeWay(folder, RULES);
    }

    /** Reads the documents into the archive of this name and writes its CSV files. */
    RunReport ingest(String name, RawDocuments documents, int threads, int commitEvery)
            throws IOException, InterruptedException {
        IngestSettings settings =
                new IngestSettings(threads, Duration.ofMinutes(1), commitEvery, false, folder.resolve(name + "-csv"));
        try (documents;
                Archive archive = Archive.openOrCreate(archive(name))) {
            return new IngestRun(archive, KNOWLEDGE, stages, settings, RunListener.none()).run(documents);
        }
    }

    /** The archive of this name. */
    Path archive(String name) {
        return folder.resolve(name + "-archive");
    }

    /** The files that the archive of this name gave, by name. */
    Map<String, String> contents(String name) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder.resolve(name + "-csv"))) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file, UTF_8));
            }
        }
        return contents;
    }

    /** The rows of a CSV file of the archive of this name. */
    List<Map<String, String>> rows(String name, String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(
                folder.resolve(name + "-csv").resolve(file),
                UTF_8,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.stream().map(CSVRecord::toMap).toList();
        }
    }

    /** Documents in the order of a list. */
    static RawDocuments listed(List<ReadResult> results) {
        return new Listed(results);
    }

    private static final class Listed implements RawDocuments {
        private final List<ReadResult> results;
        private int at;

        Listed(List<ReadResult> results) {
            this.results = List.copyOf(results);
        }

        @Override
        public @Nullable ReadResult next() {
            return at < results.size() ? results.get(at++) : null;
        }

        @Override
        public long bytesRead() {
            return at;
        }

        @Override
        public long bytesTotal() {
            return results.size();
        }

        @Override
        public void close() {}
    }
}
