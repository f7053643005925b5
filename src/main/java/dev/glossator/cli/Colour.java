package dev.glossator.cli;

import java.io.Console;
import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When colours are used. */
enum Colour {
    auto,
    always,
    never;

    /** Whether colours are used here and now. */
    boolean isUsed() {
        return isUsed(isTerminal(), System::getenv);
    }

    /**
     * Whether colours are used; {@code auto} means on a terminal, unless {@code NO_COLOR} is there and not empty (see no-color.org) or
     * {@code TERM} is {@code dumb}.
     *
     * @param environment gives the value of a variable, or {@code null} if it is not set
     */
    boolean isUsed(boolean terminal, Function<String, @Nullable String> environment) {
        return switch (this) {
            case always -> true;
            case never -> false;
            case auto ->
                terminal && isEmpty(environment.apply("NO_COLOR")) && !"dumb".equals(environment.apply("TERM"));
        };
    }

    private static boolean isEmpty(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    /** Since Java 22 a console need not be a terminal, and says itself whether it is one. */
    @SuppressWarnings("SystemConsoleNull")
    private static boolean isTerminal() {
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
}
