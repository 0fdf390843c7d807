package org.pactwire.clean;

/**
 * What cleaning a document gave, how sure that is, and what the document says of itself that an article does not keep.
 *
 * @param outcome article or refusal
 * @param rule the rule that chose the text, in a few words; empty where nothing was chosen
 * @param confidence how likely the text is whole and clean, from 0 to 1; 0 for a refusal
 * @param section the part of the paper that the page names ({@code World}); empty if none
 * @param declaredLanguage ISO 639 code of the language that the page declares, which may be another than the one that was
 *     detected; empty if none
 */
public record CleanReport(Cleaned outcome, String rule, double confidence, String section, String declaredLanguage) {}
