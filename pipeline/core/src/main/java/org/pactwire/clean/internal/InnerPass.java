package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactwire.clean.CleanStep;

/**
 * Goes over the region of the article block by block and drops what is not the article inside it.
 *
 * <p>Most of what is dropped is known by the words of the line ({@link LineKind}), by being all links, or by being one
 * of several alike boxes. The rest is position: before the first paragraph stand date lines and credits, behind the last
 * one a heading is the heading of something else.
 */
final class InnerPass {
    /**
     * A block of the article's region that is not the article.
     *
     * @param block the block
     * @param step the step that dropped it
     */
    record Dropped(Block block, CleanStep step) {}

    private static final double ALL_LINKS = 0.7;
    /** A repeated block of this length is a copy; shorter ones, questions of an interview, may come again. */
    private static final int COPIED = 250;

    private static final int LEAD = 2;
    private static final int SHORTEST_STANDFIRST = 40;
    private static final int LONGEST_STANDFIRST = 500;
    /** Labels, names and buttons may stand between headline and standfirst. */
    private static final int FAR_FROM_TITLE = 6;

    /** Names of what stands below a headline and is written for that place. */
    private static final Pattern STANDFIRST = Pattern.compile("(?i)standfirst|stand-first|sub-?headline|sub-?title"
            + "|(^|[^a-z])(strap|strap-?line|deck|subdeck|sub-?head(er)?|excerpt|intro)([^a-z]|$)");

    /** One part in so many at the end of the text. */
    private static final int EDGE = 4;

    private final Landscape land;
    private final Region area;
    private final String title;
    private final List<String> authors;
    private final Set<CleanStep> steps;
    private final List<Block> body = new ArrayList<>();
    private final LinkedHashSet<String> captions = new LinkedHashSet<>();
    private final Set<String> seen = new HashSet<>();

    private final List<Dropped> dropped = new ArrayList<>();
    private boolean belowLabel;
    private @Nullable Block standfirst;

    private InnerPass(Landscape land, Region area, PageFacts facts, Set<CleanStep> steps) {
        this.land = land;
        this.area = area;
        this.title = Headline.fold(facts.title());
        this.authors = Stream.of(facts.byline().split(",|;| and | & "))
                .map(String::strip)
                .filter(name -> name.contains(" "))
                .toList();
        this.steps = steps;
    }

    /** Chooses the blocks of an article's region. */
    static InnerPass over(Landscape land, Region area, int titleBlock, PageFacts facts, Set<CleanStep> steps) {
        InnerPass pass = new InnerPass(land, area, facts, steps);
        pass.standfirst(titleBlock);
        pass.lead(titleBlock);
        pass.run();
        return pass;
    }

    List<Block> body() {
        return List.copyOf(body);
    }

    List<Dropped> dropped() {
        return List.copyOf(dropped);
    }

    List<String> captions() {
        return List.copyOf(captions);
    }

    /**
     * Paragraphs between the title and the region of the body. Two or more are the beginning of a body that is split
     * over several elements.
     */
    private void lead(int titleBlock) {
        Block first = standfirst;
        if (first != null && first.index < area.first) {
            body.add(first);
        }
        if (titleBlock < 0 || titleBlock >= area.first || !steps.contains(CleanStep.LEAD)) {
            return;
        }
        List<Block> lead = new ArrayList<>();
        for (Block block : land.blocks.subList(titleBlock + 1, area.first)) {
            if (!block.region.dropped
                    && block.isProse()
                    && block.linkDensity() < 0.3
                    && LineKind.of(block.text) == LineKind.TEXT) {
                lead.add(block);
            }
        }
        if (lead.size() >= LEAD) {
            body.clear();
            if (first != null && first.index < area.first && !lead.contains(first)) {
                body.add(first);
            }
            body.addAll(lead);
        }
    }

    /**
     * The standfirst: what tells the news in a sentence or two between the headline and the text, beside the headline or as
     * a heading. It is known by its name.
     */
    private void standfirst(int titleBlock) {
        if (titleBlock < 0 || !steps.contains(CleanStep.LEAD)) {
            return;
        }
        int end = Math.min(land.blocks.size(), titleBlock + 1 + FAR_FROM_TITLE);
        for (Block block : land.blocks.subList(titleBlock + 1, end)) {
            if (block.index >= area.first && block.isProse() && !isStandfirst(block)) {
                return;
            }
            if (isStandfirst(block) && readsAsStandfirst(block)) {
                standfirst = block;
                return;
            }
        }
    }

