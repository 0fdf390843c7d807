package org.pactwire.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Pact;

/** The Lucene directory that holds all that a run learned. Thread-safe; one writer process at a time. */
public final class Archive implements AutoCloseable {
    /** Opens for writing, and creates what is not there. */
    public static Archive openOrCreate(Path directory) throws IOException {
        throw new UnsupportedOperationException(directory.toString());
    }

    /** Opens an archive that exists for reading alone. */
    public static Archive open(Path directory) throws IOException {
        throw new UnsupportedOperationException(directory.toString());
    }

    /** True if the article with this id is held and came from this origin. */
    public boolean holds(String articleId, String origin) throws IOException {
        throw new UnsupportedOperationException(articleId + origin);
    }

    /** Adds an article, replaces one of the same id, and removes whatever else came from its origin. */
    public void put(AnnotatedArticle article) throws IOException {
        throw new UnsupportedOperationException(article.toString());
    }

    /** Keeps a rejection; it is removed when its origin gives an article. */
    public void put(Rejection rejection) throws IOException {
        throw new UnsupportedOperationException(rejection.toString());
    }

    /** Makes all that was put durable. */
    public void commit() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** Replaces the pacts by those of the book, and commits. */
    public void putBook(Book book) throws IOException {
        throw new UnsupportedOperationException(book.toString());
    }

    /** All articles by id. */
    public void forEachArticle(Consumer<AnnotatedArticle> action) throws IOException {
        throw new UnsupportedOperationException(action.toString());
    }

    public @Nullable AnnotatedArticle article(String id) throws IOException {
        throw new UnsupportedOperationException(id);
    }

    /** Copies of articles among all that is held: article id to the id of its original. */
    public Map<String, String> nearDuplicates() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** All rejections by origin. */
    public List<Rejection> rejections() throws IOException {
        throw new UnsupportedOperationException();
    }

    /** All pacts by id. */
    public List<Pact> pacts() throws IOException {
        throw new UnsupportedOperationException();
    }

    /**
     * Finds sentences, articles or pacts.
     *
     * @throws QueryException if the query cannot be read
     */
    public SearchResults search(SearchRequest request) throws IOException, QueryException {
        throw new UnsupportedOperationException(request.query());
    }

    /** Null for an id that is not held. */
    public @Nullable Pact pact(String id) throws IOException {
        throw new UnsupportedOperationException(id);
    }

    /** The evidence of a pact: its claims with their articles, by date of publication, then by claim id. */
    public List<Hit.SentenceHit> evidence(String pactId) throws IOException {
        throw new UnsupportedOperationException(pactId);
    }

    /**
     * Looks for damage: in the files, and in what they say. Changes nothing.
     *
     * @return what is wrong; empty if the archive is sound
     */
    public List<Finding> check() throws IOException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() throws IOException {
        throw new UnsupportedOperationException();
    }
}
