package org.pactwire.mutation;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pactwire.read.Dumps;
import org.pactwire.read.Dumps.Packing;
import org.pactwire.read.Dumps.Page;

/** A small sound input of one format. */
final class SoundInput {
    static final Path FILES = Path.of("src", "test", "mutation");
    private static final Packing NONE = out -> out;

    private final String name;
    private final byte[] data;
    private final Packing packing;

    /**
     * @param name of its file
     * @param data what is damaged
     * @param packing put around it after the damage: what is compressed is mostly damaged by whoever wrote it, and a
     *     check sum would find out any other damage at once
     */
    private SoundInput(String name, byte[] data, Packing packing) {
        this.name = name;
        this.data = data;
        this.packing = packing;
    }

    /** One of every format: the files that lie beside the tests, and containers made of the pages among them. */
    static List<SoundInput> all() throws IOException {
        List<SoundInput> all = new ArrayList<>();
        List<Page> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                byte[] data = Files.readAllBytes(file);
                all.add(new SoundInput(name, data, NONE));
                if (name.endsWith(".html")) {
                    pages.add(new Page(name, "https://coast.example/" + name, name, new String(data, UTF_8)));
                }
            }
        }
        byte[] tar = Dumps.tar(pages);
        byte[] warc = Dumps.warc(pages, NONE);
        byte[] lines = Dumps.jsonLines(pages).getBytes(UTF_8);
        all.add(new SoundInput("p.jsonl", lines, NONE));
        all.add(new SoundInput("p.csv", Dumps.table(pages, ',').getBytes(UTF_8), NONE));
        all.add(new SoundInput("p.tsv", Dumps.table(pages, '\t').getBytes(UTF_8), NONE));
        all.add(new SoundInput("p.rss", Dumps.feed(pages).getBytes(UTF_8), NONE));
        all.add(new SoundInput("p.warc", warc, NONE));
        all.add(new SoundInput("packed.warc.gz", warc, Dumps.GZIP));
        all.add(new SoundInput("p.tar", tar, NONE));
        all.add(new SoundInput("packed.tar.gz", tar, Dumps.GZIP));
        all.add(new SoundInput("packed.jsonl.zst", lines, Dumps.ZSTD));
        all.add(new SoundInput("p.zip", zip(pages), NONE));
        all.add(new SoundInput("p.warc.gz", Dumps.warc(pages, Dumps.GZIP), NONE));
        all.add(new SoundInput("p.warc.zst", Dumps.warc(pages, Dumps.ZSTD), NONE));
        all.add(new SoundInput("p.tar.bz2", Dumps.packed(Dumps.BZIP2, tar), NONE));
        return List.copyOf(all);
    }

    String name() {
        return name;
    }

    byte[] data() {
        return data.clone();
    }

    byte[] packed(byte[] damaged) {
        try {
            return Dumps.packed(packing, damaged);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // nothing leaves memory
        }
    }

    private static byte[] zip(List<Page> pages) throws IOException {
        Path file = Files.createTempFile("pages", ".zip");
        try {
            Dumps.zip(pages, file);
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }
}
