package org.pactwire.app.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pactwire.app.form.Values;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.DateMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Mention;
import org.pactwire.fact.MoneyMention;

/**
 * The text of an article cut into paragraphs, sentences and mentions. Of mentions that overlap the one that begins first
 * is shown, of those that begin together the longest.
 */
final class ColouredText {
    private final String text;
    private final List<Span> sentences;
    private final List<Mention> mentions = new ArrayList<>();
    private final Set<MentionKind> kinds = EnumSet.noneOf(MentionKind.class);
    private int nextMention;
    private int nextSentence;

    ColouredText(AnnotatedArticle held) {
        this.text = held.article().text();
        this.sentences = held.extraction().sentences();
        List<Mention> all = new ArrayList<>();
        all.addAll(held.extraction().entities());
        all.addAll(held.extraction().money());
        all.addAll(held.extraction().dates());
        all.sort(Comparator.<Mention>comparingInt(m -> m.span().start())
                .thenComparingInt(m -> -m.span().end()));
        int end = 0;
        for (Mention mention : all) {
            if (mention.span().start() >= end && !mention.span().isEmpty()) {
                mentions.add(mention);
                kinds.add(MentionKind.of(mention));
                end = mention.span().end();
            }
        }
    }

    /** Those that occur, in order. */
    List<MentionKind> kinds() {
        return List.copyOf(kinds);
    }

    /** The text from its start to its end, once. */
    List<ArticleView.Paragraph> paragraphs(Map<Integer, List<Integer>> claimsOf, int asked) {
        nextMention = 0;
        nextSentence = 0;
        List<ArticleView.Paragraph> paragraphs = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf("\n\n", start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                paragraphs.add(paragraph(new Span(start, end), claimsOf, asked));
            }
            start = end + 2;
        }
        return paragraphs;
    }

    private ArticleView.Paragraph paragraph(Span span, Map<Integer, List<Integer>> claimsOf, int asked) {
        List<ArticleView.Sentence> parts = new ArrayList<>();
        int at = span.start();
        while (nextSentence < sentences.size() && sentences.get(nextSentence).start() < span.end()) {
            Span sentence = sentences.get(nextSentence);
            int from = Math.max(at, sentence.start());
            int to = Math.max(from, Math.min(span.end(), sentence.end()));
            between(parts, at, from);
            parts.add(new ArticleView.Sentence(
                    nextSentence,
                    pieces(from, to),
                    claimsOf.getOrDefault(nextSentence, List.of()),
                    nextSentence == asked));
            at = to;
            nextSentence++;
        }
        between(parts, at, span.end());
        return new ArticleView.Paragraph(parts);
    }

    private void between(List<ArticleView.Sentence> parts, int from, int to) {
        if (to > from) {
            parts.add(new ArticleView.Sentence(-1, pieces(from, to), List.of(), false));
        }
    }

    /** A mention is cut where its sentence ends. */
    private List<Piece> pieces(int from, int to) {
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        while (nextMention < mentions.size() && mentions.get(nextMention).span().start() < to) {
            Mention mention = mentions.get(nextMention++);
            int start = Math.max(at, mention.span().start());
            int end = Math.min(to, mention.span().end());
            if (end <= start) {
                continue;
            }
            if (start > at) {
                pieces.add(Piece.plain(text.substring(at, start)));
            }
            pieces.add(new Piece(text.substring(start, end), MentionKind.of(mention), meaning(mention)));
            at = end;
        }
        if (at < to) {
            pieces.add(Piece.plain(text.substring(at, to)));
        }
        return pieces;
    }

    private static String meaning(Mention mention) {
        return switch (mention) {
            case EntityMention e ->
                e.entityName()
                        + (e.entityId().isEmpty() ? "" : " (" + e.entityId() + ")")
                        + (e.office().isEmpty() ? "" : ", " + e.office())
                        + (e.stateId().isEmpty() ? "" : ", " + e.stateId());
            case MoneyMention m -> Values.money(m.value());
            case DateMention d -> d.value().value();
        };
    }
}
