package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvocationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "target/glossator.jar new site talks | java -jar target/glossator.jar",
                "glossator-0.1.0.jar | java -jar glossator-0.1.0.jar",
                "my tools/glossator.jar new site talks | java -jar \"my tools/glossator.jar\"",
                "C:\\tools\\glossator.jar new site talks | java -jar C:\\tools\\glossator.jar",
                "glossator.jar new article glossator.jar | java -jar glossator.jar",
                "target/glossator.jar new site a/glossator.jar | java -jar target/glossator.jar",
                "dev.glossator.cli.Main new site talks | glossator",
                "another.jar glossator | glossator",
                "'' | glossator"
            })
    void isAsItWasStarted(String started, String command) {
        assertEquals(command, Invocation.program(started));
    }

    @Test
    void isTheLauncherWhereThereIsOne(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("bin"));
        String started = folder.resolve("lib/glossator.jar") + " new site talks";

        assertEquals("java -jar " + folder.resolve("lib/glossator.jar"), Invocation.program(started));

        Files.createFile(folder.resolve("bin/glossator"));
        assertEquals("glossator", Invocation.program(started));
    }
}
