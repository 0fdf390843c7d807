package org.pactwire.export.internal;

import static org.pactwire.export.internal.Column.code;
import static org.pactwire.export.internal.Column.flag;
import static org.pactwire.export.internal.Column.integer;
import static org.pactwire.export.internal.Column.number;
import static org.pactwire.export.internal.Column.partialDate;
import static org.pactwire.export.internal.Column.text;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.pactwire.fact.Attachment;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** Tables with rows for pacts and for their parts. */
public final class PactTables {
    private static final String CLAIM_IDS = "Ids of the claims that say so, sorted, joined by ;";

    private PactTables() {}

    /** A part of a pact. */
    public record Part<P>(Pact pact, P part) {}

    /** A party of a pact with its usual name. */
    public record PartyRow(Pact pact, Pact.PactParty party, String name) {
        public static PartyRow of(Pact pact, Pact.PactParty party, UnaryOperator<String> partyName) {
            return new PartyRow(
                    pact, party, party.partyName().isEmpty() ? partyName.apply(party.partyId()) : party.partyName());
        }
    }

    public static final Table<Pact> PACTS = new Table<>(
            "pacts",
            "One row for each pact, by pact_id.",
            List.of("pact_id"),
            List.of(),
            List.of(
                    pactId(p -> p),
                    text("name", "Proper name, or a description made of kind and parties.", Pact::name),
                    Column.<Pact>code("kind", "What it is about.", p -> p.kind().code())
                            .oneOf(Arrays.stream(Kind.values()).map(Kind::code)),
                    text("parties", "Ids of the parties, sorted, joined by ;", p -> Cells.list(p.partyIds())),
                    Column.<Pact>code(
                                    "status",
                                    "The furthest point of its life that is told as a fact.",
                                    p -> p.status().code())
                            .oneOf(Arrays.stream(Status.values()).map(Status::code)),
                    partialDate("status_date", "When that happened.", Pact::statusDate),
                    partialDate("signed", "When it was signed, or agreed if signing is not told.", Pact::signed),
                    text("signed_place", "Where.", Pact::signedPlace),
                    text("occasion", "The meeting it was signed at.", Pact::occasion),
                    integer("years", "How many years it is to last.", Pact::years),
                    partialDate("in_force", "Since when it is in effect.", Pact::inForce),
                    partialDate("ended", "When it ended.", Pact::ended),
                    partialDate("first_reported", "Publication of the first article about it.", Pact::firstReported),
                    partialDate("last_reported", "Publication of the last article about it.", Pact::lastReported),
                    count("articles", "Number of articles about it, copies counted once.", Pact::articles),
                    count(
                            "claims",
                            "Number of claims about it, those in copies too.",
                            p -> p.claimIds().size()),
                    text("registry_id", "Id in the registry of known pacts; empty if unknown there.", Pact::registryId),
                    number("confidence", "0 to 1.", (Pact p) -> Cells.share(p.confidence()))
                            .always()));

    public static final Table<PartyRow> PARTIES = new Table<>(
            "pact_parties",
            "One row for each party of a pact and each person who signed for it, by pact_id, party_id, signatory.",
            List.of("pact_id", "party_id", "signatory"),
            List.of(Table.TO_PACT),
            List.of(
                    pactId(PartyRow::pact),
                    Column.<PartyRow>text(
                                    "party_id",
                                    "ISO 3166-1 alpha-3 for states (XKX for Kosovo), the usual short name for others.",
                                    r -> r.party().partyId())
                            .always(),
                    text("party_name", "Usual English name.", PartyRow::name),
                    text(
                            "signatory",
                            "Who signed for it; empty where nobody is named.",
                            r -> r.party().signatory()),
                    text(
                            "signatory_title",
                            "Office, as written.",
                            r -> r.party().signatoryTitle()),
                    text("claims", CLAIM_IDS, r -> Cells.list(r.party().claimIds()))));

