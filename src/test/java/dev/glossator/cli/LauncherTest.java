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

/** The script that starts a release, with a Java that tells how it was called, writes the files it is asked for and ends with 1. */
class LauncherTest {
    private static final Path SHELL = Path.of("/bin/sh");
    private static final String JAVA = """
            #!/bin/sh
            for word; do
                echo "$word"
                case $word in
                    -XX:DumpLoadedClassList=*) echo classes > "${word#*=}" ;;
                    -XX:SharedClassListFile=*) list=$(cat "${word#*=}") || exit 1 ;;
                    -XX:SharedArchiveFile=*) archive=${word#*=} ;;
                esac
            done
            [ "$1" = -Xshare:dump ] || exit 1
            echo "$list" "$@" > "$archive"
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
        assertTrue(out.startsWith("-XX:DumpLoadedClassList=" + cache), out);
        assertTrue(out.endsWith("-jar\n" + jar() + "\ncheck\n--source\ntwo days\n"), out);
        Path archive = archives(1).get(0);
        String made = Files.readString(archive);
        assertTrue(made.startsWith("classes -Xshare:dump "), made);
        assertTrue(made.endsWith(" -cp " + jar() + "\n"), made);

        assertEquals(1, start("explain"));
        assertEquals(
                "-XX:SharedArchiveFile=" + archive + "\n-Xlog:disable\n" + FIRST_COMPILER + "-jar\n" + jar()
                        + "\nexplain\n",
                out);
    }

    @Test
    void anotherJarAndAnotherJavaHaveAnotherArchive() throws IOException, InterruptedException {
        start("check");
        archives(1);
        Files.writeString(home.resolve("lib/glossator.jar"), "a newer jar");
        start("check");
        archives(2);
        Files.writeString(java.resolve("release"), "JAVA_VERSION=\"25\"\n");
        start("check");
        archives(3);
    }

    @Test
    void anArchiveThatCannotBeMadeLeavesNothingBehind() throws IOException, InterruptedException {
        Files.writeString(java.resolve("bin/java"), JAVA.replace("> \"$archive\"", "> \"$archive\"; exit 1"));
        assertEquals(1, start("check"));
        archives(0);
    }

    @Test
    void aShortCommandMakesNone() throws IOException, InterruptedException {
        start("explain");
        assertEquals(FIRST_COMPILER + "-jar\n" + jar() + "\nexplain\n", out);
        archives(0);
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

    /** What lies in the folder of archives, when it is so many and nothing else; they are made in the background. */
    private List<Path> archives(int expected) throws IOException, InterruptedException {
        List<Path> found = inCache();
        for (int tries = 0; tries < 200 && !areAll(found, expected); tries++) {
            Thread.sleep(50);
            found = inCache();
        }
        assertTrue(areAll(found, expected), found.toString());
        return found;
    }

    private static boolean areAll(List<Path> files, int expected) {
        return files.size() == expected
                && files.stream().allMatch(file -> file.toString().endsWith(".jsa"));
    }

    private List<Path> inCache() throws IOException {
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
