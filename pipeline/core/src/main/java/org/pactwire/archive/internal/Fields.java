package org.pactwire.archive.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.pactwire.archive.Facet;
import org.pactwire.article.ContentId;

/**
 * Names of the fields of the index. An index holds several kinds of documents side by side, told apart by {@link #TYPE}.
 * Text of each kind has fields of its own, for BM25 weighs a word by how rare it is in its field and by how long the
 * field usually is: sentences and whole articles must not be averaged.
 */
final class Fields {
    /** Kind of document. */
    static final String TYPE = "type";

    static final String ARTICLE_TYPE = "article";
    static final String ALIAS_TYPE = "alias";
    static final String REJECTION_TYPE = "rejection";
    static final String EVIDENCE_TYPE = "evidence";
    static final String PACT_TYPE = "pact";
    static final String BOOK_TYPE = "book";
    static final String WATCH_TYPE = "watch";
    static final String NAMES_TYPE = "names";

    /** Id of the article, the claim or the pact: a term, to update and to find by; a doc value, to order equals by. */
    static final String ARTICLE = "article";

    static final String ALIAS = "alias";
    static final String CLAIM = "claim";
    static final String PACT = "pact";
    /** Where a document was read. */
    static final String ORIGIN = "origin";

    static final String LONG_ORIGIN = "long_origin";
    /** On an article: version of the code and models that it was read with. */
    static final String READ_WITH = "read_with";
    /** On an alias: the article that its origin gave. */
    static final String ALIAS_OF = "alias_of";
    /** On a rejection: its origin. */
    static final String REJECTED = "rejected";
    /** On evidence: the article, the pact. */
    static final String OF_ARTICLE = "of_article";

    static final String OF_PACT = "of_pact";

    static final String TITLE = "title";
    static final String TEXT = "text";
    static final String SENTENCE = "sentence";
    static final String ABOUT = "about";
    static final String NAME = "name";
    static final String EVIDENCE_TEXT = "evidence_text";

    /** Names of parties. */
    static final String PARTY = "party";
    /** Ids of parties. */
    static final String PARTY_ID = "party_id";

    static final String KIND = "kind";
    static final String STATUS = "status";
    static final String EVENT = "event";
    static final String SIGNED = "signed";
    static final String PUBLISHED = "published";
    static final String SOURCE = "source";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    /** Month of publication, or the year where no more is known. */
    static final String MONTH = "month";
    /** Last day that the date of publication can mean, to order by. */
    static final String DAY = "day";

    static final String COPY = "copy";
    static final String MENTION = "mention";
    static final String LANGUAGE = "language";

    /** Target and query of a watch. */
    static final String WATCH = "watch";

    static final String MEANING = "meaning";

    /** On a pact: what lists of pacts are ordered by. */
    static final String BY_SIGNED = "by_signed";

    static final String BY_NAME = "by_name";
    static final String BY_STATUS = "by_status";
    static final String BY_ARTICLES = "by_articles";

    /** Name of a pact, as it is shown. */
    static final String PACT_NAME = "pact_name";

    static final String RECORD = "record";
    static final String CLAIMS = "claims";
    /** On a pact: digests of its dossier, and of what of it stands in its evidence. */
    static final String FINGERPRINT = "fingerprint";

    static final String LOOK = "look";

    private static final int LONGEST_KEY = 1000;

    private Fields() {}

    /** The text itself, or a digest of one too long for a term. */
    static String key(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return bytes.length <= LONGEST_KEY ? text : ContentId.of('k', text);
    }

    /** A key that differs in nothing but case is the same key. */
    static String lowerKey(String text) {
        return key(text.toLowerCase(Locale.ROOT));
    }

    static Term term(String field, String text) {
        return new Term(field, new BytesRef(key(text)));
    }

    /** Values to count by, as they are shown; apart from the terms that filters look at, which know no case. */
    static String facet(Facet facet) {
        return "facet_" + facet.field();
    }

    static Document document(String type) {
        Document document = new Document();
        document.add(new StringField(TYPE, type, Field.Store.NO));
        return document;
    }
}
