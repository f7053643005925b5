package dev.glossator.report;

import dev.glossator.diagnostic.Severity;

/** Colours for a terminal (ECMA-48, SGR), or none at all. */
enum Paint {
    NONE,
    ANSI;

    private static final String RESET = "\u001b[0m";

    String bold(String text) {
        return painted("1", text);
    }

    String strong(Severity severity, String text) {
        return painted("1;" + colour(severity), text);
    }

    String plain(Severity severity, String text) {
        return painted(colour(severity), text);
    }

    private String painted(String code, String text) {
        return this == NONE ? text : "\u001b[" + code + "m" + text + RESET;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "31";
            case WARNING -> "33";
            case NOTE -> "36";
        };
    }
}
