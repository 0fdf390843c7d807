package org.pactwire.read.fetch;

import java.util.Locale;

/** How an address ended. */
public enum FetchOutcome {
    /** A page was received and kept. */
    FETCHED,
    /** The page is kept from an earlier run and has not changed since. */
    UNCHANGED,
    /** A feed or sitemap was read for its addresses. */
    FOLLOWED,
    /** Leads to an address that is asked for anyway in this run. */
    DUPLICATE,
    /** Not asked: robots.txt, or the rules of this program, forbid it. */
    REFUSED,
    /** Asked, and nothing usable came. */
    FAILED,
    /** Not asked, or not answered: the run ended first, by a limit or by its user. */
    LEFT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
