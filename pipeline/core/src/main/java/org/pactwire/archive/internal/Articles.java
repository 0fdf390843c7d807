package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.pactwire.article.Article;
import org.pactwire.article.Rejection;
import org.pactwire.fact.AnnotatedArticle;

/**
 * Articles and rejections, one document each. An article that was read at several places is kept once, with the
 * smallest of its origins, so that the order of reading leaves no trace; each other origin is an alias of it.
 */
public final class Articles {
    /** Origins written since the last refresh are remembered, so that not every lookup must refresh; at most so many. */
    private static final int MOST_REMEMBERED = 20_000;

    private final IndexFolder folder;
    /** What each origin written since the last refresh gives: an article's id, or nothing. */
    private final Map<String, Optional<String>> idAtOrigin = new HashMap<>();
    /** Each article written since the last refresh; nothing if it was removed. */
    private final Map<String, Optional<Held>> heldOfId = new HashMap<>();

    private final Meaning meaning;
    private Marks marks;

    /** The first origin of an article, and what it was read with. */
    private record Held(String origin, String readWith) {}

    public Articles(IndexFolder folder, Meaning meaning) throws IOException {
        this.folder = folder;
        this.meaning = meaning;
        this.marks = folder.marks();
    }

    /** True if the article is held and was read at this origin, too. */
    public synchronized boolean holds(String articleId, String origin) throws IOException {
        return articleId.equals(idAt(origin));
    }

    /** See {@code Archive.readWith}. */
    public synchronized String readWith(String articleId) throws IOException {
        Held held = held(articleId);
        return held == null ? "" : held.readWith();
    }

    /** See {@code Archive.put}. */
    public void put(AnnotatedArticle annotated, String readWith) throws IOException {
        // what is dear is done outside the lock, by as many threads as bring articles
        Document document = document(annotated, readWith);
        synchronized (this) {
            Article article = annotated.article();
            String before = idAt(article.origin());
            if (before != null && !before.equals(article.id())) {
                withdraw(article.origin(), before);
            }
            Held held = held(article.id());
            if (held == null) {
                write(document, article.id(), new Held(article.origin(), readWith));
            } else if (article.origin().compareTo(held.origin()) <= 0) {
                if (!held.origin().equals(article.origin())) {
                    writeAlias(held.origin(), article.id());
                }
                removeAlias(article.origin());
                write(document, article.id(), new Held(article.origin(), readWith));
            } else {
                if (!held.readWith().equals(readWith)) {
                    Document moved = document(at(held.origin(), annotated), readWith);
                    write(moved, article.id(), new Held(held.origin(), readWith));
                }
                writeAlias(article.origin(), article.id());
            }
            folder.write(w -> w.deleteDocuments(Fields.term(Fields.REJECTED, article.origin())));
            forgetIfMany();
        }
    }

    /** See {@code Archive.put}. */
    public synchronized void put(Rejection rejection) throws IOException {
        String before = idAt(rejection.origin());
        if (before != null && isAboutContent(rejection.reason())) {
            withdraw(rejection.origin(), before);
        }
        if (isHeld(rejection)) {
            return;
        }
        marks = marks.withoutExport();
        Document document = ArticleDocument.of(rejection);
        folder.write(w -> w.updateDocument(Fields.term(Fields.REJECTED, rejection.origin()), document));
        forgetIfMany();
    }

    /** A document that could not be read this time may well be what it was. */
    private static boolean isAboutContent(Rejection.Reason reason) {
        return switch (reason) {
            case EMPTY, BINARY, UNSUPPORTED, TOO_LARGE, TOO_COMPLEX, MALFORMED, NO_TEXT -> true;
            case UNREADABLE, TIMEOUT, FAILED -> false;
        };
    }

    private void write(Document document, String id, Held held) throws IOException {
        marks = Marks.NONE;
        folder.write(w -> {
            w.updateDocument(Ids.term(Fields.ARTICLE, id), document);
            // what was said of it may no longer be so; the next book says it anew
            w.deleteDocuments(Ids.term(Fields.OF_ARTICLE, id));
        });
        heldOfId.put(id, Optional.of(held));
        idAtOrigin.put(held.origin(), Optional.of(id));
    }

