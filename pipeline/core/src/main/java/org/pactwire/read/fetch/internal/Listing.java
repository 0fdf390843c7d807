package org.pactwire.read.fetch.internal;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.net.MalformedURLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What a content says as a feed (RSS, Atom) or a sitemap. */
sealed interface Listing {
    /**
     * An address that is named.
     *
     * @param reference as written
     * @param changed when it last changed, as its listing says; null if not said
     */
    record Item(String reference, @Nullable Instant changed) {}

    /**
     * A feed or sitemap.
     *
     * @param items in their order
     * @param ofSitemaps whether the items are sitemaps
     */
    record Items(List<Item> items, boolean ofSitemaps) implements Listing {}

    /** Neither a feed nor a sitemap. */
    record None() implements Listing {}

    /** One that cannot be read. */
    record Broken(String detail) implements Listing {}

    /**
     * Reads a content.
     *
     * @param content without encodings
     * @param mediaType as the server names it; empty if it does not
     * @param contentType with its parameters, where a feed's charset may stand
     */
    static Listing read(byte[] content, String mediaType, String contentType, WebAddress address) {
        String root = root(content);
        return switch (root) {
            case "rss", "rdf", "feed" -> feed(content, contentType);
            case "urlset", "sitemapindex" -> sitemap(content, address);
            case "" ->
                mediaType.equals("application/rss+xml") || mediaType.equals("application/atom+xml")
                        ? new Broken("no XML")
                        : new None();
            default -> new None();
        };
    }

    /** Name of the outermost element, in lower case; empty if there is none. */
    private static String root(byte[] content) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // as characters: Java's reader of XML tells of bytes that are none on the standard error of the process
        try (Reader characters = new XmlReader(new ByteArrayInputStream(content), true)) {
            XMLStreamReader reader = factory.createXMLStreamReader(characters);
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName().toLowerCase(Locale.ROOT);
                }
            }
            return "";
        } catch (XMLStreamException | IOException | RuntimeException e) { // the last for some kinds of broken input
            return "";
        }
    }

    private static Listing feed(byte[] content, String contentType) {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false); // no entities, no external files
        try (XmlReader reader =
                new XmlReader(new ByteArrayInputStream(content), contentType.isEmpty() ? null : contentType, true)) {
            SyndFeed feed = input.build(reader);
            List<Item> items = new ArrayList<>();
            for (SyndEntry entry : feed.getEntries()) {
                String link = link(entry);
                if (!link.isEmpty()) {
                    items.add(new Item(link, instant(entry.getUpdatedDate())));
                }
            }
            return new Items(items, false);
        } catch (FeedException | IOException | RuntimeException e) { // nothing in a feed is a fault of the program
            return new Broken("feed: " + reason(e));
        } catch (StackOverflowError e) { // content of entries is written out by recursion
            return new Broken("feed: nested too deeply");
        }
    }

    /** The link of an entry; where it has none, its id, which often is its address. */
    private static String link(SyndEntry entry) {
        String link = entry.getLink();
        if (link != null && !link.isBlank()) {
            return link;
        }
        String id = entry.getUri();
        return id != null && WebAddress.parse(id) != null ? id : "";
    }

    private static Listing sitemap(byte[] content, WebAddress address) {
        SiteMapParser parser = new SiteMapParser(false, true);
        parser.setAllowDocTypeDefinitions(false);
        try {
            AbstractSiteMap map = parser.parseSiteMap(
                    "application/xml", content, address.uri().toURL());
            return switch (map) {
                case SiteMapIndex index ->
                    new Items(
                            index.getSitemaps().stream()
                                    .map(sitemap -> new Item(sitemap.getUrl().toString(), null))
                                    .toList(),
                            true);
                case SiteMap pages ->
                    new Items(
                            pages.getSiteMapUrls().stream()
                                    .map(page -> new Item(page.getUrl().toString(), instant(page.getLastModified())))
                                    .toList(),
                            false);
                default -> new Broken("sitemap of an unknown kind");
            };
        } catch (UnknownFormatException | MalformedURLException | RuntimeException e) {
            return new Broken("sitemap: " + reason(e));
        } catch (IOException e) {
            return new Broken("sitemap: " + reason(e));
        }
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
