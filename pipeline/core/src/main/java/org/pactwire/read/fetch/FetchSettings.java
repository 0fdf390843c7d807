package org.pactwire.read.fetch;

import java.time.Duration;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How to fetch.
 *
 * @param userAgent what servers are told: {@code name/version (…)}; robots.txt is read for the name
 * @param allowPrivate whether addresses of private and local networks may be asked
 * @param ports allowed beside 80 and 443; the ports of addresses that the user names are always allowed at their host
 * @param pause between two requests to one host, where its robots.txt wants no longer one
 * @param backOff wait before the first retry, doubled each time, where the server names none
 * @param hostsAtOnce hosts asked at the same time, each with one request at a time
 * @param limits what it may cost
 */
public record FetchSettings(
        String userAgent,
        boolean allowPrivate,
        Set<Integer> ports,
        Duration pause,
        Duration backOff,
        int hostsAtOnce,
        FetchLimits limits) {
    /** A product token (RFC 9309), a version, and a comment for humans, in printable ASCII. */
    private static final Pattern USER_AGENT = Pattern.compile("[A-Za-z_-]{1,60}(/[!-~]{1,40})?( [ -~]{1,300})?");

    /** The settings where nothing else is said. */
    public static final FetchSettings DEFAULT = new FetchSettings(
            "pactwire/0.1 (reads news articles for facts about agreements)",
            false,
            Set.of(),
            Duration.ofSeconds(1),
            Duration.ofSeconds(2),
            8,
            FetchLimits.DEFAULT);

    public FetchSettings {
        ports = Set.copyOf(ports);
        if (!USER_AGENT.matcher(userAgent).matches()) {
            throw new IllegalArgumentException(
                    "a user agent is name/version (comment), with a name of letters, - and _");
        }
        if (ports.stream().anyMatch(port -> port < 1 || port > 65535)) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535");
        }
        if (pause.isNegative() || backOff.isNegative() || hostsAtOnce < 1) {
            throw new IllegalArgumentException("no negative pause, and at least one host");
        }
    }

    /** The name that robots.txt is read for. */
    public String robotName() {
        return userAgent.split("[/ ]", 2)[0];
    }

    public FetchSettings with(FetchLimits other) {
        return new FetchSettings(userAgent, allowPrivate, ports, pause, backOff, hostsAtOnce, other);
    }
}
