package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A reader without a mouse: every link and control is reached, in order, and seen when it is. */
@ExtendWith(BrowserFixture.class)
class KeyboardTest {
    /** The field of a date has a stop for each of its parts and one for its calendar. */
    private static final int MOST_PARTS = 4;

    /**
     * Numbers what can be reached, in the order of the page, and says how many there are. A link in a picture that readers of the screen are
     * not told of is no stop of its own where the same link stands beside it.
     */
    private static final String NUMBERED = """
            () => {
              const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
              const reachable = [...document.querySelectorAll(all)].filter(element => !element.disabled && element.checkVisibility())
                  .filter(element => !(element.closest('svg[aria-hidden=true]')
                      && document.querySelector(`main a[href="${CSS.escape(element.getAttribute('href'))}"]:not(svg a)`)));
              reachable.forEach((element, i) => element.number = i);
              return reachable.length;
            }
            """;

    /** Where the focus is, and whether a reader sees it: the outline is there, and something else does not lie over the whole of it. */
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              const outlined = getComputedStyle(element).outlineStyle !== 'none';
              const seen = [...element.getClientRects()].some(({left, right, top, bottom}) =>
                  [[(left + right) / 2, (top + bottom) / 2], [left + 1, top + 1], [right - 1, bottom - 1]].some(([x, y]) =>
                      element.contains(document.elementFromPoint(x, y))));
              const name = element.outerHTML.slice(0, 80);
              return element.number + (outlined ? '' : ' without outline ' + name) + (seen ? '' : ' covered ' + name);
            }
            """;

    @ParameterizedTest
    @EnumSource
    void tabReachesEveryLinkInOrderAndShowsIt(PageKind kind, Browser browser) {
        assertEveryLinkIsReached(browser.open(kind, Screen.WIDE));
    }

    @ParameterizedTest
    @EnumSource(names = {"ARTICLE_OF_EVERYTHING", "CLAIMS_OF_EVERY_STATUS", "CORRECTIONS"})
    void tabReachesEveryLinkOnAPhone(PageKind kind, Browser browser) {
        assertEveryLinkIsReached(browser.open(kind, Screen.PHONE));
    }

    @Test
    void theFirstLinkLeadsPastTheMenu(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");

        assertEquals(true, page.evaluate("document.activeElement.closest('main') !== null"));
    }

    private static String tab(Page page) {
        page.keyboard().press("Tab");
        return (String) page.evaluate(FOCUSED);
    }

    private static void assertEveryLinkIsReached(Page page) {
        int count = (Integer) page.evaluate(NUMBERED);
        List<String> amiss = new ArrayList<>();
        String before = "";
        for (int i = 0; i < count; i++) {
            String focused = tab(page);
            for (int part = 1; part < MOST_PARTS && focused.equals(before); part++) {
                focused = tab(page);
            }
            before = focused;
            if (!focused.equals(String.valueOf(i))) {
                amiss.add("at " + i + ": " + focused);
            }
        }
        assertNotEquals(0, count);
        assertEquals(List.of(), amiss);
    }
}
