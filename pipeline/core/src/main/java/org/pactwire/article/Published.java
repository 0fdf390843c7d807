package org.pactwire.article;

/**
 * When an article was published, and how that is known.
 *
 * @param date as precise as known
 * @param basis where it was read
 */
public record Published(PartialDate date, Basis basis) {
    /** Where a publication date was read. */
    public enum Basis {
        /** JSON-LD's {@code datePublished}. */
        JSON_LD("json-ld"),
        /** A {@code <meta>} element. */
        META("meta"),
        /** A {@code <time>} element or microdata. */
        TIME("time"),
        /** The article's address. */
        URL("url"),
        /** A date line of the visible page. */
        BYLINE("byline"),
        /** A field of the dump the article came in. */
        DUMP("dump"),
        /** Said by the user on the command line. */
        GIVEN("given"),
        /** Concluded from the dates the text speaks of. */
        INFERRED("inferred");

        private final String code;

        Basis(String code) {
            this.code = code;
        }

        /** As written in CSV. */
        public String code() {
            return code;
        }
    }
}
