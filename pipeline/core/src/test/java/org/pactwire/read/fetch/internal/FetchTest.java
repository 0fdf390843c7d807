package org.pactwire.read.fetch.internal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchListener;
import org.pactwire.read.fetch.FetchReport;
import org.pactwire.read.fetch.FetchSettings;
import org.pactwire.read.fetch.FetchedAddress;

/**
 * A web for tests: every name leads to the server on 127.0.0.1, which passes for a public address; any other private
 * address is as forbidden as in earnest.
 */
abstract class FetchTest {
    static final FetchLimits QUICK = new FetchLimits(
            new FetchLimits.Sizes(200_000, 400_000, 4_000, 50, 50_000_000),
            // what a busy machine needs to answer itself, and no more
            new FetchLimits.Times(
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(3),
                    Duration.ofSeconds(4),
                    Duration.ofSeconds(30),
                    Duration.ofSeconds(3)),
            new FetchLimits.Counts(100, 10, 3, 1));

    static final FetchSettings SETTINGS = new FetchSettings(
            "pactwire-test/1.0 (a test)", false, Set.of(), Duration.ofMillis(1), Duration.ofMillis(10), 4, QUICK);

    @TempDir
    Path folder;

    HostileServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new HostileServer();
    }

    @AfterEach
    void stopServer() throws IOException {
        server.close();
    }

    String at(String path) {
        return server.url("news.test", path);
    }

    static InetAddress local() {
        try {
            return InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Names of tests lead to the server; digits are what they are. */
    static InetAddress[] lookUp(String host) throws UnknownHostException {
        return host.endsWith(".test") ? new InetAddress[] {local()} : InetAddress.getAllByName(host);
    }

    FetchReport fetch(String... urls) throws IOException, InterruptedException {
        return fetch(SETTINGS, urls);
    }

    FetchReport fetch(FetchSettings settings, String... urls) throws IOException, InterruptedException {
        return run(settings).run(List.of(urls), folder, FetchListener.none());
    }

    static FetchRun run(FetchSettings settings) {
        return new FetchRun(settings, FetchTest::lookUp, new AddressRules(false, Set.of(local())), Clock.systemUTC());
    }

    /** Outcome and reason of each address by its path: {@code "failed too_slow"}. */
    static Map<String, String> outcomes(FetchReport report) {
        return report.addresses().stream()
                .collect(Collectors.toMap(
                        a -> a.url().replaceFirst("^http://[^/]*", ""), FetchTest::outcome, (a, b) -> a, TreeMap::new));
    }

    static String outcome(FetchedAddress address) {
        return address.outcome().code()
                + (address.reason() == null ? "" : " " + address.reason().code());
    }

    /** Outcome and reason of the only address. */
    static String only(FetchReport report) {
        if (report.addresses().size() != 1) {
            throw new AssertionError(report.addresses());
        }
        return outcome(report.addresses().getFirst());
    }
}
