package org.pactwire.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.internal.Articles;
import org.pactwire.archive.internal.Books;
import org.pactwire.archive.internal.Checks;
import org.pactwire.archive.internal.IndexFolder;
import org.pactwire.archive.internal.Meaning;
import org.pactwire.archive.internal.NearDuplicates;
import org.pactwire.archive.internal.PartyNames;
import org.pactwire.archive.internal.Searches;
import org.pactwire.archive.internal.Shards;
import org.pactwire.archive.internal.Watches;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Pact;
import org.pactwire.know.PartyTable;

/**
 * The Lucene directory that holds all that a run learned. Thread-safe; one writer process at a time.
 *
 * <p>What a reader does with it:
 *
 * <pre>{@code
 * try (Archive archive = Archive.open(folder)) {                   // as of now; refresh() for what came since
 *     SearchRequest page = new SearchRequest("security party:JPN", Target.PACTS, 0, 20);
 *     SearchResults results = archive.search(page);                // total and one page, best first
 *     archive.search(page.order(Order.NEWEST).page(20, 20));       // the next page, newest first
 *     Facets facets = archive.facets(page.query(), page.target()); // counts by party, kind, status, currency, …
 *     String narrower = Facet.KIND.narrow(page.query(), "trade");  // what a link beside a count asks
 *     archive.search(new SearchRequest("kind:trade", Target.PACTS, 0, Integer.MAX_VALUE)); // a filtered list
 *     Pact pact = archive.pact("p421631f15063b407");               // one dossier; null if there is none
 *     archive.evidence(pact.id());                                 // the sentences behind it with their articles
 *     AnnotatedArticle article = archive.article(id);              // text, mentions, claims, way to the raw source
 *     archive.evidenceIn(id);                                      // its claims with the pacts they are about
 *     archive.forEachHit(page.page(0, Integer.MAX_VALUE), hit -> …); // all hits, streamed
 *     archive.select(page.query(), page.target());                 // ids of all hits and of what belongs to them
 * }
 * }</pre>
 *
 * A query is refused with a {@link QueryException} that knows the place. Every facet is a field of the query language,
 * so that any narrowed view is a query that can be kept as a link, searched, listed and exported alike.
 */
public final class Archive implements AutoCloseable {
    private static final String UNKNOWN_VERSION = "-";

    private final IndexFolder folder;
    private final Articles articles;
    private final Books books;
    private final PartyNames names;
    private final Searches searches;
    private final Watches watches;

    private Archive(IndexFolder folder, Meaning meaning) throws IOException {
        this.folder = folder;
        this.articles = new Articles(folder, meaning);
        this.books = new Books(folder);
        this.names = new PartyNames(folder, PackagedParties::named);
        this.searches = new Searches(folder, meaning, names);
        this.watches = new Watches(folder, searches);
    }

    /**
     * Opens for writing, and creates what is not there.
     *
     * @throws ArchiveException if the folder cannot be used as an archive
     */
    public static Archive openOrCreate(Path directory) throws IOException {
        return new Archive(IndexFolder.openOrCreate(directory), Meaning.installed());
    }

    /**
     * As {@link #openOrCreate(Path)}, with this encoder or, if null, none.
     *
     * @throws ArchiveException if the folder cannot be used as an archive
     */
    public static Archive openOrCreate(Path directory, @Nullable TextEncoder encoder) throws IOException {
        return new Archive(IndexFolder.openOrCreate(directory), Meaning.of(encoder));
    }

    /**
     * Opens an archive that exists for reading alone: what it holds at this moment.
     *
     * @throws ArchiveException if there is none in the folder, or none that this program can read
     */
    public static Archive open(Path directory) throws IOException {
        return new Archive(IndexFolder.open(directory), Meaning.installed());
    }

    /** True if the article with this id is held and was read at this origin. */
    public boolean holds(String articleId, String origin) throws IOException {
        return articles.holds(articleId, origin);
    }

    /**
     * Adds an article, replaces one of the same id, and removes whatever else came from its origin. An article that
     * was read at several origins is kept once, under the smallest of them.
     */
    public void put(AnnotatedArticle article) throws IOException {
        put(article, "");
    }

