package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.pactwire.clean.CleanStep;

/** Cleans a news page. */
public final class NewsPage {
    private NewsPage() {}

    /**
     * Cleans a decoded page.
     *
     * @param source the page
     * @param url its address as far as the dump tells
     * @param givenTitle headline that the dump gave; empty if none
     * @param depth deepest nesting that is kept
     * @param steps the steps to take
     */
    public static Draft clean(String source, String url, String givenTitle, int depth, Set<CleanStep> steps) {
        BarePage bare = BarePage.of(source);
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth);
        Document page = parser.parseInput(bare.source(), url);
        BlockReader reader = BlockReader.read(page.body());
        PageFacts facts = PageFacts.read(page, reader.blocks, url, givenTitle);
        MainText main = MainText.choose(reader, facts, steps);
        SourceMap map = new SourceMap(bare);
        List<MappedText> paragraphs = new ArrayList<>();
        for (Block block : main.body()) {
            MappedText text = map.map(block);
            if (text.length() > 0) {
                paragraphs.add(text);
            }
        }
        return new Draft(
                paragraphs,
                main.captions(),
                facts.title(),
                facts.byline(),
                facts.site(),
                facts.url(),
                facts.published(),
                facts.modified(),
                facts.language(),
                facts.section(),
                main.rule(),
                main.confidence());
    }
}
