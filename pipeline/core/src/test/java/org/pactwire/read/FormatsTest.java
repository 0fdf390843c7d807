package org.pactwire.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.article.Rejection;
import org.pactwire.read.Dumps.Page;
import org.pactwire.read.RawDocument.Media;

/** Each format with its origins and fields. */
class FormatsTest {
    private static final List<Page> PAGES = Dumps.TWO_PAGES;

    private final Path folder;

    FormatsTest(@TempDir Path temporary) throws IOException {
        folder = Files.createDirectory(temporary.resolve("d"));
    }

    @Test
    void everyContainerGivesTheSameContentsAndIds() throws IOException {
        Dumps.folder(PAGES, folder.resolve("pages"));
        Dumps.zip(PAGES, folder.resolve("p.zip"));
        byte[] tar = Dumps.tar(PAGES);
        write("p.tar", tar);
        write("p.tar.gz", Dumps.packed(Dumps.GZIP, tar));
        write("p.tar.bz2", Dumps.packed(Dumps.BZIP2, tar));
        write("p.tar.zst", Dumps.packed(Dumps.ZSTD, tar));
        write("p.jsonl", Dumps.jsonLines(PAGES).getBytes(UTF_8));
        write("p.csv", Dumps.table(PAGES, ',').getBytes(UTF_8));
        write("p.tsv", Dumps.table(PAGES, '\t').getBytes(UTF_8));
        write("p.rss", Dumps.feed(PAGES).getBytes(UTF_8));
        write("p.warc", Dumps.warc(PAGES, out -> out));
        write("p.warc.gz", Dumps.warc(PAGES, Dumps.GZIP));
        write("p.warc.zst", Dumps.warc(PAGES, Dumps.ZSTD));

        List<String> ids =
                documents(folder.resolve("pages")).stream().map(RawDocument::id).toList();
        assertThat(ids).hasSize(2);
        for (Path file : files()) {
            assertThat(documents(file))
                    .as(file.toString())
                    .extracting(RawDocument::id)
                    .isEqualTo(ids);
        }
    }

    @Test
    void anOriginNamesThePlaceInItsContainer() throws IOException {
        Dumps.zip(PAGES, folder.resolve("p.zip"));
        byte[] warc = Dumps.warc(PAGES, Dumps.GZIP);
        write("p.warc.gz", warc);
        write("p.csv", Dumps.table(PAGES, ';').getBytes(UTF_8));
        int second = Dumps.warc(PAGES.subList(0, 1), Dumps.GZIP).length;

        assertThat(read("p.zip")).containsExactly("d/p.zip!pages/a.html HTML", "d/p.zip!pages/b.html HTML");
        assertThat(read("p.warc.gz")).containsExactly("d/p.warc.gz#0 HTML", "d/p.warc.gz#" + second + " HTML");
        assertThat(read("p.csv")).containsExactly("d/p.csv#1 HTML", "d/p.csv#2 HTML");
    }

    @Test
    void archivesMayLieInEachOther() throws IOException {
        Dumps.zip(PAGES, folder.resolve("in.zip"));
        byte[] inner = Files.readAllBytes(folder.resolve("in.zip"));
        String raw = new String(inner, ISO_8859_1);
        write("out.tar.gz", Dumps.packed(Dumps.GZIP, TarOf.file("day/in.zip", inner)));

        assertThat(raw).startsWith("PK");
        assertThat(read("out.tar.gz"))
                .containsExactly(
                        "d/out.tar.gz!day/in.zip!pages/a.html HTML", "d/out.tar.gz!day/in.zip!pages/b.html HTML");
    }

    @Test
    void aTableIsReadByItsHeaderWhateverItIsCalled() throws IOException {
        write("list.txt", "Headline;Text;Date\nAccord;\"Signed; at last\nin Havn\";2024-03-04\n".getBytes(UTF_8));

        RawDocument row = documents(folder.resolve("list.txt")).getFirst();
        assertThat(row.title()).isEqualTo("Accord");
        assertThat(row.published()).isEqualTo("2024-03-04");
        assertThat(text(row)).isEqualTo("Signed; at last\nin Havn");
    }

    @Test
    void aTableWithoutArticlesIsPassedOverUnlessNamed() throws IOException {
        write("mentions.csv", "article_id,start,end,text\na1,3,9,Norland\n".getBytes(UTF_8));

        assertThat(read("")).isEmpty();
        assertThat(read("mentions.csv")).containsExactly("d/mentions.csv#1 TEXT");
    }