    private boolean readsAsStandfirst(Block block) {
        return !block.region.dropped
                && block.kind != Block.Kind.CAPTION
                && block.text.length() >= SHORTEST_STANDFIRST
                && block.text.length() <= LONGEST_STANDFIRST
                && block.linkDensity() < 0.3
                && LineKind.of(block.text) == LineKind.TEXT
                && !isTitle(block.text)
                && !isAboutAuthor(block)
                && land
                        .blocks
                        .subList(Math.max(area.first, block.index + 1), Math.max(area.end, block.index + 1))
                        .stream()
                        .noneMatch(later -> later.text.contains(block.text));
    }

    private static boolean isStandfirst(Block block) {
        Region r = block.region;
        for (int i = 0; i < 3 && r != null; i++) {
            if (STANDFIRST
                    .matcher(r.element.className() + " " + r.element.id() + " " + r.element.attr("itemprop"))
                    .find()) {
                return true;
            }
            if (r.end - r.first > 3) {
                return false;
            }
            r = r.parent;
        }
        return false;
    }

    private void run() {
        Set<Region> cards = steps.contains(CleanStep.CARDS) ? cards() : Set.of();
        int half = land.prose(area) / 2;
        for (Block block : land.blocks.subList(area.first, area.end)) {
            LineKind kind = block.region.dropped ? LineKind.TEXT : LineKind.of(block.text);
            if (kind == LineKind.END
                    && land.prose(area.first, block.index) > half
                    && steps.contains(CleanStep.PHRASES)) {
                dropped.add(new Dropped(block, CleanStep.PHRASES));
                break;
            }
            if (kind == LineKind.CAPTION || block.kind == Block.Kind.CAPTION) {
                captions.add(block.text);
            }
            CleanStep why = why(block, kind, cards);
            if (why == null) {
                body.add(block);
            } else {
                dropped.add(new Dropped(block, why));
            }
        }
        while (!body.isEmpty() && body.getLast().kind == Block.Kind.HEADING && steps.contains(CleanStep.EDGES)) {
            dropped.add(new Dropped(body.removeLast(), CleanStep.EDGES));
        }
        Block first = standfirst;
        if (first != null && body.size() == 1 && body.getFirst().equals(first) && first.index < area.first) {
            // a standfirst of nothing
            body.clear();
        }
    }

    /** The step that drops a block, or null if it is part of the article. */
    private @Nullable CleanStep why(Block block, LineKind kind, Set<Region> cards) {
        if (block.region.dropped) {
            return stepOf(block.region);
        }
        if (isIn(cards, block.region)) {
            return CleanStep.CARDS;
        }
        boolean listed = belowLabel && isListed(block);
        belowLabel = kind == LineKind.LIST_LABEL || listed;
        if (listed && steps.contains(CleanStep.LABELLED_LISTS)) {
            return CleanStep.LABELLED_LISTS;
        }
        CleanStep byWords = byWords(block, kind);
        if (byWords != null && steps.contains(byWords)) {
            return byWords;
        }
        if (steps.contains(CleanStep.LINKS) && block.linkDensity() > ALL_LINKS && !isInQuote(block)) {
            return CleanStep.LINKS;
        }
        if (steps.contains(CleanStep.TITLE) && isTitle(block.text)) {
            return CleanStep.TITLE;
        }
        if (steps.contains(CleanStep.REPETITION) && block.text.length() >= COPIED && !seen.add(block.text)) {
            return CleanStep.REPETITION;
        }
        boolean atHead = body.isEmpty() || (body.size() == 1 && body.getFirst().equals(standfirst));
        return atHead && !block.equals(standfirst) && steps.contains(CleanStep.EDGES) && isHead(block)
                ? CleanStep.EDGES
                : null;
    }

    private boolean isTitle(String words) {
        return words.length() <= 2 * title.length() + 20 && Headline.fold(words).equals(title);
    }

