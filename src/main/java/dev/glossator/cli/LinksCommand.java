package dev.glossator.cli;

import dev.glossator.build.Build;
import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Span;
import dev.glossator.links.Addresses;
import dev.glossator.links.Answer;
import dev.glossator.links.AnswerBook;
import dev.glossator.links.HttpProber;
import dev.glossator.links.LinkFindings;
import dev.glossator.links.LinkSurvey;
import dev.glossator.links.Turns;
import dev.glossator.links.WaybackArchive;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code glossator links}: asks whether the addresses outside of the site still answer. */
@Command(
        name = "links",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Asks whether the addresses outside of the site still answer. The only command that uses the network.",
        footer = {
            "",
            "Example: glossator links --cache .links.json --strict",
            "",
            "One host is asked one thing at a time, with a second between two, and nothing more once it asks to be left alone. Good answers",
            "are kept for a week in the file of --cache."
        })
final class LinksCommand implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SiteOptions site = new SiteOptions();

    @Mixin
    private ReportOptions report = new ReportOptions();

    @Option(names = "--cache", paramLabel = "FILE", description = "Where answers are kept (default: nowhere).")
    private @Nullable Path cache;

    @Option(
            names = "--fresh",
            paramLabel = "DAYS",
            defaultValue = "7",
            description = "How long a good answer counts (default: 7).")
    private int fresh = 7;

    @Option(names = "--no-archive", description = "Do not ask archive.org for copies of pages that are gone.")
    private boolean noArchive;

    @Override
    public Integer call() throws IOException, InterruptedException {
        AnswerBook book = book();
        Checked checked = Build.check(site.request(""));
        SortedMap<String, List<Span>> places = Addresses.of(checked);
        Map<String, Answer> answers = answers(places, book);
        keep(book);
        Checked found = checked.withOnly(LinkFindings.of(places, answers));
        PrintWriter out = spec.commandLine().getOut();
        report.print(Findings.of(found, site.source()), out);
        if (report.isForPeople()) {
            out.println(places.size() + " addresses, " + found.diagnostics().size() + " places to look at");
        }
        return found.isSound(site.strict()) ? ExitCode.OK : ExitCode.PROBLEMS;
    }

    private Map<String, Answer> answers(SortedMap<String, List<Span>> places, AnswerBook book)
            throws IOException, InterruptedException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Map<String, Answer> answers = new TreeMap<>();
        places.keySet()
                .forEach(address ->
                        book.answer(address, today.minusDays(fresh)).ifPresent(answer -> answers.put(address, answer)));
        List<String> open = places.keySet().stream()
                .filter(address -> !answers.containsKey(address))
                .toList();
        spec.commandLine().getErr().println("asking " + open.size() + " of " + places.size() + " addresses");
        var turns = new Turns(PAUSE);
        var archive = new WaybackArchive(turns);
        LinkSurvey.ask(open, new HttpProber(Version.number(), turns)).forEach((address, answer) -> {
            Answer whole = answer.isDead() && !noArchive
                    ? answer.withCopy(archive.copyOf(address).orElse(""))
                    : answer;
            answers.put(address, whole);
            book.note(address, whole, today);
        });
        return answers;
    }

    private AnswerBook book() throws IOException {
        if (cache == null || !Files.exists(cache)) {
            return new AnswerBook();
        }
        try {
            return AnswerBook.read(Files.readString(cache));
        } catch (IllegalArgumentException other) {
            throw new UsageException("--cache must name a file that `links` has written, or a new one: " + cache);
        }
    }

    private void keep(AnswerBook book) throws IOException {
        if (cache != null) {
            Files.writeString(cache, book.written());
        }
    }
}
