package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dev.glossator.build.Build;
import dev.glossator.build.BuildRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * What the search costs on a large site: READER_DESIGN P6. The site is made beforehand by {@code bench/Corpus.java}, since it takes minutes,
 * and named by {@code -Dspeed.site}; see {@code bench/README.md}. The figures stand in {@code target/browser/search-speed.txt}.
 */
@ExtendWith(BrowserFixture.class)
@EnabledIfSystemProperty(named = "speed.site", matches = ".+")
class SearchSpeedTest {
    private static final int PAUSE = 400;
    private static final int KILOBYTE = 1024;

    /** Packed bytes of the index that have been moved. */
    private static final String MOVED = """
            () => performance.getEntriesByType('resource').filter(({ name }) => new URL(name).pathname.includes('/search/'))
                .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
            """;

    /** Milliseconds from a key press to all that is found, with the index there. */
    private static final String TIMED = """
            async query => {
              await glossatorSearch.find(query, 5);
              const before = performance.now();
              await glossatorSearch.find(query, 5);
              return performance.now() - before;
            }
            """;

    /** Keeps the longest time in which nothing else could happen; browsers tell of 50 ms and more. */
    private static final String WATCH = """
            () => {
              globalThis.longest = 0;
              new PerformanceObserver(list => list.getEntries().forEach(({ duration }) => (longest = Math.max(longest, duration))))
                  .observe({ type: 'longtask' });
            }
            """;

    @Test
    void twoLettersMoveLittleAndNoKeyPressIsSlow(Browser browser) throws IOException {
        Path folder = Sites.TARGET.resolve("sites/large");
        Build.build(
                new BuildRequest(
                        Path.of(System.getProperty("speed.site")),
                        "",
                        false,
                        false,
                        2,
                        Optional.of(LocalDate.of(2026, 11, 25))),
                folder);
        Page page = browser.open("../large/", Screen.WIDE);
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator("dialog input")).isFocused();
        page.evaluate(WATCH);
        page.keyboard().type("st");
        PlaywrightAssertions.assertThat(page.locator(".results a").first()).isVisible();
        double moved = number(page.evaluate(MOVED));
        for (String letter : List.of("a", "f", "e", "n")) {
            page.keyboard().type(letter);
            page.waitForTimeout(PAUSE);
        }
        double longest = number(page.evaluate("longest"));
        double two = number(page.evaluate(TIMED, "st"));
        double whole = number(page.evaluate(TIMED, "stafen"));
        String line = String.format(
                Locale.ROOT,
                "two letters move %.0f bytes; found in %.1f ms for `st`, %.1f ms for `stafen`; longest task %.0f ms (0: under 50)",
                moved,
                two,
                whole,
                longest);
        Files.writeString(Sites.TARGET.resolve("search-speed.txt"), line + "\n");

        assertAll(() -> assertTrue(moved <= 100 * KILOBYTE, line), () -> assertTrue(two <= 50 && whole <= 50, line));
    }

    private static double number(Object figure) {
        return ((Number) figure).doubleValue();
    }
}
