package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An element of the page that holds blocks, and which blocks these are: a range of their indices. */
final class Region {
    final Element element;
    final @Nullable Region parent;
    final List<Region> children = new ArrayList<>(4);
    final Role role;
    final int first;
    int end;
    /** True if it, or a region around it, is no part of the article. */
    boolean dropped;

    Region(Element element, @Nullable Region parent, Role role, int first) {
        this.element = element;
        this.parent = parent;
        this.role = role;
        this.first = first;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    boolean isWithin(Region outer) {
        for (Region r = this; r != null; r = r.parent) {
            if (r == outer) {
                return true;
            }
        }
        return false;
    }
}
