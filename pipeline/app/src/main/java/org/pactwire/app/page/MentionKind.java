package org.pactwire.app.page;

import java.util.Locale;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;

/** Kinds of mentions as the page of an article tells them apart: by colour and by the line below. */
public enum MentionKind {
    STATE("state"),
    PERSON("person"),
    ORGANISATION("organisation"),
    GROUP("armed group"),
    PLACE("place"),
    MONEY("money"),
    DATE("date");

    private final String label;

    MentionKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Name of its style. */
    public String style() {
        return "m-" + name().toLowerCase(Locale.ROOT);
    }

    static MentionKind of(Mention mention) {
        return switch (mention) {
            case MoneyMention money -> MONEY;
            case DateMention date -> DATE;
            case EntityMention entity ->
                switch (entity.type()) {
                    case PERSON -> PERSON;
                    case ORGANIZATION -> ORGANISATION;
                    case COUNTRY, NATIONALITY -> STATE;
                    case PLACE -> PLACE;
                    case ARMED_GROUP -> GROUP;
                };
        };
    }
}
