package org.pactwire.read.fetch;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.pactwire.read.fetch.internal.AddressRules;
import org.pactwire.read.fetch.internal.FetchRun;
import org.pactwire.read.fetch.internal.NameService;

/**
 * Fetches pages, and what feeds and sitemaps name, and keeps the answers as WARC files, which {@code Sources} reads.
 *
 * <p>Polite: robots.txt is obeyed, a host gets one request at a time with a pause between, a page that is kept from an
 * earlier run is asked for only if it has changed. Safe: only http and https, only allowed ports, and only addresses of
 * the public internet, checked where the connection is made, for each redirect anew. Bounded by {@link FetchLimits}.
 *
 * <p>One object is for one run.
 */
public final class Fetcher {
    private final FetchRun run;

    public Fetcher(FetchSettings settings) {
        this.run = new FetchRun(
                settings,
                NameService.SYSTEM,
                new AddressRules(settings.allowPrivate(), java.util.Set.of()),
                Clock.systemUTC());
    }

    /**
     * Fetches. Each address ends in exactly one outcome.
     *
     * @param addresses of feeds, sitemaps and pages; what each is, its content tells
     * @param into folder for the WARC files; made if needed
     * @throws IOException if the folder cannot be written, or another run writes to it
     */
    public FetchReport fetch(List<String> addresses, Path into, FetchListener listener)
            throws IOException, InterruptedException {
        return run.run(addresses, into, listener);
    }

    /** Ends the run soon; what was kept stays. Any thread may call it, at any time. */
    public void stop() {
        run.stop();
    }
}
