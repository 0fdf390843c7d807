package org.pactwire.bench;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;

/** Adds up how well pages of one set were cleaned. */
public final class PageScore {
    private double precision;
    private int answered;
    private double recall;
    private int bodies;
    private int equal;
    private int commonRuns;
    private int foundRuns;
    private int wantedRuns;
    private int titles;
    private int titlesRight;
    private int days;
    private int daysRight;

    /** Adds a page; {@code article} is null where it was refused. */
    public void add(ReferencePage page, @Nullable Article article) {
        if (!page.body().isEmpty()) {
            Shingles wanted = Shingles.of(page.body());
            Shingles found = Shingles.of(article == null ? "" : article.text());
            int common = wanted.common(found);
            if (found.size() > 0) {
                precision += (double) common / found.size();
                answered++;
            }
            recall += wanted.size() == 0 ? 0 : (double) common / wanted.size();
            commonRuns += common;
            foundRuns += found.size();
            wantedRuns += wanted.size();
            bodies++;
            equal += wanted.equals(found) ? 1 : 0;
        }
        if (!page.title().isEmpty()) {
            titles++;
            titlesRight += article != null && fold(article.title()).equals(fold(page.title())) ? 1 : 0;
        }
        if (!page.day().isEmpty()) {
            days++;
            daysRight += page.day().equals(day(article)) ? 1 : 0;
        }
    }

    private static String day(@Nullable Article article) {
        if (article == null || article.published() == null) {
            return "";
        }
        return article.published().date().toString();
    }

    private static String fold(String title) {
        return String.join(
                " ",
                Shingles.words(Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT)));
    }

    /** Mean over the pages that gave a text. */
    public double precision() {
        return answered == 0 ? 0 : precision / answered;
    }

    /** Mean over all pages. */
    public double recall() {
        return bodies == 0 ? 0 : recall / bodies;
    }

    /** Harmonic mean of the two means. */
    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** Pages whose text is exactly the reference. */
    public int equalBodies() {
        return equal;
    }

    /** Pages whose text is known. */
    public int bodies() {
        return bodies;
    }

    /** Runs of four words of all pages that are in the text and in the reference. */
    public int commonRuns() {
        return commonRuns;
    }

    /** Runs of four words of all texts. */
    public int foundRuns() {
        return foundRuns;
    }

    /** Runs of four words of all references. */
    public int wantedRuns() {
        return wantedRuns;
    }

    /** Titles that are equal but for case, punctuation and white space. */
    public int titlesRight() {
        return titlesRight;
    }

    /** Pages whose title is known. */
    public int titles() {
        return titles;
    }

    /** Days of publication that are equal. */
    public int daysRight() {
        return daysRight;
    }

    /** Pages whose day of publication is known. */
    public int days() {
        return days;
    }

    /** Share of titles that are equal but for case, punctuation and white space. */
    double title() {
        return titles == 0 ? 0 : (double) titlesRight / titles;
    }

    /** Share of days of publication that are equal. */
    double day() {
        return days == 0 ? 0 : (double) daysRight / days;
    }

    /** True if the reference knows titles or days of this set. */
    public boolean hasMetadata() {
        return titles + days > 0;
    }

    /** The value of a measure by its name: f1, title or day. */
    double measure(String name) {
        return switch (name) {
            case "f1" -> f1();
            case "title" -> title();
            case "day" -> day();
            default -> throw new IllegalArgumentException("no measure " + name);
        };
    }
}
