package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {
    @ParameterizedTest
    @CsvSource({
        "true, xterm, '', true",
        "true, dumb, '', false",
        "true, xterm, true, false",
        "false, xterm, '', false",
    })
    void progressIsForATerminalThatCanPrintOverALineAndIsNoLog(
            boolean terminal, String term, String log, boolean taken) {
        assertEquals(taken, Terminal.takesProgress(terminal, Map.of("TERM", term, "CI", log)::get));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a right of its own there")
    void errorsThatGoToAFileAreSeenByNobody(@TempDir Path folder) throws IOException {
        assertFalse(Terminal.showsErrors(Files.createSymbolicLink(folder.resolve("1"), folder.resolve("log"))));
        assertFalse(Terminal.showsErrors(Files.createSymbolicLink(folder.resolve("2"), Path.of("/dev/null"))));
        assertFalse(Terminal.showsErrors(Files.createSymbolicLink(folder.resolve("3"), Path.of("pipe:[123]"))));
        assertTrue(Terminal.showsErrors(Files.createSymbolicLink(folder.resolve("4"), Path.of("/dev/pts/3"))));
        assertTrue(Terminal.showsErrors(folder.resolve("untold")));
    }
}
