package org.pactwire.clean.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The {@code <meta>} elements of a page by property, name or itemprop, in small letters; the first of a name counts. */
final class MetaTags {
    private final Map<String, String> values = new LinkedHashMap<>();

    MetaTags(List<Element> metas) {
        for (Element meta : metas) {
            String content = meta.attr("content").strip();
            for (String key : List.of("property", "name", "itemprop")) {
                String name = meta.attr(key).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
    }

    /** The first of these names that has a value; empty if none has. */
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
