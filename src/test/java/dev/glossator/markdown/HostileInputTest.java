package dev.glossator.markdown;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Body;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "> ", "[", "*a **b ", "^[", "[[", "[[!", "[@a", "![", "(", "<", "~~", "`", "- ", "&", "[^", "{",
                "\\", "**a *b "
            })
    void aHundredThousandBeginningsEndQuickly(String beginning) {
        endsQuickly(beginning.repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--", "a <!--", "<!-- -->", "<div>\n", "]{.a", "\n", "\t", "a"})
    void aMebibyteOfOneThingEndsQuickly(String thing) {
        endsQuickly(thing.repeat(MEBIBYTE / thing.length()));
    }

    /** The text becomes blocks, or it is said why it does not. */
    private static void endsQuickly(String text) {
        var reporter = new Reporter();
        Body body = assertTimeoutPreemptively(
                LONGEST,
                () -> MarkdownParser.parse(new SourceText("content/articles/talks.md", text), 0, reporter)
                        .body());
        assertTrue(!body.isEmpty() || text.isBlank() || isReported(reporter) || text.startsWith("<!--"));
    }

    private static boolean isReported(Reporter reporter) {
        return reporter.sorted().stream().anyMatch(finding -> finding.rule() == Rule.NESTED_TOO_DEEP);
    }
}
