package org.pactwire.app.page;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pactwire.archive.SearchRequest.Order;
import org.pactwire.archive.SearchRequest.Target;

/** What an address asks for behind its question mark. Each value has its limits; what lies outside is refused. */
final class Parameters {
    /** Hits that can be paged through; whoever wants more takes the CSV. */
    static final int DEEPEST = 10_000;

    static final int USUAL_SIZE = 20;
    static final int LARGEST_SIZE = 200;

    private final Context request;

    Parameters(Context request) {
        this.request = request;
    }

    /** Without white space around it; empty if not given. */
    String text(String name) {
        String value = request.queryParam(name);
        return value == null ? "" : value.strip();
    }

    /** All values of this name that are not empty; several may stand in one, with commas between. */
    List<String> texts(String name) {
        return request.queryParams(name).stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** Order of a list of pacts. */
    PactOrder order() {
        return text("sort").isEmpty() ? PactOrder.NEWEST : one("sort", PactOrder.class);
    }

    /** Order of hits. */
    Order hitOrder() {
        return text("sort").isEmpty() ? Order.BEST : one("sort", Order.of(Target.SENTENCES));
    }

    String query() {
        return text("q");
    }

    /** What a hit is; sentences if not given. */
    Target target() {
        String name = text("in");
        return name.isEmpty() ? Target.SENTENCES : one("in", Target.class);
    }

    /** A constant by its name in small letters. */
    <E extends Enum<E>> E one(String name, Class<E> type) {
        return one(name, List.of(type.getEnumConstants()));
    }

    private <E extends Enum<E>> E one(String name, List<E> constants) {
        String value = text(name);
        for (E constant : constants) {
            if (code(constant).equals(value.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        throw new Trouble(
                400,
                "\"" + name + "\" is one of "
                        + constants.stream().map(Parameters::code).collect(Collectors.joining(", "))
                        + ".");
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    int number(String name, int usual, int least, int most) {
        String value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        if (value.matches("[0-9]{1,9}")) {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw new Trouble(400, "\"" + name + "\" is a number from " + least + " to " + most + ".");
    }

    /** Entries to leave out at the start. */
    int offset() {
        return number("offset", 0, 0, DEEPEST);
    }

    /** Largest number of entries to give. */
    int limit() {
        return number("limit", USUAL_SIZE, 0, LARGEST_SIZE);
    }

    /** Page of a list, from 1. */
    int page() {
        return number("page", 1, 1, DEEPEST / USUAL_SIZE);
    }
}
