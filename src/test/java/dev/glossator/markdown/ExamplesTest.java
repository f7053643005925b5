package dev.glossator.markdown;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Holds every pair in {@code src/test/resources/markdown/}. With {@code -Dgolden=overwrite} it rewrites them instead. */
class ExamplesTest {
    private static final Path FOLDER = Path.of("src/test/resources/markdown");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    @TestFactory
    Stream<DynamicContainer> markdownBecomesTheHtmlBesideIt() throws IOException {
        List<DynamicContainer> files = new ArrayList<>();
        for (Path file : files()) {
            if (OVERWRITE) {
                overwrite(file);
            }
            files.add(DynamicContainer.dynamicContainer(
                    file.getFileName().toString(), tests(file, Example.in(Files.readAllLines(file)))));
        }
        return files.stream();
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<DynamicTest> tests(Path file, List<Example> examples) {
        assertFalse(examples.isEmpty(), file + " holds no examples");
        return examples.stream()
                .map(example ->
                        DynamicTest.dynamicTest(example.name(), () -> hold(example, file + ":" + example.line())));
    }

    private static void hold(Example example, String place) {
        Rendered rendered = Rendered.of(example.markdown());
        assertAll(
                place,
                () -> assertEquals(example.html(), rendered.html()),
                () -> assertEquals(example.findings(), rendered.findings()));
    }

    private static void overwrite(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Example> examples = Example.in(lines);
        var text = new StringBuilder(String.join(
                                "\n", lines.subList(0, examples.get(0).line() - 1))
                        .strip()
                + "\n");
        for (Example example : examples) {
            Rendered rendered = Rendered.of(example.markdown());
            text.append("\n").append(example.with(rendered.html(), rendered.findings()));
        }
        Files.writeString(file, text);
    }
}
