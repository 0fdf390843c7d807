package org.pactwire.bench.pins;

import java.nio.file.Path;

/** Articles that go the whole way, from their file to the book; what is claimed in each is pinned, too. */
interface ReadSet extends GoldSet {
    /** The file or folder of articles, as {@code pactwire ingest} would be given it. */
    Path articles();
}
