package org.pactwire.read.fetch;

import java.time.Duration;
import java.util.stream.Stream;

/** What fetching may cost, whatever a server sends. */
public record FetchLimits(Sizes sizes, Times times, Counts counts) {
    /** The limits where nothing else is said. */
    public static final FetchLimits DEFAULT = new FetchLimits(
            new Sizes(20 << 20, 50 << 20, 16 << 10, 200, 2L << 30),
            new Times(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(60),
                    Duration.ofHours(1),
                    Duration.ofMinutes(5)),
            new Counts(1000, 200, 5, 3));

    /**
     * In bytes. An answer is measured as it comes over the wire and again decompressed.
     *
     * @param page largest page (20 MB)
     * @param listing largest feed or sitemap (50 MB, the limit of sitemaps.org)
     * @param headerLine longest line of an answer's header (16 kB)
     * @param headers most lines of an answer's header (200)
     * @param run received in one run; what is asked for before it is reached is still taken (2 GB)
     */
    public record Sizes(int page, int listing, int headerLine, int headers, long run) {
        public Sizes {
            if (page < 1 || listing < 1 || headerLine < 1 || headers < 1 || run < 1) {
                throw new IllegalArgumentException("limits must be positive");
            }
        }
    }

    /**
     * How long things may take.
     *
     * @param connect to connect, and again to agree on encryption (10 s)
     * @param silence without a byte from the server (20 s)
     * @param exchange for one request and its whole answer, however slowly it drips (60 s)
     * @param run for everything (1 h)
     * @param longestWait that a host may ask for: by Crawl-delay or Retry-After (5 min)
     */
    public record Times(Duration connect, Duration silence, Duration exchange, Duration run, Duration longestWait) {
        public Times {
            if (!Stream.of(connect, silence, exchange, run, longestWait).allMatch(Duration::isPositive)) {
                throw new IllegalArgumentException("limits must be positive");
            }
        }
    }

    /**
     * How many there may be.
     *
     * @param pages addresses taken up in one run, good and bad; those beyond are left for another run (1,000)
     * @param listings feeds and sitemaps followed in one run (200)
     * @param redirects followed from one address (5)
     * @param retries after a failure that may pass (3)
     */
    public record Counts(int pages, int listings, int redirects, int retries) {
        public Counts {
            if (pages < 1 || listings < 1 || redirects < 0 || retries < 0) {
                throw new IllegalArgumentException("limits must be positive");
            }
        }
    }

    public FetchLimits with(Times other) {
        return new FetchLimits(sizes, other, counts);
    }

    public FetchLimits with(Counts other) {
        return new FetchLimits(sizes, times, other);
    }

    public FetchLimits with(Sizes other) {
        return new FetchLimits(other, times, counts);
    }
}
