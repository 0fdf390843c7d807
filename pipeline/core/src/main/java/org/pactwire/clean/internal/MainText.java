package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * The blocks of a page that are its article.
 *
 * @param body its paragraphs, in their order
 * @param captions captions of its pictures
 * @param rule what chose them
 * @param confidence 0 to 1
 */
record MainText(List<Block> body, List<String> captions, String rule, double confidence) {

    static MainText choose(BlockReader reader, String title) {
        List<Block> blocks = reader.blocks;
        int[] prose = new int[blocks.size() + 1];
        for (Block block : blocks) {
            prose[block.index + 1] = prose[block.index] + (isFree(block) ? block.weight() : 0);
        }
        Region best = reader.root();
        boolean deeper = true;
        while (deeper) {
            deeper = false;
            for (Region child : best.children) {
                if (prose[child.end] - prose[child.first] > 0.8 * (prose[best.end] - prose[best.first])) {
                    best = child;
                    deeper = true;
                    break;
                }
            }
        }
        List<Block> body = new ArrayList<>();
        LinkedHashSet<String> captions = new LinkedHashSet<>();
        String folded = Headline.fold(title);
        int total = prose[blocks.size()];
        for (Block block : blocks.subList(best.first, best.end)) {
            LineKind kind = LineKind.of(block.text);
            if (block.kind == Block.Kind.CAPTION || kind == LineKind.CAPTION) {
                captions.add(block.text);
                continue;
            }
            if (!isFree(block)
                    || kind != LineKind.TEXT
                    || block.linkDensity() > 0.6
                    || Headline.fold(block.text).equals(folded)) {
                continue;
            }
            if (block.kind == Block.Kind.HEADING && block.text.length() < 15) {
                continue;
            }
            if (body.isEmpty() && !block.isProse()) {
                continue;
            }
            body.add(block);
        }
        double share = total == 0 ? 0 : (double) (prose[best.end] - prose[best.first]) / total;
        return new MainText(
                body,
                List.copyOf(captions),
                body.isEmpty() ? "no paragraph of text in the page" : "densest region",
                share);
    }

    private static boolean isFree(Block block) {
        for (Region r = block.region; r != null; r = r.parent) {
            switch (r.role) {
                case NO_TEXT, HIDDEN, LANDMARK, COMMENTS, CAPTION, NAMED_FURNITURE -> {
                    return false;
                }
                case ARTICLE_BODY, ARTICLE, PLAIN -> {}
            }
        }
        return true;
    }
}
