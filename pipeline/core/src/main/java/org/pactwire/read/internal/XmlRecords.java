package org.pactwire.read.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.Encodings;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/**
 * The articles of a file of XML or SGML, read as a stream with one of them in memory: items of feeds and of WordPress
 * exports, NITF and NewsML, documents of TREC, Reuters-21578, MUC and TimeML, and elements with the fields of common
 * dumps. Document type definitions are not read, and nothing outside the file is; a file that declares entities is
 * refused. What is not well-formed is read as it is most likely meant ({@link XmlTokens}); a record in which the file ends
 * is refused.
 */
final class XmlRecords implements Records {
    private static final Set<String> RECORDS = Set.of(
            "item",
            "entry",
            "newsitem",
            "nitf",
            "article",
            "doc",
            "document",
            "record",
            "row",
            "story",
            "reuters",
            "timeml");
    /** Records that never lie in one of their own name: where one begins, the one before is at its end. */
    private static final Set<String> NEVER_NESTED = Set.of("item", "entry", "doc", "reuters", "timeml", "nitf");
    /** Elements that have no content, whether closed or not. */
    private static final Set<String> WITHOUT_CONTENT = Set.of("br", "hr", "img", "wbr");
    /** Elements that end where the next of their name begins. */
    private static final Set<String> WITHOUT_END_TAG = Set.of("p", "li", "tr", "td");

    private static final int DEPTH = 200;

    private static final Pattern ENCODING = Pattern.compile(
            "^\\W{0,3}\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([^\"'>]{1,40})", Pattern.CASE_INSENSITIVE);

    private final InputStream in;
    private final String origin;
    private final ReadOptions options;
    private final XmlArticle articles;
    private final XmlTokens xml;
    private final List<String> path = new ArrayList<>();
    private long taken;
    private boolean atEnd;
    private long number;
    private boolean gave;
    /** True where the start tag at hand ended the record before it. */
    private boolean atStart;

    XmlRecords(InputStream stream, String origin, ReadOptions options) throws IOException {
        this.in = stream;
        this.origin = origin;
        this.options = options;
        this.articles = new XmlArticle(options);
        BufferedInputStream buffered = new BufferedInputStream(stream, Format.SAMPLE + 1);
        buffered.mark(Format.SAMPLE);
        byte[] sample = buffered.readNBytes(Format.SAMPLE);
        String start = new String(sample, StandardCharsets.ISO_8859_1);
        buffered.reset();
        if (start.replace("\0", "").contains("<!ENTITY")) {
            throw new BadInput(Reason.UNSUPPORTED, "declares entities of its own, which are not read");
        }
        this.xml = new XmlTokens(reader(new Metered(buffered), sample, start));
    }

    /**
     * Decodes by a byte order mark, or zero bytes where UTF-16 has them, or the declaration where the bytes are not UTF-8:
     * many files call themselves what they were before they were written anew.
     */
    private static Reader reader(InputStream in, byte[] sample, String start) throws IOException {
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return new InputStreamReader(in, StandardCharsets.UTF_16);
        }
        if (start.startsWith("<\0") || start.startsWith("\0<")) {
            return new InputStreamReader(
                    in, start.startsWith("<") ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            in.skipNBytes(3);
        }
        Matcher declaration = ENCODING.matcher(start);
        Charset declared = declaration.find() ? Encodings.named(declaration.group(1)) : null;
        boolean old = declared != null
                && !declared.name().startsWith("UTF-")
                && !declared.name().equals("windows-1252")
                && !Utf8Sample.hasUtf8(sample);
        return old ? new InputStreamReader(in, declared) : new TolerantReader(in);
    }

    /** Counts what one record takes, names and attributes included: the parser holds one piece of it at a time. */
    private final class Metered extends CountedInput {
        Metered(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int n = super.read(buffer, from, length);
            taken += Math.max(0, n);
            if (taken > 2L * options.limits().recordBytes()) {
                throw new TooLarge(
                        "a record of more than " + options.limits().recordBytes() + " bytes; the rest is not read");
            }
            return n;
        }
    }

