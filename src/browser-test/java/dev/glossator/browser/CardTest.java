package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cards beside links: by mouse, by keyboard and by touch. */
@ExtendWith(BrowserFixture.class)
class CardTest {
    private static final String ENTRY = ".prose a.entry";
    private static final String CITATION = ".prose .citation a";
    private static final String CLAIM = ".prose a.mark[class*=status]";
    private static final int REST = 350;
    private static final int GRACE = 300;

    @ParameterizedTest
    @ValueSource(strings = {ENTRY, CITATION, CLAIM})
    void aCardOpensWhenThePointerRestsAndSaysWhatThePageSays(String kind, Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        Locator link = page.locator(kind).first();
        link.hover();
        assertEquals(0, cards(page), "not yet");
        page.waitForTimeout(REST + 150);

        assertEquals(1, cards(page));
        assertFalse(page.locator(".card-text").textContent().isBlank());
        assertFalse(covers(page, link));
        assertEquals("_card", link.getAttribute("aria-describedby"));
    }

    @Test
    void theCardOfAnEntryIsACopyOfItsLineInWhosWho(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        Locator link = page.locator(ENTRY).first();
        link.hover();
        page.waitForTimeout(REST + 150);

        Object isCopy = page.evaluate("""
                () => [...document.querySelectorAll('.cards > div')].some(line =>
                    line.textContent.trim() === document.querySelector('.card-text').textContent.trim())
                """);
        assertEquals(true, isCopy);
        assertEquals(0, page.locator(".card-text [id]").count(), "an id may stand but once");
    }

    @Test
    void thePointerMayEnterTheCardAndTheCardGoesWhenItLeaves(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        page.locator(ENTRY).first().hover();
        page.waitForTimeout(REST + 150);
        page.locator(".card").hover();
        page.waitForTimeout(GRACE + 200);
        assertEquals(1, cards(page), "the pointer is over the card");

        page.locator("h1").hover();
        page.waitForTimeout(GRACE + 200);
        assertEquals(0, cards(page));
    }

    @Test
    void theKeyboardOpensACardAtOnceAndEscapeClosesItAndTheFocusStays(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        Locator link = tabTo(page, ENTRY);
        assertEquals(1, cards(page));
        assertFalse(covers(page, link));

        page.keyboard().press("Escape");
        assertEquals(0, cards(page));
        assertEquals(true, link.evaluate("link => link === document.activeElement"));
    }

    @Test
    void oneCardIsOpenAtATime(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        tabTo(page, ENTRY);
        // one that the card of the entry does not lie over
        page.locator(CITATION).last().hover();
        page.waitForTimeout(REST + 150);

        assertEquals(1, cards(page));
    }

    @Test
    void aTapOpensACardAtTheFootWhoseDoorsLeadOnAndBack(Browser browser) {
        Page page = browser.touch(PageKind.ARTICLE, Screen.PHONE);
        String before = page.url();
        Locator link = page.locator(ENTRY).first();
        link.tap();

        assertEquals(before, page.url(), "the first tap only opens the card");
        Locator card = page.locator(".card.at-foot");
        BoundingBox box = card.boundingBox();
        assertEquals(Screen.HEIGHT, box.y + box.height, 1);
        for (String door : new String[] {".doors a", ".doors button"}) {
            assertTrue(card.locator(door).boundingBox().height >= 44, door);
        }
        card.locator(".doors button").tap();
        assertEquals(0, cards(page));

        link.tap();
        page.locator(".card .doors a").tap();
        page.waitForURL("**/glossary/**");
    }

    @Test
    void aNoteOpensAsACardWhereItDoesNotStandBeside(Browser browser) {
        Page wide = browser.open(PageKind.ARTICLE, Screen.WIDE);
        wide.locator(".note-call a").first().hover();
        wide.waitForTimeout(REST + 150);
        assertEquals(0, cards(wide), "the note stands in the margin");

        Page phone = browser.open(PageKind.ARTICLE, Screen.PHONE);
        phone.locator(".note-call a").first().hover();
        phone.waitForTimeout(REST + 150);
        assertEquals(1, cards(phone));
    }

    @Test
    void noCardIsPrinted(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE, Screen.WIDE);
        tabTo(page, ENTRY);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertFalse(page.locator(".card").isVisible());
    }

    private static int cards(Page page) {
        return page.locator(".card").count();
    }

    /** Goes by keyboard to the first link of a kind. */
    private static Locator tabTo(Page page, String kind) {
        Locator link = page.locator(kind).first();
        link.evaluate("""
                link => {
                  const reachable = [...document.querySelectorAll('a[href], button, summary')].filter(one => one.checkVisibility());
                  reachable[reachable.indexOf(link) - 1].focus();
                }
                """);
        page.keyboard().press("Tab");
        assertEquals(true, link.evaluate("link => link === document.activeElement"));
        return link;
    }

    private static boolean covers(Page page, Locator link) {
        BoundingBox card = page.locator(".card").boundingBox();
        BoundingBox box = link.boundingBox();
        return card.x < box.x + box.width
                && box.x < card.x + card.width
                && card.y < box.y + box.height
                && box.y < card.y + card.height;
    }
}
