package org.pactwire.archive;

/**
 * Turns texts into vectors that lie near each other where the texts mean alike. An optional part of the program gives
 * one, found by {@link java.util.ServiceLoader}; without it articles are ranked by their words alone. Thread-safe.
 */
public interface TextEncoder {
    /** Length of the vectors. */
    int dimensions();

    /** A vector of length 1; of a long text the beginning counts. */
    float[] encode(String text);
}