    private void writeAlias(String origin, String id) throws IOException {
        Document alias = ArticleDocument.alias(origin, id);
        folder.write(w -> w.updateDocument(Fields.term(Fields.ALIAS, origin), alias));
        idAtOrigin.put(origin, Optional.of(id));
    }

    private void removeAlias(String origin) throws IOException {
        folder.write(w -> w.deleteDocuments(Fields.term(Fields.ALIAS, origin)));
    }

    /** The origin no longer gives the article; the article stays while another origin does. */
    private void withdraw(String origin, String id) throws IOException {
        removeAlias(origin);
        idAtOrigin.put(origin, Optional.empty());
        Held held = held(id);
        if (held == null || !origin.equals(held.origin())) {
            return;
        }
        String heir = firstAliasOf(id);
        if (heir == null) {
            marks = Marks.NONE;
            folder.write(w -> w.deleteDocuments(Ids.term(Fields.ARTICLE, id), Ids.term(Fields.OF_ARTICLE, id)));
            heldOfId.put(id, Optional.empty());
            return;
        }
        AnnotatedArticle article = article(id);
        if (article != null) {
            removeAlias(heir);
            Document moved = document(at(heir, article), held.readWith());
            write(moved, id, new Held(heir, held.readWith()));
        }
    }

    /** The same article, read at another origin. */
    static AnnotatedArticle at(String origin, AnnotatedArticle annotated) {
        return new AnnotatedArticle(annotated.article().at(origin), annotated.extraction());
    }

    private Document document(AnnotatedArticle annotated, String readWith) {
        Document document = ArticleDocument.of(annotated, readWith);
        meaning.add(document, annotated.article());
        return document;
    }

    private @Nullable String idAt(String origin) throws IOException {
        Optional<String> remembered = idAtOrigin.get(origin);
        if (remembered != null) {
            return remembered.orElse(null);
        }
        return folder.readAsOfLastRefresh(searcher -> {
            String id = find(
                    searcher, Fields.term(Fields.ORIGIN, origin), (l, doc) -> DocReader.id(l, doc, Fields.ARTICLE));
            return id != null
                    ? id
                    : find(
                            searcher,
                            Fields.term(Fields.ALIAS, origin),
                            (l, doc) -> DocReader.id(l, doc, Fields.ALIAS_OF));
        });
    }

    private @Nullable Held held(String id) throws IOException {
        Optional<Held> remembered = heldOfId.get(id);
        if (remembered != null) {
            return remembered.orElse(null);
        }
        Term term = Ids.term(Fields.ARTICLE, id);
        return folder.readAsOfLastRefresh(searcher -> {
            String origin = find(searcher, term, ArticleDocument::origin);
            String readWith = find(searcher, term, (leaf, doc) -> DocReader.value(leaf, doc, Fields.READ_WITH));
            return origin == null ? null : new Held(origin, readWith == null ? "" : readWith);
        });
    }

    /** True if the article is held, from whatever origin. */
    synchronized boolean isKnown(String id) throws IOException {
        return held(id) != null;
    }

    /** True if an article or a rejection was read at this origin. */
    synchronized boolean isRead(String origin) throws IOException {
        return idAt(origin) != null
                || folder.readAsOfLastRefresh(
                        searcher -> searcher.count(new TermQuery(Fields.term(Fields.REJECTED, origin))) > 0);
    }

    /** Adds documents of an index, none of which is known here, as they are. */
    synchronized void copy(Directory other) throws IOException {
        marks = Marks.NONE;
        folder.write(w -> w.addIndexes(other));
        forget();
    }

    /** May miss one that was put since the last refresh. */
    private boolean isHeld(Rejection rejection) throws IOException {
        if (idAtOrigin.containsKey(rejection.origin())) {
            return false;
        }
        return folder.readAsOfLastRefresh(searcher -> {
            TopDocs found = searcher.search(new TermQuery(Fields.term(Fields.REJECTED, rejection.origin())), 1);
            return found.scoreDocs.length > 0
                    && rejection.equals(
                            DocReader.record(searcher.storedFields(), found.scoreDocs[0].doc, Rejection.class));
        });
    }