    /**
     * As {@link #put(AnnotatedArticle)}.
     *
     * @param readWith version of what the article was read with, told by {@link #readWith}
     */
    public void put(AnnotatedArticle article, String readWith) throws IOException {
        articles.put(article, readWith);
    }

    /**
     * Adds what another archive holds, made of another share of the same input, as if it had been put here; the pacts of
     * the other are not taken over. The other archive is used up by it.
     *
     * @return ids of its articles that were not held before
     * @throws ArchiveException if the folder holds no archive of this version
     */
    public Set<String> take(Path other) throws IOException {
        try (IndexFolder shard = IndexFolder.open(other)) {
            return new Shards(articles).take(shard);
        }
    }

    /** What is held of an article from an origin, compared with what would be read with this version now. */
    public Holding holding(String articleId, String origin, String version) throws IOException {
        if (!holds(articleId, origin)) {
            return Holding.NONE;
        }
        return readWith(articleId).equals(version) ? Holding.CURRENT : Holding.OUTDATED;
    }

    /** The version of what the article was read with; empty if that is unknown, or the article not held. */
    public String readWith(String articleId) throws IOException {
        return articles.readWith(articleId);
    }

    /**
     * Keeps a rejection; it is removed when its origin gives an article. An article that its origin gave before is
     * removed, unless the trouble was in the reading alone (unreadable, timeout, failed).
     */
    public void put(Rejection rejection) throws IOException {
        articles.put(rejection);
    }

    /** Makes all that was put durable: after a crash the archive is as it was at the last commit. */
    public void commit() throws IOException {
        articles.commit();
    }

    /** Replaces the pacts by those of the book, and commits. No article may be put meanwhile. */
    public void putBook(Book book) throws IOException {
        putBook(book, UNKNOWN_VERSION);
    }

    /**
     * As {@link #putBook(Book)}.
     *
     * @param madeWith version of what the book was made with, not empty, told by {@link #bookMadeWith}
     */
    public synchronized void putBook(Book book, String madeWith) throws IOException {
        books.put(book);
        articles.commitWithBook(madeWith);
    }

    /** The version of what the book was made with; empty if there is none, or an article changed since. */
    public String bookMadeWith() {
        return articles.bookMadeWith();
    }

    /** Notes which files hold what the archive holds, and commits; the mark is forgotten when anything changes. */
    public void markExported(String mark) throws IOException {
        articles.commitExported(mark);
    }

    /** The mark of the files that hold what the archive holds; empty if there are none. */
    public String exported() {
        return articles.exported();
    }

    /** Number of articles, copies included. */
    public long articleCount() throws IOException {
        return articles.count();
    }

    /** Number of pacts in the book. */
    public long pactCount() throws IOException {
        return books.count();
    }

    /** All articles by id; those put in the meantime may be missing. */
    public void forEachArticle(Consumer<AnnotatedArticle> action) throws IOException {
        articles.forEach(action);
    }

    /**
     * All articles with claims, in the order in which they lie, which is quicker than by id; without their mentions of
     * persons, states and places.
     */
    public void forEachWithClaims(Consumer<AnnotatedArticle> action) throws IOException {
        articles.forEachWithClaims(action);
    }

    /** Null for an id that is not held. */
    public @Nullable AnnotatedArticle article(String id) throws IOException {
        return articles.article(id);
    }

    /** All rejections by origin. */
    public List<Rejection> rejections() throws IOException {
        return articles.rejections();
    }

    /** The book that was put last: with the pacts as they are held. */
    public Book book() throws IOException {
        return books.book();
    }

    /** All pacts by id. */
    public List<Pact> pacts() throws IOException {
        return books.pacts();
    }

    /** Null for an id that is not held. */
    public @Nullable Pact pact(String id) throws IOException {
        return books.pact(id);
    }

    /** The evidence of a pact: its claims with their articles, by date of publication, then by claim id. */
    public List<Hit.SentenceHit> evidence(String pactId) throws IOException {
        return books.evidence(pactId);
    }

    /** What an article says of pacts: its claims with their pacts, by sentence, then by claim id. */
    public List<Hit.SentenceHit> evidenceIn(String articleId) throws IOException {
        return books.evidenceIn(articleId);
    }

