package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.clean.CleanStep;

/** Cleans a news page. */
public final class NewsPage {
    /** How many times as long as what the page shows the text in its data must be to be taken instead. */
    private static final int FAR_MORE = 2;

    private static final int LEAST = 200;
    /** The publisher's own words, but nobody sees whether all of them are there. */
    private static final double CARRIED = 0.8;

    private NewsPage() {}

    /**
     * Cleans a page.
     *
     * @param content its bytes
     * @param charset encoding that its container gives; null if none
     * @param url its address as far as the dump tells
     * @param givenTitle headline that the dump gave; empty if none
     * @param bound no day behind it can be that of publication; null if none is known
     * @param depth deepest nesting that is kept
     * @param steps the steps to take
     */
    public static Draft clean(
            byte[] content,
            @Nullable String charset,
            String url,
            String givenTitle,
            @Nullable PartialDate bound,
            int depth,
            Set<CleanStep> steps) {
        BarePage bare = BarePage.of(Decoder.utf8(content, charset));
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(depth);
        Document page = parser.parseInput(bare.source(), url);
        BlockReader reader = BlockReader.read(page.body());
        PageFacts facts = PageFacts.read(page, reader.blocks, url, givenTitle, bound);
        MainText main = MainText.choose(reader, facts, steps);
        SourceMap map = new SourceMap(bare);
        List<MappedText> paragraphs = new ArrayList<>();
        for (Block block : main.body()) {
            MappedText text = map.map(block);
            if (text.length() > 0) {
                paragraphs.add(text);
            }
        }
        List<String> captions = new ArrayList<>(main.captions());
        String rule = main.rule();
        double confidence = main.confidence();
        if (steps.contains(CleanStep.DECLARED_BODY)) {
            List<MappedText> carried = carried(facts, bare, map, length(paragraphs), captions);
            if (!carried.isEmpty()) {
                paragraphs = carried;
                rule = "body in the page's data";
                confidence = CARRIED;
            }
        }
        return new Draft(
                paragraphs,
                captions,
                facts.title(),
                facts.byline(),
                facts.site(),
                facts.url(),
                facts.published(),
                facts.modified(),
                facts.language(),
                facts.section(),
                rule,
                confidence);
    }

    /** The body that the page carries in its data, where its markup gives far less; empty otherwise. */
    private static List<MappedText> carried(
            PageFacts facts, BarePage bare, SourceMap map, int shown, List<String> captions) {
        List<CarriedText> texts = new ArrayList<>();
        if (facts.written() != null) {
            texts.add(CarriedText.of(facts.written(), bare));
        }
        if (facts.carrier() != null) {
            texts.add(CarriedText.of(facts.carrier(), map));
        }
        for (CarriedText text : texts) {
            int enough = Math.max(LEAST, FAR_MORE * shown);
            if (text.length() >= enough) {
                List<MappedText> paragraphs = PlainText.clean(text.paragraphs(), facts.title(), captions);
                if (length(paragraphs) >= enough) {
                    return paragraphs;
                }
            }
        }
        return List.of();
    }

    private static int length(List<MappedText> paragraphs) {
        return paragraphs.stream().mapToInt(MappedText::length).sum();
    }
}