    @Test
    void anOpenQuoteEndsItsTableWithAReason() throws IOException {
        write("t.csv", ("title,text\nA,one\nB,\"" + "x\n".repeat(30_000)).getBytes(UTF_8));

        assertThat(read(new Limits(1000, 2000, 10), "t.csv")).containsExactly("d/t.csv#1 TEXT", "d/t.csv#2 TOO_LARGE");
    }

    @Test
    void aTableInAnOldEncodingIsDecoded() throws IOException {
        write("t.csv", "title,text\nCafé,Déjà vu\n".getBytes(ISO_8859_1));

        assertThat(text(documents(folder.resolve("t.csv")).getFirst())).isEqualTo("Déjà vu");
    }

    @Test
    void theListInTheAnswerOfAServiceIsReadArticleByArticle() throws IOException {
        String articles =
                "[{\"title\":\"Accord\",\"content\":\"one\",\"images\":[{\"text\":\"no\"}]},{\"content\":\"two\"}]";
        write(
                "a.json",
                ("{\"status\":\"ok\",\"tags\":[],\"articles\":" + articles + ",\"next\":[1]}\n").getBytes(UTF_8));
        write("b.json", ("{\n\"title\":\"The feed\",\"items\":" + articles + "}").getBytes(UTF_8));

        assertThat(documents(folder.resolve("a.json")))
                .extracting(FormatsTest::text)
                .containsExactly("one", "two");
        assertThat(read("a.json")).containsExactly("d/a.json#1 TEXT", "d/a.json#2 TEXT");
        assertThat(read("b.json")).containsExactly("d/b.json#1 TEXT", "d/b.json#2 TEXT");
    }

    @Test
    void aListInsideARecordIsNoListOfArticles() throws IOException {
        write("a.json", "{\"text\":\"one\",\"items\":[{\"text\":\"no\"}]}\n".getBytes(UTF_8));

        assertThat(documents(folder.resolve("a.json")))
                .extracting(FormatsTest::text)
                .containsExactly("one");
    }

    @Test
    void xmlIsReadInTheEncodingOfItsBytes() throws IOException {
        String feed = "<?xml version='1.0' encoding='%s'?><rss><channel><item><title>Café</title>"
                + "<description>Größe</description></item></channel></rss>";
        write("a.rss", String.format(Locale.ROOT, feed, "utf-16").getBytes(UTF_16));
        write("c.rss", String.format(Locale.ROOT, feed, "iso-8859-1").getBytes(ISO_8859_1));
        write("d.rss", String.format(Locale.ROOT, feed, "none-such").getBytes(UTF_8));

        for (String name : List.of("a.rss", "c.rss", "d.rss")) {
            assertThat(documents(folder.resolve(name)))
                    .as(name)
                    .extracting(RawDocument::title)
                    .containsExactly("Café");
        }
        write("e.rss", String.format(Locale.ROOT, feed, "utf-8").getBytes(ISO_8859_1));
        assertThat(documents(folder.resolve("e.rss")))
                .extracting(RawDocument::title)
                .containsExactly("Café");
        write("f.rss", String.format(Locale.ROOT, feed, "iso-8859-1").getBytes(UTF_8));
        assertThat(documents(folder.resolve("f.rss")))
                .extracting(RawDocument::title)
                .containsExactly("Café");
    }

    @Test
    void fieldsMayBeCalledOtherwise() throws IOException {
        write("r.jsonl", "{\"body\":\"teaser\",\"volltext\":\"the text\",\"kopf\":\"Accord\"}\n".getBytes(UTF_8));
        ReadOptions options = new ReadOptions(Limits.DEFAULT, Map.of("text", "Volltext", "title", "kopf"), null);

        try (RawDocuments documents = Sources.open(List.of(folder.resolve("r.jsonl")), options)) {
            ReadResult result = documents.next();
            assertThat(result).isInstanceOf(ReadResult.Read.class);
            RawDocument record = ((ReadResult.Read) java.util.Objects.requireNonNull(result)).document();
            assertThat(text(record)).isEqualTo("the text");
            assertThat(record.title()).isEqualTo("Accord");
        }
    }

