package org.pactwire.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.pactwire.article.Article;
import org.pactwire.clean.Cleaned;
import org.pactwire.clean.Cleaner;
import org.pactwire.read.RawDocuments;
import org.pactwire.read.ReadResult;
import org.pactwire.read.Sources;
import tools.jackson.databind.json.JsonMapper;

/**
 * A dump of any number of short articles in JSON Lines, made of real texts: each is the head of one of them and a
 * paragraph of another, on another day, and speaks of other states throughout, so that as many different pacts are met as
 * in a real dump. Nothing in it is easier to read than in the texts it is made of.
 */
final class GeneratedDump {
    private static final int SHORTEST_HEAD = 350;

    private final List<Article> given = new ArrayList<>();
    /** Names and adjectives of states, in pairs. */
    private final List<Map.Entry<String, String>> states = new ArrayList<>();

    private final Pattern anyState;

    /**
     * @param corpus articles to make others of
     * @param table of states, as in {@code models/parties/states.tsv}
     */
    GeneratedDump(Path corpus, Path table) throws IOException {
        for (String line : Files.readAllLines(table, UTF_8)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 5 && cells[1].equals("state") && !cells[5].isEmpty() && !cells[2].contains(" ")) {
                states.add(Map.entry(cells[2], cells[5].replaceAll("\\|.*", "")));
            }
        }
        anyState = Pattern.compile(states.stream()
                .flatMap(state -> List.of(state.getKey(), state.getValue()).stream())
                .map(Pattern::quote)
                .sorted((a, b) -> b.length() - a.length())
                .collect(Collectors.joining("|", "\\b(?:", ")\\b")));
        Cleaner cleaner = new Cleaner();
        try (RawDocuments documents = Sources.open(List.of(corpus))) {
            for (ReadResult result = documents.next(); result != null; result = documents.next()) {
                if (result instanceof ReadResult.Read read
                        && cleaner.clean(read.document()) instanceof Cleaned.Kept(Article article)
                        && article.language().equals("en")) {
                    given.add(article);
                }
            }
        }
        if (given.isEmpty()) {
            throw new IOException(corpus + ": no English article");
        }
    }

    /** Writes the first so many articles; the number of an article alone decides what it is. */
    void write(Path file, int articles) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, UTF_8)) {
            for (int number = 0; number < articles; number++) {
                out.write(JsonMapper.shared().writeValueAsString(article(number)));
                out.write('\n');
            }
        }
    }

    private Map<String, String> article(int number) {
        Random random = new Random(number);
        Article base = given.get(number % given.size());
        Article other = given.get(random.nextInt(given.size()));
        Map<String, String> names = renaming(random);
        List<String> paragraphs =
                other.text().lines().filter(line -> !line.isBlank()).toList();
        String text = head(base.text()) + "\n\n" + paragraphs.get(random.nextInt(paragraphs.size()));
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(random.nextInt(5000));
        return Map.of(
                "id", "g" + number,
                "title", renamed(base.title(), names),
                "text", renamed(text, names),
                "published", day.toString());
    }

    private static String head(String text) {
        StringBuilder head = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (head.length() >= SHORTEST_HEAD) {
                break;
            }
            head.append(line).append('\n');
        }
        return head.toString().strip();
    }

    private Map<String, String> renaming(Random random) {
        List<Map.Entry<String, String>> others = new ArrayList<>(states);
        Collections.shuffle(others, random);
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < states.size(); i++) {
            names.put(states.get(i).getKey(), others.get(i).getKey());
            names.put(states.get(i).getValue(), others.get(i).getValue());
        }
        return names;
    }

    private String renamed(String text, Map<String, String> names) {
        Matcher state = anyState.matcher(text);
        return state.replaceAll(found -> Matcher.quoteReplacement(names.getOrDefault(found.group(), found.group())));
    }
}
