package dev.glossator.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The rules of axe-core that a page must keep: WCAG 2.0 to 2.2, A and AA, and what axe calls best practice. */
final class Axe {
    private static final String SCRIPT = script();
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /** What a page breaks as it now stands, each with the first of the places. Its own policy lets no script in, so the debugger does. */
    @SuppressWarnings("unchecked") // a list of strings in JavaScript is one in Java
    static List<String> violations(Page page) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(SCRIPT);
        }
        return (List<String>) page.evaluate("""
                async tags => {
                  const found = await axe.run({runOnly: tags, resultTypes: ['violations']});
                  return found.violations.map(({id, nodes}) => `${id} at ${nodes[0].target} (1 of ${nodes.length}): `
                      + nodes[0].failureSummary.replace(/\\\\s+/g, ' '));
                }""", TAGS);
    }

    private static String script() {
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