    @Test
    void anAtomEntryIsReadWithItsFields() throws IOException {
        write(
                "f.atom",
                ("<feed xmlns='http://www.w3.org/2005/Atom'><title>The Coast</title><entry><id>tag:coast,1</id>"
                                + "<title type='html'>Accord &amp;amp; pact</title><link rel='self' href='x'/>"
                                + "<link href='https://coast.example/1'/><published>2024-03-04T05:06:07Z</published>"
                                + "<summary>Short</summary><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                                + "<p>One &lt; two<br/>three</p></div></content></entry></feed>")
                        .getBytes(UTF_8));

        RawDocument entry = documents(folder.resolve("f.atom")).getFirst();
        assertThat(entry.origin()).isEqualTo("d/f.atom#1");
        assertThat(entry.title()).isEqualTo("Accord & pact");
        assertThat(entry.url()).isEqualTo("https://coast.example/1");
        assertThat(entry.sourceId()).isEqualTo("tag:coast,1");
        assertThat(entry.source()).isEqualTo("The Coast");
        assertThat(entry.published()).isEqualTo("2024-03-04T05:06:07Z");
        assertThat(text(entry)).contains("<p>One &lt; two<br>three</p>");
        assertThat(entry.media()).isEqualTo(Media.HTML);
    }

    @Test
    void aWordPressExportGivesItsPublishedPosts() throws IOException {
        String item =
                "<item><title>%s</title><link>https://coast.example/%s</link><pubDate>Mon, 04 Mar 2024 05:06:07 +0000"
                        + "</pubDate><content:encoded><![CDATA[First line.\n\nSecond line.]]></content:encoded><excerpt:encoded>"
                        + "<![CDATA[Short]]></excerpt:encoded><wp:status>%s</wp:status><wp:post_type>%s</wp:post_type></item>";
        write(
                "export.xml",
                ("<?xml version='1.0'?><rss version='2.0' xmlns:content='c' xmlns:excerpt='e' xmlns:wp='w'><channel>"
                                + "<title>Coast</title>" + String.format(Locale.ROOT, item, "A", "a", "publish", "post")
                                + String.format(Locale.ROOT, item, "B", "b", "draft", "post")
                                + String.format(Locale.ROOT, item, "C", "c", "inherit", "attachment")
                                + "</channel></rss>")
                        .getBytes(UTF_8));

        List<RawDocument> posts = documents(folder.resolve("export.xml"));
        assertThat(posts).extracting(RawDocument::title).containsExactly("A");
        assertThat(text(posts.getFirst())).isEqualTo("<p>First line.</p>\n<p>Second line.</p>");
    }

    @Test
    void anItemOfNitfIsRead() throws IOException {
        write(
                "n.xml",
                ("<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'http://nowhere.example/nitf.dtd'>" + nitf())
                        .getBytes(UTF_8));

        RawDocument item = documents(folder.resolve("n.xml")).getFirst();
        assertThat(item.origin()).isEqualTo("d/n.xml");
        assertThat(item.sourceId()).isEqualTo("N-7");
        assertThat(item.title()).isEqualTo("Accord signed");
        assertThat(item.published()).isEqualTo("20240304T050607Z");
        assertThat(text(item))
                .isEqualTo(
                        "<meta name=\"author\" content=\"Ann Lee\"><article><p>One.</p><figure><figcaption>The harbour."
                                + "</figcaption></figure><h2>Next</h2><p>Two &amp; three.</p></article>");
    }

    @Test
    void aMessageOfNewsMlGivesItsItems() throws IOException {
        String item = "<newsItem guid='urn:coast:%s'><itemMeta><provider literal='Coast Wire'/></itemMeta><contentMeta>"
                + "<contentCreated>2024-03-04</contentCreated><headline>Head %s</headline></contentMeta><contentSet>"
                + "<inlineXML contenttype='application/nitf+xml'>%s</inlineXML></contentSet></newsItem>";
        write(
                "m.xml",
                ("<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>"
                                + String.format(
                                        Locale.ROOT, item, "1", "1", "<html><body><p>Text of one.</p></body></html>")
                                + String.format(
                                        Locale.ROOT,
                                        item,
                                        "2",
                                        "2",
                                        "<nitf><body><body.content><p>Text of two.</p></body.content></body></nitf>")
                                + "</itemSet></newsMessage>")
                        .getBytes(UTF_8));

        List<RawDocument> items = documents(folder.resolve("m.xml"));
        assertThat(items).extracting(RawDocument::origin).containsExactly("d/m.xml#1", "d/m.xml#2");
        assertThat(items).extracting(RawDocument::sourceId).containsExactly("urn:coast:1", "urn:coast:2");
        assertThat(items).extracting(RawDocument::title).containsExactly("Head 1", "Head 2");
        assertThat(items).extracting(RawDocument::source).containsOnly("Coast Wire");
        assertThat(items)
                .extracting(FormatsTest::text)
                .containsExactly("<article><p>Text of one.</p></article>", "<article><p>Text of two.</p></article>");
    }

    @Test
    void aNewsletterIsReadAsItsPage() throws IOException {
        write("letter.eml", letter().getBytes(UTF_8));

        RawDocument letter = documents(folder.resolve("letter.eml")).getFirst();
        assertThat(letter.origin()).isEqualTo("d/letter.eml");
        assertThat(letter.title()).isEqualTo("Pacts – the week");
        assertThat(letter.source()).isEqualTo("The Coast Weekly");
        assertThat(letter.sourceId()).isEqualTo("1@coast.example");
        assertThat(letter.published()).isEqualTo("Mon, 04 Mar 2024 05:06:07 +0000");
        assertThat(letter.media()).isEqualTo(Media.HTML);
        assertThat(text(letter)).isEqualTo("<html><p>An accord = peace, said café</p></html>");
    }

    @Test
    void aMailboxGivesItsLetters() throws IOException {
        String box = "From news@coast.example Mon Mar  4 05:06:07 2024\n" + letter()
                + "\nFrom news@coast.example Mon Mar 11 05:06:07 2024\nFrom: a@b.example\nSubject: Second\n\n"
                + "Plain words.\n\n>From there they went on.\n";
        write("letters.mbox", box.getBytes(UTF_8));

        List<RawDocument> letters = documents(folder.resolve("letters.mbox"));
        assertThat(letters).extracting(RawDocument::origin).containsExactly("d/letters.mbox#1", "d/letters.mbox#2");
        assertThat(text(letters.get(1))).isEqualTo("Plain words.\n\nFrom there they went on.\n");
    }

    @Test
    void standardInputIsReadAsAStream() throws IOException {
        byte[] packed = Dumps.packed(Dumps.GZIP, Dumps.jsonLines(PAGES).getBytes(UTF_8));

        assertThat(read(Sources.open(new ByteArrayInputStream(packed), "dev/stdin", ReadOptions.DEFAULT)))
                .containsExactly("dev/stdin:1 HTML", "dev/stdin:2 HTML");
    }

    private static String nitf() {
        return "<nitf><head><docdata><doc-id id-string='N-7'/><date.issue norm='20240304T050607Z'/></docdata></head><body>"
                + "<body.head><hedline><hl1>Accord\n signed</hl1></hedline><byline>By Ann Lee</byline></body.head>"
                + "<body.content><p>One.</p><media><media-caption>The harbour.</media-caption></media><hl2>Next</hl2>"
                + "<p>Two &amp; three.</p></body.content></body></nitf>";
    }

    private static String letter() {
        return """
                Return-Path: <x@coast.example>
                From: "The Coast Weekly" <news@coast.example>
                Subject: =?utf-8?Q?Pacts_=E2=80=93?=
                 =?utf-8?B?IHRoZSB3ZWVr?=
                Date: Mon, 04 Mar 2024 05:06:07 +0000
                Message-ID: <1@coast.example>
                MIME-Version: 1.0
                Content-Type: multipart/alternative;
                 boundary="xx"

                --xx
                Content-Type: text/plain; charset=utf-8

                See it in your browser.
                --xx
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                <html><p>An accord =3D peace, =
                said caf=C3=A9</p></html>
                --xx--
                """;
    }

    private List<Path> files() throws IOException {
        try (var list = Files.list(folder)) {
            return list.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private void write(String name, byte[] data) throws IOException {
        Files.write(folder.resolve(name), data);
    }

    private static String text(RawDocument document) {
        return new String(document.content(), UTF_8);
    }

    private List<String> read(String name) throws IOException {
        return read(Limits.DEFAULT, name);
    }

    private List<String> read(Limits limits, String name) throws IOException {
        return read(Sources.open(List.of(name.isEmpty() ? folder : folder.resolve(name)), limits));
    }

    private static List<String> read(RawDocuments source) throws IOException {
        List<String> found = new ArrayList<>();
        try (RawDocuments documents = source) {
            for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                found.add(
                        switch (r) {
                            case ReadResult.Read(RawDocument d) -> d.origin() + " " + d.media();
                            case ReadResult.Refused(Rejection n) -> n.origin() + " " + n.reason();
                        });
            }
        }
        return found;
    }

    private static List<RawDocument> documents(Path path) throws IOException {
        List<RawDocument> found = new ArrayList<>();
        try (RawDocuments documents = Sources.open(List.of(path))) {
            for (ReadResult r = documents.next(); r != null; r = documents.next()) {
                assertThat(r).isInstanceOf(ReadResult.Read.class);
                found.add(((ReadResult.Read) r).document());
            }
        }
        return found;
    }
}