    /**
     * Copies of articles among all that is held: article id to the id of its original. A copy shares at least three
     * fifths of all runs of five words with its original; the original is never a copy itself. Of articles that are
     * alike the one published first is the original, of those of one day the one with the smallest id.
     */
    public Map<String, String> nearDuplicates() throws IOException {
        return NearDuplicates.find(folder);
    }

    /**
     * Keeps the names of parties that a user's own tables add to the packaged one, for all queries from now on; commits.
     * They take the place of those kept before; a table that adds none changes nothing.
     */
    public synchronized void putPartyNames(PartyTable table) throws IOException {
        if (names.put(table.namesBeyond(PackagedParties.TABLE))) {
            articles.commit();
        }
    }

    /**
     * Finds sentences, articles or pacts. Parties are known by id, by the names of the packaged table and by those that
     * were put.
     *
     * @throws QueryException if the query cannot be read
     */
    public SearchResults search(SearchRequest request) throws IOException, QueryException {
        return searches.search(request);
    }

    /**
     * Hands out hits one by one in their order, from the offset to the limit; {@code Integer.MAX_VALUE} is no limit.
     * Memory does not grow with their number. All come from one view of the archive.
     *
     * @return the number of all hits, those outside offset and limit too
     * @throws QueryException if the query cannot be read
     */
    public long forEachHit(SearchRequest request, Consumer<Hit> action) throws IOException, QueryException {
        return searches.forEach(request, action);
    }

    /**
     * Reads a query and does not ask it.
     *
     * @throws QueryException if it cannot be read
     */
    public void requireReadable(String query, SearchRequest.Target target) throws IOException, QueryException {
        searches.requireReadable(query, target);
    }

    /**
     * Counts values among all hits of a query. Each count is the number of hits of {@link Facet#narrow} with this
     * value.
     *
     * @throws QueryException if the query cannot be read
     */
    public Facets facets(String query, SearchRequest.Target target) throws IOException, QueryException {
        return searches.facets(query, target);
    }

    /**
     * Who is in the pacts that a query finds; dossiers are not opened for it.
     *
     * @throws QueryException if the query cannot be read
     */
    public Members members(String query) throws IOException, QueryException {
        return searches.members(query);
    }

    /**
     * The ids of all that a query finds, and of all that belongs to it.
     *
     * @throws QueryException if the query cannot be read
     */
    public Selection select(String query, SearchRequest.Target target) throws IOException, QueryException {
        return searches.select(query, target);
    }

    /**
     * Keeps a query, to be told by {@link #news} what is new for it; commits. What it finds now is not new.
     *
     * @return false if it is kept already
     * @throws QueryException if the query cannot be read
     */
    public synchronized boolean watch(Watch watch) throws IOException, QueryException {
        boolean added = watches.add(watch);
        articles.commit();
        return added;
    }

    /** Forgets a query that was kept; commits. False if there was none. */
    public synchronized boolean unwatch(Watch watch) throws IOException {
        boolean removed = watches.remove(watch);
        articles.commit();
        return removed;
    }

    /** The queries that are kept, by query. */
    public List<Watch> watches() throws IOException {
        return watches.all();
    }

    /**
     * What is new for the queries that are kept, since this was last asked; commits. Those for which nothing is new
     * are missing.
     *
     * @param most largest number of hits to give for each
     * @throws QueryException if a query that was kept cannot be read
     */
    public synchronized List<News> news(int most) throws IOException, QueryException {
        if (watches.all().isEmpty()) {
            return List.of();
        }
        List<News> news = watches.news(most);
        articles.commit();
        return news;
    }

    /**
     * Looks for damage: in the files, and in what they say. Changes nothing.
     *
     * @return what is wrong; empty if the archive is sound
     */
    public List<Finding> check() throws IOException {
        return new Checks(folder).run(articles, books);
    }

    /** Makes an archive that was opened for reading show what others have committed since; costs little if nothing. */
    public void refresh() throws IOException {
        folder.refresh();
    }

    /** Closes; what was put since the last commit is dropped. */
    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** Read when a query first names a party. */
    private static final class PackagedParties {
        private static final PartyTable TABLE = PartyTable.load();

        static List<String> named(String name) {
            return TABLE.named(name);
        }
    }
}
