package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts a release, with a Java that tells how it was called, writes the archive it is asked for and ends with 1. */
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String JAVA = """
            #!/bin/sh
            for word; do
                echo "$word"
                case $word in -XX:ArchiveClassesAtExit=*) echo classes > "${word#*=}" ;; esac
            done
            exit 1
            """;

    private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1\n";

    @TempDir
    private Path folder;

    private Path home;
    private Path java;
    private Path cache;
    private String out = "";

    @BeforeEach
    void aRelease() throws IOException {
        assumeTrue(Files.isExecutable(SHELL), "the launcher is a script for a shell, and there is none here");
        home = folder.resolve("a release");
        java = folder.resolve("a java");
        cache = folder.resolve("a cache");
        Files.createDirectories(home.resolve("lib"));
        Files.createDirectories(home.resolve("bin"));
        Files.createDirectories(java.resolve("bin"));
        Files.writeString(home.resolve("lib/glossator.jar"), "jar");
        Files.copy(Path.of("src/main/release/bin/glossator"), home.resolve("bin/glossator"));
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"17\"\n");
        Files.writeString(java.resolve("bin/java"), JAVA);
        Files.setPosixFilePermissions(java.resolve("bin/java"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    @Test
    void theFirstCheckMakesAnArchiveThatLaterStartsUse() throws IOException, InterruptedException {
        assertEquals(1, start("check", "--source", "two days"));
        assertTrue(out.startsWith("-XX:ArchiveClassesAtExit=" + cache), out);
        assertTrue(out.endsWith("-jar\n" + jar() + "\ncheck\n--source\ntwo days\n"), out);
        Path archive = archives().get(0);

        assertEquals(1, start("explain"));
        assertEquals(
                "-XX:SharedArchiveFile=" + archive + "\n-Xlog:disable\n" + FIRST_COMPILER + "-jar\n" + jar()
                        + "\nexplain\n",
                out);
    }

    @Test
    void anotherJarAndAnotherJavaHaveAnotherArchive() throws IOException, InterruptedException {
        start("check");
        Files.writeString(home.resolve("lib/glossator.jar"), "a newer jar");
        start("check");
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25\"\n");
        start("check");

        assertEquals(3, archives().size());
    }

    @Test
    void aShortCommandMakesNone() throws IOException, InterruptedException {
        start("explain");
        assertEquals(FIRST_COMPILER + "-jar\n" + jar() + "\nexplain\n", out);
        assertEquals(List.of(), archives());
    }

    @Test
    void withoutAFolderForItThereIsNoArchive() throws IOException, InterruptedException {
        Files.writeString(cache, "a file");
        assertEquals(1, start("check"));
        assertEquals(FIRST_COMPILER + "-jar\n" + jar() + "\ncheck\n", out);
    }

    @Test
    void whatGoesOnForLongIsCompiledWell() throws IOException, InterruptedException {
        assertEquals(1, start("serve"));
        assertEquals("-jar\n" + jar() + "\nserve\n", out);
    }

    @Test
    void aLinkLeadsToTheRelease() throws IOException, InterruptedException {
        Path link = folder.resolve("glossator");
        Files.createSymbolicLink(link, Path.of("a release/bin/glossator"));
        assertEquals(1, start(link, "explain"));
        assertEquals(FIRST_COMPILER + "-jar\n" + jar() + "\nexplain\n", out);
    }

    @Test
    void withoutJavaItSaysSo() throws IOException, InterruptedException {
        Files.delete(java.resolve("bin/java"));
        assertEquals(2, start("check"));
        assertTrue(out.startsWith("error: there is no Java in JAVA_HOME (" + java + ")\n  help: "), out);
    }

    private Path jar() throws IOException {
        return home.toRealPath().resolve("lib/glossator.jar");
    }

    private List<Path> archives() throws IOException {
        if (!Files.isDirectory(cache)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(cache)) {
            return files.toList();
        }
    }

    private int start(String... arguments) throws IOException, InterruptedException {
        return start(home.resolve("bin/glossator"), arguments);
    }

    private int start(Path script, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(SHELL.toString(), script.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", java.toString());
        builder.environment().put("GLOSSATOR_CACHE", cache.toString());
        builder.environment().remove("GLOSSATOR_OPTS");
        Process process = builder.start();
        out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor();
    }
}
