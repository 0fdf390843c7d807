package org.pactwire.archive.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.pactwire.fact.AnnotatedArticle;

/**
 * Takes over archives that other processes made of other shares of an input. Their segments are copied as they are; only
 * what both know, an article or an origin, is put anew, so that the end is the same as if one process had put all.
 */
public final class Shards {
    private final Articles articles;

    public Shards(Articles articles) {
        this.articles = articles;
    }

    private record Alias(String origin, String id) {}

    /**
     * Adds all articles and rejections of a shard, and leaves the shard without those that had to be put one by one.
     *
     * @return ids of its articles that were not held before
     */
    public Set<String> take(IndexFolder shard) throws IOException {
        Articles others = new Articles(shard, Meaning.of(null));
        Set<String> fresh = new TreeSet<>();
        Set<String> shared = new TreeSet<>();
        List<Alias> aliases = new ArrayList<>();
        shard.read(searcher -> {
            DocReader.forEach(searcher, Books.type(Fields.ARTICLE_TYPE), (leaf, doc) -> {
                String id = DocReader.id(leaf, doc, Fields.ARTICLE);
                boolean known = articles.isKnown(id);
                if (!known) {
                    fresh.add(id);
                }
                if (known || articles.isRead(ArticleDocument.origin(leaf, doc))) {
                    shared.add(id);
                }
            });
            DocReader.forEach(
                    searcher,
                    Books.type(Fields.ALIAS_TYPE),
                    (leaf, doc) -> aliases.add(new Alias(
                            DocReader.value(leaf, doc, Fields.ALIAS), DocReader.id(leaf, doc, Fields.ALIAS_OF))));
            return fresh;
        });
        aliases.forEach(alias -> shared.add(alias.id()));
        for (String id : shared) {
            put(others, id);
        }
        for (Alias alias : aliases) {
            AnnotatedArticle article = others.article(alias.id());
            if (article != null) {
                articles.put(Articles.at(alias.origin(), article), others.readWith(alias.id()));
            }
        }
        for (var rejection : others.rejections()) {
            articles.put(rejection);
        }
        copyAllBut(shard, shared);
        return fresh;
    }

    private void put(Articles others, String id) throws IOException {
        AnnotatedArticle article = others.article(id);
        if (article != null) {
            articles.put(article, others.readWith(id));
        }
    }

    /** Copies the articles of a shard but those that were put. */
    private void copyAllBut(IndexFolder shard, Set<String> put) throws IOException {
        IndexWriterConfig plain = new IndexWriterConfig(TextAnalysis.ANALYZER).setCodec(new ArchiveCodec());
        try (IndexWriter writer = new IndexWriter(shard.directory(), plain)) {
            for (String id : put) {
                writer.deleteDocuments(Ids.term(Fields.ARTICLE, id));
            }
            writer.deleteDocuments(
                    new Term(Fields.TYPE, Fields.ALIAS_TYPE),
                    new Term(Fields.TYPE, Fields.REJECTION_TYPE),
                    new Term(Fields.TYPE, Fields.EVIDENCE_TYPE),
                    new Term(Fields.TYPE, Fields.PACT_TYPE),
                    new Term(Fields.TYPE, Fields.BOOK_TYPE),
                    new Term(Fields.TYPE, Fields.WATCH_TYPE),
                    new Term(Fields.TYPE, Fields.NAMES_TYPE));
        }
        articles.copy(shard.directory());
    }
}
