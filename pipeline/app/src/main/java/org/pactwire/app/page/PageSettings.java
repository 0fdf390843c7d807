package org.pactwire.app.page;

import java.nio.file.Path;
import java.util.List;

/**
 * What the page serves, and to whom.
 *
 * @param archive folder of the archive
 * @param sources folder that was ingested, or the one it lies in: where raw sources are looked for
 * @param host address or name to listen on
 * @param port port to listen on; 0 for any that is free
 * @param names further names that browsers may know this machine by
 */
public record PageSettings(Path archive, Path sources, String host, int port, List<String> names) {
    public PageSettings {
        names = List.copyOf(names);
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("no port: " + port);
        }
    }
}
