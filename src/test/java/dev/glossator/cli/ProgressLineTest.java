package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.build.Stage;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private final AtomicLong clock = new AtomicLong();
    private final StringWriter printed = new StringWriter();
    private final PrintWriter terminal = new PrintWriter(printed);

    @Test
    void nothingIsShownOfABuildThatTakesNoSecond() {
        try (var line = line()) {
            line.begin(Stage.PARSE, 2);
            line.step();
            clock.addAndGet(TimeUnit.MILLISECONDS.toNanos(999));
            line.step();
        }

        assertEquals("", printed.toString());
    }

    @Test
    void afterASecondItSaysWhichStageIsHowFar() {
        try (var line = line()) {
            line.begin(Stage.RENDER, 8);
            line.step();
            clock.addAndGet(TimeUnit.SECONDS.toNanos(1));
            line.step();
            line.step();
        }

        assertTrue(printed.toString().contains("\rrender"), printed.toString());
        assertTrue(printed.toString().contains(" 3/8 "), printed.toString());
    }

    @Test
    void whatComesAfterItStandsAloneInItsLine() {
        try (var line = line()) {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
            line.begin(Stage.PARSE, 3);
            line.step();
            line.begin(Stage.RENDER, 30_000);
            IntStream.range(0, 30_005).parallel().forEach(i -> line.step());
        }
        terminal.println("Built 1 page");

        assertEquals("Built 1 page", shown(printed.toString()).stripTrailing());
    }

    @Test
    void itHasNoControlCharacterButTheReturnToTheBeginningOfItsLine() {
        try (var line = line()) {
            clock.addAndGet(TimeUnit.SECONDS.toNanos(2));
            line.begin(Stage.PARSE, 1);
            line.step();
        }

        assertFalse(Pattern.compile("[\\p{Cntrl}&&[^\r]]")
                .matcher(printed.toString())
                .find());
        assertFalse(printed.toString().isEmpty());
    }

    private ProgressLine line() {
        return new ProgressLine(terminal, clock::get);
    }

    /** What a terminal shows in the end: a return goes to the beginning of the line, and what comes next is printed over it. */
    private static String shown(String printed) {
        var screen = new StringBuilder();
        int line = 0;
        int column = 0;
        for (char c : printed.replace("\r\n", "\n").toCharArray()) {
            if (c == '\r') {
                column = 0;
            } else if (c == '\n') {
                screen.append('\n');
                line = screen.length();
                column = 0;
            } else {
                int at = line + column++;
                screen.replace(at, Math.min(at + 1, screen.length()), String.valueOf(c));
            }
        }
        return screen.toString();
    }
}
