package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.pactwire.clean.CleanStep;

/**
 * The page as seen from above: how much running text lies in each region, which region holds it most densely, and which
 * regions are furniture. A name alone does not make a region furniture, for pages wrap their article in elements called
 * {@code promo} or {@code social}: what holds the core of the text is not believed to be any.
 */
final class Landscape {
    /** What a paragraph is worth one level further out, when the core of the page is sought: a tight one. */
    private static final double CORE_DECAY = 0.6;

    /** A paragraph of running text. */
    private static final int ENOUGH_AROUND = 80;

    final List<Block> blocks;
    final List<Region> regions = new ArrayList<>();
    private final Region root;
    private final Set<CleanStep> steps;
    private final int titleBlock;
    private final int[] prose;

    Landscape(BlockReader reader, int titleBlock, Set<CleanStep> steps) {
        this.blocks = reader.blocks;
        this.root = reader.root();
        this.titleBlock = titleBlock;
        this.steps = steps;
        this.prose = new int[blocks.size() + 1];
        collect();
        survey();
        drop(false);
        Region core = densest(root, CORE_DECAY);
        drop(true, core);
    }

    /** Length of the running text of a region that is not in furniture. */
    int prose(Region region) {
        return prose[region.end] - prose[region.first];
    }

    /** Length of the running text between two blocks that is not in furniture. */
    int prose(int first, int end) {
        return prose[end] - prose[first];
    }

    /**
     * The region within another that holds most running text closest to it: a paragraph counts less with each level
     * that adds blocks of other elements.
     */
    Region densest(Region within, double decay) {
        IdentityHashMap<Region, Double> scores = new IdentityHashMap<>();
        for (Block block : blocks.subList(within.first, within.end)) {
            double weight = block.region.dropped ? 0 : block.weight();
            for (Region r = block.region; r != null && weight >= 1; r = r.parent) {
                scores.merge(r, weight, Double::sum);
                Region outer = r.parent;
                if (outer != null && outer.end - outer.first > r.end - r.first) {
                    weight *= decay;
                }
            }
        }
        Region best = within;
        double most = 0;
        for (Region region : regions) {
            double score = scores.getOrDefault(region, 0.0);
            if (score > most && region.isWithin(within)) {
                most = score;
                best = region;
            }
        }
        return best;
    }

    /** Regions in the order of the page, outer ones first. */
    private void collect() {
        List<Region> stack = new ArrayList<>(List.of(root));
        while (!stack.isEmpty()) {
            Region next = stack.remove(stack.size() - 1);
            regions.add(next);
            stack.addAll(next.children.reversed());
        }
    }

    private void survey() {
        for (Block block : blocks) {
            prose[block.index + 1] = prose[block.index] + (block.region.dropped ? 0 : block.weight());
        }
    }

    private void drop(boolean named) {
        drop(named, root);
    }

    private void drop(boolean named, Region core) {
        int total = prose(root);
        int coreProse = prose(core);
        for (Region region : regions) {
            Region outer = region.parent;
            boolean furniture = named ? isNamedFurniture(region, core, coreProse) : isFurniture(region, total);
            region.dropped |= (outer != null && outer.dropped) || furniture;
        }
        survey();
    }

    private boolean isFurniture(Region region, int total) {
        return switch (region.role) {
            case NO_TEXT -> true;
            case PLAIN, ARTICLE, ARTICLE_BODY, NAMED_FURNITURE -> false;
            case COMMENTS ->
                steps.contains(CleanStep.COMMENTS) && !holdsArticle(region) && prose[region.first] > total / 10;
            case HIDDEN -> steps.contains(CleanStep.HIDDEN) && !isInBody(region) && !holdsArticle(region);
            case CONSENT ->
                steps.contains(CleanStep.NAMED_FURNITURE) && !holdsArticle(region) && prose(region) <= 0.6 * total;
            case GALLERY -> steps.contains(CleanStep.NAMED_FURNITURE) && !holdsArticle(region) && isWithinText(region);
            case LANDMARK ->
                steps.contains(CleanStep.LANDMARKS) && !holdsArticle(region) && prose(region) <= 0.6 * total;
            case CAPTION -> steps.contains(CleanStep.CAPTIONS) && prose(region) <= total / 3;
        };
    }

    private boolean isNamedFurniture(Region region, Region core, int coreProse) {
        return region.role == Role.NAMED_FURNITURE
                && steps.contains(CleanStep.NAMED_FURNITURE)
                && !holdsArticle(region)
                && shared(region, core) <= 0.4 * coreProse;
    }

    private int shared(Region one, Region other) {
        int first = Math.max(one.first, other.first);
        int end = Math.min(one.end, other.end);
        return first < end ? prose[end] - prose[first] : 0;
    }

    /** True where the text goes on behind a region; what is only introduced is the article itself. */
    private boolean isWithinText(Region region) {
        for (Region r = region.parent; r != null; r = r.parent) {
            if (r.role == Role.GALLERY) {
                return false;
            }
        }
        Region around = region.parent;
        return around != null
                && prose[region.first] - prose[around.first] >= ENOUGH_AROUND
                && prose[around.end] - prose[region.end] >= ENOUGH_AROUND;
    }

    private boolean holdsArticle(Region region) {
        if (region.first <= titleBlock && titleBlock < region.end && prose[region.end] > prose[titleBlock]) {
            return true;
        }
        return region.children.stream().anyMatch(child -> child.role == Role.ARTICLE_BODY);
    }

    /** A paywall hides parts of the body; what it hides was published all the same. */
    private static boolean isInBody(Region region) {
        for (Region r = region.parent; r != null; r = r.parent) {
            if (r.role == Role.ARTICLE_BODY) {
                return true;
            }
        }
        return false;
    }
}
