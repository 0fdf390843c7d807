package org.pactwire.archive.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Lock;
import org.pactwire.archive.Finding;
import org.pactwire.article.Article;
import org.pactwire.article.Span;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Mention;
import org.pactwire.fact.Pact;

/**
 * Looks for what must not be: damaged files, records that cannot be read, offsets outside their texts, two articles with
 * one id or one origin, pacts that name claims which no article makes. Repairs nothing.
 */
public final class Checks {
    private static final int MOST = 1000;

    private final IndexFolder folder;
    private final List<Finding> findings = new ArrayList<>();

    public Checks(IndexFolder folder) {
        this.folder = folder;
    }

    /** All that is wrong, or the first thousand of it. */
    public List<Finding> run(Articles articles, Books books) throws IOException {
        if (checkFiles()) {
            try {
                Set<String> claims = checkArticles(articles);
                checkBook(books.book(), claims);
            } catch (IOException e) {
                add("", "The archive cannot be read to its end: " + e.getMessage());
            }
        }
        return List.copyOf(findings);
    }

    private void add(String id, String message) {
        if (findings.size() < MOST) {
            findings.add(new Finding(id, message));
        }
    }

    /** Lucene's own check of every file of the last commit. */
    private boolean checkFiles() throws IOException {
        ByteArrayOutputStream log = new ByteArrayOutputStream();
        try (CheckIndex check = folder.isWriting()
                        ? new CheckIndex(folder.directory(), new HeldLock())
                        : new CheckIndex(folder.directory());
                PrintStream out = new PrintStream(log, true, StandardCharsets.UTF_8)) {
            check.setInfoStream(out);
            check.setThreadCount(1);
            CheckIndex.Status status = check.checkIndex();
            if (!status.clean) {
                add("", "The files are damaged: " + firstError(log.toString(StandardCharsets.UTF_8)));
            }
            return status.clean;
        }
    }

    private static String firstError(String log) {
        return log.lines()
                .filter(line -> line.contains("Exception") || line.contains("ERROR") || line.contains("FAILED"))
                .findFirst()
                .orElse("Lucene's check failed")
                .strip();
    }

    /** The writer of this process holds the real lock. */
    private static final class HeldLock extends Lock {
        @Override
        public void close() {}

        @Override
        public void ensureValid() {}
    }

    private Set<String> checkArticles(Articles articles) throws IOException {
        Set<String> claims = new HashSet<>();
        Map<String, String> idOfOrigin = new HashMap<>();
        String[] last = {""};
        articles.forEach(annotated -> {
            Article article = annotated.article();
            if (article.id().equals(last[0])) {
                add(article.id(), "Two articles have this id.");
            }
            last[0] = article.id();
            String other = idOfOrigin.put(article.origin(), article.id());
            if (other != null) {
                add(article.id(), "Article " + other + " has the same origin: " + article.origin());
            }
            checkOffsets(annotated);
            for (Claim claim : annotated.extraction().claims()) {
                if (!claims.add(claim.id())) {
                    add(claim.id(), "Two claims have this id.");
                }
                if (!claim.articleId().equals(article.id())) {
                    add(claim.id(), "The claim is kept with article " + article.id() + " and names another.");
                }
            }
        });
        return claims;
    }

    private void checkOffsets(AnnotatedArticle annotated) {
        String text = annotated.article().text();
        String id = annotated.article().id();
        Extraction extraction = annotated.extraction();
        for (Span sentence : extraction.sentences()) {
            if (sentence.end() > text.length()) {
                add(id, "A sentence lies outside the text: " + sentence);
            }
        }
        List<Mention> mentions = new ArrayList<>(extraction.entities());
        mentions.addAll(extraction.money());
        mentions.addAll(extraction.dates());
        for (Mention mention : mentions) {
            if (!stands(text, mention.span(), mention.text())) {
                add(id, "\"" + mention.text() + "\" does not stand at " + mention.span() + ".");
            } else if (mention.sentence() < 0
                    || mention.sentence() >= extraction.sentences().size()) {
                add(id, "\"" + mention.text() + "\" stands in no sentence: " + mention.sentence() + ".");
            }
        }
        for (Claim claim : extraction.claims()) {
            if (!stands(text, claim.span(), claim.text())) {
                add(claim.id(), "Its sentence does not stand at " + claim.span() + ".");
            }
            // where no noun names the pact ("agreed to end the war"), the span alone tells what stands for it
            String named = claim.pact().text();
            if (claim.pact().span().end() > text.length()
                    || (!named.isEmpty() && !stands(text, claim.pact().span(), named))) {
                add(
                        claim.id(),
                        "\"" + named + "\" does not stand at " + claim.pact().span() + ".");
            }
        }
    }

    private static boolean stands(String text, Span span, String words) {
        return span.end() <= text.length() && text.startsWith(words, span.start()) && words.length() == span.length();
    }

    private void checkBook(Book book, Set<String> claims) throws IOException {
        if (!folder.marks().hasBook()) {
            if (!book.pacts().isEmpty()) {
                add("", "The pacts are older than the articles. The next run makes them anew.");
            }
            return;
        }
        Map<String, String> pactOfClaim = new HashMap<>();
        for (Pact pact : book.pacts()) {
            for (String claim : pact.claimIds()) {
                if (!claims.contains(claim)) {
                    add(pact.id(), "The pact rests on claim " + claim + ", which no article makes.");
                }
                String other = pactOfClaim.put(claim, pact.id());
                if (other != null) {
                    add(claim, "The claim belongs to two pacts: " + other + " and " + pact.id() + ".");
                }
            }
        }
    }
}
