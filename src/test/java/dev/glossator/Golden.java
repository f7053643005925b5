package dev.glossator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Expected files: compared, or rewritten with {@code -Dgolden=overwrite}. */
public final class Golden {
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));

    private Golden() {}

    public static void check(Path expected, String actual) {
        try {
            if (OVERWRITE) {
                Files.writeString(expected, actual);
            }
            assertEquals(Files.readString(expected), actual, expected.toString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
