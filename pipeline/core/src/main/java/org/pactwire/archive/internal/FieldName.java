package org.pactwire.archive.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.pactwire.archive.QueryException;
import org.pactwire.archive.SearchRequest.Target;

/** The fields of the query language, and what can be asked by them. */
enum FieldName {
    PARTY,
    KIND,
    STATUS,
    EVENT,
    SIGNED,
    AMOUNT,
    CURRENCY,
    PACT,
    PUBLISHED,
    MONTH,
    SOURCE,
    DUPLICATE,
    ARTICLE,
    TITLE,
    MENTION,
    LANGUAGE;

    private List<Target> targets() {
        return switch (this) {
            case PARTY, KIND, STATUS, EVENT, SIGNED, AMOUNT, CURRENCY, PACT, PUBLISHED, MONTH, SOURCE ->
                List.of(Target.SENTENCES, Target.ARTICLES, Target.PACTS);
            case DUPLICATE, ARTICLE -> List.of(Target.SENTENCES, Target.ARTICLES);
            case TITLE, MENTION, LANGUAGE -> List.of(Target.ARTICLES);
        };
    }

    static FieldName of(String written, int position) throws QueryException {
        for (FieldName name : values()) {
            if (name.written().equals(written)) {
                return name;
            }
        }
        String all = Arrays.stream(values()).map(FieldName::written).collect(Collectors.joining(", "));
        throw new QueryException(
                "There is no field \"" + written + "\". Fields are: " + all
                        + ". To look for a text with a colon, put it into quotation marks.",
                position);
    }

    String written() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Refuses a field that hits of this kind do not have. */
    void requireFor(Target target, int position) throws QueryException {
        if (!targets().contains(target)) {
            throw new QueryException(
                    "\"" + written() + ":\" cannot be asked of "
                            + target.name().toLowerCase(Locale.ROOT) + ", only of "
                            + targets().stream()
                                    .map(t -> t.name().toLowerCase(Locale.ROOT))
                                    .collect(Collectors.joining(" and "))
                            + ".",
                    position);
        }
    }
}
