package org.pactwire.export.internal;

import java.util.List;

/** All tables of the export. */
public final class Tables {
    public static final List<Table<?>> ALL = List.of(
            ArticleTables.ARTICLES,
            ArticleTables.ENTITIES,
            ArticleTables.MONEY,
            ArticleTables.DATES,
            ArticleTables.CLAIMS,
            PactTables.PACTS,
            PactTables.PARTIES,
            PactTables.EVENTS,
            PactTables.COMMITMENTS,
            PactTables.CONFLICTS,
            ArticleTables.REJECTED);

    private Tables() {}
}
