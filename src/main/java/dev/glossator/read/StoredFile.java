package dev.glossator.read;

import dev.glossator.model.Asset;
import java.io.IOException;
import java.nio.file.Path;

/** A file of a {@link Tree} that was not read yet. Each method throws an exception if the file is gone or may not be read. */
public interface StoredFile {
    /** Relative to the source folder, with {@code /}. */
    String path();

    /** How many bytes it has. */
    long size() throws IOException;

    /** Called once, and only if the file is a text that is not too large. */
    byte[] bytes() throws IOException;

    /** What is equal as long as nobody wrote to the file, as far as can be told without reading it; by itself equal to nothing. */
    default Object stamp() {
        return new Object();
    }

    /** Where it lies on disk, or would lie. */
    Path place() throws IOException;

    /** What is published as it is; the size of a picture is known only if it lies on disk. */
    default Asset asset() throws IOException {
        return new Asset(path(), place());
    }
}
