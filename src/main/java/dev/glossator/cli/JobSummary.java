package dev.glossator.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** The file that GitHub Actions shows below a job, and names in {@code GITHUB_STEP_SUMMARY}. */
final class JobSummary {
    private JobSummary() {}

    /** Adds Markdown to the file, which other steps may have begun; says whether it stands there now. */
    static boolean add(String markdown, @Nullable String file) {
        if (file == null || file.isEmpty()) {
            return false;
        }
        try {
            Files.writeString(Path.of(file), "\n" + markdown, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            return true;
        } catch (IOException notWritten) {
            return false;
        }
    }
}
