package org.pactwire.read.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pactwire.read.ReadOptions;

/** What a file holds, told from its first bytes and, where they leave it open, from its name. */
enum Format {
    HTML,
    TEXT,
    JSON_LINES,
    JSON_VALUES,
    TABLE,
    XML,
    MAIL,
    MAILBOX,
    PARQUET,
    EMPTY,
    BINARY,
    UNSUPPORTED;

    /** How many bytes of a file are looked at. */
    static final int SAMPLE = 16 * 1024;

    private static final String LITTLE_ENDIAN = "\u00ff\u00fe";
    /** Byte order marks, a byte a character. */
    private static final String UTF8_MARK = "\u00ef\u00bb\u00bf";

    private static final String BIG_ENDIAN = "\u00fe\u00ff";
    private static final Set<String> TEXTS = Set.of("txt", "text", "md", "markdown", "");
    private static final Set<String> PAGES = Set.of("html", "htm", "xhtml", "shtml", "amp");
    private static final List<String> COMPRESSED = List.of(".gz", ".zst", ".bz2");
    private static final Set<String> TABLES = Set.of("csv", "tsv", "tab");
    private static final Set<String> LINES = Set.of("jsonl", "ndjson");
    private static final Set<String> SGML = Set.of("xml", "sgm", "sgml", "tml");
    private static final Set<String> COMPANIONS = Set.of(
            "css",
            "js",
            "mjs",
            "map",
            "svg",
            "png",
            "jpg",
            "jpeg",
            "gif",
            "webp",
            "avif",
            "ico",
            "bmp",
            "woff",
            "woff2",
            "ttf",
            "otf",
            "eot",
            "mp3",
            "mp4",
            "webm",
            "md5",
            "sha1",
            "sha256",
            "sha512",
            "yml",
            "yaml",
            "toml",
            "ini",
            "cfg",
            "properties",
            "sh",
            "py",
            "java");
    private static final Pattern COMPANION_NAME = Pattern.compile(
            "(readme|licen[cs]e|copying|notice|changelog|contributing|authors|manifest|mimetype|sources?)(\\.(md|txt|html?|rst))?");
    private static final Pattern HTML_START = Pattern.compile(
            "(<\\?xml[^>]{0,200}\\?>|<!--.{0,2000}?-->|\\s)*<(!doctype\\s+html|html|head|body|article|main|div|section)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<(/?[a-zA-Z][a-zA-Z0-9]{0,10}(\\s[^<>]{0,500})?/?|!--.*)>");
    private static final Pattern RECORD_START = Pattern.compile("(\\{\\s*[\"}]|\\[\\s*[{\\]]).*", Pattern.DOTALL);

    /** True for a file that lies beside documents and is none. */
    static boolean isCompanion(String name) {
        String plain = stripGz(name.toLowerCase(Locale.ROOT));
        return COMPANIONS.contains(extension(plain))
                || COMPANION_NAME.matcher(plain).matches();
    }

