package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Rule;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
    private String out = "";
    private String err = "";

    @ParameterizedTest
    @EnumSource
    void everyRuleIsExplainedWithAnExampleAndWithoutMarkup(Rule rule) {
        assertEquals(0, run("explain", rule.id()));
        assertTrue(out.startsWith(rule.id() + "\n\n"), out);
        assertTrue(out.contains("\n    "), out);
        assertFalse(out.contains("```") || out.contains("\n**") || out.contains("\u001B"), out);
        assertFalse(out.endsWith("\n\n"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown-entry", "[unknown-entry]"})
    void aRuleMayBeCopiedWithItsBrackets(String rule) {
        assertEquals(0, run("explain", rule));
        assertTrue(out.contains("\nRight:\n\n    Later [[Ane Stad]] said the talks went on.\n"), out);
    }

    @Test
    void withoutARuleAllAreListedOnALineEach() {
        assertEquals(0, run("explain"));
        assertEquals(
                Arrays.stream(Rule.values()).map(Rule::id).toList(),
                out.lines().map(line -> line.replaceFirst(" .*", "")).toList());
        assertTrue(out.lines().anyMatch(line -> line.matches("raw-html +warning  HTML that is not on the list, .*")));
    }

    @Test
    void anUnknownRuleGetsTheNearestName() {
        assertEquals(2, run("explain", "unknwon-entry"));
        assertEquals("", out);
        assertEquals("""
                error: there is no rule `unknwon-entry`
                  help: the nearest is `unknown-entry`; `glossator explain` lists all rules
                """, err);
    }

    @Test
    void coloursComeOnRequest() {
        run("explain", "unknown-entry", "--color", "always");
        assertTrue(out.startsWith("\u001B[1munknown-entry\u001B[0m\n"), out);
    }

    private int run(String... arguments) {
        var outWriter = new StringWriter();
        var errWriter = new StringWriter();
        int code = Main.run(new PrintWriter(outWriter), new PrintWriter(errWriter), arguments);
        out = outWriter.toString();
        err = errWriter.toString();
        return code;
    }
}
