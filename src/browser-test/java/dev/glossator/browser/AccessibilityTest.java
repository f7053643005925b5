package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What axe-core finds: READER_DESIGN P2. */
@ExtendWith(BrowserFixture.class)
class AccessibilityTest {
    private static final List<Integer> WIDTHS = List.of(1440, 390, 320);

    @ParameterizedTest
    @EnumSource
    void aPageKeepsTheRulesAtEveryWidthInBothSchemes(PageKind kind, Browser browser) {
        Page page = browser.open(kind, Screen.WIDE);

        List<String> violations = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            for (int width : WIDTHS) {
                page.setViewportSize(width, Screen.HEIGHT);
                Axe.violations(page).forEach(found -> violations.add(scheme + " " + width + ": " + found));
            }
        }
        assertEquals(List.of(), violations);
    }

    @Test
    void aRuleThatIsBrokenIsFound(Browser browser) {
        Page page = browser.open("", Screen.WIDE);
        page.evaluate("document.querySelector('h1').innerHTML = '<button></button>'");

        List<String> violations = Axe.violations(page);
        assertTrue(violations.stream().anyMatch(found -> found.startsWith("button-name")), violations.toString());
    }
}
