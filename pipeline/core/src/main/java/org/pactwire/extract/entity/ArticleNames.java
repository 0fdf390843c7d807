package org.pactwire.extract.entity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.know.PartyName;
import org.pactwire.know.PartyName.Use;
import org.pactwire.know.PartyTable;

/**
 * What the names of one article mean, judged by the article as a whole: "Congo" is the one Congo that the article
 * names in full, "AU" is the African Union if that is named, "Georgia" is no state beside Atlanta.
 */
final class ArticleNames {
    private static final List<Use> PREFERENCE =
            List.of(Use.NAME, Use.GOVERNMENT, Use.SEAT, Use.ADJECTIVE, Use.ORGAN, Use.PREFIX);

    private final PartyTable table;
    private final Set<String> words = new HashSet<>();
    private final Set<String> named = new HashSet<>();

    ArticleNames(PartyTable table, List<Sentence> sentences, List<List<Gazetteer.Hit>> hits) {
        this.table = table;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                words.add(token.text());
            }
        }
        for (List<Gazetteer.Hit> ofSentence : hits) {
            for (Gazetteer.Hit hit : ofSentence) {
                Set<String> ids = parties(hit, false);
                if (ids.size() == 1) {
                    named.addAll(ids);
                }
            }
        }
    }

    private static Set<String> parties(Gazetteer.Hit hit, boolean shortNames) {
        Set<String> ids = new TreeSet<>();
        for (PartyName name : hit.names()) {
            if (name.namesParty() && (shortNames || name.use() != Use.SHORT_NAME)) {
                ids.add(name.partyId());
            }
        }
        return ids;
    }

    /** Null where the name means nothing that the table knows. The party is empty where it stays open. */
    @Nullable
    Sense sense(Gazetteer.Hit hit, List<Token> tokens) {
        for (PartyName name : hit.names()) {
            if (!name.namesParty()) {
                return new Sense(name.use(), "");
            }
        }
        Use homonym = homonym(hit, tokens);
        if (homonym != null) {
            return new Sense(homonym, "");
        }
        Set<String> full = parties(hit, false);
        Set<String> ids = full.isEmpty() ? parties(hit, true) : full;
        if (ids.size() > 1 || full.isEmpty()) {
            ids.retainAll(named);
        }
        if (full.isEmpty()) {
            return ids.size() == 1 ? new Sense(Use.NAME, ids.iterator().next()) : null;
        }
        String id = ids.size() == 1 ? ids.iterator().next() : "";
        for (Use use : PREFERENCE) {
            for (PartyName name : hit.names()) {
                if (name.use() == use && (id.isEmpty() || name.partyId().equals(id))) {
                    return new Sense(use, id);
                }
            }
        }
        return null;
    }

    private @Nullable Use homonym(Gazetteer.Hit hit, List<Token> tokens) {
        if (hit.to() != hit.from() + 1) {
            return null;
        }
        String text = tokens.get(hit.from()).text();
        for (PartyTable.Homonym homonym : table.homonyms()) {
            if (homonym.name().equals(text)
                    && homonym.cues().stream().anyMatch(words::contains)
                    && homonym.counterCues().stream().noneMatch(words::contains)) {
                return homonym.use();
            }
        }
        return null;
    }

    /**
     * What a name means in this article.
     *
     * @param partyId empty where it is no party, or one of several
     */
    record Sense(Use use, String partyId) {}
}
