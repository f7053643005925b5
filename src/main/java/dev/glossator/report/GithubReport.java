package dev.glossator.report;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Severity;
import dev.glossator.diagnostic.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings as annotations of a pull request: workflow commands of GitHub Actions, one line for each.
 *
 * <pre>{@code
 * ::error file=content/articles/talks.md,line=14,endLine=14,col=7,endColumn=19,title=unknown-entry::no entry is named `Ane Stad`
 * }</pre>
 *
 * <p>GitHub shows {@value #MOST_OF_A_LEVEL} of a level and drops the others without a word, so these go into {@link #summary}. It takes
 * columns of places within one line alone; {@code endColumn} is the column after the place.
 */
public final class GithubReport {
    static final int MOST_OF_A_LEVEL = 10;
    /** A summary is 1 MiB at most. */
    static final int MOST_ROWS = 100;

    private static final String TABLE_HEAD = "| place | severity | finding | rule |\n| --- | --- | --- | --- |\n";
    private static final String ACTIVE = "\\`*_{}[]<>()#+!|~&@:.";

    private final String folder;
    private final List<Diagnostic> annotated = new ArrayList<>();
    private final List<Diagnostic> rest = new ArrayList<>();

    private GithubReport(String folder) {
        this.folder = folder;
    }

    /**
     * Divides findings, in the given order, into annotations and a rest.
     *
     * @param folder where the source lies in the repository, with a final {@code /}; empty if it is the repository's root
     */
    public static GithubReport of(List<Diagnostic> diagnostics, String folder) {
        var report = new GithubReport(folder);
        Map<Severity, Integer> told = new EnumMap<>(Severity.class);
        for (Diagnostic found : diagnostics) {
            boolean fits = told.merge(found.severity(), 1, Integer::sum) <= MOST_OF_A_LEVEL;
            (fits ? report.annotated : report.rest).add(found);
        }
        return report;
    }

    /** How many findings are no annotations. */
    public int rest() {
        return rest.size();
    }

    /** The annotations, each line ended by {@code \n}. */
    public String commands() {
        return annotated.stream().map(found -> command(found) + "\n").collect(Collectors.joining());
    }

    private String command(Diagnostic found) {
        String help = found.help().lines().map(Visible::text).collect(Collectors.joining("\n      "));
        String words = Visible.text(found.message()) + (help.isEmpty() ? "" : "\nhelp: " + help);
        return "::" + level(found.severity()) + " file=" + property(path(found.span())) + place(found.span())
                + ",title=" + property(found.rule().id()) + "::" + data(words);
    }

    private static String level(Severity severity) {
        return severity == Severity.NOTE ? "notice" : severity.word();
    }

    private String path(Span span) {
        return Visible.text(folder + span.file());
    }

    private static String place(Span span) {
        String lines = ",line=" + span.line() + ",endLine=" + span.endLine();
        return span.line() == span.endLine()
                ? lines + ",col=" + span.column() + ",endColumn=" + span.endColumn()
                : lines;
    }

    private static String property(String value) {
        return data(value).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** The findings that are no annotations, as Markdown for the summary of a job; empty if there are none. */
    public String summary() {
        if (rest.isEmpty()) {
            return "";
        }
        String rows = rest.stream().limit(MOST_ROWS).map(this::row).collect(Collectors.joining());
        int more = rest.size() - MOST_ROWS;
        String last = more <= 0
                ? ""
                : String.format(Locale.ROOT, "\nand %,d more, which `glossator check --format short` prints\n", more);
        return "### Findings of Glossator that are not annotated\n\n" + TABLE_HEAD + rows + last;
    }

    private String row(Diagnostic found) {
        Span span = found.span();
        return "| " + code(path(span) + ":" + span.line() + ":" + span.column()) + " | "
                + found.severity().word() + " | " + code(Visible.text(found.message())) + " | "
                + found.rule().id() + " |\n";
    }

    /**
     * Text that neither Markdown nor HTML takes for more, with a character reference for each sign that could be; as code, in which GitHub
     * looks for no names of people, issues or addresses either.
     */
    private static String code(String text) {
        var cell = new StringBuilder("<code>");
        text.codePoints().forEach(c -> {
            if (ACTIVE.indexOf(c) >= 0) {
                cell.append("&#").append(c).append(';');
            } else {
                cell.appendCodePoint(c);
            }
        });
        return cell.append("</code>").toString();
    }
}