    private @Nullable CleanStep byWords(Block block, LineKind kind) {
        if (block.kind == Block.Kind.CAPTION) {
            return CleanStep.CAPTIONS;
        }
        return switch (kind) {
            case CAPTION -> CleanStep.CAPTIONS;
            case SIGN_OFF -> isAtEdge(block) ? CleanStep.SIGN_OFFS : null;
            case FURNITURE, LIST_LABEL, END -> CleanStep.PHRASES;
            case TEXT -> isAtEdge(block) && isAboutAuthor(block) ? CleanStep.SIGN_OFFS : null;
        };
    }

    /** The step that dropped a region. */
    private static CleanStep stepOf(Region region) {
        Region outermost = region;
        for (Region r = region; r != null && r.dropped; r = r.parent) {
            outermost = r;
        }
        return switch (outermost.role) {
            case HIDDEN, NO_TEXT -> CleanStep.HIDDEN;
            case COMMENTS -> CleanStep.COMMENTS;
            case CAPTION -> CleanStep.CAPTIONS;
            case LANDMARK -> CleanStep.LANDMARKS;
            case CONSENT, GALLERY, NAMED_FURNITURE, ARTICLE, ARTICLE_BODY, PLAIN -> CleanStep.NAMED_FURNITURE;
        };
    }

    /** True before the second paragraph and in the last part of the region, where authors are introduced. */
    private boolean isAtEdge(Block block) {
        return body.size() < 2 || land.prose(block.index + 1, area.end) <= land.prose(area) / EDGE;
    }

    /** True for a note that begins with the name of one of the authors. */
    private boolean isAboutAuthor(Block block) {
        return authors.stream().anyMatch(name -> block.text.startsWith(name + " "));
    }

    /** Before the first paragraph only what reads as text is let in. */
    private static boolean isHead(Block block) {
        if (block.isProse()) {
            return false;
        }
        boolean sentence = block.text.length() >= 30 && !Headline.looksLikeOne(block.text);
        return block.kind != Block.Kind.PARAGRAPH
                || block.text.length() < 30
                || (block.linkDensity() > 0.3 && !sentence)
                || DateReader.find(block.text) != null;
    }

    /** True for a headline in a list of other articles: linked, or an item or heading that is no sentence. */
    private static boolean isListed(Block block) {
        return block.linkDensity() > 0.5
                || ((block.kind == Block.Kind.ITEM || block.kind == Block.Kind.HEADING)
                        && block.linkDensity() > 0.2
                        && Headline.looksLikeOne(block.text));
    }

    private static boolean isInQuote(Block block) {
        for (Region r = block.region; r != null; r = r.parent) {
            if (r.element.normalName().equals("blockquote")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(Set<Region> some, Region region) {
        if (some.isEmpty()) {
            return false;
        }
        for (Region r = region; r != null; r = r.parent) {
            if (some.contains(r)) {
                return true;
            }
        }
        return false;
    }

    /** Boxes of one kind side by side, three or more, most of which begin with the linked headline of an article. */
    private Set<Region> cards() {
        Set<Region> cards = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Region outer : land.regions) {
            if (outer.children.size() < 3 || outer.first < area.first || outer.end > area.end) {
                continue;
            }
            Map<String, List<Region>> alike = new LinkedHashMap<>();
            for (Region child : outer.children) {
                String tag = child.element.normalName();
                if (child.end - child.first >= 2 && child.end - child.first <= 8 && !tag.equals("p")) {
                    alike.computeIfAbsent(tag + "." + child.element.className(), k -> new ArrayList<>())
                            .add(child);
                }
            }
            alike.values().stream()
                    .filter(boxes -> boxes.size() >= 3)
                    .filter(boxes ->
                            boxes.stream().filter(this::hasLinkedHeadline).count() > 0.7 * boxes.size())
                    .forEach(cards::addAll);
        }
        return cards;
    }

    private boolean hasLinkedHeadline(Region box) {
        for (Block block : land.blocks.subList(box.first, box.end)) {
            if (block.linkDensity() > 0.9 && block.text.length() >= 20) {
                return true;
            }
            if (block.isProse()) {
                return false;
            }
        }
        return false;
    }
}
