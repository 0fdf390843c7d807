package org.pactwire.extract.claim.setting;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.words.Trail;
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
public record Dateline(int end, String place) {
    /** A dateline stands in the head of an article, under title and byline. */
    private static final int HEAD = 5;

    private static final int LONGEST = 160;
    /** Place in capitals, then anything without a full stop, up to the dash. */
    private static final Pattern FORM = Pattern.compile(
            "\\A(\\p{Lu}[\\p{Lu} '’/-]{2,40})(?:,[^—–\\n]{0,60}|\\s?\\([^)\\n]{0,40}\\)){0,3}\\s(?:-{1,2}|—|–)\\s");

    /** A line of its own: "LIMA, 12 January 2023, Northgate Herald", "LIMA, Monday (Example News)". */
    private static final Pattern LINE = Pattern.compile(
            "\\A(\\p{Lu}[\\p{Lu} '’-]{2,40})(?:,[^\\n]{1,80}|\\s?\\([^)\\n]{0,40}\\)|\\s[-—–]{1,2}\\s[^\\n]{1,60})\\z");

    private static final int LONGEST_LINE = 120;

    /** The place of a dateline that is the whole of a line; empty where the sentence is none. */
    public static String placeOfLine(
            String text, Sentence sentence, List<EntityMention> entities, boolean dated, Trail trail) {
        int start = sentence.span().start();
        int line = text.indexOf('\n', start);
        int end = line < 0 ? text.length() : line;
        boolean begins = start == 0 || text.charAt(start - 1) == '\n';
        if (!dated || !begins || sentence.index() >= HEAD || end - start > LONGEST_LINE) {
            return "";
        }
        String words = text.substring(start, Math.max(start, end)).strip();
        Matcher form = LINE.matcher(words);
        return form.matches() && !words.endsWith(".") ? place(start, form, entities, trail) : "";
    }

    private static String place(int start, Matcher form, List<EntityMention> entities, Trail trail) {
        String city = form.group(1).strip();
        Span span = new Span(start, start + city.length());
        boolean known = entities.stream()
                .anyMatch(e -> e.span().overlaps(span)
                        && (Set.of(EntityMention.Type.PLACE, EntityMention.Type.COUNTRY)
                                        .contains(e.type())
                                || trail.holds(SettingRule.SEAT_OF_BODY, 0, isSeat(e))));
        return known ? usual(city) : "";
    }

    /** "BRUSSELS", where the Union is meant elsewhere. */
    private static boolean isSeat(EntityMention entity) {
        return entity.type() == EntityMention.Type.ORGANIZATION
                && !entity.entityId().isEmpty()
                && entity.text().length() > entity.entityId().length()
                && !entity.text().equalsIgnoreCase(entity.entityName());
    }

    /** Null where the sentence has none. */
    public static @Nullable Dateline of(String text, Sentence sentence, List<EntityMention> entities, Trail trail) {
        if (sentence.index() >= HEAD) {
            return null;
        }
        int start = sentence.span().start();
        String head = text.substring(start, Math.min(sentence.span().end(), start + LONGEST));
        Matcher form = FORM.matcher(head);
        if (!trail.holds(SettingRule.DATELINE, 0, form.find())) {
            return null;
        }
        boolean several = trail.holds(SettingRule.TWO_CITIES, 0, form.group(1).contains("/"));
        return new Dateline(start + form.end(), several ? "" : place(start, form, entities, trail));
    }

    /** The sentence without it; itself where nothing is left. */
    public Sentence strip(Sentence sentence) {
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
