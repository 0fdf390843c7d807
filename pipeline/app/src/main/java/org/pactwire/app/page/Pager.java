package org.pactwire.app.page;

/**
 * The way through a list.
 *
 * @param first number of the first entry on this page, from 1; 0 if the list is empty
 * @param last number of the last one
 * @param previous address of the page before; empty on the first
 * @param next address of the page after; empty on the last
 */
public record Pager(long first, long last, long total, String previous, String next) {
    /**
     * @param address of the list without its page
     * @param page from 1
     */
    static Pager of(String address, int page, int size, int shown, long total) {
        long first = (long) (page - 1) * size;
        boolean more = first + shown < total && (long) page * size < Parameters.DEEPEST;
        return new Pager(
                shown == 0 ? 0 : first + 1,
                first + shown,
                total,
                page > 1 ? Links.with(address, "page", page == 2 ? "" : Integer.toString(page - 1)) : "",
                more && shown > 0 ? Links.with(address, "page", Integer.toString(page + 1)) : "");
    }
}
