package org.pactwire.app.page;

import org.pactwire.archive.SearchRequest.Order;

/** Orders of a list of pacts; equals by id. */
enum PactOrder {
    NEWEST("last reported"),
    SIGNED("signed"),
    NAME("name"),
    STATUS("status"),
    ARTICLES("articles");

    private final String label;

    PactOrder(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The order that the archive gives them in. */
    Order order() {
        return switch (this) {
            case NEWEST -> Order.NEWEST;
            case SIGNED -> Order.SIGNED;
            case NAME -> Order.NAME;
            case STATUS -> Order.STATUS;
            case ARTICLES -> Order.ARTICLES;
        };
    }
}
