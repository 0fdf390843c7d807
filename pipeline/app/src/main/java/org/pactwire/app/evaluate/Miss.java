package org.pactwire.app.evaluate;

/**
 * One value that is not as in the gold facts.
 *
 * @param measure where it counts
 * @param origin article; empty for a value of a dossier
 * @param pact gold id, or the id in the run for a pact that has no gold
 * @param gold the gold value; empty where there is none
 * @param found the value found; empty where there is none
 */
public record Miss(String measure, String origin, String pact, String gold, String found) {}