    public static final Table<Part<Pact.Event>> EVENTS = new Table<>(
            "pact_events",
            "One row for each thing that happened to a pact, by pact_id, then in order of its history.",
            List.of(),
            List.of(Table.TO_PACT),
            List.of(
                    pactId(Part::pact),
                    Column.<Part<Pact.Event>>code(
                                    "status",
                                    "What happened.",
                                    r -> r.part().status().code())
                            .oneOf(Arrays.stream(Status.values()).map(Status::code)),
                    flag(
                                    "alleged",
                                    "An accusation.",
                                    (Part<Pact.Event> r) -> r.part().alleged())
                            .always(),
                    partialDate("date", "When it happened.", r -> r.part().date()),
                    text("place", "Where it happened.", r -> r.part().place()),
                    partialDate(
                            "first_reported",
                            "Publication of the first article that tells it.",
                            r -> r.part().firstReported()),
                    count(
                            "articles",
                            "Number of articles that tell it, copies counted once.",
                            r -> r.part().articles()),
                    text("claims", CLAIM_IDS, r -> Cells.list(r.part().claimIds()))));

    public static final Table<Part<Pact.Commitment>> COMMITMENTS = new Table<>(
            "commitments",
            "One row for each amount of money promised in a pact or mentioned beside it, by pact_id.",
            List.of(),
            List.of(Table.TO_PACT),
            List.of(
                    pactId(Part::pact),
                    text("payer", "Id of the party that pays.", r -> r.part().payer()),
                    text(
                            "recipient",
                            "Id of the party that is paid.",
                            r -> r.part().recipient()),
                    number(
                            "amount_min",
                            "Least amount, in units of the currency; empty for \"up to\".",
                            r -> Cells.amount(r.part().amount().min())),
                    number(
                            "amount_max",
                            "Greatest amount; empty for \"at least\". A plain amount has both.",
                            r -> Cells.amount(r.part().amount().max())),
                    code("currency", "ISO 4217 code.", r -> r.part().amount().currency()),
                    flag(
                                    "approximate",
                                    "\"About\", \"some\", \"nearly\".",
                                    (Part<Pact.Commitment> r) ->
                                            r.part().amount().approximate())
                            .always(),
                    code(
                            "period",
                            "ISO 8601 duration: P1Y for \"a year\".",
                            r -> r.part().amount().period()),
                    text("covers", "The time it is for.", r -> r.part().covers()),
                    text("purpose", "What it is for, as written.", r -> r.part().purpose()),
                    Column.<Part<Pact.Commitment>>code(
                                    "attachment",
                                    "pact: promised in the pact. nearby: only mentioned beside it.",
                                    r -> r.part().attachment().code())
                            .oneOf(Arrays.stream(Attachment.values()).map(Attachment::code)),
                    text("claims", CLAIM_IDS, r -> Cells.list(r.part().claimIds()))));

    public static final Table<Part<Pact.Conflict>> CONFLICTS = new Table<>(
            "conflicts",
            "One row for each of several values that claims give for the same field of a pact, by pact_id.",
            List.of(),
            List.of(Table.TO_PACT),
            List.of(
                    pactId(Part::pact),
                    code(
                            "field",
                            "Name of the column in pacts.csv or commitments.csv; parties: one that is told, but is none.",
                            r -> r.part().field()),
                    text("value", "What these claims say.", r -> r.part().value()),
                    count(
                            "articles",
                            "Number of articles that say so, copies counted once.",
                            r -> r.part().articles()),
                    text("claims", CLAIM_IDS, r -> Cells.list(r.part().claimIds()))));

    /** Parts of a pact as rows. */
    public static <P> List<Part<P>> parts(Pact pact, List<P> parts) {
        return parts.stream().map(part -> new Part<>(pact, part)).toList();
    }

    private static <R> Column<R> pactId(Function<? super R, Pact> pact) {
        return Column.<R>code("pact_id", "The pact; stable.", r -> pact.apply(r).id())
                .always();
    }

    private static <R> Column<R> count(String name, String description, Function<? super R, Integer> number) {
        return Column.<R>integer(name, description, number).always();
    }
}
