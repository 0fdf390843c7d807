package org.pactwire.app.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.app.form.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to requests that fail: a page to people, problem details (RFC 9457) to programs. */
final class Troubles {
    private static final Logger LOG = LoggerFactory.getLogger(Troubles.class);

    /** Set on a request whose trouble has been told. */
    private static final String ANSWERED = "answered";

    private Troubles() {}

    static void install(RoutesConfig routes) {
        routes.exception(Trouble.class, (e, request) -> answer(request, e.status(), e.text(), e.position()));
        routes.exception(HttpResponseException.class, (e, request) -> answer(request, e.getStatus(), "", -1));
        routes.exception(Exception.class, (e, request) -> {
            LOG.error("fault while answering " + request.path(), e);
            answer(request, 500, "A fault of the program; it is told of where the server was started.", -1);
        });
        routes.error(404, request -> {
            if (request.attribute(ANSWERED) == null) {
                answer(request, 404, "", -1);
            }
        });
    }

    private static void answer(Context request, int status, String detail, int position) {
        if (request.res().isCommitted()) {
            return; // rows are on their way: what is cut off is better than a page behind them
        }
        String title = title(status);
        String said = detail.isEmpty() && status == 404 ? "Nothing has this address." : detail;
        request.status(status);
        request.attribute(ANSWERED, true);
        if (Routes.isForPrograms(request.path())) {
            Map<String, @Nullable Object> problem =
                    Json.object("type", "about:blank", "title", title, "status", status, "detail", said);
            if (position >= 0) {
                problem.put("position", position);
            }
            request.result(Json.document(problem) + "\n").contentType("application/problem+json");
        } else {
            Views.render(request, "trouble.jte", new TroubleView(status, title, said));
        }
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "This cannot be understood";
            case 404 -> "Not found";
            case 405 -> "Not possible";
            case 421 -> "Wrong address";
            case 500 -> "Something went wrong";
            default -> "No answer";
        };
    }
}
