package dev.glossator.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How Glossator is called on this machine, so that a command which we print can be typed as it stands. */
final class Invocation {
    private static final String LAUNCHER = "glossator";
    private static final Pattern JAR =
            Pattern.compile("(?<jar>(?:.*?[/\\\\])?glossator[^/\\\\ ]*\\.jar)(?: .*)?", Pattern.DOTALL);

    private Invocation() {}

    /** A command for the site in a folder, e.g. {@code glossator serve --source talks}. */
    static String of(String command, Path folder) {
        String path = folder.normalize().toString();
        return program() + " " + command + (path.isEmpty() ? "" : " --source " + quoted(path));
    }

    /** {@code glossator}, or {@code java -jar target/glossator.jar} for somebody who did not start it by the launcher of a release. */
    private static String program() {
        return program(System.getProperty("sun.java.command", ""));
    }

    /**
     * The same.
     *
     * @param started what the virtual machine was given to run: a jar or a class, and its arguments
     */
    static String program(String started) {
        Matcher jar = JAR.matcher(started);
        if (!jar.matches() || Files.exists(launcherOf(Path.of(jar.group("jar"))))) {
            return LAUNCHER;
        }
        return "java -jar " + quoted(jar.group("jar"));
    }

    private static String quoted(String path) {
        return path.contains(" ") ? '"' + path + '"' : path;
    }

    /** Where a release has it: the jar lies in {@code lib/}. */
    private static Path launcherOf(Path jar) {
        return jar.toAbsolutePath().resolveSibling("../bin/" + LAUNCHER).normalize();
    }
}
