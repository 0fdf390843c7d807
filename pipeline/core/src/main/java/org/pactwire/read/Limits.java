package org.pactwire.read;

/**
 * What reading may cost. A document or record beyond a limit is refused as too large; the rest goes on.
 *
 * @param documentBytes largest page or text, alone in a file or as a field of a record, in bytes (20 MB)
 * @param recordBytes largest line or value of a JSON file, in bytes (64 MB); no more than that is held in memory
 * @param expansion how many times its size a compressed file may grow (200 times; text rarely exceeds 20); looked at
 *     only where more than {@code recordBytes} came out of it
 */
public record Limits(int documentBytes, int recordBytes, int expansion) {
    /** The limits where nothing else is said. */
    public static final Limits DEFAULT = new Limits(20 << 20, 64 << 20, 200);

    public Limits {
        if (documentBytes < 1 || recordBytes < 1 || expansion < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
