package org.pactwire.extract.reader;

import java.util.ArrayList;
import java.util.List;
import org.pactwire.article.Span;
import org.pactwire.extract.BareClaims;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Claim.PactMention;
import org.pactwire.fact.EntityMention;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Kind;
import org.pactwire.fact.Paper;
import org.pactwire.fact.Reference;
import org.pactwire.fact.Status;

/** What the rooms before the reader find in short texts, made without their models. */
final class Texts {
    private Texts() {}

    static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    static List<Span> sentences(String text) {
        List<Span> sentences = new ArrayList<>();
        int from = 0;
        for (int dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
            sentences.add(new Span(from, dot + 1));
            from = Math.min(text.length(), dot + 2);
        }
        return sentences;
    }

    private static int sentence(String text, Span span) {
        List<Span> sentences = sentences(text);
        int at = 0;
        while (at + 1 < sentences.size() && sentences.get(at).end() <= span.start()) {
            at++;
        }
        return at;
    }

    static EntityMention country(String text, String name, String id) {
        return entity(text, name, EntityMention.Type.COUNTRY, id);
    }

    static EntityMention entity(String text, String name, EntityMention.Type type, String id) {
        Span span = span(text, name);
        return new EntityMention(sentence(text, span), span, name, type, id, name, "", "");
    }

    static Headline headline(String title, EntityMention... names) {
        return new Headline(title, List.of(names));
    }

    static Extraction facts(String text, List<EntityMention> entities, List<Claim> claims) {
        return new Extraction(null, sentences(text), entities, List.of(), List.of(), claims);
    }

    /** A claim of the rules: something happened to a pact, which the text names by these words. */
    static Claim claim(String text, String words, Status status, String... parties) {
        Span span = span(text, words);
        int number = sentence(text, span);
        Span sentence = sentences(text).get(number);
        return BareClaims.claim(
                number,
                sentence,
                sentence.of(text),
                new PactMention(words, span, "", Reference.NEW, "treaty", 0, Paper.TREATY),
                Kind.OTHER,
                status,
                null,
                "",
                List.of(parties));
    }
}
