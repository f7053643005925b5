package dev.glossator.publish;

import com.google.gson.FormattingStyle;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * The manifest on disk: JSON (RFC 8259), {@code {"version": 1, "files": {"feed.xml": {"sha256": "…", "size": 512}}}}, sorted by path. A file
 * that was about to be written has no {@code sha256}.
 */
final class ManifestFile {
    static final String NAME = "manifest.json";
    private static final int VERSION = 1;
    private static final FormattingStyle STYLE =
            FormattingStyle.PRETTY.withNewline("\n").withIndent(" ");

    private final Path file;

    ManifestFile(Path file) {
        this.file = file;
    }

    /** What an earlier build wrote; nothing if there is no manifest. */
    Manifest read() throws IOException {
        try (var text = new InputStreamReader(
                        Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), StandardCharsets.UTF_8);
                var json = new JsonReader(text)) {
            json.setStrictness(Strictness.STRICT);
            return read(json);
        } catch (NoSuchFileException firstBuild) {
            return Manifest.EMPTY;
        } catch (MalformedJsonException | EOFException | IllegalStateException | IllegalArgumentException e) {
            throw new PublishException(
                    ("`%s` does not say what Glossator wrote (%s); move the output folder away or restore"
                                    + " that file, then build again")
                            .formatted(file, fault(e)));
        }
    }

    // the library adds an address of its own on further lines
    private static String fault(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static Manifest read(JsonReader json) throws IOException {
        json.beginObject();
        expect(json, "version");
        if (json.nextInt() != VERSION) {
            throw new IllegalArgumentException("it is of another version of Glossator");
        }
        expect(json, "files");
        var files = new TreeMap<OutputPath, Fingerprint>();
        json.beginObject();
        while (json.hasNext()) {
            var path = new OutputPath(json.nextName());
            if (files.put(path, readFingerprint(json)) != null) {
                throw new IllegalArgumentException(path + " stands there twice");
            }
        }
        json.endObject();
        json.endObject();
        if (json.peek() != JsonToken.END_DOCUMENT) {
            throw new IllegalArgumentException("more follows its end");
        }
        return new Manifest(files);
    }

    private static Fingerprint readFingerprint(JsonReader json) throws IOException {
        json.beginObject();
        String name = json.nextName();
        String sha256 = "";
        if (name.equals("sha256")) {
            sha256 = json.nextString();
            name = json.nextName();
        }
        if (!name.equals("size")) {
            throw new IllegalArgumentException("`" + name + "` is unknown");
        }
        long size = json.nextLong();
        json.endObject();
        return new Fingerprint(sha256, size);
    }

    private static void expect(JsonReader json, String name) throws IOException {
        String found = json.nextName();
        if (!found.equals(name)) {
            throw new IllegalArgumentException("`" + name + "` expected, found `" + found + "`");
        }
    }

    /**
     * Replaces the file at once.
     *
     * @param draft a place on the same disk for the file until it is whole
     */
    void write(Manifest manifest, Path draft) throws IOException {
        try (var json = new JsonWriter(new OutputStreamWriter(Files.newOutputStream(draft), StandardCharsets.UTF_8))) {
            json.setFormattingStyle(STYLE);
            write(manifest, json);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void write(Manifest manifest, JsonWriter json) throws IOException {
        json.beginObject().name("version").value(VERSION).name("files").beginObject();
        for (Map.Entry<OutputPath, Fingerprint> entry : manifest.files().entrySet()) {
            Fingerprint print = entry.getValue();
            json.name(entry.getKey().path()).beginObject();
            if (!print.sha256().isEmpty()) {
                json.name("sha256").value(print.sha256());
            }
            json.name("size").value(print.size()).endObject();
        }
        json.endObject().endObject();
    }
}
