package dev.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that an option names. */
final class NamedFile {
    private NamedFile() {}

    /** Writes a text into it, over what was there; that it cannot be written is a fault of the command. */
    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException failure) {
            throw new UsageException(
                    file + " cannot be written: " + failure.getClass().getSimpleName());
        }
    }
}
