package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The body of an article that a page carries beside its markup, in JSON-LD or in a meta element: for search engines,
 * while its readers meet a paywall or a script that is yet to run. It is JSON or the value of an attribute, which holds
 * lines or markup of its own; every character still leads back to its place in the page, through both.
 */
final class CarriedText {
    private static final Pattern MARKUP = Pattern.compile("(?i)<(p|br|div|li|h[1-6]|blockquote)[ />]");
    /** What is left of markup that was escaped once too often: such a text is not fit to be read. */
    private static final Pattern RESIDUE = Pattern.compile("<!--|</|&lt;|&amp;|\\{\"");

    private final StringBuilder words = new StringBuilder();
    private int[] starts = new int[256];
    private int[] ends = new int[256];

    private CarriedText() {}

    /** The string that begins at a quote in the data of a script; empty if its place is not known. */
    static CarriedText of(JsonLd.Written body, BarePage page) {
        CarriedText text = new CarriedText();
        for (DataNode data : body.script().dataNodes()) {
            Range range = data.sourceRange();
            String json = data.getWholeData();
            int start = range.startPos();
            if (range.isTracked() && range.endPos() - start == json.length() && json.startsWith("\"", body.quote())) {
                text.addJson(json, body.quote() + 1, start + page.shift(start));
            }
            break;
        }
        return text;
    }

    /** The content of a meta element; empty if its place is not known. */
    static CarriedText of(Element meta, SourceMap map) {
        CarriedText text = new CarriedText();
        Range.AttributeRange range = meta.attributes().sourceRange("content");
        if (range.valueRange().isTracked()) {
            map.walk(
                    meta.attr("content"),
                    range.valueRange().startPos(),
                    range.valueRange().endPos(),
                    text::add);
        }
        return text;
    }

    int length() {
        return words.length();
    }

    /** Its paragraphs; none where it holds the residue of markup. */
    List<MappedText> paragraphs() {
        List<MappedText> paragraphs = new ArrayList<>();
        if (MARKUP.matcher(words).find()) {
            addMarkup(0, words.length(), paragraphs);
        } else {
            int from = 0;
            for (int i = 0; i <= words.length(); i++) {
                if (i == words.length() || words.charAt(i) == '\n' || words.charAt(i) == '\r') {
                    addMarkup(from, i, paragraphs);
                    from = i + 1;
                }
            }
        }
        boolean spoiled = paragraphs.stream()
                .anyMatch(text -> RESIDUE.matcher(text.toString()).find());
        return spoiled ? List.of() : paragraphs;
    }

    private void addMarkup(int from, int to, List<MappedText> paragraphs) {
        String part = words.substring(from, to);
        if (part.isBlank()) {
            return;
        }
        BarePage bare = BarePage.of(Utf8.of(part));
        SourceMap map = new SourceMap(bare);
        Parser parser = Parser.htmlParser().setTrackPosition(true);
        for (Block block : BlockReader.read(parser.parseInput(bare.source(), "").body()).blocks) {
            MappedText inner = map.map(block);
            if (block.kind != Block.Kind.CAPTION && inner.length() > 0) {
                paragraphs.add(inPage(inner, from));
            }
        }
    }

    /** The same text with its places in the page instead of those in the carried text. */
    private MappedText inPage(MappedText inner, int base) {
        MappedText outer = new MappedText(inner.length());
        for (int i = 0; i < inner.length(); i++) {
            int first = Math.min(base + inner.rawStart(i), words.length() - 1);
            int last = Math.max(first, Math.min(base + inner.rawEnd(i), words.length()) - 1);
            outer.append(inner.charAt(i), starts[first], ends[last]);
        }
        return outer;
    }

    private void addJson(String json, int from, int shift) {
        int i = from;
        while (i < json.length() && json.charAt(i) != '"') {
            char c = json.charAt(i);
            int next = i + 1;
            if (c == '\\' && next < json.length()) {
                char escaped = json.charAt(next);
                next++;
                if (escaped == 'u') {
                    next = Math.min(json.length(), next + 4);
                    c = (char) hex(json, i + 2, next);
                } else {
                    c = meaning(escaped);
                }
            }
            add(c, i + shift, next + shift);
            i = next;
        }
    }

    private static int hex(String json, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value << 4 | Math.max(0, Character.digit(json.charAt(i), 16));
        }
        return value;
    }

    private static char meaning(char escaped) {
        return switch (escaped) {
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> escaped;
        };
    }

    private void add(char c, int start, int end) {
        int at = words.length();
        if (at == starts.length) {
            starts = Arrays.copyOf(starts, 2 * at);
            ends = Arrays.copyOf(ends, 2 * at);
        }
        starts[at] = start;
        ends[at] = end;
        words.append(c);
    }
}
