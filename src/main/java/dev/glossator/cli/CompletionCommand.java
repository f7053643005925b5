package dev.glossator.cli;

import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator completion}: prints a script by which a shell completes commands, options and rules. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Prints a script by which bash or zsh completes commands, options and rules.",
        footer = {
            "",
            "For the shell that is open:  source <(glossator completion bash)",
            "For every one: put that line into ~/.bashrc, or with zsh into ~/.zshrc. There is none for fish."
        })
final class CompletionCommand implements Callable<Integer> {
    /** One script serves both: in zsh it first asks for the completion of bash. */
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "SHELL", completionCandidates = Shells.class, description = "${COMPLETION-CANDIDATES}.")
    private String shell = "";

    @Override
    public Integer call() {
        if (!SHELLS.contains(shell)) {
            throw new UsageException("there is no completion for `" + shell + "`: there is one for bash and for zsh");
        }
        var root = spec.root();
        PrintWriter out = spec.commandLine().getOut();
        out.print(AutoComplete.bash(root.name(), root.commandLine()));
        out.flush();
        return ExitCode.OK;
    }

    /** What a shell offers to complete. */
    static final class Shells implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return SHELLS.iterator();
        }
    }
}
