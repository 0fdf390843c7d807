package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the script that starts the program says before it does. */
class LauncherTest {
    private static final Path HOME = Path.of(System.getProperty("pactwire.home", "../.."));

    @ParameterizedTest
    @ValueSource(strings = {"foo", "8", "-1g", "8gb", "0g"})
    void aSizeThatIsNoneIsWrongUsageAndNotAnAnswer(String size) throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "no bash");
        ProcessBuilder launcher =
                new ProcessBuilder("/bin/bash", HOME.resolve("pactwire").toString(), "pacts");
        launcher.environment().put("PACTWIRE_HEAP", size);
        Process process = launcher.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isEqualTo(ExitCode.USAGE);
        assertThat(said).isEqualTo("pactwire: PACTWIRE_HEAP wants a size as 8g or 900m, not " + size + "\n");
    }
}
