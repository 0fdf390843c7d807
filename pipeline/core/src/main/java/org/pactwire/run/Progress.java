package org.pactwire.run;

/**
 * How far a run is.
 *
 * @param documents documents that have an outcome
 * @param rejected how many of them were rejected
 * @param bytes bytes of input up to the furthest of them
 * @param bytesTotal bytes of input in all; -1 where unknown
 */
public record Progress(long documents, long rejected, long bytes, long bytesTotal) {}
