package dev.glossator.markdown;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NothingVanishesTest {
    private static final int TEXTS = 1500;

    @ParameterizedTest
    @MethodSource("seeds")
    void everyWordIsShownOrSomethingIsReported(long seed) {
        var broken = BrokenMarkdown.of(seed);

        var rendered = Rendered.of(broken.text());

        List<String> missing = broken.words().stream()
                .filter(word -> !rendered.html().contains(word))
                .toList();
        assertTrue(
                missing.isEmpty() || !rendered.found().isEmpty(),
                () -> "without a word: " + missing + " of\n" + broken.text() + "\nin\n" + rendered.html());
    }

    private static LongStream seeds() {
        return LongStream.rangeClosed(1, TEXTS);
    }
}
