package org.pactwire.archive.internal;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleRange;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Facet;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Documents of what the book tells: pacts, and claims as evidence for them. */
final class FactDocument {
    private FactDocument() {}

    /** What is gathered of a pact's evidence: sentences without those of copies, publishers and days of publication. */
    record Gathered(TreeMap<String, String> sentences, TreeSet<String> sources, TreeSet<PartialDate> published) {
        Gathered() {
            this(new TreeMap<>(), new TreeSet<>(), new TreeSet<>());
        }

        void add(Evidence evidence, boolean copy) {
            if (!copy) {
                sentences.put(evidence.claim().id(), evidence.claim().text());
            }
            sources.add(evidence.article().source());
            if (evidence.article().published() != null) {
                published.add(evidence.article().published());
            }
        }
    }

    static Document of(Pact pact, Gathered gathered) {
        Document document = Fields.document(Fields.PACT_TYPE);
        addKey(document, Fields.PACT, pact.id());
        describe(pact).forEach(words -> document.add(new TextField(Fields.NAME, words, Field.Store.NO)));
        // all that is said of it, so that it is found by any word of its evidence
        gathered.sentences()
                .values()
                .forEach(sentence -> document.add(new TextField(Fields.EVIDENCE_TEXT, sentence, Field.Store.NO)));
        addPact(document, pact);
        for (Pact.Event event : pact.events()) {
            if (!event.alleged()) {
                addOnce(document, Fields.EVENT, event.status().code());
            }
        }
        pact.commitments().forEach(commitment -> addAmount(document, commitment.amount()));
        gathered.sources().forEach(source -> addFacet(document, Facet.SOURCE, Fields.SOURCE, source));
        gathered.published().forEach(date -> ArticleDocument.addDays(document, Fields.PUBLISHED, date));
        gathered.published().forEach(date -> addMonth(document, date));
        addDay(document, pact.lastReported());
        // what tells the next book whether the pact, or its evidence, must be written again
        document.add(new NumericDocValuesField(Fields.FINGERPRINT, fingerprint(pact)));
        document.add(new NumericDocValuesField(Fields.LOOK, look(pact)));
        PactOrders.add(document, pact);
        document.add(new BinaryDocValuesField(Fields.PACT_NAME, new BytesRef(pact.name())));
        document.add(new StoredField(Fields.RECORD, PactRecord.encode(pact)));
        return document;
    }

    static Document of(Evidence evidence, @Nullable Pact pact, boolean copy) {
        Claim claim = evidence.claim();
        Document document = Fields.document(Fields.EVIDENCE_TYPE);
        // a value alone, to order equals by: evidence is replaced by its article
        document.add(new SortedDocValuesField(Fields.CLAIM, Ids.bytes(claim.id())));
        // a term to remove it with its article; a value, to come from facts to articles and to pacts
        addKey(document, Fields.OF_ARTICLE, claim.articleId());
        document.add(new TextField(Fields.SENTENCE, claim.text(), Field.Store.NO));
        if (pact == null) {
            claim.parties().forEach(party -> addParty(document, party));
            addFacet(document, Facet.KIND, Fields.KIND, claim.kind().code());
            addFacet(document, Facet.STATUS, Fields.STATUS, claim.status().code());
        } else {
            addKey(document, Fields.OF_PACT, pact.id());
            describe(pact).forEach(words -> document.add(new TextField(Fields.ABOUT, words, Field.Store.NO)));
            addPact(document, pact);
        }
        // what this sentence itself tells
        if (!claim.alleged() && claim.status() != Status.MENTIONED) {
            addOnce(document, Fields.EVENT, claim.status().code());
        }
        claim.pledges().forEach(pledge -> addAmount(document, pledge.amount()));
        addFacet(document, Facet.SOURCE, Fields.SOURCE, evidence.article().source());
        addPublished(document, evidence.article().published());
        document.add(new NumericDocValuesField(Fields.COPY, copy ? 1 : 0));
        return document;
    }

    static Document of(Books.Copies copies) {
        Document document = Fields.document(Fields.BOOK_TYPE);
        document.add(new StoredField(Fields.RECORD, RecordCodec.encode(copies)));
        return document;
    }

    /** Filters on facts look at terms: exact, and cheap to combine with words. */
    private static void addPact(Document document, Pact pact) {
        for (Pact.PactParty party : pact.parties()) {
            addParty(document, party.partyId());
            addOnce(document, Fields.PARTY, party.partyName());
        }
        addFacet(document, Facet.KIND, Fields.KIND, pact.kind().code());
        addFacet(document, Facet.STATUS, Fields.STATUS, pact.status().code());
        ArticleDocument.addDays(document, Fields.SIGNED, pact.signed());
    }

