package org.pactwire.extract.claim.reading;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells an article on a film or a novel, whose pacts are invented, by the number of different words for such works. */
final class Fiction {
    private static final Pattern WORK = Pattern.compile(
            "\\b(?:(films?|movies?)|(novels?|novelists?)|(screenplays?"
                    + "|scripts?|screenwriters?)|(box office)|(cinemas?)|(starring|stars as|co-stars)|(sequels?|prequels?)"
                    + "|(filmmakers?|directors?|directed)|(actors?|actress(?:es)?)|(thrillers?|comedy|comedies|melodramas?|satires?)"
                    + "|(premieres?|premiered)|(bestsellers?|paperbacks?)|(film festivals?|festivals?)|(caper|plot twist|heist))\\b");
    /** So many different words make it one. */
    private static final int ENOUGH = 4;

    private Fiction() {}

    static boolean isSubjectOf(String text) {
        Set<Integer> kinds = new TreeSet<>();
        Matcher words = WORK.matcher(text.toLowerCase(Locale.ROOT));
        while (kinds.size() < ENOUGH && words.find()) {
            for (int group = 1; group <= words.groupCount(); group++) {
                if (words.group(group) != null) {
                    kinds.add(group);
                }
            }
        }
        return kinds.size() >= ENOUGH;
    }
}
