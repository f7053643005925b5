package dev.glossator.cli;

/** What a command says to the shell when it ends. */
final class ExitCode {
    static final int OK = 0;
    /** Problems in the content. */
    static final int PROBLEMS = 1;
    /** The command, the output folder or the theme cannot be used. */
    static final int USAGE = 2;
    /** Glossator itself failed. */
    static final int FAILED = 3;

    private ExitCode() {}
}
