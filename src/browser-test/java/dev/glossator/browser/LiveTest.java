package dev.glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.glossator.build.BuildRequest;
import dev.glossator.build.LiveBuild;
import dev.glossator.build.Rebuilt;
import dev.glossator.serve.EditLoop;
import dev.glossator.serve.Hosts;
import dev.glossator.serve.Preview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** A page that is open while its site is written. */
@EnabledIf("hasChromium")
class LiveTest {
    private static final String TALKS = "content/articles/talks.md";
    private static final String LONG = "\n\nOne more paragraph of the article.".repeat(200);

    /** How long a page must stay where it is, in milliseconds. */
    private static final int STILL = 500;

    private static final int TRIES = 100;
    private static final int PAUSE = 50;

    @TempDir
    private Path folder;

    private final List<String> complaints = new ArrayList<>();
    private Preview preview;
    private LiveBuild build;
    private EditLoop loop;
    private Chromium chromium;
    private BrowserContext reader;
    private Page page;

    static boolean hasChromium() {
        return Chromium.find().isPresent() || Boolean.getBoolean("browser.required");
    }

    @BeforeEach
    void open() throws IOException {
        write(TALKS, "---\ntitle: Talks\nsummary: Some.\npublished: 2025-12-03\n---\n\nFirst words." + LONG + "\n");
        Path live = Files.createDirectories(folder.resolve("live"));
        preview = Preview.start(live, Hosts.LOOPBACK, 0);
        var request = new BuildRequest(folder, "", false, false, 2, Optional.empty());
        build = LiveBuild.into(live, request);
        loop = new EditLoop(build, preview, false, new Silent());
        loop.rebuild(Set.of());
        chromium = Chromium.start(Chromium.find().orElseThrow());
        reader = chromium.reader(Screen.WIDE);
        reader.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page = reader.newPage();
        go("articles/talks/");
    }

    @AfterEach
    void close() {
        reader.close();
        chromium.close();
        loop.close();
        preview.close();
    }

    @Test
    void aChangedPageIsReadAgainWhereItsReaderIs() throws IOException {
        page.evaluate("scrollTo({ top: 1500, behavior: 'instant' })");

        edit(TALKS, "First words.", "Other words.");

        assertThat(page.getByText("Other words.")).hasCount(1);
        waitUntil("Math.abs(scrollY - 1500) < 5");
        assertEquals(List.of(), complaints);
    }

    @Test
    void aFaultStandsOverTheLastGoodPageUntilItIsMended() throws IOException {
        edit(TALKS, "First words.", "First words. [x](nowhere.md) <b>Bold</b>");

        assertThat(page.locator("#glossator-problems pre")).containsText(TALKS + ":7:14: error");
        assertThat(page.locator("#glossator-problems pre")).containsText("<b>Bold</b>");
        assertThat(page.locator("main").getByText("First words.")).hasCount(1);

        edit(TALKS, " [x](nowhere.md) <b>Bold</b>", " Mended.");

        assertThat(page.locator("main").getByText("Mended.")).hasCount(1);
        assertThat(page.locator("#glossator-problems")).hasCount(0);
        assertEquals(List.of(), complaints);
    }

    @Test
    void aPageStaysWhereItIsUntilAnotherOneChangesAndLeadsToThat() throws IOException {
        go("");
        page.waitForTimeout(STILL);
        assertEquals(preview.address(), page.url());

        try (var leading = new EditLoop(build, preview, true, new Silent())) {
            write(TALKS, Files.readString(folder.resolve(TALKS)).replace("First words.", "Other words."));
            leading.rebuild(Set.of(TALKS));

            page.waitForURL(preview.address() + "articles/talks/");
            assertThat(page.getByText("Other words.")).hasCount(1);
        }
        assertEquals(List.of(), complaints);
    }

    @Test
    void aStyleSheetTakesItsPlaceWithoutReadingThePageAgain() throws IOException {
        page.evaluate("window.unread = true");
        write("templates/assets/css/site.css", "body { background-color: rgb(1, 2, 3); }\n");

        loop.rebuild(Set.of("templates/assets/css/site.css"));

        assertThat(page.locator("body")).hasCSS("background-color", "rgb(1, 2, 3)");
        assertTrue((Boolean) page.evaluate("window.unread === true"));
        assertEquals(List.of(), complaints);
    }

    /** Opens a page and waits until it listens. */
    private void go(String address) {
        page.waitForResponse("**/-/events?*", () -> page.navigate(preview.address() + address));
    }

    /** The policy of the page forbids Playwright to wait in it. */
    private void waitUntil(String condition) {
        for (int i = 0; i < TRIES && !((Boolean) page.evaluate(condition)); i++) {
            page.waitForTimeout(PAUSE);
        }
        assertEquals(true, page.evaluate(condition), condition);
    }

    private void edit(String path, String from, String to) throws IOException {
        write(path, Files.readString(folder.resolve(path)).replace(from, to));
        loop.rebuild(Set.of(path));
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }

    private static final class Silent implements EditLoop.Listener {
        @Override
        public void built(Set<String> changed, Rebuilt rebuilt, Optional<String> early) {}

        @Override
        public void failed(Set<String> changed, String message) {
            throw new IllegalStateException(message);
        }
    }
}
