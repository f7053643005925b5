package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a narrow screen, a large font and wide spacing do to a page: READER_DESIGN section 2, WCAG 1.4.4, 1.4.10 and 1.4.12. */
@ExtendWith(BrowserFixture.class)
class LayoutTest {
    /** What is wider than the page, or scrolls sideways though it is neither a table nor code. */
    private static final String SCROLLS = """
            () => [...document.querySelectorAll('*')]
                .filter(element => element.scrollWidth > element.clientWidth && (element === document.scrollingElement
                    || /auto|scroll/.test(getComputedStyle(element).overflowX) && !element.matches('.table, pre')))
                .map(element => `${element.scrollWidth} > ${element.clientWidth}: ${element.outerHTML.slice(0, 80)}`)
            """;

    /** What hides a part of its text; nothing that is hidden as a whole, which is a pixel wide. */
    private static final String CLIPPED = """
            () => [...document.querySelectorAll('body *')]
                .filter(element => element.clientWidth > 1 && /hidden|clip/.test(getComputedStyle(element).overflow)
                    && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1))
                .map(element => element.outerHTML.slice(0, 80))
            """;

    /** Sets the spacing as a reader's own style sheet would; the page's policy has no say in it. */
    private static final String SPACING = """
            () => {
              const sheet = new CSSStyleSheet();
              sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; '
                  + 'word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
              document.adoptedStyleSheets = [sheet];
            }
            """;

    @ParameterizedTest
    @EnumSource
    void nothingButTablesAndCodeScrollsSidewaysOnANarrowScreen(PageKind kind, Browser browser) {
        Page page = browser.open(kind, Screen.NARROW);

        assertNothingIn(page, SCROLLS);
    }

    @ParameterizedTest
    @EnumSource
    void nothingButTablesAndCodeScrollsSidewaysWithTextOfTwiceTheSize(PageKind kind, Browser browser) {
        Page page = browser.open(kind, Screen.PHONE);
        doubleTheText(page);

        assertEquals("32px", page.evaluate("getComputedStyle(document.documentElement).fontSize"));
        assertNothingIn(page, SCROLLS);
        assertNothingIn(page, CLIPPED);
    }

    @ParameterizedTest
    @EnumSource
    void noTextIsCutWhenItIsSetWider(PageKind kind, Browser browser) {
        Page page = browser.open(kind, Screen.WIDE);
        page.evaluate(SPACING);
        for (Screen screen : List.of(Screen.WIDE, Screen.PHONE, Screen.NARROW)) {
            page.setViewportSize(screen.width(), Screen.HEIGHT);

            assertNothingIn(page, SCROLLS);
            assertNothingIn(page, CLIPPED);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMS", "ARTICLE"})
    void theLedgerStandsInBlocksOnAPhone(PageKind kind, Browser browser) {
        Page page = browser.open(kind, Screen.PHONE);

        assertEquals(
                List.of(),
                page.evaluate("() => [...document.querySelectorAll('.table:has(.claims)')]"
                        + ".filter(table => table.scrollWidth > table.clientWidth).map(table => table.scrollWidth)"));
    }

    private static void assertNothingIn(Page page, String found) {
        assertEquals(List.of(), page.evaluate(found), page.url());
    }

    private static void doubleTheText(Page page) {
        var sizes = new JsonObject();
        sizes.addProperty("standard", 32);
        sizes.addProperty("fixed", 26);
        var arguments = new JsonObject();
        arguments.add("fontSizes", sizes);
        CDPSession debugger = page.context().newCDPSession(page);
        debugger.send("Page.setFontSizes", arguments);
    }
}
