package org.pactwire.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.util.LongAccumulator;
import org.pactwire.archive.Archive;
import org.pactwire.read.InputSplit;
import org.pactwire.read.ReadOptions;
import org.pactwire.run.IngestEngine.Tables;
import org.pactwire.run.IngestRun;
import org.pactwire.run.IngestSettings;
import org.pactwire.run.RunListener;
import org.pactwire.run.RunReport;

/**
 * Takes in one share of the input, in a worker: into an archive of its own on the worker's disk, which is then copied
 * to where the driver finds it. A task that is tried again, or runs twice at once, hands over a folder of another name;
 * the driver looks only at the folder that the one counted attempt names.
 *
 * @param reading how documents are read
 * @param held the archive that is brought up to date; what it holds already is left to it, if the worker finds it there
 * @param shares folder to hand over in
 * @param documentLimit see {@link IngestSettings#documentLimit}
 * @param refresh see {@link IngestSettings#refresh}
 * @param tables the user's own tables
 * @param models what documents are read with
 * @param documents counts documents, for progress; attempts that fail count, too
 */
record ShareTask(
        ReadOptions reading,
        String held,
        String shares,
        Duration documentLimit,
        boolean refresh,
        Tables tables,
        WorkerModels.Source models,
        LongAccumulator documents)
        implements Function<InputSplit, ShareTask.Share> {
    private static final long serialVersionUID = 1L;

    /**
     * What a worker made of a share.
     *
     * @param folder its archive
     */
    record Share(String folder, RunReport report) implements Serializable {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public Share call(InputSplit split) throws IOException, InterruptedException {
        TaskContext context = TaskContext.get();
        Path local = Files.createTempDirectory("pactwire-share");
        try {
            RunReport report = takeIn(split, local);
            documents.add(report.read());
            Path folder = Path.of(shares, "share-" + context.partitionId() + "-" + context.taskAttemptId());
            Folders.copy(local, folder, name -> true);
            return new Share(folder.toString(), report);
        } finally {
            Folders.delete(local);
        }
    }

    private RunReport takeIn(InputSplit split, Path local) throws IOException, InterruptedException {
        WorkerModels loaded = models.with(tables);
        String version = loaded.stages().version();
        IngestSettings settings = new IngestSettings(1, documentLimit, IngestSettings.COMMIT_EVERY, refresh, null);
        try (Archive archive = Archive.openOrCreate(local);
                NewDocuments documents = new NewDocuments(split.open(reading), Path.of(held), version, refresh)) {
            RunReport report = new IngestRun(archive, loaded.knowledge(), loaded.stages(), settings, RunListener.none())
                    .takeIn(documents);
            return report.withUnchanged(documents.unchanged(), documents.outdated());
        }
    }
}
