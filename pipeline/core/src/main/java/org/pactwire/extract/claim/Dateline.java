package org.pactwire.extract.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;

/**
 * The line that an agency's first sentence begins with: "KIGALI, Rwanda, June 3 (Example News) –". It is no part of the
 * sentence, and its country is no party.
 *
 * @param end offset in the article's text where the sentence itself begins
 * @param place the city, as it is usually written; empty where it is no known place
 */
record Dateline(int end, String place) {
    /** A dateline stands in the head of an article, under title and byline. */
    private static final int HEAD = 5;

    private static final int LONGEST = 160;
    /** Place in capitals, then anything without a full stop, up to the dash. */
    private static final Pattern FORM = Pattern.compile(
            "\\A(\\p{Lu}[\\p{Lu} '’-]{2,40})(?:,[^—–\\n]{0,60}|\\s?\\([^)\\n]{0,40}\\)){0,3}\\s(?:-{1,2}|—|–)\\s");

    /** Null where the sentence has none. */
    static @Nullable Dateline of(String text, Sentence sentence, List<EntityMention> entities) {
        if (sentence.index() >= HEAD) {
            return null;
        }
        int start = sentence.span().start();
        String head = text.substring(start, Math.min(sentence.span().end(), start + LONGEST));
        Matcher form = FORM.matcher(head);
        if (!form.find()) {
            return null;
        }
        Span city = new Span(start, start + form.group(1).strip().length());
        boolean known = entities.stream()
                .anyMatch(e -> e.span().overlaps(city)
                        && Set.of(EntityMention.Type.PLACE, EntityMention.Type.COUNTRY)
                                .contains(e.type()));
        return new Dateline(start + form.end(), known ? usual(form.group(1).strip()) : "");
    }

    /** The sentence without it; itself where nothing is left. */
    Sentence strip(Sentence sentence) {
        List<Token> rest =
                sentence.tokens().stream().filter(t -> t.span().start() >= end).toList();
        return rest.isEmpty() ? sentence : new Sentence(sentence.index(), sentence.span(), rest);
    }

    private static String usual(String capitals) {
        StringBuilder usual = new StringBuilder();
        for (int i = 0; i < capitals.length(); i++) {
            boolean first = i == 0 || !Character.isLetter(capitals.charAt(i - 1));
            String letter = capitals.substring(i, i + 1);
            usual.append(first ? letter : letter.toLowerCase(Locale.ROOT));
        }
        return usual.toString();
    }
}
