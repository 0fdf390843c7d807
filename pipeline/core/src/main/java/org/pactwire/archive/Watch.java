package org.pactwire.archive;

/**
 * A query that is kept, to be told what is new for it.
 *
 * @param query in the query language
 * @param target what a hit is
 */
public record Watch(String query, SearchRequest.Target target) {}
