package org.pactwire.export;

import java.io.IOException;
import java.io.OutputStream;
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
import org.pactwire.export.internal.ArticleTables;
import org.pactwire.export.internal.ArticleTables.Source;
import org.pactwire.export.internal.DataPackage;
import org.pactwire.export.internal.FolderReadme;
import org.pactwire.export.internal.FolderWriter;
import org.pactwire.export.internal.PactTables;
import org.pactwire.export.internal.PactTables.PartyRow;
import org.pactwire.export.internal.Table;
import org.pactwire.export.internal.TableFile;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.AnnotatedArticle;
import org.pactwire.fact.Book;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Pact;

/** Writes the CSV files of the contract; {@code docs/csv.md} describes them. */
public final class CsvExport {
    private CsvExport() {}

    /**
     * Writes all files, {@code datapackage.json} that describes them to programs and {@code README.md} that describes
     * them to people, into a folder, each replaced atomically when all are complete; the same archive gives the same bytes. Articles are streamed: one is in memory at a time.
     */
    public static void write(Archive archive, Book book, PartyTable parties, Path folder) throws IOException {
        write(archive, book, parties::name, folder);
    }

    /**
     * As {@link #write(Archive, Book, PartyTable, Path)}, with the rows of a selection alone: its articles with what is
     * named in them, its claims, its pacts with all their parts. No document is refused in a selection.
     *
     * @param book the one the selection was made of: {@link Archive#book}
     * @param query what was asked, noted in {@code datapackage.json}
     */
    public static void write(
            Archive archive, Book book, PartyTable parties, Selection selection, String query, Path folder)
            throws IOException {
        String asked = query + " in " + selection.target().name().toLowerCase(Locale.ROOT);
        write(archive, book, parties::name, Scope.of(archive, selection), asked, folder);
    }

    /**
     * Writes the one table whose rows the hits are, as CSV: {@code claims.csv}, {@code articles.csv} or
     * {@code pacts.csv} by the selection's target. The stream is flushed and left open.
     */
    public static void writeHits(Archive archive, Book book, Selection selection, OutputStream out) throws IOException {
        try {
            switch (selection.target()) {
                case PACTS -> {
                    TableFile<Pact> file = new TableFile<>(PactTables.PACTS, out);
                    book.pacts().stream()
                            .filter(pact -> selection.pacts().contains(pact.id()))
                            .forEach(file::add);
                    file.flush();
                }
                case ARTICLES -> {
                    TableFile<Source> file = new TableFile<>(ArticleTables.ARTICLES, out);
                    Scope.of(archive, selection).forEachSource(book, file::add);
                    file.flush();
                }
                case SENTENCES -> {
                    TableFile<ArticleTables.ClaimRow> file = new TableFile<>(ArticleTables.CLAIMS, out);
                    Scope.of(archive, selection)
                            .forEachSource(book, source -> file.addAll(ArticleTables.claims(source)));
                    file.flush();
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Tells a folder of files from the same folder with other files: their names, sizes and times of last change. */
    public static String mark(Path folder) throws IOException {
        return FolderWriter.mark(folder);
    }

    static void write(Archive archive, Book book, UnaryOperator<String> partyName, Path folder) throws IOException {
        write(archive, book, partyName, Scope.all(archive), "", folder);
    }

    private static void write(
            Archive archive, Book book, UnaryOperator<String> partyName, Scope scope, String asked, Path folder)
            throws IOException {
        try (FolderWriter writer = new FolderWriter(folder)) {
            Files files = new Files(writer);
            writeArticles(book, scope, files);
            writePacts(book, scope, partyName, files);
            files.open(ArticleTables.REJECTED).addAll(scope.whole() ? archive.rejections() : List.of());
            files.flush();
            DataPackage.write(writer, asked);
            FolderReadme.write(writer, asked);
            writer.replaceAll();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeArticles(Book book, Scope scope, Files files) throws IOException {
        var articles = files.open(ArticleTables.ARTICLES);
        var entities = files.open(ArticleTables.ENTITIES);
        var money = files.open(ArticleTables.MONEY);
        var dates = files.open(ArticleTables.DATES);
        var claims = files.open(ArticleTables.CLAIMS);
        scope.forEachSource(book, source -> {
            Extraction extraction = source.annotated().extraction();
            articles.add(source);
            entities.addAll(ArticleTables.rows(source, extraction.entities()));
            money.addAll(ArticleTables.money(source));
            dates.addAll(ArticleTables.rows(source, extraction.dates()));
            claims.addAll(ArticleTables.claims(source));
        });
    }

    private static void writePacts(Book book, Scope scope, UnaryOperator<String> partyName, Files files)
            throws IOException {
        var pacts = files.open(PactTables.PACTS);
        var parties = files.open(PactTables.PARTIES);
        var events = files.open(PactTables.EVENTS);
        var commitments = files.open(PactTables.COMMITMENTS);
        var conflicts = files.open(PactTables.CONFLICTS);
        for (Pact pact : book.pacts().stream()
                .filter(pact -> scope.pacts().test(pact.id()))
                .sorted(Comparator.comparing(Pact::id))
                .toList()) {
            pacts.add(pact);
            pact.parties().stream()
                    .sorted(Comparator.comparing(Pact.PactParty::partyId).thenComparing(Pact.PactParty::signatory))
                    .forEach(party -> parties.add(PartyRow.of(pact, party, partyName)));
            events.addAll(PactTables.parts(pact, pact.events()));
            commitments.addAll(PactTables.parts(pact, pact.commitments()));
            conflicts.addAll(PactTables.parts(pact, pact.conflicts()));
        }
    }

    /** What is written: everything, or a selection. */
    private record Scope(
            Archive archive, @Nullable Set<String> articles, Predicate<String> claims, Predicate<String> pacts) {
        static Scope all(Archive archive) {
            return new Scope(archive, null, id -> true, id -> true);
        }

        static Scope of(Archive archive, Selection selection) {
            return new Scope(archive, selection.articles(), selection.claims()::contains, selection.pacts()::contains);
        }

        boolean whole() {
            return articles == null;
        }

        /** Articles by id, one at a time. */
        void forEachSource(Book book, Consumer<Source> action) throws IOException {
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
    }

    /** The tables being written. */
    private static final class Files {
        private final FolderWriter folder;
        private final List<TableFile<?>> open = new ArrayList<>();

        Files(FolderWriter folder) {
            this.folder = folder;
        }

        <R> TableFile<R> open(Table<R> table) throws IOException {
            TableFile<R> file = new TableFile<>(table, folder);
            open.add(file);
            return file;
        }

        void flush() throws IOException {
            for (TableFile<?> file : open) {
                file.flush();
            }
        }
    }
}
