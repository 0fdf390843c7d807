package org.pactwire.article;

import java.util.Locale;

/**
 * When a copy of an article was taken from its site: never before it was published, often years after. It dates nothing
 * that the article speaks of.
 *
 * @param date the day
 * @param basis where it was read
 */
public record Fetched(PartialDate date, Basis basis) {
    /** Where the day of fetching was read. */
    public enum Basis {
        /** {@code WARC-Date} of a web archive's record. */
        WARC,
        /** The {@code Date} header of the site's answer. */
        HTTP,
        /** A field of the dump the article came in. */
        DUMP;

        /** As written in CSV. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
