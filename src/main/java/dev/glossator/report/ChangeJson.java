package dev.glossator.report;

import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.Change;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Changes for programs: one JSON document, whose keys never change their meaning while {@code version} is 1. */
public final class ChangeJson {
    private ChangeJson() {}

    /**
     * Writes the document, with a final line end.
     *
     * @param base the other state, as the writer calls it
     */
    public static void write(String base, List<Change> changes, Writer out) {
        JsonForm.object(out, json -> {
            json.name("version").value(1);
            json.name("base").value(base);
            json.name("changes").beginArray();
            for (Change change : changes) {
                write(change, json);
            }
            json.endArray();
        });
    }

    private static void write(Change change, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("kind").value(change.kind().word());
        json.name("of").value(change.of().word());
        json.name("id").value(change.id());
        json.name("what").value(change.what());
        json.name("before").value(change.before());
        json.name("after").value(change.after());
        json.name("file").value(change.span().file());
        json.name("line").value(change.span().line());
        json.endObject();
    }
}
