package dev.glossator.cli;

import dev.glossator.model.EntryKind;
import dev.glossator.model.Slug;
import dev.glossator.scaffold.Blank;
import dev.glossator.scaffold.NewFile;
import dev.glossator.scaffold.NewId;
import dev.glossator.scaffold.StarterSite;
import dev.glossator.schema.FileKind;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code glossator new}: writes files to begin with, and never over a file that is there. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "WHAT",
        description = "Writes a file to begin with, in which every field is explained. Never overwrites a file.",
        footer = {
            "",
            "Examples:",
            "  glossator new site my-site                       a small site to learn from",
            "  glossator new article \"How the talks went\"       content/articles/how-the-talks-went.md",
            "  glossator new entry \"Ane Stad\" --kind person     content/glossary/ane-stad.md",
            "  glossator new source \"Two days in Lina\" --id herald-1203",
            "  glossator new claim \"The bridge is old.\" --by ane-stad --id bridge-age",
            "  glossator new event \"Stad opens the bridge.\"   content/events/stad-opens-the-bridge.yaml"
        })
final class NewCommand implements Callable<Integer> {
    private static final String SOURCE = "The folder that holds content/ (default: this folder).";
    private static final String ID = "The id; without it, it is made of the title.";
    private static final String ID_OF_WORDS = "The id; without it, it is made of the first words.";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        throw new ParameterException(
                spec.commandLine(),
                "Say what to make: " + String.join(", ", spec.subcommands().keySet()));
    }

    @Command(
            name = "site",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes a small site to learn from, with what an editor and GitHub Pages need.")
    int site(
            @Parameters(paramLabel = "DIR", description = "The folder of the site; made if it is not there.")
                    Path folder,
            @Option(names = "--title", description = "The site's name (default: the name of the folder).") @Nullable
                    String title)
            throws IOException {
        List<NewFile> files = StarterSite.of(line(title == null ? nameOf(folder) : title));
        FreshFiles.write(folder, files);
        files.forEach(file -> out().println("wrote " + folder.resolve(file.path())));
        out().println(files.size() + " files; next: " + Invocation.of("serve", folder));
        out().println("to publish it from GitHub: .github/workflows/pages.yml says what that needs");
        return ExitCode.OK;
    }

    @Command(
            name = "article",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes an article with the date of today.")
    int article(
            @Parameters(paramLabel = "TITLE", description = "Its title.") String title,
            @Option(names = "--id", description = ID) @Nullable String id,
            @Option(names = "--source", paramLabel = "DIR", defaultValue = ".", description = SOURCE) Path source)
            throws IOException {
        String checked = idOf(FileKind.ARTICLE, title, id);
        return add(source, Blank.article(checked, line(title), today()), "/articles/" + checked + "/");
    }

    @Command(
            name = "entry",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes a glossary entry.")
    int entry(
            @Parameters(paramLabel = "NAME", description = "The house spelling of the name.") String name,
            @Option(
                            names = "--kind",
                            paramLabel = "KIND",
                            defaultValue = "person",
                            description = "person (default), organisation, place, term or document.")
                    String kind,
            @Option(names = "--id", description = ID) @Nullable String id,
            @Option(names = "--source", paramLabel = "DIR", defaultValue = ".", description = SOURCE) Path source)
            throws IOException {
        String checked = idOf(FileKind.ENTRY, name, id);
        EntryKind known = EntryKind.named(kind)
                .orElseThrow(() -> new UsageException(
                        "`" + kind + "` is no kind of entry: write one of " + String.join(", ", EntryKind.words())));
        return add(source, Blank.entry(checked, line(name), known), "/glossary/" + checked + "/");
    }

    @Command(
            name = "page",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes a plain page, such as one about the site.")
    int page(
            @Parameters(paramLabel = "TITLE", description = "Its title.") String title,
            @Option(names = "--id", description = ID) @Nullable String id,
            @Option(names = "--source", paramLabel = "DIR", defaultValue = ".", description = SOURCE) Path source)
            throws IOException {
        String checked = idOf(FileKind.PAGE, title, id);
        return add(source, Blank.page(checked, line(title)), checked.equals("index") ? "/" : "/" + checked + "/");
    }

    @Command(
            name = "source",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes a file with a source, to be cited as [@ID].")
    int source(
            @Parameters(paramLabel = "TITLE", description = "Its title.") String title,
            @Option(names = "--id", description = ID) @Nullable String id,
            @Option(names = "--source", paramLabel = "DIR", defaultValue = ".", description = SOURCE) Path source)
            throws IOException {
        String checked = idOf(FileKind.SOURCES, title, id);
        return add(source, Blank.source(checked, line(title)), "/sources/" + Slug.ofKey(checked) + "/");
    }

    @Command(
            name = "claim",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes a file with a claim.")
    int claim(
            @Parameters(paramLabel = "TEXT", description = "What is claimed, in your own words.") String text,
            @Option(
                            names = "--by",
                            paramLabel = "WHO",
                            required = true,
                            description = "Who asserts it: the id of an entry, or a name.")
                    String by,
            @Option(names = "--id", description = ID_OF_WORDS) @Nullable String id,
            @Option(names = "--source", paramLabel = "DIR", defaultValue = ".", description = SOURCE) Path source)
            throws IOException {
        String checked = idOf(FileKind.CLAIMS, NewId.ofSentence(text), id);
        NewFile file = Blank.claim(checked, line(text), line(by));
        return add(source, Addition.allowed(source, file), "/claims/" + checked + "/");
    }

    @Command(
            name = "event",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Writes a file with an event of today.")
    int event(
            @Parameters(paramLabel = "WHAT", description = "What happened, in one sentence.") String what,
            @Option(names = "--id", description = ID_OF_WORDS) @Nullable String id,
            @Option(names = "--source", paramLabel = "DIR", defaultValue = ".", description = SOURCE) Path source)
            throws IOException {
        String checked = idOf(FileKind.EVENTS, NewId.ofSentence(what), id);
        NewFile file = Blank.event(checked, line(what), today());
        return add(source, Addition.allowed(source, file), "/timeline/");
    }

    private int add(Path source, NewFile file, String address) throws IOException {
        Addition.refuse(source, file);
        FreshFiles.write(source, List.of(file));
        out().println("wrote " + source.resolve(file.path()).normalize());
        out().println("next: fill it in; " + Invocation.of("serve", source) + " shows it at " + address);
        return ExitCode.OK;
    }

    private static String idOf(FileKind kind, String title, @Nullable String given) {
        String id = given == null ? NewId.ofTitle(title) : given;
        NewId.refusal(kind, id).ifPresent(why -> {
            throw new UsageException(why);
        });
        return id;
    }

    private static String line(String title) {
        if (title.isBlank() || title.chars().anyMatch(Character::isISOControl)) {
            throw new UsageException("a title is words on one line");
        }
        return title.strip();
    }

    private static String nameOf(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        return name == null ? "Talks" : name.toString();
    }

    private static LocalDate today() {
        return SiteOptions.sourceDate(System.getenv("SOURCE_DATE_EPOCH"))
                .orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
