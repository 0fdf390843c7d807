package org.pactwire.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.pactwire.read.RawDocument;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page with what it should give. What the reference does not know is empty.
 *
 * @param set the set it is from: its id up to the first hyphen
 * @param raw the page
 * @param body text of the article
 * @param title headline
 * @param day ISO date of publication
 */
public record ReferencePage(String set, RawDocument raw, String body, String title, String day) {
    /** The first set has bodies alone: what else its reference says is not checked by people. */
    private static final String BODIES_ALONE = "aeb";

    /**
     * Reads pages.
     *
     * @param pages folder of {@code ID.html.gz}
     * @param gold JSON object by id, with {@code articleBody}, {@code title} and {@code date}
     */
    public static List<ReferencePage> read(Path pages, Path gold) throws IOException {
        List<ReferencePage> read = new ArrayList<>();
        JsonNode root;
        try (InputStream in = Files.newInputStream(gold)) {
            root = JsonMapper.shared().readTree(in);
        }
        for (Map.Entry<String, JsonNode> entry : root.properties()) {
            String id = entry.getKey();
            String set = id.contains("-") ? id.substring(0, id.indexOf('-')) : id;
            String name = id + ".html.gz";
            byte[] content;
            try (InputStream in = new GZIPInputStream(Files.newInputStream(pages.resolve(name)))) {
                content = in.readAllBytes();
            }
            boolean bodyAlone = set.equals(BODIES_ALONE);
            String date = text(entry.getValue(), "date");
            read.add(new ReferencePage(
                    set,
                    new RawDocument(name, "", "", "", "", "", RawDocument.Media.HTML, content, null),
                    text(entry.getValue(), "articleBody"),
                    bodyAlone ? "" : text(entry.getValue(), "title"),
                    bodyAlone || date.length() < 10 ? "" : date.substring(0, 10)));
        }
        return read;
    }

    private static String text(JsonNode page, String field) {
        JsonNode value = page.get(field);
        return value == null || value.isNull() ? "" : value.asString();
    }
}
