package org.pactwire.app.page;

/**
 * A link.
 *
 * @param current it leads to where the reader is
 */
public record Link(String text, String href, boolean current) {
    static Link to(String text, String href) {
        return new Link(text, href, false);
    }
}
