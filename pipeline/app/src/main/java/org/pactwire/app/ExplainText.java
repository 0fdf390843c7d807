package org.pactwire.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.extract.Extractor;
import org.pactwire.extract.claim.reading.SentenceReading;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.syntax.ParsedSentence;
import org.pactwire.extract.syntax.Sentence;
import org.pactwire.extract.syntax.TreeDrawing;
import org.pactwire.fact.Claim;

/**
 * Tells people how each sentence of an article was read for claims: was it looked at, by which rule, its tree, what was
 * found by which rules, what was dropped, and what it claims.
 */
final class ExplainText {
    private static final String INDENT = "  ";

    private final Extractor extractor;

    ExplainText(Extractor extractor) {
        this.extractor = extractor;
    }

    /** The lines for one article. */
    List<String> explain(Article article) {
        List<String> lines = new ArrayList<>();
        List<SentenceReading> readings = extractor.explain(article);
        if (readings.isEmpty()) {
            lines.add("No sentence: the text is empty, or not English.");
        }
        for (SentenceReading reading : readings) {
            new OneSentence(reading, article.text(), lines).explain();
            lines.add("");
        }
        return lines;
    }

    private final class OneSentence {
        private final SentenceReading reading;
        private final String text;
        private final List<String> lines;

        OneSentence(SentenceReading reading, String text, List<String> lines) {
            this.reading = reading;
            this.text = text;
            this.lines = lines;
        }

        void explain() {
            lines.add(reading.sentence().index() + 1 + "  "
                    + reading.sentence().span().of(text).replace('\n', ' '));
            List<Trail.Step> steps = reading.trail().steps();
            List<Trail.Step> filter =
                    steps.stream().filter(s -> s.about() == Trail.FILTER).toList();
            line(reading.isRead() ? "looked at:" : "not looked at:");
            if (filter.isEmpty()) {
                line(INDENT + "no word and no known name of a pact, no loan, no talks of two sides, and nothing that"
                        + " could point back to a pact told of before");
            }
            filter.forEach(this::step);
            ParsedSentence read = reading.tree();
            ParsedSentence tree = read == null ? extractor.tree(reading) : read;
            if (tree != null) {
                line("tree:");
                TreeDrawing.of(tree).forEach(row -> line(INDENT + row));
            }
            int about = Trail.FILTER;
            for (Trail.Step step : steps) {
                if (step.about() == Trail.FILTER) {
                    continue;
                }
                if (step.about() != about) {
                    about = step.about();
                    line(about == Trail.SENTENCE ? "the sentence:" : "\"" + word(step, about) + "\":");
                }
                step(step);
            }
            if (reading.claims().isEmpty()) {
                line("no claim");
            }
            reading.claims().forEach(this::claim);
        }

        private void step(Trail.Step step) {
            if (step.rule() == null) {
                line(INDENT + "= " + step.outcome());
            } else {
                String at = step.at() == Trail.SENTENCE ? "" : " at \"" + word(step, step.at()) + "\"";
                line(INDENT + step.rule().id() + at + ": " + step.rule().says());
            }
        }

        /** Words are counted in the sentence before it is read, and in its tree after that. */
        private String word(Trail.Step step, int index) {
            ParsedSentence tree = step.about() == Trail.FILTER ? null : reading.tree();
            Sentence sentence = tree == null ? reading.sentence() : tree.sentence();
            List<String> words = sentence.texts();
            return index < words.size() ? words.get(index) : "";
        }

        private void claim(Claim claim) {
            List<String> told = new ArrayList<>();
            told.add(claim.status().code() + (claim.alleged() ? " (alleged)" : ""));
            told.add(claim.parties().isEmpty() ? "no party" : String.join(", ", claim.parties()));
            told.add(claim.kind().name().toLowerCase(Locale.ROOT));
            add(told, "pact", claim.pact().text());
            add(told, "name", claim.pact().name());
            add(told, "date", claim.date() == null ? null : claim.date().value());
            add(told, "place", claim.place());
            add(told, "years", claim.years() == null ? null : claim.years().toString());
            add(
                    told,
                    "signed by",
                    claim.signatories().stream().map(Claim.Signatory::name).collect(Collectors.joining(", ")));
            add(
                    told,
                    "money",
                    claim.pledges().stream().map(p -> p.span().of(text)).collect(Collectors.joining(", ")));
            add(told, "says", claim.assertedBy());
            line("claim: " + String.join("; ", told));
            line(INDENT + "by " + String.join(", ", claim.rules()));
        }

        private void add(List<String> told, String name, @Nullable String value) {
            if (value != null && !value.isEmpty()) {
                told.add(name + " " + value);
            }
        }

        private void line(String line) {
            lines.add("   " + line);
        }
    }
}
