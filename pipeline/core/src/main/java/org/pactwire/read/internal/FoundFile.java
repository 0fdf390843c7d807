package org.pactwire.read.internal;

import java.nio.file.Path;

/**
 * A file to be read.
 *
 * @param path where it is
 * @param origin what it is called in results
 * @param bytes its size when it was found
 * @param named true if the user named it itself, false if it lay in a named folder
 */
public record FoundFile(Path path, String origin, long bytes, boolean named) {
    /** The last name of its path. */
    String name() {
        return origin.substring(origin.lastIndexOf('/') + 1);
    }
}
