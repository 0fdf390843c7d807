package org.pactwire.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A master and two workers of one core, started and ended by the script of the project. */
final class LocalCluster implements AutoCloseable {
    private final Path state;
    private final int port;
    private final String hosts;
    private final String master;

    private LocalCluster(Path state, String hosts) throws IOException, InterruptedException {
        this.state = state;
        this.hosts = hosts;
        try (ServerSocket socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.master = script("start", "2").strip();
    }

    /**
     * Starts one.
     *
     * @param state folder for its logs
     * @param hosts addresses of the workers, with blanks between them
     */
    static LocalCluster start(Path state, String hosts) throws IOException, InterruptedException {
        return new LocalCluster(state, hosts);
    }

    String master() {
        return master;
    }

    Path masterLog() {
        return state.resolve("master.log");
    }

    void killWorker(int number) throws IOException, InterruptedException {
        script("kill", String.valueOf(number));
    }

    /** What the script says. */
    private String script(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "bash",
                CsvFiles.HOME.resolve("pipeline/spark/cluster").toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder script = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        script.environment().put("PACTWIRE_CLUSTER", state.toString());
        script.environment().put("PACTWIRE_CLUSTER_PORT", String.valueOf(port));
        script.environment().put("PACTWIRE_WORKER_HOSTS", hosts);
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = script.start();
        String out = new String(running.getInputStream().readAllBytes(), UTF_8);
        assertThat(running.waitFor()).isZero();
        return out;
    }

    @Override
    public void close() throws IOException {
        try {
            script("stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
