package org.pactwire.run;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.pactwire.archive.Archive;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.know.Knowledge;
import org.pactwire.resolve.Resolution;
import org.pactwire.resolve.Resolver;

/** Makes the book of pacts of all that an archive holds. */
public final class Books {
    private Books() {}

    /**
     * The book that the archive holds, or a new one where that is older than the articles or made by another version of
     * the program or with other tables. Who brings no tables gets the book as it is, whatever tables it was made with. Of
     * each article only what the resolver uses stays in memory, and only if it has claims.
     */
    public static Book of(Archive archive, Knowledge knowledge) throws IOException {
        String made = archive.bookMadeWith();
        boolean asAsked = knowledge.version().isEmpty()
                ? made.startsWith(CodeVersion.MAKING)
                : made.equals(CodeVersion.MAKING + knowledge.version());
        return asAsked ? archive.book() : of(archive, knowledge, archive.nearDuplicates());
    }

    /**
     * The book of those claims alone that are at least so sure; the archive keeps its own.
     *
     * @param least of 100; see {@link Claim#score}
     */
    public static Book ofSure(Archive archive, Knowledge knowledge, int least) throws IOException {
        Resolution resolution = new Resolver(knowledge.parties(), knowledge.pacts()).begin();
        archive.forEachWithClaims(article -> {
            Extraction read = article.extraction();
            List<Claim> sure =
                    read.claims().stream().filter(c -> c.isAtLeast(least)).toList();
            resolution.add(new AnnotatedArticle(article.article(), read.withClaims(sure)));
        });
        return resolution.book(archive.nearDuplicates());
    }

    /** As {@link #of(Archive, Knowledge)}, told which articles are copies. */
    static Book of(Archive archive, Knowledge knowledge, Map<String, String> originalOf) throws IOException {
        Resolution resolution = new Resolver(knowledge.parties(), knowledge.pacts()).begin();
        archive.forEachWithClaims(resolution::add);
        return resolution.book(originalOf);
    }
}
