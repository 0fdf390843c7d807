package org.pactwire.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import org.pactwire.archive.Archive;
import org.pactwire.export.internal.ArticleTables;
import org.pactwire.export.internal.ArticleTables.Source;
import org.pactwire.export.internal.DataPackage;
import org.pactwire.export.internal.FolderWriter;
import org.pactwire.export.internal.PactTables;
import org.pactwire.export.internal.PactTables.PartyRow;
import org.pactwire.export.internal.Table;
import org.pactwire.export.internal.TableFile;
import org.pactwire.extract.entity.PartyTable;
import org.pactwire.fact.Book;
import org.pactwire.fact.Extraction;
import org.pactwire.fact.Pact;

/** Writes the CSV files of the contract; {@code docs/csv.md} describes them. */
public final class CsvExport {
    private CsvExport() {}

    /**
     * Writes all files, and {@code datapackage.json} that describes them, into a folder, each replaced atomically when all are complete; the same archive gives the same
     * bytes. Articles are streamed: one is in memory at a time.
     */
    public static void write(Archive archive, Book book, PartyTable parties, Path folder) throws IOException {
        write(archive, book, parties::name, folder);
    }

    /** Tells a folder of files from the same folder with other files: their names, sizes and times of last change. */
    public static String mark(Path folder) throws IOException {
        return FolderWriter.mark(folder);
    }

    static void write(Archive archive, Book book, UnaryOperator<String> partyName, Path folder) throws IOException {
        try (FolderWriter writer = new FolderWriter(folder)) {
            Files files = new Files(writer);
            writeArticles(archive, book, files);
            writePacts(book, partyName, files);
            files.open(ArticleTables.REJECTED).addAll(archive.rejections());
            files.flush();
            DataPackage.write(writer);
            writer.replaceAll();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void writeArticles(Archive archive, Book book, Files files) throws IOException {
        var articles = files.open(ArticleTables.ARTICLES);
        var entities = files.open(ArticleTables.ENTITIES);
        var money = files.open(ArticleTables.MONEY);
        var dates = files.open(ArticleTables.DATES);
        var claims = files.open(ArticleTables.CLAIMS);
        archive.forEachArticle(annotated -> {
            Source source = Source.of(annotated, book);
            Extraction extraction = annotated.extraction();
            articles.add(source);
            entities.addAll(ArticleTables.rows(source, extraction.entities()));
            money.addAll(ArticleTables.money(source));
            dates.addAll(ArticleTables.rows(source, extraction.dates()));
            claims.addAll(ArticleTables.claims(source));
        });
    }

    private static void writePacts(Book book, UnaryOperator<String> partyName, Files files) throws IOException {
        var pacts = files.open(PactTables.PACTS);
        var parties = files.open(PactTables.PARTIES);
        var events = files.open(PactTables.EVENTS);
        var commitments = files.open(PactTables.COMMITMENTS);
        var conflicts = files.open(PactTables.CONFLICTS);
        for (Pact pact :
                book.pacts().stream().sorted(Comparator.comparing(Pact::id)).toList()) {
            pacts.add(pact);
            pact.parties().stream()
                    .sorted(Comparator.comparing(Pact.PactParty::partyId).thenComparing(Pact.PactParty::signatory))
                    .forEach(party -> parties.add(PartyRow.of(pact, party, partyName)));
            events.addAll(PactTables.parts(pact, pact.events()));
            commitments.addAll(PactTables.parts(pact, pact.commitments()));
            conflicts.addAll(PactTables.parts(pact, pact.conflicts()));
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