    private static final Pattern MAILBOX_START = Pattern.compile("From [^\\n]{1,300}\\r?\\n[A-Za-z-]{1,60}:");
    private static final Pattern MAIL_START =
            Pattern.compile("([A-Za-z][A-Za-z0-9-]{1,60}:[^\\n]{0,2000}\\r?\\n([ \\t][^\\n]{0,2000}\\r?\\n){0,50}){2}");
    private static final Pattern MAIL_FIELD =
            Pattern.compile("(?im)^(message-id|mime-version|received|return-path|delivered-to|dkim-signature):");
    private static final Pattern XML_START = Pattern.compile(
            "(<\\?[^>]{0,500}\\?>|<!--.{0,4000}?-->|<!doctype [^>\\[]{0,500}(\\[.{0,8000}?\\]\\s{0,9})?>|\\s)*+<([A-Za-z_][\\w.-]{0,60}:)?([A-Za-z_][\\w.-]{0,60})[\\s/>]",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Set<String> XML_ROOTS = Set.of(
            "rss",
            "feed",
            "rdf",
            "nitf",
            "newsitem",
            "newsmessage",
            "packageitem",
            "channel",
            "urlset",
            "newsml",
            "reuters",
            "timeml",
            "doc",
            "docs");

    /** True for a file of XML that is no page: it says so, or its outermost element is one of the news. */
    private static boolean isXml(String start, String extension) {
        Matcher root = XML_START.matcher(start);
        if (!root.lookingAt()) {
            return extension.equals("xml") && start.startsWith("<?xml");
        }
        String name = root.group(4).toLowerCase(Locale.ROOT);
        return !name.equals("html")
                && (SGML.contains(extension) || XML_ROOTS.contains(name) || start.startsWith("<?xml"));
    }

    /** Looks at the first bytes of a file, decompressed. */
    static Format of(String name, byte[] sample, int length, ReadOptions options) {
        String extension = extension(stripGz(name.toLowerCase(Locale.ROOT)));
        if (isBlank(sample, length)) {
            return EMPTY;
        }
        if (startsWith(sample, length, ParquetRecords.MAGIC)) {
            return PARQUET;
        }
        if (isBinary(sample, length)) {
            return BINARY;
        }
        String start = withoutMark(sample, length).strip();
        if (RECORD_START.matcher(start).lookingAt() && !PAGES.contains(extension) && !extension.startsWith("md")) {
            return LINES.contains(extension) ? JSON_LINES : JSON_VALUES;
        }
        if (LINES.contains(extension)) {
            return JSON_LINES;
        }
        if (extension.equals("json")) {
            return JSON_VALUES;
        }
        if (isXml(start, extension)) {
            return XML;
        }
        if (HTML_START.matcher(start).lookingAt()) {
            return HTML;
        }
        if (MAILBOX_START.matcher(start).lookingAt()) {
            return MAILBOX;
        }
        // a file that calls itself a letter need not have come by a server
        if (MAIL_START.matcher(start).lookingAt()
                && (extension.equals("eml") || MAIL_FIELD.matcher(start).find())) {
            return MAIL;
        }
        if (TABLES.contains(extension) || TableRecords.isTable(start, options)) {
            return TABLE;
        }
        if (PAGES.contains(extension)) {
            return TAG.matcher(start).find() ? HTML : TEXT;
        }
        return TEXTS.contains(extension) ? TEXT : UNSUPPORTED;
    }

    /** True if a text that a record gives is a page. */
    static boolean isHtml(String text) {
        return HTML_START
                .matcher(text.substring(0, Math.min(text.length(), 4096)))
                .lookingAt();
    }

    /** True if a content of whatever type is a page. */
    static boolean isPage(byte[] content) {
        int length = Math.min(content.length, SAMPLE);
        return !isBinary(content, length)
                && HTML_START.matcher(withoutMark(content, length).strip()).lookingAt();
    }

    /** The text of a sample without its byte order mark, as far as markup and names are concerned. */
    static String withoutMark(byte[] sample, int length) {
        if (startsWith(sample, length, LITTLE_ENDIAN)) {
            return new String(sample, 2, length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(sample, length, BIG_ENDIAN)) {
            return new String(sample, 2, length - 2, StandardCharsets.UTF_16BE);
        }
        // enough to see markup and braces; how the rest is encoded is the cleaner's question
        String text = new String(sample, 0, length, StandardCharsets.ISO_8859_1);
        return text.startsWith(UTF8_MARK) ? text.substring(UTF8_MARK.length()) : text;
    }

    private static boolean isBlank(byte[] sample, int length) {
        for (int i = 0; i < length; i++) {
            if (sample[i] != ' ' && sample[i] != '\n' && sample[i] != '\r' && sample[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    /** Zero bytes mean UTF-16 where its mark stands in front, else no text; so do many control characters. */
    private static boolean isBinary(byte[] sample, int length) {
        if (startsWith(sample, length, LITTLE_ENDIAN) || startsWith(sample, length, BIG_ENDIAN)) {
            return false;
        }
        if (startsWith(sample, length, "%PDF-") || startsWith(sample, length, "{\\rtf")) {
            return true;
        }
        int control = 0;
        int zero = 0;
        for (int i = 0; i < length; i++) {
            int b = sample[i];
            if (b == 0) {
                zero++;
            }
            boolean space = b == '\n' || b == '\r' || b == '\t' || b == '\f';
            if ((b >= 0 && b < 32 && !space) || b == 127) {
                control++;
            }
        }
        return zero > length / 200 || control > length / 20;
    }

    private static boolean startsWith(byte[] sample, int length, String magic) {
        return length >= magic.length()
                && new String(sample, 0, magic.length(), StandardCharsets.ISO_8859_1).equals(magic);
    }

    private static String stripGz(String name) {
        for (String ending : COMPRESSED) {
            if (name.endsWith(ending)) {
                return name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1);
    }
}
