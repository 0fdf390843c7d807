package org.pactwire.read.fetch;

import org.jspecify.annotations.Nullable;

/**
 * An address and how it ended.
 *
 * @param url as asked for, in normal form where it has one
 * @param from the feed or sitemap that names it; empty for what the user named
 * @param outcome how it ended
 * @param reason why it was refused, failed or left; else null
 * @param detail one line for a human; may be empty; may come from a server
 * @param status HTTP status of the last answer; 0 if there was none
 * @param bytes received as the body of the last answer
 * @param finalUrl where redirects led; empty if there were none
 */
public record FetchedAddress(
        String url,
        String from,
        FetchOutcome outcome,
        @Nullable FetchReason reason,
        String detail,
        int status,
        long bytes,
        String finalUrl) {
    public FetchedAddress {
        boolean trouble = outcome.compareTo(FetchOutcome.REFUSED) >= 0;
        if (trouble != (reason != null)) {
            throw new IllegalArgumentException(
                    "a reason belongs to refused, failed and left: " + outcome + " " + reason);
        }
    }
}