    private @Nullable String firstAliasOf(String id) throws IOException {
        return folder.read(searcher -> {
            TreeSet<String> origins = new TreeSet<>();
            DocReader.forEach(
                    searcher,
                    new TermQuery(Ids.term(Fields.ALIAS_OF, id)),
                    (leaf, doc) -> origins.add(DocReader.value(leaf, doc, Fields.ALIAS)));
            return origins.isEmpty() ? null : origins.first();
        });
    }

    private interface Value {
        String of(LeafReaderContext leaf, int doc) throws IOException;
    }

    private static @Nullable String find(IndexSearcher searcher, Term term, Value value) throws IOException {
        String[] found = new String[1];
        DocReader.forEach(searcher, new TermQuery(term), (leaf, doc) -> found[0] = value.of(leaf, doc));
        return found[0];
    }

    private void forgetIfMany() throws IOException {
        if (idAtOrigin.size() + heldOfId.size() > MOST_REMEMBERED) {
            forget();
        }
    }

    /** After this the index itself tells what was written. */
    private void forget() throws IOException {
        folder.refresh();
        idAtOrigin.clear();
        heldOfId.clear();
    }

    /** Makes all that was put durable. */
    public synchronized void commit() throws IOException {
        folder.commit(marks);
        forget();
    }

    /** Makes all that was put durable, with a book that is made of it. */
    public synchronized void commitWithBook(String madeWith) throws IOException {
        marks = new Marks(madeWith, "");
        commit();
    }

    /** See {@code Archive.markExported}. */
    public synchronized void commitExported(String mark) throws IOException {
        marks = new Marks(marks.book(), mark);
        commit();
    }

    /** See {@code Archive.bookMadeWith}. */
    public synchronized String bookMadeWith() {
        return marks.book();
    }

    /** See {@code Archive.exported}. */
    public synchronized String exported() {
        return marks.export();
    }

    public @Nullable AnnotatedArticle article(String id) throws IOException {
        return folder.read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(Ids.term(Fields.ARTICLE, id)), 1);
            return found.scoreDocs.length == 0
                    ? null
                    : ArticleDocument.read(searcher.storedFields(), found.scoreDocs[0].doc);
        });
    }

    public long count() throws IOException {
        return folder.read(
                searcher -> (long) searcher.count(new TermQuery(Fields.term(Fields.TYPE, Fields.ARTICLE_TYPE))));
    }

    /** All articles by id, one at a time. */
    public void forEach(Consumer<AnnotatedArticle> action) throws IOException {
        folder.read(searcher -> {
            IndexReader reader = searcher.getIndexReader();
            Terms ids = MultiTerms.getTerms(reader, Fields.ARTICLE);
            if (ids == null) {
                return Boolean.FALSE;
            }
            StoredFields stored = reader.storedFields();
            Bits live = MultiBits.getLiveDocs(reader);
            TermsEnum each = ids.iterator();
            PostingsEnum postings = null;
            while (each.next() != null) {
                postings = each.postings(postings, PostingsEnum.NONE);
                for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
                    if (live == null || live.get(doc)) {
                        action.accept(ArticleDocument.read(stored, doc));
                    }
                }
            }
            return Boolean.TRUE;
        });
    }

    /** See {@code Archive.forEachWithClaims}. */
    public void forEachWithClaims(Consumer<AnnotatedArticle> action) throws IOException {
        folder.read(searcher -> {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                StoredFields stored = DocReader.inOrder(leaf);
                NumericDocValues claims = DocValues.getNumeric(leaf.reader(), Fields.CLAIMS);
                DocReader.forEachLive(leaf, claims, doc -> action.accept(ArticleDocument.readClaims(stored, doc)));
            }
            return Boolean.TRUE;
        });
    }

    /** All rejections by origin. */
    public List<Rejection> rejections() throws IOException {
        return folder.read(searcher -> {
            List<Rejection> rejections = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            DocReader.forEach(
                    searcher,
                    new TermQuery(Fields.term(Fields.TYPE, Fields.REJECTION_TYPE)),
                    (leaf, doc) -> rejections.add(DocReader.record(stored, leaf.docBase + doc, Rejection.class)));
            rejections.sort(java.util.Comparator.comparing(Rejection::origin));
            return rejections;
        });
    }
}
