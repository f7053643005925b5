package dev.glossator.build;

import java.util.Locale;

/** The stages of a build, in their order. */
public enum Stage {
    READ,
    PARSE,
    LINK,
    CHECK,
    RENDER,
    PUBLISH;

    /** As it is printed, e.g. {@code parse}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
