package org.pactwire.run;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.know.Knowledge;
import org.pactwire.read.ReadOptions;

/** Another way to ingest than in this process; a {@link java.util.ServiceLoader} finds it where its module is there. */
public interface IngestEngine {
    /** What the user calls it. */
    String name();

    /**
     * Ingests, and gives the same archive and the same files as this process would.
     *
     * @throws IOException if an input cannot be listed, or the archive or a file cannot be written
     */
    RunReport ingest(Work work, RunListener listener) throws IOException, InterruptedException;

    /**
     * What is to be done.
     *
     * @param paths files and folders of articles, which every machine that works on them finds there
     * @param reading how they are read
     * @param archive the archive to bring up to date
     * @param settings as for a run in this process; threads mean nothing
     * @param master where the work is done; null where the engine knows it already
     * @param tables tables of the user's own, which every machine finds there
     * @param shares folder for what the workers hand over, which every machine finds there
     * @param parquet folder or address for the tables as Parquet, which every machine writes to; null for none
     */
    record Work(
            List<Path> paths,
            ReadOptions reading,
            Path archive,
            IngestSettings settings,
            @Nullable String master,
            Tables tables,
            Path shares,
            @Nullable String parquet) {
        public Work {
            paths = List.copyOf(paths);
        }
    }

    /**
     * Where the user's own tables are.
     *
     * @param parties folder with tables of parties; null for none
     * @param pacts file with known pacts; null for none
     */
    record Tables(@Nullable String parties, @Nullable String pacts) implements Serializable {
        private static final long serialVersionUID = 1L;

        /**
         * What the program knows, with these tables.
         *
         * @throws IOException if something cannot be read or is no such table
         */
        public Knowledge knowledge() throws IOException {
            return Knowledge.packaged()
                    .with(parties == null ? null : Path.of(parties), pacts == null ? null : Path.of(pacts));
        }
    }
}
