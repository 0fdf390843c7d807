package org.pactwire.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.pactwire.app.page.PageServer;
import org.pactwire.app.page.PageSettings;
import org.pactwire.archive.Archive;
import org.pactwire.archive.Hit;
import org.pactwire.archive.SearchRequest;
import org.pactwire.archive.SearchRequest.Target;
import org.pactwire.read.Sources;

/** The page in a real browser, over an archive that a run made of the sample articles. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class PageInBrowserTest {
    private static final String MISSING = """

            ##############################################################################
            ##  THE PAGE IS NOT TESTED IN A BROWSER: chromium and chromedriver are not  ##
            ##  on the PATH. Install them: apt-get install chromium chromium-driver     ##
            ##############################################################################
            """;

    private @Nullable PageServer server;
    private @Nullable Browser started;
    private Path folder = Path.of("");
    private String pact = "";

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        if (!Browser.isInstalled()) {
            System.err.println(MISSING);
        }
        Assumptions.assumeTrue(Browser.isInstalled(), MISSING);
        folder = temporary;
        WholeWay way = new WholeWay(folder);
        way.ingest("page", Sources.open(List.of(WholeWay.HOME.resolve("corpus"))), 2, 1000);
        try (Archive archive = Archive.open(way.archive("page"))) {
            Hit hit = archive.search(
                            new SearchRequest("party:FIN party:UKR kind:security status:signed", Target.PACTS, 0, 1))
                    .hits()
                    .get(0);
            pact = ((Hit.PactHit) hit).pact().id();
        }
        PageServer running =
                PageServer.start(new PageSettings(way.archive("page"), WholeWay.HOME, "127.0.0.1", 0, List.of()));
        server = running;
        started = Browser.start(running.address(), folder);
    }

    @AfterAll
    void stop() throws IOException {
        if (started != null) {
            started.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private Browser browser() {
        if (started == null) {
            throw new IllegalStateException("not started");
        }
        return started;
    }

    @BeforeEach
    void reset() {
        browser().reset();
    }

    @AfterEach
    void nothingLeftTheMachineAndNothingWasForbidden() {
        assertThat(browser().requestsElsewhere()).isEmpty();
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void aSearchShowsSentencesWithTheWordsMarked() throws IOException {
        browser().open("/");
        browser().picture("home");
        assertThat(browser().search("\"security agreement\"")).isEqualTo("/?q=%22security+agreement%22");
        assertThat(browser().all(".cards mark"))
                .isNotEmpty()
                .allSatisfy(mark -> assertThat(mark.getText()).containsIgnoringCase("security agreement"));
        browser().picture("search");
        browser().follow("pacts");
        assertThat(browser().one(".found").getText()).contains("pacts");
    }

    @Test
    void aQueryThatCannotBeReadShowsWhere() throws IOException {
        browser().open("/?q=treaty+colour%3Ared");
        assertThat(browser().one("mark.bad").getText()).isEqualTo("colour:red");
        browser().picture("query-error");
    }

    @Test
    void aCountBesideAValueIsTheNumberOfHitsAndOfRowsBehindIt() throws Exception {
        browser().open("/?q=treaty&in=pacts");
        WebElement value = browser().all(".facets li").stream()
                .filter(item -> item.getText().startsWith("signed"))
                .findFirst()
                .orElseThrow();
        int count = number(value.getText());
        browser().leaveBy(value.findElement(By.tagName("a")));
        assertThat(browser().one("#q").getDomProperty("value")).isEqualTo("treaty status:signed");
        assertThat(number(browser().one(".found strong").getText())).isEqualTo(count);
        browser().picture("facet");
        browser().take("CSV");
        assertThat(download("search.csv")).hasSize(count + 1);
        browser().leaveBy(browser().one(".facets .chosen"));
        assertThat(browser().one("#q").getDomProperty("value")).isEqualTo("treaty");
    }

    @Test
    void aListIsNarrowedByItsFilters() throws IOException {
        browser().open("/pacts");
        int all = number(browser().one(".found strong").getText());
        browser().one("#party").sendKeys("Ukraine");
        browser().one("#kind option[value=security]").click();
        browser().leaveBy(browser().one(".filters button"));
        int some = number(browser().one(".found strong").getText());
        assertThat(some).isPositive().isLessThan(all);
        assertThat(browser().all("tbody tr"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.getText()).contains("security", "UKR"));
        browser().picture("pacts");
    }

    @Test
    void aDossierLeadsFromAValueToItsSentenceInTheTextAndInTheSource() throws IOException {
        browser().open("/pacts/" + pact);
        assertThat(browser().all("svg.timeline circle")).isNotEmpty();
        browser().picture("dossier");
        WebElement place = browser().all(".facts a.value").stream()
                .filter(value -> value.getText().equals("Kyiv"))
                .findFirst()
                .orElseThrow();
        browser().leaveBy(place);
        WebElement asked = browser().one(".s.asked");
        assertThat(asked.getText()).contains("Kyiv");
        assertThat(browser().run("return getComputedStyle(document.querySelector('.s.asked')).outlineStyle"))
                .isEqualTo("solid");
        assertThat(browser()
                        .run("const r = document.querySelector('.s.asked').getBoundingClientRect();"
                                + " return r.top >= 0 && r.bottom <= innerHeight"))
                .isEqualTo("true");
        assertThat(browser().one(".source mark").getText()).contains("Kyiv");
        browser().picture("article");
    }

    @Test
    void aSentenceIsMarkedInTheOriginalPageTooOfWhichOnlyWordsAreShown() throws IOException {
        browser().open(page("corpus/html/"));
        browser().follow("in the original page");
        assertThat(browser().all(".original mark")).isNotEmpty();
        assertThat(browser().one(".original").getText())
                .contains(browser().one("#original").getText());
        assertThat(browser().all(".original script, .original img, .original a, .original [style]"))
                .isEmpty();
        assertThat(browser().faults()).isEmpty();
        browser().picture("original");
    }

    @Test
    void aTableIsTakenAsCsvWithItsFilter() throws Exception {
        browser().open("/pacts?party=UKR&kind=security");
        int rows = number(browser().one(".found strong").getText());
        browser().take("CSV");
        assertThat(download("pacts.csv")).hasSize(rows + 1);
    }

    @Test
    void keysAloneAreEnough() throws IOException {
        browser().open("/");
        browser().type(Keys.TAB);
        assertThat(browser().focused().getText()).isEqualTo("Skip to content");
        browser().picture("skip-link");
        browser().type(Keys.ENTER);
        assertThat(browser().focused().getDomAttribute("id")).isEqualTo("main");
        browser().type("/");
        assertThat(browser().focused().getDomAttribute("id")).isEqualTo("q");
        assertThat(browser().addressAfter("party:FIN signed", Keys.ENTER)).startsWith("/?q=");
        for (int i = 0;
                i < 60 && !browser().run("return document.activeElement.href").contains("/articles/");
                i++) {
            browser().type(Keys.TAB);
        }
        assertThat(browser().run("return getComputedStyle(document.activeElement).outlineStyle"))
                .isEqualTo("solid");
        assertThat(browser().addressAfter(Keys.ENTER)).startsWith("/articles/").contains("#s");
    }

    @Test
    void withoutJavaScriptEverythingIsThere() {
        browser().javaScript(false);
        browser().open("/");
        browser().search("treaty");
        assertThat(browser().all(".cards > li")).isNotEmpty();
        browser().leaveBy(browser().one(".cards a"));
        assertThat(browser().all(".s.asked")).hasSize(1);
        browser().open("/network?kind=security");
        assertThat(browser().all("svg.wheel circle")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "home /",
                "search /?q=treaty",
                "search-pacts /?q=treaty&in=pacts",
                "search-articles /?q=treaty&in=articles",
                "pacts /pacts?kind=trade",
                "network /network",
                "dossier /pacts/PACT",
                "article /articles/ARTICLE",
                "trouble /none"
            })
    void everyPageIsForEveryReaderByDayAndNightAndOnAPhone(String page) throws IOException {
        String name = page.substring(0, page.indexOf(' '));
        String path = path(page.substring(page.indexOf(' ') + 1));
        for (boolean dark : new boolean[] {false, true}) {
            browser().dark(dark);
            browser().open(path);
            assertThat(browser().faults()).isEmpty();
            browser().picture(name + (dark ? "-dark" : "-light"));
        }
        assertThat(browser().run("return getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(23, 22, 20)");
        browser().dark(false);
        browser().width(360, 780);
        browser().open(path);
        assertThat(browser().faults()).isEmpty();
        assertThat(browser().run("return document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isEqualTo("360");
        browser().picture(name + "-phone");
        // the browser tells of every page that is not found
        if (name.equals("trouble")) {
            assertThat(browser().complaints()).allSatisfy(c -> assertThat(c).contains("404"));
        }
    }

    @Test
    void onPaperThereIsNoNavigation() throws IOException {
        browser().open("/pacts/" + pact);
        browser().print();
        assertThat(browser().one(".masthead nav").isDisplayed()).isFalse();
        browser().picture("dossier-print");
    }

    /** Lines of a file, as soon as the browser has it. */
    private List<String> download(String name) throws Exception {
        Path file = folder.resolve("downloads").resolve(name);
        for (int i = 0; i < 100 && !Files.exists(file); i++) {
            Thread.sleep(100);
        }
        return Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    /** Address of an evidence sentence in an article that was read from a page below this folder. */
    private String page(String below) throws IOException {
        try (Archive archive = Archive.open(folder.resolve("page-archive"))) {
            List<String> found = new java.util.ArrayList<>();
            archive.forEachArticle(held -> {
                if (held.article().origin().startsWith(below)
                        && !held.extraction().claims().isEmpty()) {
                    found.add("/articles/" + held.article().id() + "?s="
                            + held.extraction().claims().get(0).sentence());
                }
            });
            return found.get(0);
        }
    }

    private String path(String path) {
        if (!path.contains("ARTICLE")) {
            return path.replace("PACT", pact);
        }
        browser().open("/pacts/" + pact);
        return String.valueOf(browser().one(".proofs a").getDomAttribute("href"));
    }

    /** {@code 1,234 pacts}. */
    private static int number(String text) {
        return Integer.parseInt(text.replaceAll("[^0-9]", ""));
    }
}
