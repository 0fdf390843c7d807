package org.pactwire.extract.claim.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.ContentId;
import org.pactwire.extract.claim.event.Event;
import org.pactwire.extract.claim.setting.CircumstanceReader;
import org.pactwire.extract.claim.words.SentenceFacts;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.Claim.Pledge;
import org.pactwire.fact.Claim.Signatory;
import org.pactwire.fact.Kind;
import org.pactwire.fact.When;

/** Writes the claims of one sentence, each with an id of its own. */
final class ClaimWriter {
    /** What a claim says beside the event and who takes part; see {@link Claim} for the fields. */
    record Slots(
            @Nullable When date,
            String place,
            String occasion,
            @Nullable Integer years,
            List<Signatory> signatories,
            List<Pledge> pledges) {
        static final Slots NONE = new Slots(null, "", "", null, List.of(), List.of());

        Slots years(@Nullable Integer more) {
            return new Slots(date, place, occasion, more, signatories, pledges);
        }

        Slots made(@Nullable When day, String there) {
            return new Slots(day, there, occasion, years, signatories, pledges);
        }

        Slots signed(List<Signatory> who) {
            return new Slots(date, place, occasion, years, who, pledges);
        }

        Slots money(Pledge pledge) {
            return new Slots(date, place, occasion, years, signatories, List.of(pledge));
        }
    }

    private final SentenceFacts facts;
    private final CircumstanceReader circumstances;

    ClaimWriter(SentenceFacts facts, CircumstanceReader circumstances) {
        this.facts = facts;
        this.circumstances = circumstances;
    }

    Claim write(PactMention mention, Kind kind, Event event, List<String> parties, Slots slots) {
        return write(facts.parsed().sentence(), mention, kind, event, parties, slots);
    }

    /** The claim of a sentence before that those whom it names are those who signed. */
    Claim naming(Sentence sentence, List<String> parties, List<Signatory> signatories) {
        PactMention mention = PactMention.none(sentence.span());
        Event event = Event.mentioned(facts.parsed().word(0));
        return write(sentence, mention, Kind.OTHER, event, parties, Slots.NONE.signed(signatories));
    }

    private Claim write(
            Sentence sentence, PactMention mention, Kind kind, Event event, List<String> parties, Slots slots) {
        String id = ContentId.of(
                'c',
                facts.articleId(),
                Integer.toString(sentence.span().start()),
                Integer.toString(mention.span().start()),
                event.status().code(),
                String.join(";", parties));
        return new Claim(
                id,
                facts.articleId(),
                sentence.index(),
                sentence.span(),
                sentence.span().of(facts.text()),
                mention,
                kind,
                event.status(),
                event.alleged(),
                parties,
                slots.date(),
                slots.place(),
                slots.occasion(),
                slots.years(),
                slots.signatories(),
                slots.pledges(),
                circumstances.assertedBy(event.predicate()),
                event.certainty(),
                facts.parsed().trail().rules(),
                0);
    }
}
