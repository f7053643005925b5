package dev.glossator.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether somebody watches, at a terminal. */
final class Terminal {
    /** Where the error stream leads; Linux alone tells. */
    private static final Path ERRORS = Path.of("/proc/self/fd/2");

    private Terminal() {}

    /** Whether input and output are a terminal. Since Java 22 a console need not be one, and says itself whether it is. */
    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (Boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException older) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }

    /** Whether what is printed on the error stream may be printed over again, here and now. */
    static boolean takesProgress() {
        return takesProgress(isThere() && showsErrors(ERRORS), System::getenv);
    }

    /**
     * Whether what is printed may be printed over again: on a terminal that is not {@code dumb}, and not where {@code CI} is set, as hosts
     * do that keep what is printed as a log.
     *
     * @param environment gives the value of a variable, or {@code null} if it is not set
     */
    static boolean takesProgress(boolean terminal, Function<String, @Nullable String> environment) {
        return terminal && !"dumb".equals(environment.apply("TERM")) && isEmpty(environment.apply("CI"));
    }

    static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    /** Whether a stream leads to a device other than the one that swallows all; also if the system does not tell. */
    static boolean showsErrors(Path stream) {
        try {
            Path end = Files.readSymbolicLink(stream);
            return end.startsWith("/dev") && !end.endsWith("null");
        } catch (IOException | UnsupportedOperationException unknown) {
            return true;
        }
    }
}
