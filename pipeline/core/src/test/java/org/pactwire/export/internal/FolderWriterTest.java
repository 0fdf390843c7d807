package org.pactwire.export.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come into their folder all together, or not at all. */
class FolderWriterTest {
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aFullDiskIsToldWithTheFileAndLeavesTheOldOne() throws IOException {
        Assumptions.assumeTrue(Files.exists(FULL), "a device that is always full");
        Path target = Files.writeString(folder.resolve("pacts.csv"), "as before");
        Files.createSymbolicLink(
                folder.resolve(".pacts.csv." + ProcessHandle.current().pid() + ".part"), FULL);

        assertThatThrownBy(() -> {
                    try (FolderWriter writer = new FolderWriter(folder)) {
                        OutputStream out = writer.file("pacts.csv");
                        out.write(new byte[100_000]);
                        out.flush();
                        writer.replaceAll();
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(target + ": ");
        assertThat(target).hasContent("as before");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".part"));
    }
}
