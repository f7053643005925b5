package dev.glossator.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page of both sites in the eyes of the Nu HTML checker. It needs no browser. */
@ExtendWith(SitesFixture.class)
class HtmlCheckerTest {
    private static HtmlChecker checker;

    @BeforeAll
    static void start() throws Exception {
        checker = new HtmlChecker();
    }

    @Test
    void noPageHasAnError(Sites sites) throws Exception {
        for (Path page : sites.pages()) {
            checker.check(sites.addressOf(page), Files.readString(page));
        }
        Files.writeString(Sites.TARGET.resolve("html-warnings.txt"), String.join("\n", checker.takeWarnings()) + "\n");

        assertEquals(List.of(), checker.takeErrors());
    }

    @Test
    void anErrorIsFound() throws Exception {
        checker.check(
                URI.create("http://localhost/page"), "<!doctype html><html lang=en><title>x</title><p><ul></ul></p>");

        assertTrue(checker.takeErrors().get(0).startsWith("http://localhost/page:1:"));
    }
}
