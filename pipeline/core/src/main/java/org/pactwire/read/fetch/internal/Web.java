package org.pactwire.read.fetch.internal;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.pactwire.read.fetch.FetchLimits;
import org.pactwire.read.fetch.FetchReason;
import org.pactwire.read.fetch.FetchSettings;

/**
 * Asks servers, one request on one connection at a time, and takes what they send within the limits. Follows no redirect,
 * repeats nothing, keeps no cookie, knows no proxy and no password. Thread-safe.
 *
 * <p>A connection is used once: politeness leaves seconds between requests anyway, and nothing that a server sends behind
 * its answer can pass for the next one.
 */
final class Web implements Closeable {
    private static final String ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            + "application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.1";

    private final Clock clock;
    private final CloseableHttpClient client;
    private final ScheduledExecutorService watchdog = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("pactwire-fetch-watchdog").factory());
    private final Set<HttpGet> running = ConcurrentHashMap.newKeySet();
    private final AtomicLong received = new AtomicLong();
    private volatile boolean stopped;

    /**
     * What to ask for.
     *
     * @param conditions header lines that make the request conditional; may be empty
     * @param mostBytes largest body
     * @param beginning whether the beginning of a larger body is enough, and any type will do, as of a robots.txt;
     *     otherwise a body that says it is a picture, a film and the like is left unread
     * @param time for the whole exchange
     */
    record Request(
            WebAddress address, List<Reply.Header> conditions, int mostBytes, boolean beginning, Duration time) {}

    Web(FetchSettings settings, NameService names, AddressRules rules, Clock clock) {
        this.clock = clock;
        FetchLimits.Times times = settings.limits().times();
        FetchLimits.Sizes sizes = settings.limits().sizes();
        Timeout silence = Timeout.of(times.silence());
        Timeout connect = Timeout.of(times.connect());
        this.client = HttpClientBuilder.create()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(new CheckedNames(names, rules))
                        .setMaxConnTotal(settings.hostsAtOnce())
                        .setMaxConnPerRoute(settings.hostsAtOnce())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(silence)
                                .build())
                        .setDefaultTlsConfig(
                                TlsConfig.custom().setHandshakeTimeout(connect).build())
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(Http1Config.custom()
                                        .setMaxLineLength(sizes.headerLine())
                                        .setMaxHeaderCount(sizes.headers())
                                        .build())
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(silence)
                        .setConnectionRequestTimeout(Timeout.of(times.exchange()))
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setUserAgent(settings.userAgent())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /** Bytes of bodies received so far. */
    long received() {
        return received.get();
    }

    /** Breaks off what is running; what is asked from now on breaks off at once. */
    void stop() {
        stopped = true;
        running.forEach(HttpGet::cancel);
    }

    /** Asks once. Never fails: trouble is an answer too. */
    Reply ask(Request request) {
        HttpGet get = new HttpGet(request.address().uri());
        get.setHeader("Accept", ACCEPT);
        get.setHeader("Accept-Encoding", "gzip");
        get.setHeader("Connection", "close");
        request.conditions().forEach(header -> get.setHeader(header.name(), header.value()));
        AtomicBoolean late = new AtomicBoolean();
        Future<?> watch = watchdog.schedule(
                () -> {
                    late.set(true);
                    get.cancel();
                },
                request.time().toMillis(),
                TimeUnit.MILLISECONDS);
        running.add(get);
        try {
            if (stopped) {
                return stoppedByUser();
            }
            return exchange(get, request);
        } catch (IOException | RuntimeException e) {
            if (late.get()) {
                return new Reply.Trouble(
                        FetchReason.TOO_SLOW, "no whole answer in " + Trouble.seconds(request.time()), false, 0);
            }
            return stopped ? stoppedByUser() : Trouble.of(e);
        } finally {
            running.remove(get);
            watch.cancel(false);
        }
    }

    private static Reply stoppedByUser() {
        return new Reply.Trouble(FetchReason.STOPPED, "");
    }

    private Reply exchange(HttpGet get, Request request) throws IOException {
        HttpClientContext context = HttpClientContext.create();
        Instant date = clock.instant();
        ClassicHttpResponse response = client.executeOpen(null, get, context);
        try {
            return answer(response, context, request, date);
        } finally {
            get.cancel(); // closes at once, where closing in order would wait for the rest
            quietly(response);
        }
    }

    private static void quietly(Closeable open) {
        try {
            open.close();
        } catch (IOException e) {
            // the connection is gone, as it should be
        }
    }

    private Reply answer(ClassicHttpResponse response, HttpClientContext context, Request request, Instant date)
            throws IOException {
        int status = response.getCode();
        List<Reply.Header> headers = List.of(response.getHeaders()).stream()
                .map(h -> new Reply.Header(h.getName(), h.getValue() == null ? "" : h.getValue()))
                .toList();
        Reply.Answer head = new Reply.Answer(
                status,
                response.getReasonPhrase() == null ? "" : response.getReasonPhrase(),
                headers,
                new byte[0],
                written(context.getRequest()),
                remote(context.getEndpointDetails()),
                date);
        HttpEntity entity = response.getEntity();
        if (!isUsable(status) || entity == null) {
            return head;
        }
        if (!request.beginning() && !MediaTypes.mayBeText(head.mediaType())) {
            return new Reply.Trouble(FetchReason.NO_PAGE, head.mediaType(), false, status);
        }
        boolean tooLong = entity.getContentLength() > request.mostBytes() && !request.beginning();
        byte[] body = tooLong ? null : body(entity, request);
        return body == null
                ? new Reply.Trouble(FetchReason.TOO_LARGE, "more than " + request.mostBytes() + " bytes", false, status)
                : new Reply.Answer(status, head.phrase(), headers, body, head.request(), head.from(), date);
    }

    private static boolean isUsable(int status) {
        return status == 200 || status == 203;
    }

    /** The whole body, or null if it is longer than allowed. */
    private byte @Nullable [] body(HttpEntity entity, Request request) throws IOException {
        int most = request.mostBytes();
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 << 10];
        InputStream in = entity.getContent();
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            received.addAndGet(n);
            if (n > most - body.size()) {
                body.write(buffer, 0, most - body.size());
                return request.beginning() ? body.toByteArray() : null;
            }
            body.write(buffer, 0, n);
        }
        return body.toByteArray();
    }

    private static String written(HttpRequest request) {
        StringBuilder text = new StringBuilder()
                .append(request.getMethod())
                .append(' ')
                .append(request.getRequestUri())
                .append(" HTTP/1.1\r\n");
        List.of(request.getHeaders())
                .forEach(h -> text.append(h.getName())
                        .append(": ")
                        .append(h.getValue())
                        .append("\r\n"));
        return text.append("\r\n").toString();
    }

    private static @Nullable InetAddress remote(@Nullable EndpointDetails endpoint) {
        return endpoint != null && endpoint.getRemoteAddress() instanceof InetSocketAddress socket
                ? socket.getAddress()
                : null;
    }

    @Override
    public void close() throws IOException {
        watchdog.shutdownNow();
        client.close();
    }
}
