package org.pactwire.extract.claim.noun;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.words.Papers;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Reference;

/**
 * Reads the words of a pact's phrase, once and for all that come later: how it presents its pact, which noun it ends in,
 * which year it names and what kind of paper. Whether it points back, or tells its pact apart, is known only in its
 * sentence: whoever found the phrase says that by the method called.
 */
public final class PactPhrase {
    /** "The first one", "the previous ceasefire": not the one of now. */
    static final Set<String> EARLIER = Set.of("first", "previous", "earlier", "old", "former", "prior", "original");

    private static final Set<String> INTRODUCING = Set.of("a", "an", "another", "one");
    private static final Pattern YEAR = Pattern.compile("\\b(1[89][0-9]{2}|20[0-9]{2})\\b");
    private static final Pattern OF_YEAR = Pattern.compile(" of [0-9]{4}$");

    private PactPhrase() {}

    /** "A treaty", "peace talks", "to reopen the border": what points back to nothing. */
    public static PactMention told(String phrase, Span span) {
        List<String> words = words(phrase);
        boolean introduced = words.size() > 1 && INTRODUCING.contains(words.get(0));
        return mention(phrase, span, introduced ? Reference.NEW : Reference.BARE);
    }

    /** "The accord", "the old treaty", "it": what was spoken of before. */
    public static PactMention pointing(String phrase, Span span) {
        List<String> words = words(phrase);
        Reference one = isEarlier(words) ? Reference.OLD : Reference.SAME;
        return mention(phrase, span, words.size() == 1 ? Reference.PRONOUN : one);
    }

    /** "A similar deal", "the previous ceasefire", "another": what is told apart from a pact spoken of. */
    public static PactMention another(String phrase, Span span) {
        return mention(phrase, span, isEarlier(words(phrase)) ? Reference.EARLIER : Reference.ANOTHER);
    }

    /** "New START", "the first Minsk Agreement": what bears a name. */
    public static PactMention named(String phrase, Span span, String name) {
        Reference reference = isEarlier(words(phrase)) ? Reference.OLD : Reference.BARE;
        return mention(phrase, span, reference).named(name);
    }

    private static PactMention mention(String phrase, Span span, Reference reference) {
        String noun = noun(phrase);
        return new PactMention(phrase, span, "", reference, noun, year(phrase), Papers.calledBy(noun));
    }

    private static boolean isEarlier(List<String> words) {
        return words.size() > 2 && words.get(0).equals("the") && EARLIER.contains(words.get(1));
    }

    /** The last word but for a year: "accord" in "the border accord of 2001". */
    private static String noun(String phrase) {
        String text = OF_YEAR.matcher(phrase).replaceFirst("");
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static int year(String phrase) {
        Matcher year = YEAR.matcher(phrase);
        return year.find() ? Integer.parseInt(year.group(1)) : 0;
    }

    private static List<String> words(String phrase) {
        return List.of(phrase.toLowerCase(Locale.ROOT).split(" ", -1));
    }
}
