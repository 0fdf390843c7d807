package org.pactwire.clean;

/**
 * What cleaning a document gave, and how sure that is.
 *
 * @param outcome article or refusal
 * @param rule the rule that chose the text, in a few words; empty where nothing was chosen
 * @param confidence how likely the text is whole and clean, from 0 to 1; 0 for a refusal
 */
public record CleanReport(Cleaned outcome, String rule, double confidence) {}