    @Override
    public @Nullable ReadResult next() throws IOException {
        while (!atEnd) {
            try {
                taken = 0;
                XmlNode record = nextRecord();
                if (record == null) {
                    atEnd = true;
                    return gave ? null : RecordFields.refused(origin, Reason.EMPTY, "no article in the file");
                }
                number++;
                if (atEnd) {
                    return RecordFields.refused(
                            origin + "#" + number, Reason.MALFORMED, "broken XML: the file ends within a record");
                }
                String place = isAlone(record) ? origin : origin + "#" + number;
                ReadResult result = articles.read(record, place);
                if (result != null) {
                    gave = true;
                    return result;
                }
            } catch (BadInput e) {
                atEnd = true;
                if (e instanceof Bomb) {
                    throw e;
                }
                return BadInput.refusal(origin + "#" + (number + 1), e);
            }
        }
        return null;
    }

    /** A file of one article is called by its name alone. */
    private boolean isAlone(XmlNode record) {
        return path.isEmpty()
                && number == 1
                && Set.of("nitf", "newsitem", "timeml").contains(record.name);
    }

    private @Nullable XmlNode nextRecord() throws IOException {
        XmlTokens.Kind next = atStart ? XmlTokens.Kind.START : xml.next();
        while (next != XmlTokens.Kind.NOTHING) {
            switch (next) {
                case END -> closePath(xml.name());
                case TEXT -> {
                    if (path.size() == 2) {
                        articles.channel(path.getLast(), xml.text());
                    }
                }
                case START -> {
                    atStart = false;
                    if (RECORDS.contains(xml.name())) {
                        return record();
                    }
                    path.add(xml.name());
                    if (path.size() > DEPTH) {
                        throw new BadInput(Reason.TOO_COMPLEX, "elements nested more than " + DEPTH + " deep");
                    }
                    taken = 0;
                }
                case NOTHING -> {}
            }
            next = xml.next();
        }
        return null;
    }

    private void closePath(String name) {
        int open = path.lastIndexOf(name);
        if (open >= 0) {
            path.subList(open, path.size()).clear();
        }
    }

    /** The element at hand with all that is in it; {@code atEnd} where the file ends first. */
    private XmlNode record() throws IOException {
        XmlNode record = element();
        List<XmlNode> open = new ArrayList<>(List.of(record));
        while (!open.isEmpty()) {
            switch (xml.next()) {
                case START -> {
                    if (xml.name().equals(record.name) && NEVER_NESTED.contains(record.name)) {
                        atStart = true;
                        return record;
                    }
                    XmlNode child = element();
                    if (WITHOUT_END_TAG.contains(child.name)
                            && open.getLast().name.equals(child.name)) {
                        open.removeLast();
                    }
                    open.getLast().add(child);
                    if (!WITHOUT_CONTENT.contains(child.name)) {
                        open.add(child);
                    }
                    if (open.size() > DEPTH) {
                        throw new BadInput(Reason.TOO_COMPLEX, "elements nested more than " + DEPTH + " deep");
                    }
                }
                case END -> close(open);
                case TEXT -> open.getLast().add(xml.text());
                case NOTHING -> {
                    atEnd = true;
                    return record;
                }
            }
        }
        return record;
    }

    /** An end tag ends what is open in its element, too; one of an element around the record ends the record. */
    private void close(List<XmlNode> open) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name.equals(xml.name())) {
                open.subList(i, open.size()).clear();
                return;
            }
        }
        if (path.contains(xml.name())) {
            closePath(xml.name());
            open.clear();
        }
    }

    private XmlNode element() {
        XmlNode node = new XmlNode(xml.name(), xml.prefix());
        xml.attributes().forEach((name, value) -> node.attributes.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
        return node;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
