package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "auto, true, '', xterm, true",
        "auto, true, 1, xterm, false",
        "auto, true, '', dumb, false",
        "auto, false, '', xterm, false",
        "always, false, 1, dumb, true",
        "never, true, '', xterm, false"
    })
    void theOptionWinsAndElseTerminalAndEnvironmentDecide(
            Colour colour, boolean terminal, String noColour, String term, boolean used) {
        assertEquals(used, colour.isUsed(terminal, Map.of("NO_COLOR", noColour, "TERM", term)::get));
    }
}
