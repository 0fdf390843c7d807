package org.pactwire.know;

import java.text.Normalizer;

/** Spellings in which names are equal that the press writes in several ways. */
public final class Spelling {
    private Spelling() {}

    /** The text without accents and other marks above or below its letters: "Zelenskyy" of "Zelenskyý", "Lodz" of "Łódź". */
    public static String withoutAccents(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .map(c -> c == 'ı' ? 'i' : c == 'ł' ? 'l' : c == 'ø' ? 'o' : c == 'đ' ? 'd' : c)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
