package org.pactwire.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A real Chromium without a window, driven as a reader would. */
final class Browser implements AutoCloseable {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver;
    private final String home;

    private Browser(ChromeDriver driver, String home) {
        this.driver = driver;
        this.home = home;
    }

    /** True if Chromium and its driver are installed. */
    static boolean isInstalled() {
        return program("chromium") != null && program("chromedriver") != null;
    }

    private static @Nullable Path program(String name) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /**
     * @param home address of the first page
     * @param folder for the browser's own files and downloads
     */
    static Browser start(String home, Path folder) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(String.valueOf(program("chromium")));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(
                        Path.of(String.valueOf(program("chromedriver"))).toFile())
                .build();
        ChromeDriver driver = new ChromeDriver(service, options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE).scriptTimeout(PATIENCE);
        driver.executeCdpCommand(
                "Browser.setDownloadBehavior",
                Map.of(
                        "behavior",
                        "allow",
                        "downloadPath",
                        folder.resolve("downloads").toString()));
        return new Browser(driver, home.replaceAll("/$", ""));
    }

    /** A desk, daylight, JavaScript. */
    void reset() {
        width(1200, 1400);
        dark(false);
        javaScript(true);
    }

    void width(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        "",
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void print() {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print", "features", List.of()));
    }

    void javaScript(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    void open(String path) {
        driver.get(home + path);
    }

    /** Path and query of the page that is open. */
    String address() {
        String url = String.valueOf(driver.getCurrentUrl());
        return url.startsWith(home) ? url.substring(home.length()) : url;
    }

    /** Types what opens another page; gives path and query of it once it is there. */
    String addressAfter(CharSequence... keys) {
        leave(() -> type(keys));
        return address();
    }

    /** Types a query into the first field for one and sends it off; gives the address of what is found. */
    String search(String query) {
        leave(() -> one("#q").sendKeys(query, Keys.ENTER));
        return address();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Text of the whole page as a reader sees it. */
    String text() {
        return one("body").getText();
    }

    /** Clicks what leads to another page and waits until the old page is gone. */
    void leaveBy(WebElement way) {
        leave(way::click);
    }

    private void leave(Runnable way) {
        WebElement page = one("html");
        way.run();
        new WebDriverWait(driver, PATIENCE).until(ExpectedConditions.stalenessOf(page));
    }

    /** Follows a link of this text to another page. */
    void follow(String text) {
        leaveBy(driver.findElement(By.linkText(text)));
    }

    /** Clicks a link of this text to a file, which leaves the page open. */
    void take(String text) {
        driver.findElement(By.linkText(text)).click();
    }

    WebElement focused() {
        return driver.switchTo().activeElement();
    }

    /** Types where the focus is. */
    void type(CharSequence... keys) {
        new org.openqa.selenium.interactions.Actions(driver).sendKeys(keys).perform();
    }

    /** What a script gives, as text. */
    String run(String script) {
        return String.valueOf(driver.executeScript(script));
    }

    /** Keeps a picture of what is to be seen. */
    void picture(String name) throws IOException {
        Files.createDirectories(SCREENSHOTS);
        Files.write(SCREENSHOTS.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    /** Serious and critical faults for readers who hear, zoom or use keys, as axe finds them; empty if none. */
    List<String> faults() throws IOException {
        try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IOException("axe.min.js is not there");
            }
            driver.executeScript(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = driver.executeAsyncScript("""
                const done = arguments[arguments.length - 1];
                axe.run(document).then(r => done(r.violations
                  .filter(v => v.impact === 'serious' || v.impact === 'critical')
                  .flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary))));
                """);
        List<String> faults = new ArrayList<>();
        if (found instanceof List<?> list) {
            list.forEach(fault -> faults.add(String.valueOf(fault)));
        }
        return faults;
    }

    /** Addresses that were asked for since the last call and that are not on the page's own server. */
    List<String> requestsElsewhere() {
        JsonMapper json = new JsonMapper();
        List<String> elsewhere = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
            JsonNode message = json.readTree(entry.getMessage()).path("message");
            String url = message.path("params").path("request").path("url").asString("");
            if (message.path("method").asString("").equals("Network.requestWillBeSent")
                    && !url.startsWith(home + "/")
                    && !url.startsWith("data:")
                    && !url.startsWith("chrome://")) { // the browser's own first page
                elsewhere.add(url);
            }
        }
        return elsewhere;
    }

    /** What the browser complained of since the last call: violations of the policy, scripts that failed. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        for (LogEntry entry : driver.manage().logs().get(LogType.BROWSER)) {
            complaints.add(entry.getMessage());
        }
        return complaints;
    }

    @Override
    public void close() {
        driver.quit();
    }
}
