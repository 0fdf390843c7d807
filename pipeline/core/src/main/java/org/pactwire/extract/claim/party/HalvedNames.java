package org.pactwire.extract.claim.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pactwire.article.Span;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.Token;
import org.pactwire.fact.EntityMention;
import org.pactwire.know.PartyTable;

/** Finds the first of two states that share the last word of their names: "<i>North</i> and South Korea". */
public final class HalvedNames {
    private static final Set<String> SIDES = Set.of("North", "South", "East", "West", "Northern", "Southern");

    private final PartyTable parties;

    public HalvedNames(PartyTable parties) {
        this.parties = parties;
    }

    /** The mentions, with those added that share their last word with the state named behind them. */
    public List<EntityMention> complete(String text, Sentence sentence, List<EntityMention> mentioned, Trail trail) {
        List<EntityMention> all = new ArrayList<>(mentioned);
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (!SIDES.contains(tokens.get(i).text())
                    || !tokens.get(i + 1).text().equals("and")) {
                continue;
            }
            Span half = tokens.get(i).span();
            int start = tokens.get(i + 2).span().start();
            for (EntityMention second : mentioned) {
                boolean free = mentioned.stream().noneMatch(m -> m.span().overlaps(half));
                int space = second.text().indexOf(' ');
                if (second.span().start() != start || space < 0 || !free) {
                    continue;
                }
                List<String> named = parties.named(half.of(text) + second.text().substring(space));
                boolean state = named.size() == 1 && second.type() == EntityMention.Type.COUNTRY;
                if (trail.holds(PartyRule.HALF_OF_A_NAME, Trail.SENTENCE, state)) {
                    all.add(new EntityMention(
                            sentence.index(),
                            half,
                            half.of(text),
                            EntityMention.Type.COUNTRY,
                            named.get(0),
                            parties.name(named.get(0)),
                            "",
                            ""));
                }
            }
        }
        return all;
    }
}
