package org.pactwire.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the time of a job went, as Spark's own event log tells it. Times of day are in milliseconds since the epoch,
 * durations in milliseconds.
 *
 * @param end when Spark began to stop
 * @param tasks all attempts that ended
 */
record SparkEvents(long end, List<Task> tasks) {
    /**
     * An attempt of a task.
     *
     * @param launched when it was sent to an executor
     * @param finished when the driver knew of its end
     * @param running how long it did its work; the rest it was on its way, being unpacked, or its result packed
     */
    record Task(long launched, long finished, long running) {}

    SparkEvents {
        tasks = List.copyOf(tasks);
    }

    /** Reads the log of one application, neither rolled nor compressed. */
    static SparkEvents read(Path log) throws IOException {
        long end = 0;
        List<Task> tasks = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(log)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode event = JsonMapper.shared().readTree(line);
                JsonNode info = event.path("Task Info");
                switch (event.path("Event").asString()) {
                    case "SparkListenerApplicationEnd" ->
                        end = event.path("Timestamp").asLong();
                    case "SparkListenerTaskEnd" ->
                        tasks.add(new Task(
                                info.path("Launch Time").asLong(),
                                info.path("Finish Time").asLong(),
                                event.path("Task Metrics")
                                        .path("Executor Run Time")
                                        .asLong()));
                    default -> {
                        // the rest is not asked for
                    }
                }
            }
        }
        return new SparkEvents(end, tasks);
    }

    long firstLaunch() {
        return tasks.stream().mapToLong(Task::launched).min().orElse(end);
    }

    long lastFinish() {
        return tasks.stream().mapToLong(Task::finished).max().orElse(end);
    }

    /** Of all tasks together. */
    long inTasks() {
        return tasks.stream()
                .mapToLong(task -> task.finished() - task.launched())
                .sum();
    }

    /** Of all tasks together. */
    long running() {
        return tasks.stream().mapToLong(Task::running).sum();
    }
}
