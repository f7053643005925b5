package dev.glossator.report;

import dev.glossator.diagnostic.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written about a rule in {@code docs/diagnostics/}, which is packed beside the program.
 *
 * @param summary what the rule finds, in one line without a full stop
 * @param markdown its page
 */
public record RulePage(Rule rule, String summary, String markdown) {
    private static final String FOLDER = "/dev/glossator/diagnostics/";

    /** The pages of some rules, in the given order. */
    public static List<RulePage> of(List<Rule> rules) {
        Map<String, String> summaries = summaries();
        return rules.stream()
                .map(rule -> new RulePage(rule, summaries.getOrDefault(rule.id(), ""), read(rule.id() + ".md")))
                .toList();
    }

    /** The last cells of the table in the list of rules, by rule. */
    private static Map<String, String> summaries() {
        Map<String, String> summaries = new HashMap<>();
        read("README.md").lines().filter(line -> line.startsWith("| [")).forEach(row -> {
            String[] cells = row.split(" \\| ", 3);
            String id = cells[0].substring("| [".length(), cells[0].indexOf(']'));
            summaries.put(id, cells[2].substring(0, cells[2].lastIndexOf(" |")));
        });
        return summaries;
    }

    private static String read(String name) {
        try (InputStream in = RulePage.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("not packed: " + FOLDER + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The page for a terminal, see {@link PlainPage}. */
    public String text(boolean colour) {
        return PlainPage.of(markdown, colour ? Paint.ANSI : Paint.NONE);
    }

    /** The first paragraph of the page in one line, without markup. */
    public String introduction() {
        return text(false)
                .lines()
                .skip(2)
                .takeWhile(line -> !line.isBlank())
                .reduce((before, after) -> before + " " + after)
                .orElse("");
    }
}
