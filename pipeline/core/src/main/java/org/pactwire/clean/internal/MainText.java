package org.pactwire.clean.internal;

import java.util.List;
import java.util.Set;
import org.pactwire.clean.CleanStep;

/**
 * The blocks of a page that are its article.
 *
 * @param body its paragraphs, in their order
 * @param captions captions of its pictures
 * @param dropped what was dropped in their region
 * @param rule what chose them
 * @param confidence 0 to 1
 */
record MainText(
        List<Block> body, List<String> captions, List<InnerPass.Dropped> dropped, String rule, double confidence) {
    /** What a paragraph is worth one level further out, when the region of the article is chosen. */
    private static final double DECAY = 0.85;

    /** An article of this many characters below the page's title is the page's article. */
    private static final int ENOUGH = 400;

    static MainText choose(BlockReader reader, PageFacts facts, Set<CleanStep> steps) {
        int titleBlock = facts.titleBlock();
        Landscape land = new Landscape(reader, titleBlock, steps);
        Region found = land.densest(reader.root(), DECAY);
        Region best = steps.contains(CleanStep.DECLARED_BODY) ? declared(land, found, titleBlock) : found;
        InnerPass pass = InnerPass.over(land, best, titleBlock, facts, steps);
        int total = land.prose(reader.root());
        double share = total == 0 ? 0 : (double) land.prose(best) / total;
        if (pass.body().isEmpty()) {
            return new MainText(List.of(), List.of(), pass.dropped(), "no paragraph of text in the page", 0);
        }
        String rule =
                best == found ? "densest region" : "declared " + (best.role == Role.ARTICLE_BODY ? "body" : "article");
        return new MainText(pass.body(), pass.captions(), pass.dropped(), rule, share);
    }

    /**
     * The first declared body that holds half of what was found; or else the article that holds the title, or the first
     * one that holds half.
     */
    private static Region declared(Landscape land, Region found, int titleBlock) {
        int half = land.prose(found) / 2;
        for (Region region : land.regions) {
            if (region.role == Role.ARTICLE_BODY && isCandidate(region, found) && land.prose(region) > half) {
                return region;
            }
        }
        for (Region region : land.regions) {
            boolean titled = region.first <= titleBlock && titleBlock < region.end;
            int enough = titled ? Math.min(half, ENOUGH) : half;
            if (region.role == Role.ARTICLE && isCandidate(region, found) && land.prose(region) > enough) {
                return land.densest(region, DECAY);
            }
        }
        return found;
    }

    private static boolean isCandidate(Region region, Region found) {
        return !region.dropped && region != found && region.isWithin(found);
    }
}
