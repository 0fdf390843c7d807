package org.pactwire.export.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Selection;
import org.pactwire.export.internal.ArticleTables.Source;
import org.pactwire.export.internal.PactTables.PartyRow;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Claim;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Pact;

/**
 * What is written: everything in an archive, or a selection.
 *
 * @param asked what the selection was asked for; empty for everything
 * @param articles ids of the articles; null for all
 */
public record Content(
        Archive archive,
        Book book,
        String asked,
        @Nullable Set<String> articles,
        Predicate<Claim> claims,
        Predicate<String> pacts) {
    /** All that the archive holds. */
    public static Content all(Archive archive, Book book) {
        return new Content(archive, book, "", null, claim -> true, id -> true);
    }

    /** All that the archive holds, but of claims only those that are at least so sure. */
    public static Content sure(Archive archive, Book book, int least) {
        return new Content(archive, book, "", null, claim -> claim.isAtLeast(least), id -> true);
    }

    /** A selection, with the query that made it. */
    public static Content of(Archive archive, Book book, Selection selection, String query) {
        String asked = query + " in " + selection.target().name().toLowerCase(Locale.ROOT);
        return new Content(
                archive,
                book,
                asked,
                selection.articles(),
                claim -> selection.claims().contains(claim.id()),
                selection.pacts()::contains);
    }

    /**
     * Writes all tables, {@code datapackage.json} that describes them to programs and {@code README.md} that describes
     * them to people, into a folder, each replaced atomically when all are complete.
     */
    public void write(Form form, UnaryOperator<String> partyName, Path folder) throws IOException {
        try (FolderWriter writer = new FolderWriter(folder)) {
            writeArticles(new Files(form, writer));
            writePacts(partyName, new Files(form, writer));
            Files refused = new Files(form, writer);
            refused.open(ArticleTables.REJECTED).addAll(articles == null ? archive.rejections() : List.of());
            refused.finish();
            DataPackage.write(form, writer, asked);
            FolderReadme.write(form, writer, asked);
            writer.replaceAll();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Articles by id, one at a time. */
    public void forEachSource(Consumer<Source> action) throws IOException {
        if (articles == null) {
            archive.forEachArticle(annotated -> action.accept(Source.of(annotated, book, claims)));
            return;
        }
        for (String id : articles) {
            AnnotatedArticle annotated = archive.article(id);
            if (annotated != null) {
                action.accept(Source.of(annotated, book, claims));
            }
        }
    }

    private void writeArticles(Files files) throws IOException {
        var sources = files.open(ArticleTables.ARTICLES);
        var entities = files.open(ArticleTables.ENTITIES);
        var money = files.open(ArticleTables.MONEY);
        var dates = files.open(ArticleTables.DATES);
        var told = files.open(ArticleTables.CLAIMS);
        forEachSource(source -> {
            Extraction extraction = source.annotated().extraction();
            sources.add(source);
            entities.addAll(ArticleTables.rows(source, extraction.entities()));
            money.addAll(ArticleTables.money(source));
            dates.addAll(ArticleTables.rows(source, extraction.dates()));
            told.addAll(ArticleTables.claims(source));
        });
        files.finish();
    }

    private void writePacts(UnaryOperator<String> partyName, Files files) throws IOException {
        var dossiers = files.open(PactTables.PACTS);
        var parties = files.open(PactTables.PARTIES);
        var events = files.open(PactTables.EVENTS);
        var commitments = files.open(PactTables.COMMITMENTS);
        var conflicts = files.open(PactTables.CONFLICTS);
        for (Pact pact : book.pacts().stream()
                .filter(pact -> pacts.test(pact.id()))
                .sorted(Comparator.comparing(Pact::id))
                .toList()) {
            dossiers.add(pact);
            pact.parties().stream()
                    .sorted(Comparator.comparing(Pact.PactParty::partyId).thenComparing(Pact.PactParty::signatory))
                    .forEach(party -> parties.add(PartyRow.of(pact, party, partyName)));
            events.addAll(PactTables.parts(pact, pact.events()));
            commitments.addAll(PactTables.parts(pact, pact.commitments()));
            conflicts.addAll(PactTables.parts(pact, pact.conflicts()));
        }
        files.finish();
    }

    /** Tables that are written together. */
    private static final class Files {
        private final Form form;
        private final FolderWriter folder;
        private final List<TableFile<?>> open = new ArrayList<>();

        Files(Form form, FolderWriter folder) {
            this.form = form;
            this.folder = folder;
        }

        <R> TableFile<R> open(Table<R> table) throws IOException {
            TableFile<R> file = form.open(table, folder);
            open.add(file);
            return file;
        }

        void finish() throws IOException {
            for (TableFile<?> file : open) {
                file.finish();
            }
        }
    }
}
