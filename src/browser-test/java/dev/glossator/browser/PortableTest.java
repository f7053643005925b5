package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The first site, built to be opened from disk. A page that its own content-security policy stops fails the test. */
@ExtendWith(BrowserFixture.class)
class PortableTest {
    private static final Path FOLDER = Sites.TARGET.resolve("portable");
    private static final String THEME = "[data-theme-button]";

    @BeforeAll
    static void build() throws IOException {
        var request = new BuildRequest(Path.of("."), "", false, true, 2, Optional.of(LocalDate.of(2026, 11, 25)));
        Build.build(request.asPortable(), FOLDER);
    }

    @Test
    void aPageHasItsStylesAndScripts(Browser browser) throws IOException {
        Page page = browser.open(article(), Screen.WIDE);

        assertTrue((Integer) page.evaluate("document.styleSheets.length") > 0);
        assertEquals("grid", page.evaluate("getComputedStyle(document.querySelector('.sheet')).display"));
        assertTrue(page.locator(THEME).isVisible(), "the script in the head ran");
    }

    @Test
    void aCardOpensAndItsLinkLeadsOn(Browser browser) throws IOException {
        Page page = browser.open(article(), Screen.WIDE);
        page.locator(".prose a.entry").first().hover();
        PlaywrightAssertions.assertThat(page.locator(".card-text")).isVisible();
        page.locator(".prose a.entry").first().click();

        page.waitForURL("file:**/glossary/*/index.html*");
        PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void theMenuAndTheHomeLinkLeadToPages(Browser browser) throws IOException {
        Page page = browser.open(article(), Screen.WIDE);
        page.locator(".masthead a[href*='/claims/']").first().click();
        page.waitForURL("file:**/claims/index.html");
        page.locator(".site-title a").click();

        page.waitForURL("file:**/portable/index.html");
        PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void theChoiceOfAThemeIsKeptOnTheNextPage(Browser browser) throws IOException {
        Page page = browser.open(article(), Screen.WIDE);
        page.locator(THEME).click();
        page.locator(THEME).click();
        assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));
        page.locator(".site-title a").click();
        page.waitForURL("file:**/portable/index.html");

        assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));
    }

    @Test
    void theDialogFindsAnEntryAndLeadsToIt(Browser browser) throws IOException {
        Page page = browser.open(article(), Screen.WIDE);
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator("dialog input")).isFocused();
        page.keyboard().type("Умєров");
        PlaywrightAssertions.assertThat(page.locator(".results a").first()).containsText("Rustem Umerov");
        page.keyboard().press("Enter");

        page.waitForURL("file:**/glossary/umerov/index.html*");
    }

    @Test
    void thePageOfTheSearchTakesAQueryFromItsAddress(Browser browser) throws IOException {
        Page page = browser.open(address("search/index.html") + "?q=unanimity", Screen.WIDE);
        page.locator(".results a:has(.sentence)").first().click();

        page.waitForURL("file:**/articles/*/index.html**");
    }

    @Test
    void theLedgerCanBeFiltered(Browser browser) throws IOException {
        Page page = browser.open(address("claims/index.html") + "?status=disputed", Screen.WIDE);

        assertEquals("disputed", page.inputValue("[name=status]"));
        page.locator("[name=text]").fill("talks");
        PlaywrightAssertions.assertThat(page.locator("[name=status]")).hasValue("disputed");
    }

    private static String article() throws IOException {
        try (var files = Files.list(FOLDER.resolve("articles"))) {
            Path first = files.filter(Files::isDirectory).sorted().findFirst().orElseThrow();
            return first.resolve("index.html").toUri().toString();
        }
    }

    private static String address(String file) {
        return FOLDER.resolve(file).toUri().toString();
    }
}
