package org.pactwire.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The API does what its description says, and the description says all that it does. */
@TestInstance(Lifecycle.PER_CLASS)
class ApiTest {
    private static final JsonMapper JSON = new JsonMapper();

    private PageServer server;
    private OpenArchive archive;
    private Client client;
    private JsonNode description;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        SmallArchive.write(folder.resolve("archive"));
        archive = new OpenArchive(folder.resolve("archive"));
        server = PageServer.start(new PageSettings(folder.resolve("archive"), folder, "127.0.0.1", 0, List.of()));
        client = new Client(server);
        description = JSON.readTree(client.get("/api/openapi.json").body());
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
        archive.close();
    }

    @Test
    void everyPathIsDescribedAndNoOther() {
        assertThat(new TreeSet<>(description.path("paths").propertyNames()))
                .isEqualTo(new TreeSet<>(new Api(archive).answers().keySet()));
    }

    @Test
    void everyReferenceOfTheDescriptionLeadsSomewhere() {
        assertThat(description.path("openapi").asString()).startsWith("3.1.");
        List<JsonNode> references = description.findValues("$ref");
        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(description
                                .at(reference.asString().substring(1))
                                .isMissingNode())
                        .as(reference.asString())
                        .isFalse());
        List<String> operations = new ArrayList<>();
        description
                .path("paths")
                .forEach(path ->
                        operations.add(path.path("get").path("operationId").asString()));
        assertThat(operations).doesNotHaveDuplicates().doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/search, /api/search?q=treaty",
        "/api/search, /api/search?q=treaty&in=articles&limit=1",
        "/api/search, /api/search?q=border&in=pacts&offset=1",
        "/api/facets, /api/facets?q=treaty&in=pacts",
        "/api/pacts, /api/pacts?party=Peru&sort=name",
        "/api/pacts/{id}, /api/pacts/" + SmallArchive.GOOD_PACT,
        "/api/pacts/{id}, /api/pacts/" + SmallArchive.BAD_PACT,
        "/api/articles/{id}, /api/articles/" + SmallArchive.GOOD_ARTICLE,
        "/api/articles/{id}, /api/articles/" + SmallArchive.BAD_ARTICLE,
        "/api/network, /api/network?kind=border"
    })
    void answersAreAsDescribed(String path, String address) throws Exception {
        var answer = client.get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
        JsonNode schema =
                description.path("paths").path(path).at("/get/responses/200/content/application~1json/schema");
        assertThat(faults(schema, answer.body())).isEmpty();
        assertThat(answer.body()).as("safe on a terminal").doesNotContain("\u202E");
    }

    @Test
    void aProblemIsAsDescribed() throws Exception {
        JsonNode schema = description.at("/components/responses/Refused/content/application~1problem+json/schema");
        assertThat(faults(schema, client.get("/api/search?q=a%3Ab").body())).isEmpty();
    }

    /** The schema's references lead into the components: both go into one document. */
    private List<Error> faults(JsonNode schema, String answer) {
        ObjectNode document = JSON.createObjectNode();
        document.setAll((ObjectNode) schema);
        document.set("components", description.path("components"));
        Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.writeValueAsString(document), InputFormat.JSON);
        return compiled.validate(answer, InputFormat.JSON);
    }
}
