package org.pactwire.extract.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;

/**
 * A name means the same wherever it stands in an article: what the model reads as a place here and a person there gets
 * the type that it reads most often, and a name that it has found once is found everywhere.
 */
final class RepeatedNames {
    /** Surnames that also begin sentences as plain words. */
    private static final Set<String> PLAIN_WORDS =
            Set.of("May", "Will", "Long", "Young", "Brown", "Black", "White", "Price", "March", "Rice", "Bush", "Ban");

    private final String text;
    private final Set<String> surnames = new HashSet<>();
    /** How the article writes each party. */
    private final Map<String, Set<String>> writings = new HashMap<>();

    private final Map<String, EntityMention.Type> types = new HashMap<>();
    private final TokenTrie<Boolean> sought = new TokenTrie<>();

    /** Learns the names of an article. */
    RepeatedNames(String text, List<List<Draft>> drafts) {
        this.text = text;
        Map<String, EnumMap<EntityMention.Type, Integer>> counts = new LinkedHashMap<>();
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (List<Draft> ofSentence : drafts) {
            for (Draft draft : ofSentence) {
                if (draft.party().isEmpty() && draft.type != EntityMention.Type.COUNTRY) {
                    counts.computeIfAbsent(draft.name, key -> new EnumMap<>(EntityMention.Type.class))
                            .merge(draft.type, 1, Integer::sum);
                    words.putIfAbsent(draft.name, words(draft));
                }
                if (!draft.partyId.isEmpty()) {
                    writings.computeIfAbsent(draft.partyId, key -> new HashSet<>())
                            .add(draft.span().of(text));
                }
            }
        }
        counts.forEach((name, count) -> types.put(name, mostFrequent(count)));
        words.forEach((name, tokens) -> {
            if (tokens.size() > 1) {
                String last = tokens.get(tokens.size() - 1);
                if (types.get(name) == EntityMention.Type.PERSON && last.length() > 2) {
                    surnames.add(last);
                }
                sought.put(tokens, known -> true);
            }
        });
        for (String surname : surnames) {
            types.put(surname, EntityMention.Type.PERSON);
            if (!PLAIN_WORDS.contains(surname) && Character.isUpperCase(surname.charAt(0))) {
                sought.put(List.of(surname), known -> true);
            }
        }
    }

    private static List<String> words(Draft draft) {
        return draft.sentence.tokens().subList(draft.from, draft.to).stream()
                .map(Token::text)
                .toList();
    }

    /** The first of the most frequent ones, in the order of the types. */
    private static EntityMention.Type mostFrequent(EnumMap<EntityMention.Type, Integer> counts) {
        EntityMention.Type most = EntityMention.Type.PERSON;
        int times = 0;
        for (Map.Entry<EntityMention.Type, Integer> count : counts.entrySet()) {
            if (count.getValue() > times) {
                most = count.getKey();
                times = count.getValue();
            }
        }
        return most;
    }

    /** The mentions of a sentence, with one type for each name and those that were missed. */
    List<Draft> complete(Sentence sentence, List<Draft> drafts) {
        boolean[] covered = new boolean[sentence.tokens().size()];
        for (Draft draft : drafts) {
            Arrays.fill(covered, draft.from, draft.to, true);
            unlinkSurname(draft);
            EntityMention.Type type = types.get(draft.name);
            if (type != null && draft.party().isEmpty() && draft.type != EntityMention.Type.COUNTRY) {
                draft.type = type;
            }
        }
        List<Draft> all = new ArrayList<>(drafts);
        for (int i = 0; i < covered.length; ) {
            TokenTrie.Match<Boolean> match = sought.longest(sentence.tokens(), i);
            if (match == null || isCovered(covered, match.from(), match.to())) {
                i++;
                continue;
            }
            Draft draft = new Draft(text, sentence, match.from(), match.to(), EntityMention.Type.PERSON);
            draft.type = types.getOrDefault(draft.name, EntityMention.Type.PERSON);
            all.add(draft);
            i = match.to();
        }
        all.sort(Comparator.comparingInt(draft -> draft.from));
        return all;
    }

    /** "Jordan" is the person where the article names a Michael Jordan, and no Jordanians or Amman. */
    private void unlinkSurname(Draft draft) {
        String written = draft.span().of(text);
        if (draft.type == EntityMention.Type.COUNTRY
                && surnames.contains(written)
                && writings.getOrDefault(draft.partyId, Set.of()).size() == 1) {
            draft.type = EntityMention.Type.PERSON;
            draft.partyId = "";
            draft.name = written;
        }
    }

    private static boolean isCovered(boolean[] covered, int from, int to) {
        for (int i = from; i < to; i++) {
            if (covered[i]) {
                return true;
            }
        }
        return false;
    }
}
