package dev.glossator.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Severity;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Warnings and notes that a site had when it began to be checked: a later check leaves them out, so that what is new is seen. Kept as one
 * JSON document, whose keys never change their meaning while {@code version} is 1.
 *
 * <p>A finding is known again by its rule, its file and its fingerprint, wherever its line has gone. An error is never in it.
 */
public final class Baseline {
    private static final int VERSION = 1;

    private final List<Entry> entries;
    private final Set<Key> keys = new HashSet<>();

    private Baseline(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        entries.forEach(entry -> keys.add(entry.key));
    }

    /**
     * One finding that was there.
     *
     * @param message what it said then, for people alone
     */
    public record Entry(Key key, String message) {}

    /** By what a finding is known again. */
    public record Key(String rule, String file, String fingerprint) {}

    /** Writes the findings that a baseline can hold, in the given order, with a final line end. */
    public static void write(List<Diagnostic> findings, Fingerprints fingerprints, Writer out) {
        JsonForm.object(out, json -> {
            json.name("version").value(VERSION);
            json.name("findings").beginArray();
            for (Diagnostic finding : findings) {
                if (isKept(finding)) {
                    write(finding, fingerprints.of(finding), json);
                }
            }
            json.endArray();
        });
    }

    private static void write(Diagnostic finding, String fingerprint, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("rule").value(finding.rule().id());
        json.name("file").value(finding.span().file());
        json.name("fingerprint").value(fingerprint);
        json.name("message").value(finding.message());
        json.endObject();
    }

    /** Whether a baseline can hold a finding: an error stops a build, so it is told whatever was there before. */
    public static boolean isKept(Diagnostic finding) {
        return finding.severity() != Severity.ERROR;
    }

    /** Reads what was written; empty if it is anything else. */
    public static Optional<Baseline> read(String written) {
        try {
            JsonObject document = JsonParser.parseString(written).getAsJsonObject();
            if (document.get("version").getAsInt() != VERSION) {
                return Optional.empty();
            }
            return Optional.of(new Baseline(entries(document.getAsJsonArray("findings"))));
        } catch (RuntimeException otherForm) { // gson has one for each kind of surprise
            return Optional.empty();
        }
    }

    private static List<Entry> entries(JsonArray findings) {
        List<Entry> entries = new ArrayList<>();
        for (JsonElement finding : findings) {
            JsonObject object = finding.getAsJsonObject();
            var key = new Key(text(object, "rule"), text(object, "file"), text(object, "fingerprint"));
            entries.add(new Entry(key, text(object, "message")));
        }
        return entries;
    }

    private static String text(JsonObject object, String key) {
        return object.get(key).getAsString();
    }

    /** Whether a finding was there. */
    public boolean knows(Diagnostic finding, Fingerprints fingerprints) {
        return isKept(finding) && keys.contains(key(finding, fingerprints));
    }

    /** What was there and is not any more, in the order of the file. */
    public List<Entry> gone(List<Diagnostic> findings, Fingerprints fingerprints) {
        Set<Key> present = new HashSet<>();
        findings.stream().filter(Baseline::isKept).forEach(finding -> present.add(key(finding, fingerprints)));
        return entries.stream().filter(entry -> !present.contains(entry.key)).toList();
    }

    private static Key key(Diagnostic finding, Fingerprints fingerprints) {
        return new Key(finding.rule().id(), finding.span().file(), fingerprints.of(finding));
    }
}
