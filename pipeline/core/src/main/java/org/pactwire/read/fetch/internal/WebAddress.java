package org.pactwire.read.fetch.internal;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An address of the web in normal form: http or https, host in lower case and ASCII, no default port, no fragment, no
 * password, no dot segments, percent-encoded where needed (RFC 3986, 6.2).
 *
 * @param uri with a host
 */
public record WebAddress(URI uri) {
    private static final int LONGEST = 4096;
    private static final int LONGEST_SHOWN = 200;
    private static final Pattern WEB = Pattern.compile("(?i)(https?)://([^/?#\\\\]*)(.*)", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
    private static final String ILLEGAL = "\"<>\\^`{|}";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** The address that a text is, or null if it is none that can be fetched. */
    public static @Nullable WebAddress parse(String text) {
        String stripped = text.strip();
        Matcher web = WEB.matcher(stripped);
        if (stripped.length() > LONGEST || !web.matches()) {
            return null;
        }
        String authority = web.group(2);
        if (authority.indexOf('@') >= 0) {
            return null;
        }
        // the normalizer knows no IPv6 literals
        String normal = authority.startsWith("[")
                ? web.group(1).toLowerCase(Locale.ROOT) + "://" + authority + escape(web.group(3))
                : normalizer().filter(stripped);
        return normal == null ? null : checked(normal);
    }

    /** As much of a stranger's text as is reported. */
    static String cut(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    private static BasicURLNormalizer normalizer() {
        return BasicURLNormalizer.newBuilder()
                .idnNormalization(BasicURLNormalizer.IdnNormalization.PUNYCODE)
                .build();
    }

    private static @Nullable WebAddress checked(String normal) {
        try {
            URI uri = new URI(normal).normalize();
            String host = uri.getHost();
            if (host == null || host.isEmpty() || uri.getPort() == 0 || uri.getPort() > 65535) {
                return null;
            }
            String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            boolean usual = uri.getPort() == usualPort(uri.getScheme());
            String port = uri.getPort() < 0 || usual ? "" : ":" + uri.getPort();
            return new WebAddress(
                    new URI(uri.getScheme() + "://" + host.toLowerCase(Locale.ROOT) + port + path + query));
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** The address that a reference, such as that of a redirect, means here; null if it is none that can be fetched. */
    public @Nullable WebAddress resolve(String reference) {
        String stripped = reference.strip();
        if (SCHEME.matcher(stripped).matches()) {
            return parse(stripped);
        }
        if (stripped.startsWith("//")) {
            return parse(uri.getScheme() + ":" + stripped);
        }
        if (stripped.startsWith("?")) { // java.net.URI drops the last part of the path here
            return parse(origin() + uri.getRawPath() + stripped);
        }
        try {
            return parse(uri.resolve(new URI(escape(stripped))).toString());
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** Percent-encodes what an address may not contain, as UTF-8; a % that encodes nothing too. */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean stray = c == '%' && !(i + 2 < text.length() && isHex(text.charAt(i + 1), text.charAt(i + 2)));
            if (c <= ' ' || c >= 0x7F || ILLEGAL.indexOf(c) >= 0 || stray) {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append('%').append(HEX.toHexDigits(b));
                }
            } else {
                escaped.append((char) c);
            }
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    private static boolean isHex(char a, char b) {
        return HexFormat.isHexDigit(a) && HexFormat.isHexDigit(b);
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? 443 : 80;
    }

    public String host() {
        return uri.getHost();
    }

    /** The port, the usual one of the scheme if none is named. */
    public int port() {
        return uri.getPort() < 0 ? usualPort(uri.getScheme()) : uri.getPort();
    }

    public boolean hasUsualPort() {
        return uri.getPort() < 0;
    }

    /** Scheme, host and port: what a robots.txt speaks for. */
    public String origin() {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }

    @Override
    public String toString() {
        return uri.toString();
    }
}
