package org.pactwire.read;

import java.io.Serializable;

/**
 * What reading may cost. A document or record beyond a limit is refused as too large; the rest goes on.
 *
 * @param documentBytes largest page or text, alone in a file or as a field of a record, in bytes (20 MB)
 * @param recordBytes largest record of a file of many, in bytes (64 MB); no more than that is held in memory
 * @param expansion how many times its size a compressed file may grow (200 times; text rarely exceeds 20); looked at
 *     only where more than {@code recordBytes} came out of it
 * @param nesting how many archives and compressions may lie in each other (5)
 */
public record Limits(int documentBytes, int recordBytes, int expansion, int nesting) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** The limits where nothing else is said. */
    public static final Limits DEFAULT = new Limits(20 << 20, 64 << 20, 200, 5);

    public Limits {
        if (documentBytes < 1 || recordBytes < 1 || expansion < 1 || nesting < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** As many archives in each other as usual. */
    public Limits(int documentBytes, int recordBytes, int expansion) {
        this(documentBytes, recordBytes, expansion, DEFAULT_NESTING);
    }

    private static final int DEFAULT_NESTING = 5;
}
