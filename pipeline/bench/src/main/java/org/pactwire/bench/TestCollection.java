package org.pactwire.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Documents, queries, and which documents answer which query how well.
 *
 * @param documents title and text by id
 * @param queries by id
 * @param judged gains by query and document
 */
record TestCollection(
        Map<String, Document> documents, Map<String, String> queries, Map<String, Map<String, Integer>> judged) {
    /** A document of the collection. */
    record Document(String title, String text) {}

    /**
     * Reads a folder: {@code docs.tsv} (id, title, text), {@code queries.tsv} (id, text) and {@code qrels.txt} as
     * trec_eval has it; or {@code corpus.jsonl}, {@code queries.jsonl} and {@code qrels/test.tsv} as BEIR has them.
     */
    static TestCollection read(Path folder) throws IOException {
        Map<String, Document> documents = new LinkedHashMap<>();
        Map<String, String> queries = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> judged = new TreeMap<>();
        if (Files.exists(folder.resolve("corpus.jsonl"))) {
            for (String line : lines(folder.resolve("corpus.jsonl"))) {
                JsonNode json = JsonMapper.shared().readTree(line);
                documents.put(text(json, "_id"), new Document(text(json, "title"), text(json, "text")));
            }
            for (String line : lines(folder.resolve("queries.jsonl"))) {
                JsonNode json = JsonMapper.shared().readTree(line);
                queries.put(text(json, "_id"), text(json, "text"));
            }
            for (String line : lines(folder.resolve("qrels").resolve("test.tsv")).stream()
                    .skip(1)
                    .toList()) {
                String[] fields = line.split("\t", 3);
                judge(judged, fields[0], fields[1], fields[2]);
            }
        } else {
            for (String line : lines(folder.resolve("docs.tsv"))) {
                String[] fields = line.split("\t", 3);
                documents.put(fields[0], new Document(fields[1], fields[2]));
            }
            for (String line : lines(folder.resolve("queries.tsv"))) {
                String[] fields = line.split("\t", 2);
                queries.put(fields[0], fields[1]);
            }
            for (String line : lines(folder.resolve("qrels.txt"))) {
                String[] fields = line.split("\\s+", 4);
                judge(judged, fields[0], fields[2], fields[3]);
            }
        }
        queries.keySet().retainAll(judged.keySet());
        return new TestCollection(documents, queries, judged);
    }

    private static void judge(Map<String, Map<String, Integer>> judged, String query, String document, String gain) {
        judged.computeIfAbsent(query, q -> new TreeMap<>()).put(document, Integer.parseInt(gain.strip()));
    }

    private static String text(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null ? "" : value.asString();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** Linear gains over the logarithm of the rank, as trec_eval counts. */
    double ndcgAt10(String query, List<String> found) {
        Map<String, Integer> gains = judged.getOrDefault(query, Map.of());
        List<Integer> ideal =
                gains.values().stream().sorted(Comparator.reverseOrder()).toList();
        List<Integer> got = found.stream().map(id -> gains.getOrDefault(id, 0)).toList();
        double best = dcg(ideal);
        return best == 0 ? 0 : dcg(got) / best;
    }

    double recallAt100(String query, List<String> found) {
        Map<String, Integer> gains = judged.getOrDefault(query, Map.of());
        long relevant = gains.values().stream().filter(gain -> gain > 0).count();
        long hits = found.stream()
                .limit(100)
                .filter(id -> gains.getOrDefault(id, 0) > 0)
                .count();
        return relevant == 0 ? 0 : (double) hits / relevant;
    }

    private static double dcg(List<Integer> gains) {
        double sum = 0;
        for (int rank = 0; rank < Math.min(10, gains.size()); rank++) {
            sum += Math.max(0, gains.get(rank)) * Math.log(2) / Math.log(rank + 2);
        }
        return sum;
    }
}
