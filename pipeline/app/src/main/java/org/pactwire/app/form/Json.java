package org.pactwire.app.form;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.CodePoints;
import org.pactwire.article.Span;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Money;
import org.pactwire.fact.Pact;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Facts as JSON, with the names that the columns of the CSV files have. What is unknown is an empty string or null;
 * amounts are strings, since they are exact; offsets count code points.
 */
public final class Json {
    private static final JsonMapper LINES = JsonMapper.builder().build();
    private static final JsonMapper PRETTY =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    /** Over many lines, for people and for one document. */
    public static String document(Object value) {
        return Printable.json(PRETTY.writeValueAsString(value));
    }

    /** On one line. */
    public static String line(Object value) {
        return Printable.json(LINES.writeValueAsString(value));
    }

    public static JsonMapper mapper() {
        return LINES;
    }

    /** Maps keep null, which the immutable ones of the JDK do not. */
    public static Map<String, @Nullable Object> object(@Nullable Object... keysAndValues) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put(String.valueOf(keysAndValues[i]), keysAndValues[i + 1]);
        }
        return object;
    }

    /** Null stays null. */
    public static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    public static Map<String, @Nullable Object> pact(Pact pact) {
        return object(
                "pact_id",
                pact.id(),
                "name",
                pact.name(),
                "kind",
                pact.kind().code(),
                "parties",
                pact.partyIds(),
                "status",
                pact.status().code(),
                "status_date",
                text(pact.statusDate()),
                "signed",
                text(pact.signed()),
                "signed_place",
                pact.signedPlace(),
                "occasion",
                pact.occasion(),
                "years",
                pact.years(),
                "in_force",
                text(pact.inForce()),
                "ended",
                text(pact.ended()),
                "first_reported",
                text(pact.firstReported()),
                "last_reported",
                text(pact.lastReported()),
                "articles",
                pact.articles(),
                "registry_id",
                pact.registryId(),
                "confidence",
                pact.confidence(),
                "signatories",
                pact.parties().stream().map(Json::party).toList(),
                "events",
                pact.events().stream().map(Json::event).toList(),
                "commitments",
                pact.commitments().stream().map(Json::commitment).toList(),
                "conflicts",
                pact.conflicts().stream().map(Json::conflict).toList(),
                "claims",
                pact.claimIds());
    }

    private static Map<String, @Nullable Object> party(Pact.PactParty party) {
        return object(
                "party_id",
                party.partyId(),
                "party_name",
                party.partyName(),
                "signatory",
                party.signatory(),
                "signatory_title",
                party.signatoryTitle(),
                "claims",
                party.claimIds());
    }

    private static Map<String, @Nullable Object> event(Pact.Event event) {
        return object(
                "status",
                event.status().code(),
                "alleged",
                event.alleged(),
                "date",
                text(event.date()),
                "place",
                event.place(),
                "first_reported",
                text(event.firstReported()),
                "articles",
                event.articles(),
                "claims",
                event.claimIds());
    }

    private static Map<String, @Nullable Object> commitment(Pact.Commitment commitment) {
        Map<String, @Nullable Object> object = object("payer", commitment.payer(), "recipient", commitment.recipient());
        object.putAll(money(commitment.amount()));
        object.putAll(object(
                "covers",
                commitment.covers(),
                "purpose",
                commitment.purpose(),
                "attachment",
                commitment.attachment().code(),
                "claims",
                commitment.claimIds()));
        return object;
    }

    private static Map<String, @Nullable Object> conflict(Pact.Conflict conflict) {
        return object(
                "field",
                conflict.field(),
                "value",
                conflict.value(),
                "articles",
                conflict.articles(),
                "claims",
                conflict.claimIds());
    }

    public static Map<String, @Nullable Object> money(Money money) {
        return object(
                "amount_min",
                amount(money.min()),
                "amount_max",
                amount(money.max()),
                "currency",
                money.currency(),
                "approximate",
                money.approximate(),
                "period",
                money.period(),
                "unit",
                money.unit());
    }

    private static @Nullable String amount(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }

    /** A claim without its article, its offsets in code points of the text. */
    public static Map<String, @Nullable Object> claim(Claim claim, CodePoints points) {
        Map<String, @Nullable Object> object = object("claim_id", claim.id(), "sentence", claim.sentence());
        object.putAll(offsets(points.span(claim.span())));
        object.putAll(claim(claim));
        return object;
    }

    /** What a claim says. */
    public static Map<String, @Nullable Object> claim(Claim claim) {
        return object(
                "text",
                claim.text(),
                "pact_mention",
                claim.pact().text(),
                "pact_name",
                claim.pact().name(),
                "kind",
                claim.kind().code(),
                "status",
                claim.status().code(),
                "alleged",
                claim.alleged(),
                "parties",
                claim.parties(),
                "date",
                claim.date() == null ? null : claim.date().value(),
                "place",
                claim.place(),
                "occasion",
                claim.occasion(),
                "years",
                claim.years(),
                "signatories",
                claim.signatories().stream()
                        .map(s -> object("party_id", s.partyId(), "signatory", s.name(), "signatory_title", s.title()))
                        .toList(),
                "pledges",
                claim.pledges().stream().map(Json::pledge).toList(),
                "asserted_by",
                claim.assertedBy(),
                "certainty",
                claim.certainty().code());
    }

    private static Map<String, @Nullable Object> pledge(Claim.Pledge pledge) {
        Map<String, @Nullable Object> object = object("payer", pledge.payer(), "recipient", pledge.recipient());
        object.putAll(money(pledge.amount()));
        object.putAll(object(
                "covers",
                pledge.covers(),
                "purpose",
                pledge.purpose(),
                "attachment",
                pledge.attachment().code()));
        return object;
    }

    public static Map<String, @Nullable Object> offsets(Span points) {
        return object("start", points.start(), "end", points.end());
    }
}
