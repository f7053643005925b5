package dev.glossator.cli;

import dev.glossator.diagnostic.Rule;
import dev.glossator.name.NearestNames;
import dev.glossator.report.RuleList;
import dev.glossator.report.RulePage;
import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator explain}: prints the page of a rule, or the list of all rules. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Explains a rule, with a wrong and a right example; without RULE, lists all rules.",
        footer = {"", "Example: glossator explain unknown-entry"})
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "0..1",
            paramLabel = "RULE",
            completionCandidates = RuleIds.class,
            description = "What stands in brackets at the end of a finding, such as unknown-entry.")
    private @Nullable String id;

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "When to use colours: ${COMPLETION-CANDIDATES} (default: auto).")
    private Colour colour = Colour.auto;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(id == null ? RuleList.text(colour.isUsed()) : page(withoutBrackets(id)));
        out.flush();
        return ExitCode.OK;
    }

    private String page(String named) {
        Rule rule = Rule.named(named).orElseThrow(() -> unknown(named));
        return RulePage.of(List.of(rule)).get(0).text(colour.isUsed());
    }

    /** As it is copied from a finding, e.g. {@code [unknown-entry]}. */
    private static String withoutBrackets(String copied) {
        return copied.startsWith("[") && copied.endsWith("]") ? copied.substring(1, copied.length() - 1) : copied;
    }

    private static UsageException unknown(String named) {
        String help = NearestNames.nearest(named, ids())
                .map(nearest -> "the nearest is `" + nearest + "`; ")
                .orElse("");
        return new UsageException(
                "there is no rule `" + named + "`\n  help: " + help + "`glossator explain` lists all rules");
    }

    private static List<String> ids() {
        return Arrays.stream(Rule.values()).map(Rule::id).toList();
    }

    /** What a shell offers to complete. */
    static final class RuleIds implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ids().iterator();
        }
    }
}
