package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The ledger and the timeline, filtered and sorted. */
@ExtendWith(BrowserFixture.class)
class FilterTest {
    private static final String ROWS = "tbody tr:visible";

    @Test
    void aFilterLeavesWhatHasItAndTheAddressKeepsIt(Browser browser) {
        Page page = browser.open(PageKind.CLAIMS, Screen.WIDE);
        int all = page.locator(ROWS).count();
        page.selectOption("[name=status]", "disputed");

        int disputed = page.locator(ROWS).count();
        assertTrue(disputed > 0 && disputed < all, disputed + " of " + all);
        assertEquals(
                disputed,
                page.locator("tbody tr:visible td:first-child .status-disputed").count());
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText(disputed + " of " + all + " shown");
        assertTrue(page.url().endsWith("?status=disputed"), page.url());
    }

    @Test
    void anAddressWithAFilterShowsTheFilteredList(Browser browser) {
        Page page = browser.open("claims/?status=disputed&text=POKROVSK", Screen.WIDE);

        assertEquals("disputed", page.inputValue("[name=status]"));
        List<String> shown = page.locator(ROWS).allTextContents();
        assertNotEquals(List.of(), shown);
        shown.forEach(row -> assertTrue(row.toLowerCase(Locale.ROOT).contains("pokrovsk"), row));
    }

    @Test
    void aWordThatNoFilterHasIsNotChosen(Browser browser) {
        Page page = browser.open("claims/?status=invented", Screen.WIDE);

        assertEquals("", page.inputValue("[name=status]"));
        assertEquals(page.locator("tbody tr").count(), page.locator(ROWS).count());
    }

    @Test
    void aSpanOfTimeLeavesWhatTouchesIt(Browser browser) {
        Page page = browser.open("claims/?from=2025-12-03&to=2025-12-03", Screen.WIDE);

        assertNotEquals(0, page.locator(ROWS).count());
        page.locator(ROWS).all().forEach(row -> {
            assertTrue(row.getAttribute("data-from").compareTo("2025-12-03") <= 0);
            assertTrue(row.getAttribute("data-to").compareTo("2025-12-03") >= 0);
        });
    }

    @Test
    void whatNothingHasIsSaidAndShowAllBringsTheListBack(Browser browser) {
        Page page = browser.open("claims/?text=nosuchword", Screen.WIDE);
        PlaywrightAssertions.assertThat(page.locator("[role=status]")).hasText("No claim has all of that.");

        page.click("button[type=reset]");
        PlaywrightAssertions.assertThat(page.locator("tbody tr:visible"))
                .hasCount(page.locator("tbody tr").count());
        assertFalse(page.url().contains("?"), page.url());
    }

    @Test
    void aLinkToAClaimIsStrongerThanTheFilter(Browser browser) {
        Page page = browser.open(PageKind.CLAIMS, Screen.WIDE);
        String id = page.locator("tbody tr").first().getAttribute("id");
        page = browser.open("claims/?text=nosuchword#" + id, Screen.WIDE);

        assertTrue(page.locator("#" + id).isVisible());
    }

    @Test
    void aFragmentThatNoAddressMayHaveLeadsNowhere(Browser browser) {
        Page page = browser.open("claims/?status=disputed", Screen.WIDE);
        page.evaluate("location.hash = '#%E0%A4%A'");
        page.selectOption("[name=status]", "denied");

        assertTrue(page.url().endsWith("?status=denied#%E0%A4%A"), page.url());
    }

    @Test
    void aHeadSortsUpThenDownThenAsBefore(Browser browser) {
        Page page = browser.open(PageKind.CLAIMS, Screen.WIDE);
        List<String> before = texts(page);
        Locator head = page.locator("th:nth-child(3)");
        head.locator("button").click();
        assertEquals("ascending", head.getAttribute("aria-sort"));
        List<String> up = texts(page);
        head.locator("button").click();
        assertEquals("descending", head.getAttribute("aria-sort"));
        assertEquals(
                up.stream().sorted(Comparator.comparing(up::indexOf).reversed()).toList(), texts(page));
        head.locator("button").click();
        assertEquals(null, head.getAttribute("aria-sort"));
        assertEquals(before, texts(page));
        assertNotEquals(before, up);
    }

    @Test
    void theTimelineShowsTheEventsOfOneAndHidesMonthsWithout(Browser browser) {
        Page page = browser.open(PageKind.TIMELINE, Screen.WIDE);
        int months = page.locator("[data-group]:visible").count();
        page.selectOption("[name=actor]", "ushakov");

        assertNotEquals(0, page.locator("[data-item]:visible").count());
        page.locator("[data-item]:visible")
                .all()
                .forEach(event -> PlaywrightAssertions.assertThat(event)
                        .hasAttribute("data-actor", Pattern.compile("\\bushakov\\b")));
        assertTrue(page.locator("[data-group]:visible").count() < months);
        assertEquals(
                page.locator("[data-item]:visible").count(),
                page.locator(".strip-event:visible").count());
    }

    @Test
    void withoutScriptTheListIsWholeAndThereIsNoForm(Browser browser) {
        Page page = browser.open("claims/?status=disputed", Screen.WIDE.withoutScript());

        assertFalse(page.locator("form").isVisible());
        assertEquals(0, page.locator("th button").count());
        assertEquals(page.locator("tbody tr").count(), page.locator(ROWS).count());
    }

    private static List<String> texts(Page page) {
        return page.locator("tbody tr td:nth-child(3)").allTextContents();
    }
}
