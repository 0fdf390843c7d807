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
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiBits;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
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
    /** The origin of each article written since the last refresh; nothing if it was removed. */
    private final Map<String, Optional<String>> originOfId = new HashMap<>();

    /** True while the book is made of the articles as they are. */
    private boolean bookIsCurrent;

    public Articles(IndexFolder folder) throws IOException {
        this.folder = folder;
        this.bookIsCurrent = folder.bookIsCurrent();
    }

    /** True if the article is held and was read at this origin, too. */
    public synchronized boolean holds(String articleId, String origin) throws IOException {
        return articleId.equals(idAt(origin));
    }

    /** See {@code Archive.put}. */
    public void put(AnnotatedArticle annotated) throws IOException {
        // what is dear is done outside the lock, by as many threads as bring articles
        Document document = ArticleDocument.of(annotated);
        synchronized (this) {
            Article article = annotated.article();
            String before = idAt(article.origin());
            if (before != null && !before.equals(article.id())) {
                withdraw(article.origin(), before);
            }
            String holder = originOf(article.id());
            if (holder == null || article.origin().compareTo(holder) <= 0) {
                if (holder != null && !holder.equals(article.origin())) {
                    writeAlias(holder, article.id());
                }
                if (holder != null) {
                    removeAlias(article.origin());
                }
                write(document, article.id(), article.origin());
            } else {
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

    private void write(Document document, String id, String origin) throws IOException {
        bookIsCurrent = false;
        folder.write(w -> {
            w.updateDocument(Fields.term(Fields.ARTICLE, id), document);
            // what was said of it may no longer be so; the next book says it anew
            w.deleteDocuments(Fields.term(Fields.OF_ARTICLE, id));
        });
        originOfId.put(id, Optional.of(origin));
        idAtOrigin.put(origin, Optional.of(id));
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
        if (!origin.equals(originOf(id))) {
            return;
        }
        String heir = firstAliasOf(id);
        if (heir == null) {
            bookIsCurrent = false;
            folder.write(w -> w.deleteDocuments(Fields.term(Fields.ARTICLE, id), Fields.term(Fields.OF_ARTICLE, id)));
            originOfId.put(id, Optional.empty());
            return;
        }
        AnnotatedArticle held = article(id);
        if (held != null) {
            removeAlias(heir);
            AnnotatedArticle moved = new AnnotatedArticle(withOrigin(held.article(), heir), held.extraction());
            write(ArticleDocument.of(moved), id, heir);
        }
    }

    private static Article withOrigin(Article a, String origin) {
        return new Article(
                a.id(),
                a.sourceId(),
                origin,
                a.url(),
                a.source(),
                a.title(),
                a.byline(),
                a.published(),
                a.modified(),
                a.language(),
                a.text(),
                a.captions(),
                a.alignment());
    }

    private @Nullable String idAt(String origin) throws IOException {
        Optional<String> remembered = idAtOrigin.get(origin);
        if (remembered != null) {
            return remembered.orElse(null);
        }
        return folder.readAsOfLastRefresh(searcher -> {
            String id = find(searcher, Fields.term(Fields.ORIGIN, origin), Fields.ARTICLE);
            return id != null ? id : find(searcher, Fields.term(Fields.ALIAS, origin), Fields.ALIAS_OF);
        });
    }

    private @Nullable String originOf(String id) throws IOException {
        Optional<String> remembered = originOfId.get(id);
        if (remembered != null) {
            return remembered.orElse(null);
        }
        return folder.readAsOfLastRefresh(searcher -> find(searcher, Fields.term(Fields.ARTICLE, id), Fields.ORIGIN));
    }

    private @Nullable String firstAliasOf(String id) throws IOException {
        return folder.read(searcher -> {
            TreeSet<String> origins = new TreeSet<>();
            DocReader.forEach(
                    searcher,
                    new TermQuery(Fields.term(Fields.ALIAS_OF, id)),
                    (leaf, doc) -> origins.add(DocReader.value(leaf, doc, Fields.ALIAS)));
            return origins.isEmpty() ? null : origins.first();
        });
    }

    private static @Nullable String find(IndexSearcher searcher, Term term, String field) throws IOException {
        String[] found = new String[1];
        DocReader.forEach(searcher, new TermQuery(term), (leaf, doc) -> found[0] = DocReader.value(leaf, doc, field));
        return found[0];
    }

    private void forgetIfMany() throws IOException {
        if (idAtOrigin.size() + originOfId.size() > MOST_REMEMBERED) {
            forget();
        }
    }

    /** After this the index itself tells what was written. */
    private void forget() throws IOException {
        folder.refresh();
        idAtOrigin.clear();
        originOfId.clear();
    }

    /** Makes all that was put durable. */
    public synchronized void commit() throws IOException {
        folder.commit(bookIsCurrent);
        forget();
    }

    /** Makes all that was put durable, with a book that is made of it. */
    public synchronized void commitWithBook() throws IOException {
        bookIsCurrent = true;
        commit();
    }

    public @Nullable AnnotatedArticle article(String id) throws IOException {
        return folder.read(searcher -> {
            TopDocs found = searcher.search(new TermQuery(Fields.term(Fields.ARTICLE, id)), 1);
            return found.scoreDocs.length == 0
                    ? null
                    : ArticleDocument.read(searcher.storedFields(), found.scoreDocs[0].doc);
        });
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

    /** All rejections by origin. */
    public List<Rejection> rejections() throws IOException {
        return folder.read(searcher -> {
            List<Rejection> rejections = new ArrayList<>();
            StoredFields stored = searcher.storedFields();
            DocReader.forEach(
                    searcher,
                    new TermQuery(Fields.term(Fields.TYPE, Fields.REJECTION_TYPE)),
                    (leaf, doc) -> rejections.add(
                            DocReader.record(stored, leaf.docBase + doc, Fields.RECORD, Rejection.class)));
            rejections.sort(java.util.Comparator.comparing(Rejection::origin));
            return rejections;
        });
    }
}
