package org.pactwire.clean.internal;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an element is for, as its tag, its ARIA role, its microdata and the names in its class and id tell. */
enum Role {
    /** Never holds text of the page: scripts, forms' controls, embedded media. */
    NO_TEXT,
    /** Not shown. */
    HIDDEN,
    /** Navigation, page header and footer, by tag or ARIA role. */
    LANDMARK,
    /** Readers' comments. */
    COMMENTS,
    /** A caption or a credit. */
    CAPTION,
    /** A box that asks for consent to cookies. */
    CONSENT,
    /** Slides with captions of their own, often those of other articles. */
    GALLERY,
    /** Named as furniture: related articles, share bars, newsletters, advertisements. */
    NAMED_FURNITURE,
    /** Declared as the body of the article. */
    ARTICLE_BODY,
    /** An article of its own. */
    ARTICLE,
    /** Nothing special. */
    PLAIN;

    private static final Set<String> WITHOUT_TEXT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "math",
            "iframe",
            "object",
            "embed",
            "video",
            "audio",
            "canvas",
            "map",
            "button",
            "select",
            "input",
            "textarea",
            "option",
            "datalist",
            "dialog",
            "head",
            "title",
            "meta",
            "link",
            "picture",
            "img",
            "frameset",
            "noframes",
            "progress",
            "meter",
            "amp-ad",
            "amp-iframe",
            "amp-sidebar",
            "amp-consent");
    private static final Set<String> LANDMARKS = Set.of("nav", "footer", "aside", "menu");
    private static final Set<String> ARIA = Set.of(
            "navigation",
            "banner",
            "complementary",
            "contentinfo",
            "search",
            "dialog",
            "alert",
            "alertdialog",
            "menu",
            "menubar",
            "toolbar",
            "tablist",
            "form",
            "tooltip");

    private static final Set<String> COMMENT_NAMES = Set.of(
            "comments",
            "comment",
            "commentlist",
            "disqus",
            "respond",
            "livefyre",
            "viafoura",
            "coral",
            "commenting",
            "openweb",
            "spotim",
            "fbcomments");
    private static final Set<String> CAPTION_NAMES = Set.of(
            "caption", "figcaption", "credit", "credits", "cutline", "photocredit", "imagecaption", "photocaption");
    private static final Set<String> FURNITURE_NAMES = words(
            "nav navigation navbar menu breadcrumb breadcrumbs footer sidebar",
            "share sharing shares sharebar sharedaddy addtoany addthis social socials",
            "related recirc recirculation recommended recommendation recommendations readmore readnext upnext mostread",
            "popular trending crosslink crosslinks promo promos promotion promoted",
            "newsletter newsletters subscribe subscription signup login donate donation poll rating ratings",
            "advert advertisement advertising ad ads adslot sponsor sponsored outbrain taboola",
            "popup modal overlay tooltip hovercard rollover popover toolbar pagination pager",
            "tags taglist topics byline bylines dateline timestamp bio authorbio aboutauthor metadata kicker eyebrow",
            "disclaimer copyright carousel slideshow playlist ticker infobox");
    private static final Set<String> GALLERY_NAMES = words("gallery galleries swiper lightbox");
    private static final Set<String> CONSENT_NAMES =
            words("cookie cookies consent gdpr ccpa onetrust cookiebot didomi cookiewall cookielaw");
    /** Of the common program for such boxes, whose names hold no word that says it. */
    private static final Pattern CONSENT_BOX = Pattern.compile("(^|[ #])cc-(window|banner|dialog|revoke)\\b");

    private static final Set<String> HEADING = words("h1 h2 h3 h4 h5 h6");
    /** Names of posts that are shown inside an article: they belong to it, whatever else the name says. */
    private static final Set<String> EMBED_NAMES = words("embed embedded embeds oembed tweet");

    private static final Set<String> MODIFIERS = words("has with no without show hide enable enabled allow js is");

    /** The names of the common style libraries for what is not shown. */
    private static final Set<String> HIDDEN_CLASSES =
            words("hidden hide d-none is-hidden sr-only visually-hidden screen-reader-text");

    /** Names that show on some screens what is else hidden. */
    private static final Pattern SHOWN = Pattern.compile("[:-](block|flex|inline|grid)");

    private static Set<String> words(String... lines) {
        return Set.of(String.join(" ", lines).split(" "));
    }

    /**
     * The role of an element that holds at least some of the page.
     *
     * @param known what names of this page have told so far
     */
    static Role of(Element element, Map<String, Role> known) {
        String tag = element.normalName();
        if (element.attributesSize() == 0) {
            return ofTag(element, tag);
        }
        if (WITHOUT_TEXT.contains(tag)) {
            return NO_TEXT;
        }
        if (tag.equals("body") || tag.equals("html") || tag.equals("main") || tag.equals("time")) {
            return PLAIN;
        }
        if (isHidden(element)) {
            return HIDDEN;
        }
        if (LANDMARKS.contains(tag) || ARIA.contains(element.attr("role"))) {
            return LANDMARK;
        }
        if (tag.equals("figcaption") || tag.equals("caption")) {
            return CAPTION;
        }
        if (tag.equals("figure")) {
            return element.selectFirst("table, blockquote") == null ? CAPTION : PLAIN;
        }
        String property = element.attr("itemprop");
        if (property.equalsIgnoreCase("articleBody")) {
            return ARTICLE_BODY;
        }
        if (tag.equals("article")) {
            return ARTICLE;
        }
        return named(element, known);
    }

    /** The role of an element that says nothing of itself but its tag. */
    private static Role ofTag(Element element, String tag) {
        return switch (tag) {
            case "nav", "footer", "aside", "menu" -> LANDMARK;
            case "figcaption", "caption" -> CAPTION;
            case "figure" -> element.selectFirst("table, blockquote") == null ? CAPTION : PLAIN;
            case "article" -> ARTICLE;
            default -> WITHOUT_TEXT.contains(tag) ? NO_TEXT : PLAIN;
        };
    }

    /** The role that names tell; those of a page come again and again, and are looked through once. */
    private static Role named(Element element, Map<String, Role> known) {
        if (HEADING.contains(element.normalName())) {
            return PLAIN;
        }
        String names = element.className() + (element.normalName().equals("p") ? "" : " " + element.id());
        return names.length() < 3 ? PLAIN : known.computeIfAbsent(names, Role::named);
    }

    private static Role named(String names) {
        if (CONSENT_BOX.matcher(names).find()) {
            return CONSENT;
        }
        Role role = PLAIN;
        int start = -1;
        String before = "";
        for (int i = 0; i <= names.length(); i++) {
            char c = i < names.length() ? names.charAt(i) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && start >= 0 && Character.isUpperCase(c) && Character.isLowerCase(names.charAt(i - 1));
            if (start >= 0 && (!letter || hump)) {
                String name = names.substring(start, i).toLowerCase(Locale.ROOT);
                boolean modified = MODIFIERS.contains(before) && joined(names, start);
                before = name;
                start = -1;
                if (EMBED_NAMES.contains(name)) {
                    return PLAIN;
                }
                if (modified) {
                    // has-sidebar, withComments: what goes along with the element, not what it is
                } else if (COMMENT_NAMES.contains(name)) {
                    return COMMENTS;
                } else if (CONSENT_NAMES.contains(name)) {
                    return CONSENT;
                } else if (role == PLAIN && GALLERY_NAMES.contains(name)) {
                    role = GALLERY;
                } else if (CAPTION_NAMES.contains(name)) {
                    role = CAPTION;
                } else if (role == PLAIN && FURNITURE_NAMES.contains(name)) {
                    role = NAMED_FURNITURE;
                }
            }
            if (letter && start < 0) {
                start = i;
            }
        }
        return role;
    }

    /** True where no white space stands before an index: the word belongs to a longer name. */
    private static boolean joined(String names, int start) {
        return start > 0 && names.charAt(start - 1) != ' ';
    }

    private static boolean hasHiddenClass(String names) {
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || names.charAt(i) <= ' ') {
                if (i > start && HIDDEN_CLASSES.contains(names.substring(start, i))) {
                    return !SHOWN.matcher(names).find();
                }
                start = i + 1;
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equalsIgnoreCase("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.isEmpty()) {
            return hasHiddenClass(element.className());
        }
        String plain = style.toLowerCase(Locale.ROOT).replace(" ", "");
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
