package org.pactwire.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.pactwire.article.ContentId;

/** Style, script and icon: files of the program, tagged by their content so that browsers keep them. */
final class Assets {
    private record Asset(String type, String text, String tag) {
        static Asset of(String name, String type) {
            try (InputStream in = Assets.class.getResourceAsStream(name)) {
                if (in == null) {
                    throw new IllegalStateException("not packaged: " + name);
                }
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                return new Asset(type, text, '"' + ContentId.of('e', text) + '"');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        void answer(Context request) {
            request.header("ETag", tag);
            if (tag.equals(request.header("If-None-Match"))) {
                request.status(304);
            } else {
                request.contentType(type).result(text);
            }
        }
    }

    private Assets() {}

    static void install(RoutesConfig routes) {
        Asset style = Asset.of("page.css", "text/css; charset=utf-8");
        Asset script = Asset.of("page.js", "text/javascript; charset=utf-8");
        Asset icon = Asset.of("icon.svg", "image/svg+xml");
        routes.get("/assets/page.css", style::answer);
        routes.get("/assets/page.js", script::answer);
        routes.get("/assets/icon.svg", icon::answer);
    }
}
