package org.pactwire.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks at every request before anything else does, and tells browsers what pages may do: load styles, scripts and
 * pictures of this server alone, run nothing that stands in a page, send forms nowhere else.
 */
final class Guard {
    static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
            + " frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    /** Longest value of any parameter. */
    static final int LONGEST_VALUE = 1000;

    private static final int MOST_VALUES = 60;
    private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}$");
    private static final Pattern ADDRESS =
            Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+(%[0-9a-z]+)?\\]");

    private final Set<String> names = new HashSet<>();

    private Guard(PageSettings settings) {
        names.add("localhost");
        names.add(settings.host().toLowerCase(Locale.ROOT));
        settings.names().forEach(name -> names.add(name.toLowerCase(Locale.ROOT)));
    }

    static void install(RoutesConfig routes, PageSettings settings) {
        Guard guard = new Guard(settings);
        routes.before(guard::check);
    }

    private void check(Context request) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "no-referrer")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), interest-cohort=()")
                .header("X-DNS-Prefetch-Control", "off")
                .header("Cache-Control", "no-cache");
        if (!request.method().equals(HandlerType.GET) && !request.method().equals(HandlerType.HEAD)) {
            request.header("Allow", "GET, HEAD");
            throw new Trouble(405, "Only reading is possible here.");
        }
        if (!isOurs(request.header("Host"))) {
            throw new Trouble(
                    421, "This server is not known by the name you called it. Start it with --name to allow one more.");
        }
        int values = 0;
        for (var parameter : request.queryParamMap().entrySet()) {
            for (String value : parameter.getValue()) {
                if (value.length() > LONGEST_VALUE || parameter.getKey().length() > LONGEST_VALUE) {
                    throw new Trouble(400, "A value in the address is longer than " + LONGEST_VALUE + " characters.");
                }
                values++;
            }
        }
        if (values > MOST_VALUES) {
            throw new Trouble(400, "The address has more than " + MOST_VALUES + " values.");
        }
    }

    /**
     * A foreign name means that a page from elsewhere had its name point to this machine (DNS rebinding), to read what
     * only local pages may read. An address cannot be pointed anywhere.
     */
    private boolean isOurs(@org.jspecify.annotations.Nullable String host) {
        if (host == null) {
            return false;
        }
        String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
        return names.contains(name) || ADDRESS.matcher(name).matches();
    }
}
