package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How soon a page is there on a slow telephone: READER_DESIGN P3. A processor four times slower than this one, 1.6 Mbit/s, 150 ms to an answer,
 * nothing in the cache, and texts packed as a host packs them. The figures stand in {@code target/browser/speed.txt}; the best of three runs is
 * judged, since other programs on the machine can only make a page slower.
 */
@ExtendWith(BrowserFixture.class)
class SpeedTest {
    private static final int RUNS = 3;
    private static final int SLOWER = 4;
    private static final int LATENCY = 150;
    private static final int BYTES_A_SECOND = 1_600_000 / 8;
    private static final int SETTLED = 1500;

    /** Shifts add up to no less than what browsers tell, which is the worst five seconds. */
    private static final String FIGURES = """
            () => new Promise(told => {
              const paints = [];
              const shifts = [];
              new PerformanceObserver(list => paints.push(...list.getEntries())).observe({ type: 'largest-contentful-paint', buffered: true });
              new PerformanceObserver(list => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => told([paints.at(-1)?.startTime ?? Infinity, shifts.reduce((sum, { value }) => sum + value, 0)]), 200);
            })
            """;

    /** What one visit showed: milliseconds to the largest text or picture, and how far things moved. */
    private record Visit(double paint, double shift) {
        String line(PageKind kind) {
            return String.format(Locale.ROOT, "%-22s LCP %6.0f ms  CLS %.4f", kind.name(), paint, shift);
        }
    }

    @Test
    void theLongestArticleIsThereSoonAndDoesNotMove(Browser browser) throws IOException {
        Page page = browser.open(PageKind.ARTICLE, Screen.PHONE);
        throttle(page);
        List<Visit> visits =
                IntStream.range(0, RUNS).mapToObj(run -> visit(page)).toList();
        Files.write(
                Sites.TARGET.resolve("speed.txt"),
                visits.stream().map(visit -> visit.line(PageKind.ARTICLE)).toList());

        assertAll(
                () -> assertTrue(visits.stream().anyMatch(visit -> visit.paint() <= 2500), visits.toString()),
                () -> assertTrue(visits.stream().allMatch(visit -> visit.shift() <= 0.02), visits.toString()));
    }

    private static Visit visit(Page page) {
        page.reload();
        page.waitForTimeout(SETTLED);
        var figures = (List<?>) page.evaluate(FIGURES);
        return new Visit(number(figures.get(0)), number(figures.get(1)));
    }

    private static double number(Object figure) {
        return ((Number) figure).doubleValue();
    }

    private static void throttle(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        session.send("Network.enable");
        session.send("Network.setCacheDisabled", with("cacheDisabled", true));
        JsonObject network = with("offline", false);
        network.addProperty("latency", LATENCY);
        network.addProperty("downloadThroughput", BYTES_A_SECOND);
        network.addProperty("uploadThroughput", BYTES_A_SECOND);
        session.send("Network.emulateNetworkConditions", network);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static JsonObject with(String name, boolean value) {
        var json = new JsonObject();
        json.addProperty(name, value);
        return json;
    }
}
