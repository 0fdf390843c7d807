package org.pactwire.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.extract.Extractor;
import org.pactwire.extract.claim.reading.SentenceReading;
import org.pactwire.extract.claim.words.Trail;
import org.pactwire.extract.reader.PactReading;
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
        if (!readings.isEmpty()) {
            lines.addAll(net(article));
        }
        return lines;
    }

    /** What the net reads in the article as a whole, and what comes of both. */
    private List<String> net(Article article) {
        if (extractor.readsAlone()) {
            return List.of("The net does not run on this processor: the claims above are all.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("The net, which reads the article at once:");
        for (PactReading reading : extractor.readings(article).places()) {
            String from = reading.inTitle() ? article.title() : article.text();
            List<String> told = new ArrayList<>();
            told.add("a pact " + reading.pact() + ", news " + reading.news());
            told.add(probable(reading.status().code(), reading.statuses().getOrDefault(reading.status(), 0.0)));
            told.add(probable(reading.kind().code(), reading.kinds().getOrDefault(reading.kind(), 0.0)));
            new TreeMap<>(reading.parties()).forEach((party, p) -> told.add(probable(party, p)));
            lines.add("   " + (reading.sentence() + 1) + " \"" + reading.span().of(from) + "\", pact "
                    + (reading.number() + 1) + ": " + String.join("; ", told));
        }
        lines.add("Claims by both:");
        for (Claim claim : extractor.extract(article).claims()) {
            lines.add("   " + (claim.sentence() + 1) + " by " + claim.basis().code() + ": "
                    + told(claim, article.text()));
            lines.add("   " + INDENT + "by " + String.join(", ", claim.rules()));
        }
        return lines;
    }

    private static String probable(String what, double probability) {
        return what + " " + probability;
    }

    private static String told(Claim claim, String text) {
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
        add(told, "money", claim.pledges().stream().map(p -> p.span().of(text)).collect(Collectors.joining(", ")));
        add(told, "says", claim.assertedBy());
        return String.join("; ", told);
    }

    private static void add(List<String> told, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            told.add(name + " " + value);
        }
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
            line("claim: " + told(claim, text));
            line(INDENT + "by " + String.join(", ", claim.rules()));
        }

        private void line(String line) {
            lines.add("   " + line);
        }
    }
}
