package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a command whose results nobody takes. */
class StandardOutputTest {
    @TempDir
    Path folder = Path.of("");

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void aFileThatIsCutOffIsAFailure() throws IOException {
        assertThat(clean("No space left on device")).isEqualTo(ExitCode.IO);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo("pactwire: cannot write standard output: No space left on device\n");
    }

    @Test
    void aReaderWhoHasSeenEnoughIsNone() throws IOException {
        assertThat(clean("Broken pipe")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int clean(String trouble) throws IOException {
        Files.writeString(folder.resolve("a.txt"), "The harbour of Oslo opens a new quay.", StandardCharsets.UTF_8);
        StandardOutput results = new StandardOutput(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(trouble);
            }
        });
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        int code = Main.run(
                new PrintStream(results, false, StandardCharsets.UTF_8),
                errors,
                "clean",
                folder.resolve("a.txt").toString());
        return results.code(code, errors);
    }
}
