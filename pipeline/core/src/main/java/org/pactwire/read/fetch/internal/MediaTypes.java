package org.pactwire.read.fetch.internal;

import java.util.Set;

/** What a content may be, by the media type that the server names. */
final class MediaTypes {
    private static final Set<String> NO_TEXT = Set.of("image", "audio", "video", "font", "model");
    private static final Set<String> TEXT_APPLICATIONS = Set.of(
            "application/xml",
            "application/json",
            "application/octet-stream",
            "application/gzip",
            "application/x-gzip");

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml", "text/plain", "");

    private MediaTypes() {}

    /** Whether a content of this type may be an article, a feed or a sitemap; so may one without a type. */
    static boolean mayBeText(String type) {
        String kind = type.split("/", 2)[0];
        return !NO_TEXT.contains(kind)
                && (!kind.equals("application")
                        || type.endsWith("+xml")
                        || type.endsWith("+json")
                        || TEXT_APPLICATIONS.contains(type));
    }

    /** Whether a content of this type is a page for humans, as reading a WARC file takes it; one without a type may be. */
    static boolean mayBePage(String type) {
        return PAGES.contains(type);
    }
}
