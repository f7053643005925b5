package dev.glossator.cli;

import dev.glossator.history.HistoryException;
import dev.glossator.publish.PublishException;
import dev.glossator.render.TemplateException;
import dev.glossator.report.Visible;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code glossator}. */
@Command(
        name = "glossator",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Turns a folder of Markdown into an annotated explainer.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "A site is a folder with content/articles, content/glossary, content/sources and content/pages.",
            "  glossator new       begin a site, or an article, entry, source, claim, event or page in it",
            "  glossator serve     write, and see the pages at once",
            "  glossator check     find what is wrong",
            "  glossator build     make the site in site/",
            "  glossator diff      tell what changed in meaning",
            "  glossator links     ask whether links to other sites still lead somewhere",
            "  glossator explain   tell what a finding means, with an example",
            "",
            "Exit codes: 0 all is well, 1 problems in the content, 2 usage, output folder, theme or git, 3 Glossator failed."
        })
public final class Main {
    /** In the order in which the help lists them. */
    private static final List<Class<?>> COMMANDS = List.of(
            BuildCommand.class,
            CheckCommand.class,
            DiffCommand.class,
            LinksCommand.class,
            NewCommand.class,
            ServeCommand.class,
            ExplainCommand.class,
            CompletionCommand.class);

    @Option(
            names = "--stacktrace",
            scope = ScopeType.INHERIT,
            description = "Print the whole trace if Glossator itself fails.")
    private boolean stacktrace;

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, arguments);
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }

    /** Runs a command and returns its exit code; prints to the given writers alone. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        var main = new Main();
        try {
            return commandLine(main, arguments)
                    .setOut(out)
                    .setErr(err)
                    .setUsageHelpAutoWidth(false)
                    .setColorScheme(Help.defaultColorScheme(Colour.auto.isUsed() ? Help.Ansi.ON : Help.Ansi.OFF))
                    .setExitCodeExceptionMapper(failure -> exitCode(failure))
                    .setExecutionExceptionHandler((failure, command, parsed) -> main.explain(failure, err))
                    .execute(arguments);
        } catch (OutOfMemoryError exhausted) {
            return outOfMemory(err);
        }
    }

    /** The command that is called alone, if it is plain to see which: what all of them declare takes a tenth of a second to read. */
    private static CommandLine commandLine(Main main, String... arguments) {
        var line = new CommandLine(main);
        String first = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> called =
                COMMANDS.stream().filter(command -> isNamed(command, first)).toList();
        boolean needsAll = called.isEmpty() || called.contains(CompletionCommand.class);
        (needsAll ? COMMANDS : called).forEach(line::addSubcommand);
        return line;
    }

    private static boolean isNamed(Class<?> command, String name) {
        return command.getAnnotation(Command.class).name().equals(name);
    }

    private static int exitCode(Throwable failure) {
        return failure instanceof CommandLine.ParameterException ? ExitCode.USAGE : ExitCode.FAILED;
    }

    private int explain(Exception failure, PrintWriter err) {
        if (failure instanceof NoSuchFileException missing) {
            err.println("error: there is no folder " + missing.getFile());
            err.println("  help: go to the folder that holds content/, or name it with --source");
            return ExitCode.USAGE;
        }
        if (failure instanceof PublishException
                || failure instanceof TemplateException
                || failure instanceof HistoryException
                || failure instanceof UsageException) {
            err.println("error: "
                    + String.valueOf(failure.getMessage())
                            .lines()
                            .map(Visible::text)
                            .collect(Collectors.joining("\n")));
            return ExitCode.USAGE;
        }
        if (failure.getCause() instanceof OutOfMemoryError) {
            return outOfMemory(err);
        }
        err.println("error: Glossator itself failed; this is not a fault in your text: " + failure);
        err.println("  help: report it with what --stacktrace prints");
        if (stacktrace) {
            failure.printStackTrace(err);
        }
        return ExitCode.FAILED;
    }

    private static int outOfMemory(PrintWriter err) {
        err.println("error: there is not enough memory for this content");
        err.println("  help: look for a file that does not belong there, or give more: `java -Xmx4g -jar …`");
        return ExitCode.FAILED;
    }
}
