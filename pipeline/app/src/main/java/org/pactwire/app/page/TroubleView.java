package org.pactwire.app.page;

/** What the page of a request that failed shows. */
public record TroubleView(int status, String title, String detail) {
    public Frame frame() {
        return Frame.of(title);
    }
}
