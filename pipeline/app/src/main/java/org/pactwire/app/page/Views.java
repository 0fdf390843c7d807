package org.pactwire.app.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;

/** Fills templates. Everything that a template is given is escaped for the place where it puts it. */
final class Views {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Views() {}

    static void render(Context request, String template, Object model) {
        StringOutput output = new StringOutput(16 * 1024);
        ENGINE.render(template, model, new NeutralOutput(output));
        request.html(output.toString());
    }
}
