package dev.glossator.cli;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** When colours are used. */
enum Colour {
    auto,
    always,
    never;

    /** Whether colours are used here and now. */
    boolean isUsed() {
        return isUsed(Terminal.isThere(), System::getenv);
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
                terminal
                        && Terminal.isEmpty(environment.apply("NO_COLOR"))
                        && !"dumb".equals(environment.apply("TERM"));
        };
    }
}
