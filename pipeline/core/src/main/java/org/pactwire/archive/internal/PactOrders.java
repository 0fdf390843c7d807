package org.pactwire.archive.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.util.BytesRef;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Values that lists of pacts are ordered by, so that a page of a list is found without opening all its dossiers. */
final class PactOrders {
    /** More than a year has days. */
    private static final long PRECISION = 1000;

    private static final int LONGEST = 1000;

    private PactOrders() {}

    static void add(Document document, Pact pact) {
        PartialDate signed = pact.signed();
        if (signed != null) {
            document.add(new NumericDocValuesField(Fields.BY_SIGNED, asNumber(signed)));
        }
        document.add(new SortedDocValuesField(Fields.BY_NAME, folded(pact.name())));
        document.add(new NumericDocValuesField(
                Fields.BY_STATUS, Arrays.asList(Status.values()).indexOf(pact.status())));
        document.add(new NumericDocValuesField(Fields.BY_ARTICLES, pact.articles()));
    }

    /** Grows with the first day, and of dates with the same first day with precision, as dates compare. */
    private static long asNumber(PartialDate date) {
        long first = date.earliest().toEpochDay();
        return first * PRECISION - (date.latest().toEpochDay() - first);
    }

    /** Names that differ in nothing but case are equal, and sorted as {@link String#CASE_INSENSITIVE_ORDER} does. */
    private static BytesRef folded(String name) {
        String folded = name.codePoints()
                .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        return new BytesRef(bytes, 0, Math.min(bytes.length, LONGEST));
    }
}
