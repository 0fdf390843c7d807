package org.pactwire.extract.claim.event;

import org.pactwire.fact.Certainty;
import org.pactwire.fact.Status;
import org.pactwire.know.PactLexicon;

/** How what is said is put changes what is told: "will sign", "refused to sign", "may have broken". */
public final class Modality {
    private Modality() {}

    static Event apply(Event event, PactLexicon.Embedding embedding) {
        boolean making = isMaking(event.status());
        return switch (embedding) {
            case REFUSED -> event.with(making ? Status.REJECTED : Status.MENTIONED, Certainty.FACT);
            case PROPOSED ->
                event.with(
                        making || event.status() == Status.NEGOTIATING || event.status() == Status.PLANNED
                                ? Status.PROPOSED
                                : Status.MENTIONED,
                        Certainty.POSSIBLE);
            case PLANNED -> planned(event);
            case TRIED ->
                event.with(
                        making || event.status() == Status.PROPOSED ? Status.NEGOTIATING : event.status(),
                        Certainty.POSSIBLE);
            case FAILED -> event.with(making ? Status.REJECTED : Status.MENTIONED, Certainty.FACT);
            case POSSIBLE -> possible(event);
            case DENIED -> event.with(Status.MENTIONED, Certainty.DENIED);
            case ALLEGED ->
                event.status() == Status.BREACHED ? alleged(event) : event.with(event.status(), Certainty.ALLEGED);
        };
    }

    /** To agree or decide to extend a pact extends it; to carry it out is the agreement, not its beginning. */
    static Event agreedTo(Event event) {
        return switch (event.status()) {
            case AMENDED, AGREED -> event;
            case IN_FORCE -> event.with(Status.AGREED, event.certainty());
            case MENTIONED, PROPOSED, NEGOTIATING, PLANNED, SIGNED, RATIFIED, SUSPENDED, BREACHED, ENDED, REJECTED ->
                planned(event);
        };
    }

    /** Who drops a plan to make a pact refuses it; who drops a plan to leave one keeps it. */
    static Event takenBack(Event event) {
        return isMaking(event.status()) ? event.with(Status.REJECTED, Certainty.FACT) : event.asBackground();
    }

    private static boolean isMaking(Status status) {
        return switch (status) {
            case PLANNED, AGREED, SIGNED, RATIFIED, IN_FORCE, AMENDED -> true;
            case MENTIONED, PROPOSED, NEGOTIATING, SUSPENDED, BREACHED, ENDED, REJECTED -> false;
        };
    }

    static Event planned(Event event) {
        return switch (event.status()) {
            case AGREED, SIGNED, RATIFIED, IN_FORCE, AMENDED -> event.with(Status.PLANNED, Certainty.PLANNED);
            case BREACHED -> event.with(Status.MENTIONED, Certainty.POSSIBLE);
            case MENTIONED, PROPOSED, NEGOTIATING, PLANNED, SUSPENDED, ENDED, REJECTED -> event;
        };
    }

    static Event possible(Event event) {
        return switch (event.status()) {
            case BREACHED -> alleged(event);
            case PROPOSED, NEGOTIATING -> event;
            case MENTIONED, PLANNED, AGREED, SIGNED, RATIFIED, IN_FORCE, AMENDED, SUSPENDED, ENDED, REJECTED ->
                event.with(Status.MENTIONED, Certainty.POSSIBLE);
        };
    }

    static Event negated(Event event, boolean willNot) {
        return switch (event.status()) {
            case AGREED -> event.with(Status.REJECTED, Certainty.FACT);
            case PLANNED -> event.with(willNot ? Status.REJECTED : Status.MENTIONED, Certainty.FACT);
            case BREACHED -> event.with(Status.MENTIONED, Certainty.DENIED);
            case SIGNED, RATIFIED, IN_FORCE, AMENDED, SUSPENDED, ENDED, MENTIONED, PROPOSED, NEGOTIATING, REJECTED ->
                event.with(Status.MENTIONED, Certainty.FACT);
        };
    }

    public static Event alleged(Event event) {
        return new Event(event.status(), true, Certainty.ALLEGED, event.predicate(), event.background());
    }
}
