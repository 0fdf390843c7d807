package org.pactwire.run;

import java.io.IOException;
import java.util.Map;
import org.pactwire.archive.Archive;
import org.pactwire.fact.Book;
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

    /** As {@link #of(Archive, Knowledge)}, told which articles are copies. */
    static Book of(Archive archive, Knowledge knowledge, Map<String, String> originalOf) throws IOException {
        Resolution resolution = new Resolver(knowledge.parties(), knowledge.pacts()).begin();
        archive.forEachWithClaims(resolution::add);
        return resolution.book(originalOf);
    }
}