    /** The words a pact may be looked for by: its name, its kind, who its parties are, who signed. */
    private static Set<String> describe(Pact pact) {
        Set<String> words = new TreeSet<>();
        words.add(pact.name());
        words.add(pact.kind().code().replace('_', ' ') + " agreement");
        for (Pact.PactParty party : pact.parties()) {
            words.add(party.partyName());
            words.add(party.signatory());
        }
        return words;
    }

    /** A term to find and to update by; a sorted value, cheap to compare, to order hits of equal score. */
    static void addKey(Document document, String field, String id) {
        document.add(new StringField(field, Ids.bytes(id), Field.Store.NO));
        document.add(new SortedDocValuesField(field, Ids.bytes(id)));
    }

    private static void addParty(Document document, String id) {
        addFacet(document, Facet.PARTY, Fields.PARTY_ID, id);
    }

    /** When its article was published: all days it can mean, to filter by; its month, to count by; a day to order by. */
    static void addPublished(Document document, @Nullable PartialDate published) {
        ArticleDocument.addDays(document, Fields.PUBLISHED, published);
        addMonth(document, published);
        addDay(document, published);
    }

    private static void addMonth(Document document, @Nullable PartialDate published) {
        if (published != null) {
            PartialDate month =
                    published.isDay() ? PartialDate.ofMonth(published.year(), published.month()) : published;
            addFacet(document, Facet.MONTH, Fields.MONTH, month.toString());
        }
    }

    private static void addDay(Document document, @Nullable PartialDate date) {
        if (date != null) {
            document.add(new NumericDocValuesField(Fields.DAY, date.latest().toEpochDay()));
        }
    }

    /** A term to filter by, and the value as it is shown to count by: each once, so that both always agree. */
    static void addFacet(Document document, Facet facet, String field, String text) {
        String value = text.strip();
        if (addOnce(document, field, value)) {
            String shown = Fields.key(value).equals(value) ? value : Fields.lowerKey(value);
            document.add(new SortedSetDocValuesField(Fields.facet(facet), new BytesRef(shown)));
        }
    }

    /** False if it is there already, in whatever case, or if there is nothing to add. */
    private static boolean addOnce(Document document, String field, String text) {
        String key = Fields.lowerKey(text);
        for (IndexableField there : document.getFields(field)) {
            if (key.equals(there.stringValue())) {
                return false;
            }
        }
        if (!key.isEmpty()) {
            document.add(new StringField(field, key, Field.Store.NO));
        }
        return !key.isEmpty();
    }

    /**
     * An amount as the range it can mean, in a field for all currencies and in one of its own: nothing is converted.
     * Ends are widened to the next double, so that no amount is missed.
     */
    private static void addAmount(Document document, Money money) {
        double[] min = {money.min() == null ? 0 : Math.nextDown(asDouble(money.min()))};
        double[] max = {money.max() == null ? Double.POSITIVE_INFINITY : Math.nextUp(asDouble(money.max()))};
        document.add(new DoubleRange(Fields.AMOUNT, min, max));
        if (FieldValues.CODE.matcher(money.currency()).matches()) {
            addFacet(document, Facet.CURRENCY, Fields.CURRENCY, money.currency());
            document.add(new DoubleRange(amountIn(money.currency()), min, max));
        }
    }

    private static double asDouble(BigDecimal amount) {
        return Math.min(amount.doubleValue(), Double.MAX_VALUE);
    }

    static String amountIn(String currency) {
        return Fields.AMOUNT + '_' + currency.toLowerCase(Locale.ROOT);
    }

    /** A number that differs, for all that matters, if two dossiers do. */
    static long fingerprint(Pact pact) {
        return digest(PactRecord.encode(pact));
    }

    /** The same for what of a pact is written into its evidence. */
    static long look(Pact pact) {
        StringBuilder look = new StringBuilder(pact.name());
        look.append('\n')
                .append(pact.kind())
                .append('\n')
                .append(pact.status())
                .append('\n')
                .append(pact.signed());
        for (Pact.PactParty party : pact.parties()) {
            look.append('\n').append(party.partyId()).append('\n').append(party.partyName());
            look.append('\n').append(party.signatory());
        }
        return digest(DocReader.bytes(look.toString()));
    }

    private static long digest(byte[] bytes) {
        try {
            return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(bytes))
                    .getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
