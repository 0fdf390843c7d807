package org.pactwire.extract.scan;

import java.util.List;
import java.util.Set;

/** Sets of words as the grammars write them. */
public final class Words {
    private Words() {}

    /** The words of a text, which spaces and line breaks separate. */
    public static Set<String> of(String text) {
        return Set.copyOf(List.of(text.strip().split("\\s+")));
    }
}
