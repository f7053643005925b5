package dev.glossator.report;

import dev.glossator.diagnostic.NameSurvey;
import dev.glossator.diagnostic.Span;
import java.util.List;

/** The names of a site for people to look at, as plain lines. */
public final class NameReport {
    private NameReport() {}

    /** The report, each list below its title, with a final line end. */
    public static String of(NameSurvey names) {
        return list(
                        "names without an entry",
                        names.unlisted().stream().map(NameReport::line).toList())
                + list(
                        "entries that nothing uses",
                        names.unused().stream().map(NameReport::line).toList())
                + list(
                        "surnames of several people",
                        names.surnames().stream().map(NameReport::line).toList());
    }

    private static String list(String title, List<String> lines) {
        return lines.isEmpty() ? title + ": none\n" : title + ":\n  " + String.join("\n  ", lines) + "\n";
    }

    private static String line(NameSurvey.Unlisted name) {
        return Visible.text(name.name()) + ": " + counted(name.times(), "time") + " on " + counted(name.pages(), "page")
                + ", first at " + place(name.first());
    }

    private static String line(NameSurvey.Unused unused) {
        return unused.entry() + ": " + Visible.text(unused.span().file());
    }

    private static String line(NameSurvey.Surname surname) {
        String listed =
                surname.listedBy().isEmpty() ? "listed alone by none" : "listed alone by " + joined(surname.listedBy());
        return Visible.text(surname.surname()) + ": " + joined(surname.bearers()) + "; " + listed;
    }

    private static String joined(List<String> entries) {
        return String.join(", ", entries);
    }

    private static String place(Span span) {
        return Visible.text(span.file()) + ":" + span.line() + ":" + span.column();
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
