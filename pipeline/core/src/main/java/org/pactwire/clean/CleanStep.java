package org.pactwire.clean;

/** The steps that find an article in its page. Each can be left out, to measure what it adds. */
public enum CleanStep {
    /** A body or an article that the page declares ({@code articleBody}, {@code <article>}) goes before what is found. */
    DECLARED_BODY,
    /** Paragraphs between the title and the densest region: the body begins before it. */
    LEAD,
    /** Navigation, asides, page footers, by tag and ARIA role. */
    LANDMARKS,
    /** Elements whose class or id names them as furniture. */
    NAMED_FURNITURE,
    /** Elements that are not shown. */
    HIDDEN,
    /** Readers' comments. */
    COMMENTS,
    /** Captions and credits of pictures. */
    CAPTIONS,
    /** Lines whose words are those of furniture: share, subscribe, advertisement, read more. */
    PHRASES,
    /** What stands at the end of an article about its author, its source or its rights. */
    SIGN_OFFS,
    /** Headlines listed below a label such as Related. */
    LABELLED_LISTS,
    /** Paragraphs that are links and nothing else. */
    LINKS,
    /** Groups of alike boxes, each with the linked headline of another article. */
    CARDS,
    /** Text that stands in the page more than once. */
    REPETITION,
    /** The headline, where it stands in the body again. */
    TITLE,
    /** Before the first paragraph, date lines, credits and jump links; behind the last one, headings. */
    EDGES
}
