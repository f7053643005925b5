package dev.glossator.report;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** The form of every JSON document (RFC 8259) that reports are printed in. */
final class JsonForm {
    private static final FormattingStyle STYLE =
            FormattingStyle.PRETTY.withNewline("\n").withIndent("  ");

    private JsonForm() {}

    /** What stands in a document. */
    interface Content {
        void write(JsonWriter json) throws IOException;
    }

    /** Writes an object piece by piece, as a hostile file may have more findings than memory holds as text; with a final line end. */
    static void object(Writer out, Content content) {
        try {
            var json = new JsonWriter(out);
            json.setFormattingStyle(STYLE);
            json.beginObject();
            content.write(json);
            json.endObject().flush();
            out.write('\n');
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The keys of a place, in an object that was begun. */
    static void place(Span span, JsonWriter json) throws IOException {
        json.name("file").value(span.file());
        json.name("line").value(span.line());
        json.name("column").value(span.column());
        json.name("endLine").value(span.endLine());
        json.name("endColumn").value(span.endColumn());
    }
}
