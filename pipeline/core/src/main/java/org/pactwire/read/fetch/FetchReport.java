package org.pactwire.read.fetch;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a run of fetching did.
 *
 * @param addresses each address once, in the order in which they became known
 * @param beyond addresses that listings named beyond the limit of the run: left, counted as often as they are named, and
 *     not listed above
 * @param bytes received in all
 * @param started when
 * @param elapsed how long
 * @param stopped whether the user stopped it
 * @param files WARC files that were written, with pages in them
 */
public record FetchReport(
        List<FetchedAddress> addresses,
        long beyond,
        long bytes,
        Instant started,
        Duration elapsed,
        boolean stopped,
        List<Path> files) {
    public FetchReport {
        addresses = List.copyOf(addresses);
        files = List.copyOf(files);
    }

    /** How many addresses ended so. */
    public long count(FetchOutcome outcome) {
        long listed = addresses.stream().filter(a -> a.outcome() == outcome).count();
        return outcome == FetchOutcome.LEFT ? listed + beyond : listed;
    }

    /** All addresses that became known. */
    public long known() {
        return addresses.size() + beyond;
    }

    /** How many addresses ended so for each reason, in the order of the reasons. */
    public Map<FetchReason, Long> reasons(FetchOutcome outcome) {
        Map<FetchReason, Long> counts = new EnumMap<>(FetchReason.class);
        for (FetchedAddress address : addresses) {
            FetchReason reason = address.reason();
            if (address.outcome() == outcome && reason != null) {
                counts.merge(reason, 1L, Long::sum);
            }
        }
        if (outcome == FetchOutcome.LEFT && beyond > 0) {
            counts.merge(FetchReason.LIMIT, beyond, Long::sum);
        }
        return counts;
    }

    /** Whether anything came of it: a page, a listing, or word that nothing has changed. */
    public boolean foundAnything() {
        return count(FetchOutcome.FETCHED) + count(FetchOutcome.UNCHANGED) + count(FetchOutcome.FOLLOWED) > 0;
    }
}
