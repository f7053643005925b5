package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page on paper: READER_DESIGN P7. */
@ExtendWith(BrowserFixture.class)
class PrintTest {
    @ParameterizedTest
    @EnumSource
    void aPageIsPrintedWithoutWhatOneClicks(PageKind kind, Browser browser) {
        Page page = browser.open(kind, Screen.WIDE);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertEquals(
                0,
                page.locator("nav:visible, .skip:visible, button:not(th button):visible")
                        .count());
        assertTrue(new String(page.pdf(), StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
    }

    @Test
    void sourcesHaveTheirAddresses(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE_OF_EVERYTHING, Screen.WIDE);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertEquals(List.of(), page.evaluate("""
                () => [...document.querySelectorAll('.original')]
                    .filter(link => !getComputedStyle(link, '::after').content.includes(link.getAttribute('href')))
                    .map(link => getComputedStyle(link, '::after').content)
                """));
        assertTrue(page.locator(".original").count() > 0);
    }

    @Test
    void whatIsFoldedOnAScreenIsOpenOnPaper(Browser browser) {
        Page page = browser.open(PageKind.ARTICLE_OF_EVERYTHING, Screen.WIDE);
        page.emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));

        assertTrue(page.getByText("Hidden at first.").isVisible());
    }
}
