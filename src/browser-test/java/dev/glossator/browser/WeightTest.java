package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page costs to load: READER_DESIGN P1. The weight of each kind of page stands in {@code target/browser/weights.txt}. */
@ExtendWith(BrowserFixture.class)
class WeightTest {
    private static final int KILOBYTE = 1024;

    @Test
    void theLongestArticleIsLight(Browser browser) {
        Weight weight = Weight.of(browser.open(PageKind.ARTICLE, Screen.WIDE));

        assertAll(
                () -> assertTrue(weight.html() + weight.css() + weight.js() <= 60 * KILOBYTE, weight.toString()),
                () -> assertTrue(weight.css() <= 12 * KILOBYTE, weight.toString()),
                () -> assertTrue(weight.js() <= 12 * KILOBYTE, weight.toString()),
                () -> assertTrue(weight.requests() <= 5, weight.toString()),
                () -> assertEquals(0, weight.fonts(), weight.toString()));
    }

    @Test
    void theWeightsAreWrittenDown(Browser browser) throws IOException {
        List<String> lines = Stream.of(PageKind.values())
                .map(kind -> Weight.of(browser.open(kind, Screen.WIDE)).line(kind))
                .toList();

        Files.write(Sites.TARGET.resolve("weights.txt"), lines);
    }
}
