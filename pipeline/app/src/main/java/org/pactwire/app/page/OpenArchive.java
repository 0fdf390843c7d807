package org.pactwire.app.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.pactwire.archive.Archive;

/** The archive as it is now: what a run commits while the page is served is shown from the next request on. */
final class OpenArchive implements AutoCloseable {
    /** A look for new commits costs a listing of the folder: done once in this time at most. */
    private static final long PAUSE = 500_000_000L;

    private final Archive archive;
    private final AtomicLong looked = new AtomicLong(System.nanoTime());

    OpenArchive(Path folder) throws IOException {
        this.archive = Archive.open(folder);
    }

    Archive now() throws IOException {
        long last = looked.get();
        long time = System.nanoTime();
        if (time - last > PAUSE && looked.compareAndSet(last, time)) {
            archive.refresh();
        }
        return archive;
    }

    @Override
    public void close() throws IOException {
        archive.close();
    }
}
