package dev.glossator.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.NameSurvey;
import dev.glossator.diagnostic.Related;
import dev.glossator.diagnostic.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Findings for programs, as one JSON document (RFC 8259) with the keys in a fixed order. Lines and columns are those of {@link Span};
 * {@code help} is empty if there is none.
 */
public final class JsonReport {
    private static final FormattingStyle STYLE =
            FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

    private final JsonWriter json;

    private JsonReport(JsonWriter json) {
        this.json = json;
    }

    /** The document, findings in the given order, with a final line end. */
    public static String of(List<Diagnostic> diagnostics, Summary summary) {
        var out = new StringWriter();
        write(diagnostics, summary, out);
        return out.toString();
    }

    /** As below, without a survey. */
    public static void write(List<Diagnostic> diagnostics, Summary summary, Writer out) {
        write(diagnostics, Optional.empty(), summary, out);
    }

    /**
     * Writes the document piece by piece, as a hostile file may have more findings than memory holds as text.
     *
     * @param names goes under the key {@code mentions}
     */
    public static void write(List<Diagnostic> diagnostics, Optional<NameSurvey> names, Summary summary, Writer out) {
        try {
            var json = new JsonWriter(out);
            json.setFormattingStyle(STYLE);
            new JsonReport(json).write(diagnostics, names, summary);
            json.flush();
            out.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void write(List<Diagnostic> diagnostics, Optional<NameSurvey> names, Summary summary) throws IOException {
        json.beginObject().name("version").value(1);
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic);
        }
        json.endArray();
        if (names.isPresent()) {
            json.name("mentions");
            write(names.get());
        }
        json.name("summary");
        write(summary);
        json.endObject();
    }

    private void write(Diagnostic diagnostic) throws IOException {
        json.beginObject();
        json.name("rule").value(diagnostic.rule().id());
        json.name("severity").value(diagnostic.severity().word());
        json.name("message").value(diagnostic.message());
        json.name("help").value(diagnostic.help());
        write(diagnostic.span());
        json.name("related").beginArray();
        for (Related related : diagnostic.related()) {
            write(related);
        }
        json.endArray().name("fixes").beginArray();
        for (Fix fix : diagnostic.fixes()) {
            write(fix);
        }
        json.endArray().endObject();
    }

    private void write(Span span) throws IOException {
        json.name("file").value(span.file());
        json.name("line").value(span.line());
        json.name("column").value(span.column());
        json.name("endLine").value(span.endLine());
        json.name("endColumn").value(span.endColumn());
    }

    private void write(Related related) throws IOException {
        json.beginObject().name("message").value(related.message());
        write(related.span());
        json.endObject();
    }

    private void write(Fix fix) throws IOException {
        json.beginObject();
        json.name("title").value(fix.title());
        json.name("safe").value(fix.safe());
        json.name("edits").beginArray();
        for (Fix.Edit edit : fix.edits()) {
            json.beginObject();
            write(edit.span());
            json.name("text").value(edit.text()).endObject();
        }
        json.endArray().endObject();
    }

    private void write(NameSurvey names) throws IOException {
        json.beginObject().name("unlisted").beginArray();
        for (NameSurvey.Unlisted name : names.unlisted()) {
            json.beginObject().name("name").value(name.name());
            json.name("times").value(name.times()).name("pages").value(name.pages());
            write(name.first());
            json.endObject();
        }
        json.endArray().name("unused").beginArray();
        for (NameSurvey.Unused unused : names.unused()) {
            json.beginObject().name("entry").value(unused.entry());
            write(unused.span());
            json.endObject();
        }
        json.endArray().name("surnames").beginArray();
        for (NameSurvey.Surname surname : names.surnames()) {
            json.beginObject().name("surname").value(surname.surname());
            write("entries", surname.bearers());
            write("listedBy", surname.listedBy());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void write(String key, List<String> values) throws IOException {
        json.name(key).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    private void write(Summary summary) throws IOException {
        json.beginObject();
        json.name("errors").value(summary.errors());
        json.name("warnings").value(summary.warnings());
        json.name("notes").value(summary.notes());
        json.name("fixable").value(summary.fixable());
        json.name("files").value(summary.files());
        json.endObject();
    }
}
