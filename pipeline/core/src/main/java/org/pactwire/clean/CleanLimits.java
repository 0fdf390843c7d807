package org.pactwire.clean;

/**
 * What cleaning may cost. A document beyond a limit is refused.
 *
 * @param documentBytes largest page or text, in bytes (20 MB)
 * @param textLength longest article, in UTF-16 units (1,000,000: a book)
 * @param depth deepest nesting of elements that is kept; what lies deeper moves up (400)
 */
public record CleanLimits(int documentBytes, int textLength, int depth) {
    /** The limits where nothing else is said. */
    public static final CleanLimits DEFAULT = new CleanLimits(20 << 20, 1_000_000, 400);

    public CleanLimits {
        if (documentBytes < 1 || textLength < 1 || depth < 16) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
