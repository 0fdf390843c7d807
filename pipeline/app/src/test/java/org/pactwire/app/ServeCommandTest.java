package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactwire.archive.Archive;

/** The command that serves the page. */
class ServeCommandTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void itTellsTheAddressAndAnswersThereUntilItIsStopped() throws Exception {
        Archive.openOrCreate(folder.resolve("archive")).close();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        int[] code = {-1};
        Thread command = new Thread(() -> code[0] = Main.run(
                stream,
                stream,
                "serve",
                "--port",
                "0",
                "--archive",
                folder.resolve("archive").toString()));
        command.start();
        String said = "";
        for (int i = 0; i < 600 && !said.contains("\n"); i++) {
            Thread.sleep(100);
            said = out.toString(StandardCharsets.UTF_8);
        }
        assertThat(said).startsWith("Pactwire is at http://127.0.0.1:");
        URI address = URI.create(said.substring(said.indexOf("http")).strip());
        var answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("0 pacts");
        command.interrupt();
        command.join();
        assertThat(code[0]).isEqualTo(ExitCode.STOPPED);
    }

    @Test
    void withoutAnArchiveItSaysSo() {
        Command none = Command.run("serve", "--archive", folder.resolve("none").toString());
        assertThat(none.code()).isEqualTo(ExitCode.ARCHIVE);
        assertThat(none.err()).contains("There is no archive in");
    }

    @Test
    void anAddressInUseIsToldInOneLine() throws Exception {
        Archive.openOrCreate(folder.resolve("archive")).close();
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Command second = Command.run(
                    "serve",
                    "--port",
                    Integer.toString(taken.getLocalPort()),
                    "--archive",
                    folder.resolve("archive").toString());
            assertThat(second.code()).isEqualTo(ExitCode.IO);
            assertThat(second.err().lines()).singleElement().asString().contains("cannot listen on 127.0.0.1 port");
        }
    }

    @Test
    void aPortThatIsNoneIsWrongUsage() {
        assertThat(Command.run("serve", "--port", "70000").code()).isEqualTo(ExitCode.USAGE);
    }
}
