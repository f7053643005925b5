package dev.glossator.report;

import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Related;
import dev.glossator.diagnostic.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;

/**
 * Findings for programs, as one JSON document (RFC 8259) with the keys in a fixed order. Lines and columns are those of {@link Span};
 * {@code help} is empty if there is none.
 */
public final class JsonReport {
    private final JsonWriter json;

    private JsonReport(JsonWriter json) {
        this.json = json;
    }

    /** The document, findings in the given order, with a final line end. */
    public static String of(List<Diagnostic> diagnostics, Summary summary) {
        var out = new StringWriter();
        write(diagnostics, Surveys.NONE, summary, out);
        return out.toString();
    }

    /** Writes the document; the surveys stand under keys of their own. */
    public static void write(List<Diagnostic> diagnostics, Surveys surveys, Summary summary, Writer out) {
        JsonForm.object(out, json -> new JsonReport(json).write(diagnostics, surveys, summary));
    }

    private void write(List<Diagnostic> diagnostics, Surveys surveys, Summary summary) throws IOException {
        json.name("version").value(1);
        json.name("diagnostics").beginArray();
        for (Diagnostic diagnostic : diagnostics) {
            write(diagnostic);
        }
        json.endArray();
        new SurveyJson(json).write(surveys);
        json.name("summary");
        write(summary);
    }

    private void write(Diagnostic diagnostic) throws IOException {
        json.beginObject();
        json.name("rule").value(diagnostic.rule().id());
        json.name("severity").value(diagnostic.severity().word());
        json.name("message").value(diagnostic.message());
        json.name("help").value(diagnostic.help());
        JsonForm.place(diagnostic.span(), json);
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

    private void write(Related related) throws IOException {
        json.beginObject().name("message").value(related.message());
        JsonForm.place(related.span(), json);
        json.endObject();
    }

    private void write(Fix fix) throws IOException {
        json.beginObject();
        json.name("title").value(fix.title());
        json.name("safe").value(fix.safe());
        json.name("edits").beginArray();
        for (Fix.Edit edit : fix.edits()) {
            json.beginObject();
            JsonForm.place(edit.span(), json);
            json.name("text").value(edit.text()).endObject();
        }
        json.endArray().endObject();
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
