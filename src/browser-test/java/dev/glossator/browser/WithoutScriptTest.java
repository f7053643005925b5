package dev.glossator.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A reader whose browser runs no script: READER_DESIGN P4. */
@ExtendWith(BrowserFixture.class)
class WithoutScriptTest {
    private static final Screen SCREEN = Screen.WIDE.withoutScript();

    @ParameterizedTest
    @EnumSource
    void everyLinkInsideThePageLeadsSomewhere(PageKind kind, Browser browser) {
        Page page = browser.open(kind, SCREEN);

        assertEquals(List.of(), page.evaluate("""
                () => [...document.links]
                    .filter(link => link.hash && link.href.split('#')[0] === document.URL.split('#')[0])
                    .filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
                    .map(link => link.outerHTML)
                """));
    }

    @ParameterizedTest
    @ValueSource(strings = {"_disputed", "_claims", "_events", "_who", "_sources", "_corrections"})
    void everySectionOfAnArticleIsThere(String section, Browser browser) {
        Page page = browser.open(PageKind.ARTICLE_OF_EVERYTHING, SCREEN);

        assertThat(page.locator("h2#" + section)).isVisible();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMS", "TIMELINE", "ENTRIES", "SOURCES", "MISSING"})
    void nothingIsShownThatOnlyScriptCouldAnswer(PageKind kind, Browser browser) {
        Page page = browser.open(kind, SCREEN);

        assertEquals(
                0,
                page.locator("button:visible, select:visible, form:not([action]):visible")
                        .count());
    }
}
