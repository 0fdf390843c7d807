package org.pactwire.app;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchSettings;
import picocli.CommandLine.Option;

/** What fetching may do and cost. */
final class FetchOptions {
    private static final FetchLimits USUAL = FetchLimits.DEFAULT;
    private static final int MEGABYTE = 1 << 20;
    /** A year, more than any use. */
    private static final long LONGEST_SECONDS = 365 * 24 * 3600L;

    @Option(
            names = "--allow-private",
            description = "Also ask addresses of private and local networks. Otherwise loopback, private, link-local,"
                    + " carrier-grade NAT, metadata and other special addresses are refused, after looking up the name"
                    + " and for each redirect anew.")
    private boolean allowPrivate;

    @Option(
            names = "--allow-port",
            paramLabel = "PORT",
            description = "A port that may be asked beside 80, 443 and those of the addresses given, which are allowed"
                    + " at their own host.")
    private Set<Integer> ports = new LinkedHashSet<>();

    @Option(
            names = "--user-agent",
            paramLabel = "TEXT",
            description = "What servers are told: name/version (comment); robots.txt is read for the name"
                    + " (default: ${DEFAULT-VALUE}).")
    private String userAgent = FetchSettings.DEFAULT.userAgent();

    @Option(
            names = "--pause",
            paramLabel = "SECONDS",
            description = "Between two requests to one host, where its robots.txt wants no longer one"
                    + " (default: ${DEFAULT-VALUE}).")
    private double pause = FetchSettings.DEFAULT.pause().toMillis() / 1000.0;

    @Option(
            names = "--hosts",
            paramLabel = "N",
            description = "Hosts asked at a time, each with one request at a time (default: ${DEFAULT-VALUE}).")
    private int hosts = FetchSettings.DEFAULT.hostsAtOnce();

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            description =
                    "Addresses taken up in one run, good and bad; the others are left (default: ${DEFAULT-VALUE}).")
    private int pages = USUAL.counts().pages();

    @Option(
            names = "--max-listings",
            paramLabel = "N",
            description = "Feeds and sitemaps followed in one run (default: ${DEFAULT-VALUE}).")
    private int listings = USUAL.counts().listings();

    @Option(
            names = "--max-redirects",
            paramLabel = "N",
            description = "Redirects followed from one address (default: ${DEFAULT-VALUE}).")
    private int redirects = USUAL.counts().redirects();

    @Option(
            names = "--retries",
            paramLabel = "N",
            description = "Further attempts after a failure that may pass, the waits doubling from 2 s"
                    + " (default: ${DEFAULT-VALUE}).")
    private int retries = USUAL.counts().retries();

    @Option(
            names = "--max-page-size",
            paramLabel = "MB",
            description = "Largest page, as sent and again decompressed (default: ${DEFAULT-VALUE}).")
    private int pageSize = USUAL.sizes().page() / MEGABYTE;

    @Option(
            names = "--max-listing-size",
            paramLabel = "MB",
            description = "Largest feed or sitemap, as sent and again decompressed (default: ${DEFAULT-VALUE}).")
    private int listingSize = USUAL.sizes().listing() / MEGABYTE;

    @Option(
            names = "--max-total-size",
            paramLabel = "MB",
            description = "Received in one run; then it ends (default: ${DEFAULT-VALUE}).")
    private long totalSize = USUAL.sizes().run() / MEGABYTE;

    @Option(
            names = "--request-time",
            paramLabel = "SECONDS",
            description = "For one request and its whole answer, however slowly it drips (default: ${DEFAULT-VALUE}).")
    private long requestTime = USUAL.times().exchange().toSeconds();

    @Option(
            names = "--max-wait",
            paramLabel = "SECONDS",
            description = "Longest wait that a host may ask for, by Crawl-delay or Retry-After; one that asks for more"
                    + " is left alone (default: ${DEFAULT-VALUE}).")
    private long wait = USUAL.times().longestWait().toSeconds();

    @Option(
            names = "--max-time",
            paramLabel = "SECONDS",
            description = "For the whole run; then it ends (default: ${DEFAULT-VALUE}).")
    private long time = USUAL.times().run().toSeconds();

    /** What the options say; numbers that make no sense are wrong usage. */
    FetchSettings settings() {
        try {
            FetchLimits limits = new FetchLimits(
                    new FetchLimits.Sizes(
                            bytes("--max-page-size", pageSize),
                            bytes("--max-listing-size", listingSize),
                            USUAL.sizes().headerLine(),
                            USUAL.sizes().headers(),
                            Math.multiplyExact(totalSize, (long) MEGABYTE)),
                    new FetchLimits.Times(
                            USUAL.times().connect(),
                            USUAL.times().silence(),
                            seconds("--request-time", requestTime),
                            seconds("--max-time", time),
                            seconds("--max-wait", wait)),
                    new FetchLimits.Counts(pages, listings, redirects, retries));
            return new FetchSettings(
                    userAgent,
                    allowPrivate,
                    ports,
                    millis("--pause", pause),
                    FetchSettings.DEFAULT.backOff(),
                    hosts,
                    limits);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new FailureException(ExitCode.USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static int bytes(String option, int megabytes) {
        return Math.toIntExact(checked(option, megabytes, 1, 1000) * MEGABYTE);
    }

    private static Duration seconds(String option, long seconds) {
        return Duration.ofSeconds(checked(option, seconds, 1, LONGEST_SECONDS));
    }

    private static Duration millis(String option, double seconds) {
        return Duration.ofMillis(checked(option, Math.round(seconds * 1000), 0, LONGEST_SECONDS * 1000));
    }

    private static long checked(String option, long number, long least, long most) {
        if (number < least || number > most) {
            throw new FailureException(ExitCode.USAGE, option + " is out of its range");
        }
        return number;
    }
}
