package org.pactwire.know;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * What the program knows before it reads: parties and well-known pacts, as packaged or with tables of the user's own.
 *
 * @param parties who can make pacts
 * @param pacts the registry
 * @param version changes with the user's tables; empty where there are none
 */
public record Knowledge(PartyTable parties, PactRegistry pacts, String version) {
    /** What is packaged with the program. */
    public static Knowledge packaged() {
        return new Knowledge(PartyTable.load(), PactRegistry.load(), "");
    }

    /**
     * This knowledge and more.
     *
     * @param partyTables folder with tables as in {@code models/parties}; null for none
     * @param pactTable file as {@code models/pacts/registry.tsv}; null for none
     * @throws IOException if something cannot be read or is no such table; the message names file and line
     */
    public Knowledge with(@Nullable Path partyTables, @Nullable Path pactTable) throws IOException {
        CRC32 sum = new CRC32();
        PartyTable moreParties = parties;
        if (partyTables != null) {
            if (!Files.isDirectory(partyTables)) {
                throw new IOException(partyTables + ": no folder of party tables");
            }
            moreParties = parties.with(partyTables);
            for (Path file : filesOf(partyTables)) {
                sum.update(Files.readAllBytes(file));
            }
        }
        PactRegistry morePacts = pacts;
        if (pactTable != null) {
            morePacts = pacts.with(pactTable);
            sum.update(Files.readAllBytes(pactTable));
        }
        boolean same = partyTables == null && pactTable == null;
        return same
                ? this
                : new Knowledge(moreParties, morePacts, version + HexFormat.of().toHexDigits((int) sum.getValue()));
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
