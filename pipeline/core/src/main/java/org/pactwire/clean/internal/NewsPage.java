package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

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
     */
    public static Draft clean(String source, String url, String givenTitle, int depth) {
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth);
        Document page = parser.parseInput(source, url);
        PageFacts facts = PageFacts.read(page, url, givenTitle);
        BlockReader reader = BlockReader.read(page.body());
        MainText main = MainText.choose(reader, facts.title());
        SourceMap map = new SourceMap(source);
        List<MappedText> paragraphs = new ArrayList<>();
        for (Block block : main.body()) {
            MappedText text = map.map(block.nodes, block.text.length());
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
                main.rule(),
                main.confidence());
    }
}
