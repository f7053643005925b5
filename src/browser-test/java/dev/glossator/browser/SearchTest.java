package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The search: in a dialog on every page, and on a page of its own. */
@ExtendWith(BrowserFixture.class)
class SearchTest {
    private static final String LINES = ".results a";

    @ParameterizedTest
    @ValueSource(strings = {"/", "Control+k"})
    void aKeyOpensItAndEscapeGivesTheFocusBack(String key, Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        Locator link = page.locator("main a").first();
        link.focus();
        page.keyboard().press(key);
        PlaywrightAssertions.assertThat(page.locator("dialog input")).isFocused();

        page.keyboard().press("Escape");
        assertFalse(page.locator("dialog").isVisible());
        assertEquals(true, link.evaluate("link => link === document.activeElement"));
    }

    @Test
    void theKeyIsALetterWhereSomethingIsTyped(Browser browser) {
        Page page = browser.open(PageKind.CLAIMS, Screen.WIDE);
        page.locator("[name=text]").press("/");

        assertEquals("/", page.inputValue("[name=text]"));
        assertEquals(0, page.locator("dialog").count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Umerov", "umerov", "Умєров", "Умеров", "umierov", "umreov", "Umerv"})
    void anySpellingFindsTheEntryFirst(String written, Browser browser) {
        Page page = browser.open("search/?q=" + written, Screen.WIDE);

        PlaywrightAssertions.assertThat(page.locator(LINES).first()).containsText("Rustem Umerov");
    }

    /** The missing page is shown at any address; what was sought is read from that, folded like what is typed. */
    @ParameterizedTest
    @ValueSource(strings = {"glossary/umerow/", "people/Umerov", "glossary/%D0%A3%D0%BC%D1%94%D1%80%D0%BE%D0%B2/"})
    void anAddressWithoutAPageLeadsToTheNearestTitles(String address, Browser browser) {
        Page page = browser.openMissing(address, Screen.WIDE);

        PlaywrightAssertions.assertThat(page.locator("[data-near] .results a").first())
                .containsText("Rustem Umerov");
        assertTrue(page.locator("[data-near] .results li").count() <= 3);
    }

    @Test
    void whatIsFoundStandsInGroupsAndIsCounted(Browser browser) {
        Page page = browser.open("search/?q=pokrovsk", Screen.WIDE);
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).containsText("Found:");

        List<String> groups = page.locator(".results h2").allTextContents();
        assertTrue(groups.containsAll(List.of("Glossary", "Articles", "Claims", "Sources")), groups.toString());
        assertTrue(page.locator(".results mark").count() > 0);
    }

    @Test
    void aSentenceLeadsToItsArticle(Browser browser) {
        Page page = browser.open("search/?q=unanimity", Screen.WIDE);
        Locator sentence = page.locator(".results .sentence").first();
        PlaywrightAssertions.assertThat(sentence).containsText("unanimity");
        page.locator(".results a:has(.sentence)").first().click();

        page.waitForURL("**/articles/**");
    }

    @Test
    void aHeadingIsScrolledTo(Browser browser) {
        Page page = browser.open("search/?q=pokrovsk", Screen.WIDE);
        Locator line =
                page.locator(".results a[href*='/articles/']:has(.sentence)").first();
        PlaywrightAssertions.assertThat(line).isVisible();
        line.click();
        page.waitForURL("**/articles/**");
        page.waitForTimeout(300);

        assertTrue((Integer) page.evaluate("Math.round(scrollY)") > Screen.HEIGHT);
    }

    @Test
    void arrowsGoThroughWhatIsFoundAndEnterLeadsOn(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator("dialog input")).isFocused();
        page.keyboard().type("umerov");
        PlaywrightAssertions.assertThat(page.locator(LINES).first()).containsText("Umerov");
        page.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(page.locator(LINES).first()).isFocused();
        page.keyboard().press("ArrowUp");
        PlaywrightAssertions.assertThat(page.locator("dialog input")).isFocused();

        page.keyboard().press("Enter");
        page.waitForURL("**/glossary/umerov/**");
    }

    @Test
    void whatIsNotFoundIsSaid(Browser browser) {
        Page page = browser.open("search/?q=xqzzyw", Screen.WIDE);

        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("Nothing found for xqzzyw");
    }

    @Test
    void nothingOfItIsLoadedBeforeItsFirstUse(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        List<String> requests = new ArrayList<>();
        page.onRequest(request -> requests.add(request.url()));
        page.reload();
        assertTrue(requests.stream().noneMatch(request -> request.contains("search")), requests.toString());

        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator("dialog input")).isFocused();
        assertTrue(requests.stream().anyMatch(request -> request.contains("search")), requests.toString());
    }

    @Test
    void withoutScriptThePageLeadsToEveryIndex(Browser browser) {
        Page page = browser.open("search/", Screen.WIDE.withoutScript());

        assertFalse(page.locator("input").isVisible());
        assertTrue(page.locator("main a").count() > 5);
    }
}
