package org.pactwire.read.fetch;

import java.util.Locale;

/** Why an address was refused, failed or left. */
public enum FetchReason {
    /** Not an address of the web: another scheme, no host, a password in it, … */
    BAD_ADDRESS,
    /** A port that is not allowed. */
    PORT,
    /** An address of a private, local or special network. */
    PRIVATE_ADDRESS,
    /** robots.txt forbids it. */
    ROBOTS,
    /** Whether robots.txt forbids it cannot be known now: a server error, or no answer (RFC 9309, 2.3.1.4). */
    ROBOTS_UNREACHABLE,
    /** No such host, no connection, or one that broke off. */
    UNREACHABLE,
    /** The connection cannot be trusted: certificate or encryption. */
    TLS,
    /** Silent, or slower than the time limit. */
    TOO_SLOW,
    /** Larger than the limit, as sent or decompressed. */
    TOO_LARGE,
    /** The answer ended before its announced length. */
    TRUNCATED,
    /** Not an HTTP answer, a content encoding that breaks, or a feed or sitemap that is none. */
    MALFORMED,
    /** An answer with a status of no use, such as 404. */
    STATUS,
    /** The server asks to come back later (429, 503), more often or longer than allowed. */
    BUSY,
    /** More redirects than allowed, or in a circle. */
    REDIRECTS,
    /** Neither HTML nor plain text: a picture, a film, JSON, … */
    NO_PAGE,
    /** A 200 without a body. */
    EMPTY,
    /** The run has asked for as many pages, listings or bytes as allowed. */
    LIMIT,
    /** The run has taken as long as allowed. */
    TIME,
    /** The user stopped the run. */
    STOPPED,
    /** A fault of the program; the detail names it. */
    FAULT;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
