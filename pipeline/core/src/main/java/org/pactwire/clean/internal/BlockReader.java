package org.pactwire.clean.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes a page to pieces: the blocks of its text in their order, and the regions that hold them. */
final class BlockReader {
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> ITEMS = Set.of("li", "dd", "dt");
    private static final Set<String> CELLS = Set.of("td", "th");

    private static final int LONGEST_CELL = 120;
    private static final int LONGEST_BUTTON = 80;

    final List<Block> blocks = new ArrayList<>();
    private final Region root;
    private Region region;
    private @Nullable Block open;
    private final Map<String, Role> roles = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private int links;
    private boolean lineBroken;
    private boolean apart;

    private BlockReader(Element body) {
        root = new Region(body, null, Role.PLAIN, 0);
        region = root;
    }

    /** Reads the page below an element; recursion is a loop, so that depth costs no stack. */
    static BlockReader read(Element body) {
        BlockReader reader = new BlockReader(body);
        Node node = body;
        while (node != null) {
            Node next = reader.enter(node) && node.childNodeSize() > 0 ? node.childNode(0) : null;
            while (next == null) {
                reader.leave(node);
                if (node.equals(body)) {
                    return reader;
                }
                next = node.nextSibling();
                if (next == null) {
                    node = node.parent();
                    if (node == null) {
                        return reader;
                    }
                }
            }
            node = next;
        }
        return reader;
    }

    Region root() {
        return root;
    }

    /** True if the children are to be read. */
    private boolean enter(Node node) {
        if (node instanceof TextNode words) {
            add(words);
            return false;
        }
        if (!(node instanceof Element element) || element.equals(root.element)) {
            return node.equals(root.element);
        }
        String tag = element.normalName();
        if (tag.equals("br")) {
            lineBreak();
            return false;
        }
        if (tag.equals("hr")) {
            close();
            return false;
        }
        if (isLink(element)) {
            links++;
        }
        Role role = Role.of(element, roles);
        if (role == Role.NO_TEXT) {
            return false;
        }
        boolean block = isBlock(element);
        if (!block && role != Role.PLAIN && isInParagraph()) {
            // a hover card, a share button, a hidden hint within a sentence
            return tag.equals("a") && role != Role.HIDDEN;
        }
        if (block) {
            close();
        }
        if (block || role != Role.PLAIN) {
            if (!block) {
                close();
            }
            region = new Region(element, region, role, blocks.size());
        }
        return true;
    }

    private void leave(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (links > 0 && isLink(element)) {
            links--;
        }
        if (CELLS.contains(element.normalName()) && text.length() > 0) {
            space();
        }
        if (region.element.equals(element)) {
            close();
            region.end = blocks.size();
            Region outer = region.parent;
            region = outer == null ? region : outer;
        }
    }

    /**
     * An anchor without an address is a place, and one to a place of the same page leads nowhere else: a paragraph in it is
     * one of the text. A few words in it are a button, or a line of a list of contents.
     */
    private static boolean isLink(Element element) {
        if (!element.normalName().equals("a")) {
            return false;
        }
        String address = element.attr("href");
        boolean place = !element.hasAttr("href") || address.startsWith("#");
        return !place || element.text().length() < LONGEST_BUTTON;
    }

    private boolean isInParagraph() {
        return open != null || region.element.normalName().equals("p");
    }

    private static boolean isBlock(Element element) {
        String tag = element.normalName();
        return element.isBlock() && !tag.equals("a") && !(CELLS.contains(tag) && isDataCell(element));
    }

    /** True for a cell of figures and names: it holds no paragraphs, and reads as a part of its row. */
    private static boolean isDataCell(Element cell) {
        int length = 0;
        for (Node node : cell.childNodes()) {
            if (node instanceof Element child && (child.isBlock() || child.childrenSize() > 2)) {
                return false;
            }
            length += node instanceof TextNode words ? words.getWholeText().length() : 0;
        }
        return length <= LONGEST_CELL;
    }

    private void add(TextNode node) {
        String words = node.getWholeText();
        Block block = open;
        if (block == null) {
            if (isBlank(words)) {
                return;
            }
            block = new Block(kind(), region, blocks.size());
            open = block;
            blocks.add(block);
        }
        block.pieces.add(new Block.Piece(node, apart));
        lineBroken = false;
        apart = false;
        int before = text.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!MappedText.isSpace(c)) {
                text.append(c);
            } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        if (links > 0) {
            block.linked += text.length() - before;
        }
    }

    private static boolean isBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!MappedText.isSpace(words.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Two breaks make a new paragraph, and so does one behind the end of a sentence. */
    private void lineBreak() {
        if (open == null) {
            return;
        }
        int last = text.length() - 1;
        while (last >= 0 && text.charAt(last) == ' ') {
            last--;
        }
        boolean sentence = last >= 0 && ".?!:\"”’…".indexOf(text.charAt(last)) >= 0;
        if (lineBroken || sentence) {
            close();
        } else {
            lineBroken = true;
            space();
        }
    }

    private void space() {
        apart = true;
        if (text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    private void close() {
        Block block = open;
        if (block != null) {
            block.text = text.toString().strip();
        }
        text.setLength(0);
        open = null;
        lineBroken = false;
        apart = false;
    }

    private Block.Kind kind() {
        for (Region r = region; r != null; r = r.parent) {
            String tag = r.element.normalName();
            if (HEADINGS.contains(tag)) {
                return Block.Kind.HEADING;
            }
            if (r.role == Role.CAPTION) {
                return Block.Kind.CAPTION;
            }
            if (ITEMS.contains(tag)) {
                return Block.Kind.ITEM;
            }
            if (CELLS.contains(tag)) {
                return Block.Kind.CELL;
            }
            if (tag.equals("div") || tag.equals("section") || tag.equals("article")) {
                break;
            }
        }
        return Block.Kind.PARAGRAPH;
    }
}
