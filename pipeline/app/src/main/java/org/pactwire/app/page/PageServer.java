package org.pactwire.app.page;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import java.io.IOException;
import org.pactwire.archive.ArchiveException;

/**
 * Serves the page of one archive. Reads only: no request changes anything, and none makes the program ask another
 * machine. Thread-safe.
 */
public final class PageServer implements AutoCloseable {
    private final PageSettings settings;
    private final OpenArchive archive;
    private final Javalin server;

    private PageServer(PageSettings settings, OpenArchive archive, Javalin server) {
        this.settings = settings;
        this.archive = archive;
        this.server = server;
    }

    /**
     * Opens the archive and listens.
     *
     * @throws ArchiveException if the archive cannot be used
     * @throws IOException if the address cannot be listened on
     */
    public static PageServer start(PageSettings settings) throws IOException {
        OpenArchive archive = new OpenArchive(settings.archive());
        try {
            Javalin server = Javalin.create(config -> configure(config, settings, archive));
            server.start(settings.host(), settings.port());
            return new PageServer(settings, archive, server);
        } catch (io.javalin.util.JavalinBindException e) {
            archive.close();
            throw new IOException(
                    "cannot listen on " + settings.host() + " port " + settings.port() + ": "
                            + (e.getMessage() == null ? "in use" : e.getMessage()),
                    e);
        }
    }

    private static void configure(JavalinConfig config, PageSettings settings, OpenArchive archive) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = 0;
        config.jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setSendDateHeader(false);
            http.setRequestHeaderSize(16 * 1024);
        });
        Guard.install(config.routes, settings);
        Troubles.install(config.routes);
        Routes.install(config.routes, settings, archive);
    }

    /** Address of the first page: {@code http://127.0.0.1:7227/}. */
    public String address() {
        String host = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
        return "http://" + host + ":" + server.port() + "/";
    }

    @Override
    public void close() throws IOException {
        server.stop();
        archive.close();
    }
}
