package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule has its page and its case; no page stands for a rule that there is not. */
class CatalogueTest {
    private static final Path PAGES = Path.of("docs/diagnostics");
    private static final Path CASES = Path.of("src/test/resources/cases");

    @Test
    void everyRuleHasAPageAndACase() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Rule rule : Rule.values()) {
            if (!mentions(PAGES.resolve(rule.id() + ".md"), rule.id())) {
                missing.add("docs/diagnostics/" + rule.id() + ".md");
            }
            if (!mentions(CASES.resolve(rule.id()).resolve("diagnostics.txt"), "[" + rule.id() + "]")) {
                missing.add("cases/" + rule.id() + "/diagnostics.txt with [" + rule.id() + "]");
            }
            if (!mentions(PAGES.resolve("README.md"), "(" + rule.id() + ".md)")) {
                missing.add("a line for " + rule.id() + " in docs/diagnostics/README.md");
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyPageStandsForARule() throws IOException {
        Set<String> rules =
                Arrays.stream(Rule.values()).map(rule -> rule.id() + ".md").collect(Collectors.toSet());
        Set<String> pages = new TreeSet<>();
        try (Stream<Path> files = Files.list(PAGES)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .forEach(pages::add);
        }
        assertEquals(new TreeSet<>(rules), pages);
    }

    private static boolean mentions(Path file, String words) throws IOException {
        return Files.exists(file) && Files.readString(file).contains(words);
    }
}
