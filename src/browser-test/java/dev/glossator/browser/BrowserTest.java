package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The browser itself: what it shows, and that it hears what goes wrong. */
@ExtendWith(BrowserFixture.class)
class BrowserTest {
    @Test
    void aReaderHasAMouse(Browser browser) {
        Page page = browser.open("", Screen.WIDE);

        assertEquals(true, page.evaluate("matchMedia('(hover: hover) and (pointer: fine)').matches"));
    }

    @Test
    void theSchemeAndTheWidthAreThoseOfTheScreen(Browser browser) {
        Page page = browser.open("", Screen.PHONE.dark());

        assertEquals(true, page.evaluate("matchMedia('(width: 390px) and (prefers-color-scheme: dark)').matches"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "console.error('no')",
                "setTimeout(() => { throw new Error('no') })",
                "document.body.setAttribute('style', 'color: red')",
                "document.head.append(document.createElement('style'))",
                "document.body.append(Object.assign(new Image(), {src: 'https://example.org/no.png'}))",
                "fetch('no-such-file').catch(() => {})"
            })
    void whatGoesWrongOnAPageIsAComplaint(String script, Browser browser) {
        Page page = browser.open("", Screen.WIDE);
        page.evaluate("() => { " + script + " }");
        page.waitForTimeout(200);

        assertNotEquals(List.of(), browser.takeComplaints());
    }

    @Test
    void aRequestToAnotherHostIsAComplaint(Browser browser) {
        Page page = browser.open("", Screen.WIDE);
        page.context().route("https://example.org/**", route -> route.abort());
        page.evaluate("open('https://example.org/')");
        page.waitForTimeout(200);

        List<String> complaints = browser.takeComplaints();
        assertTrue(complaints.contains("a request to https://example.org/"), complaints.toString());
    }

    @Test
    void anAddressWithoutAPageShowsTheMissingPage(Browser browser) {
        Page page = browser.open("no/such/page/", Screen.WIDE);

        assertEquals("There is no page here", page.locator("h1").textContent());
        assertEquals(1, browser.takeComplaints().size(), "the browser says that the page is missing, and nothing more");
    }
}
