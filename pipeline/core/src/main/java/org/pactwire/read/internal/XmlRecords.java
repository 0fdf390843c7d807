package org.pactwire.read.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection.Reason;
import org.pactwire.read.ReadOptions;
import org.pactwire.read.ReadResult;

/**
 * The articles of a file of XML, read as a stream with one of them in memory: items of feeds and of WordPress exports,
 * NITF and NewsML-G2, and elements with the fields of common dumps. Document type definitions are not read, and nothing
 * outside the file is; a file that declares entities is refused. A syntax error ends the file.
 */
final class XmlRecords implements Records {
    private static final Set<String> RECORDS =
            Set.of("item", "entry", "newsitem", "nitf", "article", "doc", "document", "record", "row", "story");
    private static final int DEPTH = 200;
    /** How the messages of the platform about its own limits begin. */
    private static final String PLATFORM_LIMIT = "JAXP000100";

    private static final Pattern ENCODING = Pattern.compile(
            "^\\W{0,3}\\s*<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([^\"'>]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final String origin;
    private final ReadOptions options;
    private final XmlArticle articles;
    private final XMLStreamReader xml;
    private final List<String> path = new ArrayList<>();
    private long taken;
    private boolean atEnd;
    private long number;
    private boolean gave;

    XmlRecords(InputStream stream, String origin, ReadOptions options) throws IOException {
        this.in = stream;
        this.origin = origin;
        this.options = options;
        this.articles = new XmlArticle(options);
        BufferedInputStream buffered = new BufferedInputStream(stream, Format.SAMPLE + 1);
        buffered.mark(Format.SAMPLE);
        String start = new String(buffered.readNBytes(Format.SAMPLE), StandardCharsets.ISO_8859_1);
        buffered.reset();
        if (start.replace("\0", "").contains("<!ENTITY")) {
            throw new BadInput(Reason.UNSUPPORTED, "declares entities of its own, which are not read");
        }
        try {
            Metered metered = new Metered(buffered);
            if (start.startsWith("\u00ef\u00bb\u00bf")) {
                metered.skipNBytes(3);
            }
            // a broken character is no reason to give up a file: decoded by a reader it is only replaced
            this.xml = FACTORY.createXMLStreamReader(new InputStreamReader(metered, encoding(start)));
        } catch (XMLStreamException e) {
            throw new BadInput(Reason.MALFORMED, "broken XML: " + firstLine(e));
        }
    }

    /** As the XML recommendation says: a byte order mark, else the declaration, else UTF-8. */
    private static Charset encoding(String start) {
        if (start.startsWith("\u00fe\u00ff") || start.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16;
        }
        Matcher declared = ENCODING.matcher(start);
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8; // none that the platform knows
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        // what is wrong comes as an exception, too
        factory.setXMLReporter((message, type, information, location) -> {});
        return factory;
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
                String place = isAlone(record) ? origin : origin + "#" + number;
                ReadResult result = articles.read(record, place);
                if (result != null) {
                    gave = true;
                    return result;
                }
            } catch (XMLStreamException e) {
                atEnd = true;
                if (e.getNestedException() instanceof IOException io) {
                    throw io;
                }
                return RecordFields.refused(
                        origin + "#" + (number + 1),
                        String.valueOf(e.getMessage()).contains(PLATFORM_LIMIT) ? Reason.TOO_COMPLEX : Reason.MALFORMED,
                        "broken XML: " + firstLine(e) + "; the rest is not read");
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
        return path.isEmpty() && number == 1 && (record.name.equals("nitf") || record.name.equals("newsitem"));
    }

    private @Nullable XmlNode nextRecord() throws XMLStreamException, BadInput {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && !path.isEmpty()) {
                path.removeLast();
            }
            if (event == XMLStreamConstants.CHARACTERS && path.size() == 2) {
                articles.channel(path.getLast(), xml.getText());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName().toLowerCase(Locale.ROOT);
                if (RECORDS.contains(name)) {
                    return record();
                }
                path.add(name);
                if (path.size() > DEPTH) {
                    throw new BadInput(Reason.TOO_COMPLEX, "elements nested more than " + DEPTH + " deep");
                }
                taken = 0;
            }
        }
        return null;
    }

    /** The element at hand with all that is in it. */
    private XmlNode record() throws XMLStreamException, BadInput {
        XmlNode record = element();
        List<XmlNode> open = new ArrayList<>(List.of(record));
        while (!open.isEmpty() && xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    XmlNode child = element();
                    open.getLast().add(child);
                    open.add(child);
                    if (open.size() > DEPTH) {
                        throw new BadInput(Reason.TOO_COMPLEX, "elements nested more than " + DEPTH + " deep");
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> open.removeLast();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.getLast().add(xml.getText());
                // names of characters that pages have and XML has not: the cleaner knows them
                case XMLStreamConstants.ENTITY_REFERENCE -> open.getLast().add("&" + xml.getLocalName() + ";");
                default -> {}
            }
        }
        return record;
    }

    private XmlNode element() {
        String prefix = xml.getPrefix();
        XmlNode node = new XmlNode(xml.getLocalName(), prefix == null ? "" : prefix);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attributes.putIfAbsent(
                    xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT), xml.getAttributeValue(i));
        }
        return node;
    }

    private static String firstLine(XMLStreamException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines()
                .map(line -> line.replace("Message: ", ""))
                .reduce((a, b) -> b)
                .orElse("");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        } finally {
            in.close();
        }
    }
}
