package org.pactwire.app.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.pactwire.fact.Claim;

/** Addresses of pages. They stay: ids are made of content. */
final class Links {
    private Links() {}

    static String pact(String id) {
        return "/pacts/" + encoded(id);
    }

    static String article(String id) {
        return "/articles/" + encoded(id);
    }

    /** A sentence in its article, marked as evidence. */
    static String sentence(String articleId, int sentence) {
        return article(articleId) + "?s=" + sentence + "#s" + sentence;
    }

    static String sentence(Claim claim) {
        return sentence(claim.articleId(), claim.sentence());
    }

    /** The address with parameters given as names and values in turn; empty values are left out. */
    static String with(String path, String... namesAndValues) {
        StringBuilder address = new StringBuilder(path);
        char before = path.indexOf('?') < 0 ? '?' : '&';
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (!namesAndValues[i + 1].isEmpty()) {
                address.append(before)
                        .append(encoded(namesAndValues[i]))
                        .append('=')
                        .append(encoded(namesAndValues[i + 1]));
                before = '&';
            }
        }
        return address.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An address on the web that a reader may be sent to; empty for what is none, {@code javascript:} above all. */
    static String elsewhere(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            boolean web = (scheme.equals("http") || scheme.equals("https")) && uri.getHost() != null;
            return web ? uri.toASCIIString() : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }
}
