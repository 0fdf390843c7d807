package org.pactwire.app.page;

/**
 * What stands around every page.
 *
 * @param title of the page, without the program's name
 * @param section the entry of the navigation that is open: search, pacts, network; empty for none
 * @param query what stands in the search box
 * @param in what the search box finds: sentences, articles, pacts
 */
public record Frame(String title, String section, String query, String in) {
    static Frame of(String title) {
        return new Frame(title, "", "", "sentences");
    }

    static Frame of(String title, String section) {
        return new Frame(title, section, "", "sentences");
    }
}
