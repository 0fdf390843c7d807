package org.pactwire.app.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.PartialDate;
import org.pactwire.fact.Pact;
import org.pactwire.fact.Status;

/** The values at the head of a dossier, each with the sentences that say it. */
public final class PactFacts {
    /**
     * A value that is known.
     *
     * @param name what it is, in a word or two
     * @param sentences numbers of the sentences that say it; empty for what is counted and not said
     */
    public record Fact(String name, String value, List<Integer> sentences) {}

    private final Pact pact;
    private final Evidence evidence;
    private final List<Fact> facts = new ArrayList<>();

    private PactFacts(Pact pact, Evidence evidence) {
        this.pact = pact;
        this.evidence = evidence;
    }

    /** What is known of the pact as a whole, in the order in which a dossier shows it. */
    public static List<Fact> of(Pact pact, Evidence evidence) {
        PactFacts collected = new PactFacts(pact, evidence);
        collected.collect();
        return List.copyOf(collected.facts);
    }

    private void collect() {
        add("kind", pact.kind().code(), evidence.numbers(claim -> claim.kind() == pact.kind()));
        add("status", dated(pact.status().code(), pact.statusDate()), told(pact.status(), pact.statusDate()));
        add("signed", Values.text(pact.signed()), told(pact.signed(), Status.SIGNED, Status.AGREED));
        add("place", pact.signedPlace(), evidence.numbers(c -> c.place().equals(pact.signedPlace())));
        add("occasion", pact.occasion(), evidence.numbers(c -> c.occasion().equals(pact.occasion())));
        Integer years = pact.years();
        if (years != null) {
            add("lasts", Values.count(years, "year"), evidence.numbers(c -> Objects.equals(c.years(), years)));
        }
        add("in force", Values.text(pact.inForce()), told(pact.inForce(), Status.IN_FORCE));
        add("ended", Values.text(pact.ended()), told(pact.ended(), Status.ENDED));
        add("reported", reported(), List.of());
        add("confidence", String.format(Locale.ROOT, "%.2f", pact.confidence()), List.of());
    }

    private void add(String name, String value, List<Integer> sentences) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, value, sentences));
        }
    }

    private static String dated(String text, @Nullable PartialDate date) {
        return date == null ? text : text + " " + date;
    }

    private String reported() {
        String sources = Values.count(pact.articles(), "article") + ", "
                + Values.count(pact.claimIds().size(), "claim");
        PartialDate first = pact.firstReported();
        if (first == null) {
            return sources;
        }
        PartialDate last = pact.lastReported();
        return first + (last == null || last.equals(first) ? "" : " to " + last) + " in " + sources;
    }

    private List<Integer> told(Status status, @Nullable PartialDate date) {
        return evidence.numbers(pact.events().stream()
                .filter(event -> event.status() == status && (date == null || date.equals(event.date())))
                .flatMap(event -> event.claimIds().stream())
                .toList());
    }

    /** Sentences for a date in the pact's life: of the first of the statuses that has an event on it. */
    private List<Integer> told(@Nullable PartialDate date, Status... statuses) {
        for (Status status : statuses) {
            List<Integer> numbers = date == null ? List.of() : told(status, date);
            if (!numbers.isEmpty()) {
                return numbers;
            }
        }
        return List.of();
    }
}
