package org.pactwire.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactwire.archive.Archive;
import org.pactwire.archive.ArchiveException;

/** Answers of the server, read as text. */
@TestInstance(Lifecycle.PER_CLASS)
class PageServerTest {
    private PageServer server;
    private Client client;
    private Path folder;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        this.folder = folder;
        SmallArchive.write(folder.resolve("archive"));
        server = PageServer.start(
                new PageSettings(folder.resolve("archive"), folder, "127.0.0.1", 0, List.of("archive.example")));
        client = new Client(server);
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=treaty",
                "/?q=treaty&in=articles",
                "/?q=treaty&in=pacts",
                "/pacts",
                "/network",
                "/pacts/" + SmallArchive.BAD_PACT,
                "/articles/" + SmallArchive.BAD_ARTICLE + "?s=0"
            })
    void noPageHoldsWhatAnArticleWantsToRun(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .doesNotContain("<script>alert", "<img src=x", "href=\"javascript:", "<b>a</b>", "\u202E")
                .contains("</html>");
    }

    @Test
    void whatAnArticleWantsToRunIsShownAsText() throws Exception {
        assertThat(client.get("/articles/" + SmallArchive.BAD_ARTICLE).body())
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("javascript:alert(3)")
                .contains("\uFFFDgnp.exe");
    }

    @Test
    void browsersAreToldToRunAndLoadNothingButOurOwn() throws Exception {
        for (String path : List.of("/", "/none", "/api/pacts", "/pacts.csv", "/assets/page.js")) {
            var headers = client.get(path).headers();
            assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "form-action 'self'", "frame-ancestors 'none'")
                    .doesNotContain("unsafe", "http:", "https:", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
            assertThat(headers.firstValue("Server")).isEmpty();
        }
    }

    @Test
    void pagesNameNoAddressOutsideButTheOriginalOfAnArticle() throws Exception {
        for (String path : List.of("/", "/pacts", "/network", "/pacts/" + SmallArchive.GOOD_PACT)) {
            assertThat(client.get(path).body()).doesNotContain("=\"http:", "=\"https:", "url(", " style=", " onclick");
        }
        assertThat(client.get("/articles/" + SmallArchive.GOOD_ARTICLE).body())
                .contains("<a href=\"https://courier.example/treaty\" rel=\"noopener noreferrer external\"");
    }

    @Test
    void aListWithoutPactsSaysSo() throws Exception {
        assertThat(client.get("/pacts?party=Atlantis").body()).contains("0 pacts", "No pact fits.");
        assertThat(client.get("/pacts").body()).doesNotContain("No pact fits.");
    }

    @Test
    void whatIsNotThereIsToldByName() throws Exception {
        assertThat(client.get("/pacts/p9").body()).contains("No pact has this id.", "search for its name");
        assertThat(client.get("/articles/a9").body()).contains("No article has this id.");
        assertThat(client.get("/api/pacts/p9").body()).contains("No pact has this id.");
        assertThat(client.get("/none").body()).contains("Nothing has this address.");
    }

    @Test
    void onlyReadingIsPossible() throws Exception {
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "PATCH")) {
            HttpResponse<String> answer = client.send(method, "/");
            assertThat(answer.statusCode()).as(method).isEqualTo(405);
            assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
        }
        HttpResponse<String> head = client.send("HEAD", "/pacts");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
    }

    @Test
    void aForeignNameForThisMachineIsRefused() throws Exception {
        assertThat(client.statusFor("evil.example")).contains("421");
        assertThat(client.statusFor("127.0.0.1.evil.example:80")).contains("421");
        assertThat(client.statusFor("localhost:1234")).contains("200");
        assertThat(client.statusFor("archive.example")).contains("200");
        assertThat(client.statusFor("[::1]:80")).contains("200");
    }

    @Test
    void theTextOfAnArticleIsShownToTheLetter() throws Exception {
        String body =
                client.get("/articles/" + SmallArchive.GOOD_ARTICLE + "?s=0").body();
        String story = body.substring(
                body.indexOf("<div class=\"text\">"), body.indexOf("</div>", body.indexOf("<div class=\"text\">")));
        assertThat(story.replaceAll("<sup.*?</sup>", "")
                        .replaceAll("<[^>]*>", "")
                        .strip())
                .isEqualTo("Peru and Chile signed a border treaty in Lima on 3 May 2024. Chile will pay 40 million"
                        + " dollars.\nThe ministers smiled.");
        assertThat(story).contains("<span id=\"s0\" class=\"s asked claim\">", "title=\"state: Chile (CHL)\"");
    }

    @Test
    void everyValueOfADossierLeadsToItsSentence() throws Exception {
        String sentence = "/articles/" + SmallArchive.GOOD_ARTICLE + "?s=0#s0";
        assertThat(client.get("/pacts/" + SmallArchive.GOOD_PACT).body())
                .contains("<a class=\"value\" href=\"" + sentence + "\"><bdi>signed 2024-05-03</bdi>")
                .contains("<a class=\"value\" href=\"" + sentence + "\"><bdi>Lima</bdi>")
                .contains("CHL → PER, 2024", "40m", "Where sources differ", "Ana Rojas");
    }

    @Test
    void aQueryThatCannotBeReadIsShownWithThePlaceOfTheTrouble() throws Exception {
        assertThat(client.get("/?q=treaty+colour%3Ared").body())
                .contains("There is no field", "treaty <mark class=\"bad\">colour:red</mark>");
        HttpResponse<String> answer = client.get("/api/search?q=treaty+colour%3Ared");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"position\" : 7", "\"status\" : 400");
    }

    @Test
    void theWordsOfAListAreAQueryByThemselves() throws Exception {
        HttpResponse<String> answer = client.get("/api/pacts?q=peru%29+OR+%28chile&kind=border");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"position\" : 4");
        assertThat(client.get("/api/pacts?q=peru&signed=soon").body()).contains("The filter cannot be read.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/pacts?limit=100000",
                "/api/search?in=everything",
                "/pacts.csv?sort=colour",
                "/?page=0",
                "/articles/" + SmallArchive.GOOD_ARTICLE + "?s=-1"
            })
    void valuesBeyondTheirLimitsAreRefused(String path) throws Exception {
        assertThat(client.get(path).statusCode()).isEqualTo(400);
    }

    @Test
    void aQueryThatIsTooLongIsRefused() throws Exception {
        assertThat(client.get("/?q=" + "a".repeat(1001)).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/none", "/pacts/none", "/articles/none", "/pacts/none/events.csv", "/..%2f..%2fetc/passwd"})
    void whatIsNotThereIsToldToPeopleOnAPage(String path) throws Exception {
        HttpResponse<String> answer = client.get(path);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).doesNotContain("root:", "Exception");
    }

    @Test
    void whatIsNotThereIsToldToProgramsAsProblemDetails() throws Exception {
        for (String path : List.of("/api/none", "/api/pacts/none")) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"status\" : 404");
        }
    }

    @Test
    void noCellOfACsvFileIsAFormula() throws Exception {
        for (String path : List.of(
                "/pacts.csv",
                "/search.csv?q=treaty&in=pacts",
                "/pacts/" + SmallArchive.BAD_PACT + "/parties.csv",
                "/pacts/" + SmallArchive.BAD_PACT + "/commitments.csv")) {
            HttpResponse<String> answer = client.get(path);
            assertThat(answer.body()).as(path).contains("'=HYPERLINK").doesNotContain(",=", ",\"=", "\n=");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"");
        }
    }

    @Test
    void aFilteredListAndItsCsvHaveTheSamePacts() throws Exception {
        assertThat(client.get("/pacts?party=Chile&kind=border").body()).contains("2 pacts");
        assertThat(client.get("/pacts.csv?party=Chile&kind=border").body().lines())
                .hasSize(3);
        assertThat(client.get("/pacts?party=Chile&kind=trade").body()).contains("0 pacts");
        assertThat(client.get("/pacts.csv?party=Chile&kind=trade").body().lines())
                .hasSize(1);
    }

    @Test
    void whatIsCommittedMeanwhileIsShown(@TempDir Path other) throws Exception {
        Path archive = other.resolve("archive");
        Archive.openOrCreate(archive).close();
        try (PageServer early = PageServer.start(new PageSettings(archive, other, "127.0.0.1", 0, List.of()))) {
            Client asking = new Client(early);
            assertThat(asking.get("/pacts").body()).contains("0 pacts");
            SmallArchive.write(archive);
            Thread.sleep(600);
            assertThat(asking.get("/pacts").body()).contains("2 pacts");
        }
    }

    @Test
    void aPortInUseAndAMissingArchiveAreToldInWords() {
        int taken = Integer.parseInt(server.address().replaceAll(".*:([0-9]+)/", "$1"));
        assertThatThrownBy(() -> PageServer.start(
                        new PageSettings(folder.resolve("archive"), folder, "127.0.0.1", taken, List.of())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot listen on 127.0.0.1 port " + taken);
        assertThatThrownBy(() ->
                        PageServer.start(new PageSettings(folder.resolve("none"), folder, "127.0.0.1", 0, List.of())))
                .isInstanceOf(ArchiveException.class);
    }
}
