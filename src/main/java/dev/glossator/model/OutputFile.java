package dev.glossator.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** One file of the finished site. */
public sealed interface OutputFile {
    Permalink permalink();

    /** Its bytes; the caller closes the stream. */
    InputStream open() throws IOException;

    /** A text that was made by a template; its file is UTF-8. */
    record Made(Permalink permalink, String text) implements OutputFile {
        @Override
        public InputStream open() {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * A file of the program that is copied as it is.
     *
     * @param resource where the program keeps it
     */
    record Packed(Permalink permalink, URL resource) implements OutputFile {
        @Override
        public InputStream open() throws IOException {
            return resource.openStream();
        }
    }

    /** A file that is copied as it is. */
    record Copied(Permalink permalink, Asset asset) implements OutputFile {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(asset.file());
        }
    }
}
