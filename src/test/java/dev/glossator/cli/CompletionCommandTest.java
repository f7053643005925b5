package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionCommandTest {
    private static final Path BASH = Path.of("/bin/bash");

    private String out = "";
    private String err = "";

    /** Bash itself runs the script and is asked what it would offer. */
    @ParameterizedTest
    @CsvSource({
        "glossator che, check",
        "glossator check --form, --format",
        "glossator explain unknown-en, unknown-entry"
    })
    void bashCompletesWhatWasBegun(String typed, String offered, @TempDir Path folder)
            throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "bash itself runs the script, and there is none here");
        assertEquals(0, run("completion", "bash"), err);
        Path script = folder.resolve("completion");
        Files.writeString(script, out);

        assertTrue(replies(script, typed).lines().toList().contains(offered), typed);
    }

    private static String replies(Path script, String typed) throws IOException, InterruptedException {
        String ask = ". " + script + "; COMP_WORDS=(" + typed + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); "
                + "_complete_glossator; printf '%s\\n' \"${COMPREPLY[@]}\"";
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "-c", ask)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        bash.waitFor();
        return said.replace(" \n", "\n");
    }

    @Test
    void zshHasTheSameScript() {
        run("completion", "bash");
        String bash = out;
        assertEquals(0, run("completion", "zsh"));
        assertEquals(bash, out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish", "cmd"})
    void aShellWithoutOneIsToldSo(String shell) {
        assertEquals(2, run("completion", shell));
        assertEquals("", out);
        assertEquals("error: there is no completion for `" + shell + "`: there is one for bash and for zsh\n", err);
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
