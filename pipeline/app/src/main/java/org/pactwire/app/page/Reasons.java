package org.pactwire.app.page;

import java.util.List;
import org.pactwire.app.form.PactFacts;
import org.pactwire.app.form.Values;
import org.pactwire.fact.Pact;

/** Why a dossier shows a value and no other: the rule that chose it, and how many say so. */
final class Reasons {
    private Reasons() {}

    /**
     * @param sentences number of all sentences that are evidence of the pact
     */
    static String of(PactFacts.Fact fact, Pact pact, int sentences) {
        String rule = switch (fact.name()) {
            case "kind" -> "What the sentences call it.";
            case "status" ->
                "The furthest step told as a fact; what came later counts where it was not reported earlier.";
            case "signed" ->
                "The day most articles give for the signing; of the agreement where none tells of a signing.";
            case "place", "occasion", "lasts", "in force", "ended" -> "What most articles say.";
            case "reported" -> "Publication of the first and the last article. Copies of an article count once.";
            case "confidence" -> "Half of what is missing to 1 with each article of its own that tells of the pact.";
            default -> "";
        };
        String support = fact.sentences().isEmpty()
                ? ""
                : " Said by " + fact.sentences().size() + " of " + Values.count(sentences, "sentence") + ".";
        return rule + support + others(column(fact.name()), pact);
    }

    private static String others(String column, Pact pact) {
        List<Pact.Conflict> values =
                pact.conflicts().stream().filter(c -> c.field().equals(column)).toList();
        return values.isEmpty() ? "" : " Sources differ: see the conflicts below.";
    }

    /** Name of the column in {@code pacts.csv}. */
    private static String column(String fact) {
        return switch (fact) {
            case "place" -> "signed_place";
            case "lasts" -> "years";
            case "in force" -> "in_force";
            default -> fact;
        };
    }
}
