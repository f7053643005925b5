package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What helps to read: the theme, the section in the contents, what each sentence rests on. */
@ExtendWith(BrowserFixture.class)
class ReadingTest {
    private static final String GROUND = "getComputedStyle(document.documentElement).backgroundColor";

    @Test
    void theThemeGoesFromTheSystemsToLightToDarkAndIsKept(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE.dark());
        Locator button = page.locator("[data-theme-button]");
        Object dark = page.evaluate(GROUND);
        assertEquals("Theme: as the system", button.getAttribute("aria-label"));

        button.click();
        Object light = page.evaluate(GROUND);
        assertNotEquals(dark, light);
        page.reload();
        assertEquals(light, page.evaluate(GROUND));
        assertEquals("Theme: light", page.locator("[data-theme-button]").getAttribute("aria-label"));

        button.click();
        assertEquals(dark, page.evaluate(GROUND));
        button.click();
        assertEquals("Theme: as the system", button.getAttribute("aria-label"));
    }

    @Test
    void onlyTheThemeIsStored(Browser browser) {
        Page page = browser.open(PageKind.CLAIMS, Screen.WIDE);
        page.locator("[data-theme-button]").click();
        page.selectOption("[name=status]", "disputed");

        assertEquals("theme", page.evaluate("Object.keys(localStorage).join()"));
        assertEquals("", page.evaluate("document.cookie"));
        assertEquals(0, page.evaluate("sessionStorage.length"));
    }

    @Test
    void theContentsTellTheSectionThatIsRead(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        page.evaluate("document.querySelector('#_sources').scrollIntoView()");

        PlaywrightAssertions.assertThat(page.locator(".contents [aria-current]"))
                .hasCount(1);
        PlaywrightAssertions.assertThat(page.locator(".contents [aria-current]"))
                .hasAttribute("href", "#_sources");
    }

    @Test
    void aButtonShowsWhatEachSentenceRestsOnInWords(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        Locator button = page.locator("[data-provenance] button");
        Locator sentence = page.locator(".prose [data-rests=cited]").first();
        Object plain = sentence.evaluate("one => getComputedStyle(one).backgroundColor");
        button.focus();
        page.keyboard().press("Enter");

        assertEquals("true", button.getAttribute("aria-pressed"));
        assertTrue(page.locator("[data-provenance] ul").isVisible());
        assertNotEquals(plain, sentence.evaluate("one => getComputedStyle(one).backgroundColor"));
        assertEquals("\"source\"", sentence.evaluate("one => getComputedStyle(one, '::after').content"));

        page.keyboard().press("Enter");
        assertEquals(plain, sentence.evaluate("one => getComputedStyle(one).backgroundColor"));
        assertFalse(page.locator("[data-provenance] ul").isVisible());
    }

    @Test
    void withoutScriptThereIsNoButtonThatDoesNothing(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE.withoutScript());

        assertEquals(0, page.locator("button:visible").count());
    }
}
