package org.pactwire.archive;

/**
 * Something that {@link Archive#check} found wrong.
 *
 * @param id the article, pact or claim it is about; empty if it is about the archive as a whole
 * @param message one line for a human
 */
public record Finding(String id, String message) {}
