package dev.glossator.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.glossator.Golden;
import dev.glossator.history.SinceCheck;
import dev.glossator.links.Addresses;
import dev.glossator.links.AnswerBook;
import dev.glossator.links.LinkFindings;
import dev.glossator.read.FolderTree;
import dev.glossator.report.HumanReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Small whole sites: what is said of them, and what comes out. */
class CasesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @TempDir
    private Path outputs;

    @TestFactory
    Stream<DynamicTest> cases() throws IOException {
        return folders().stream()
                .map(folder -> dynamicTest(folder.getFileName().toString(), folder.toUri(), () -> check(folder)));
    }

    private void check(Path folder) throws IOException {
        Path output = outputs.resolve(folder.getFileName());
        var request = new BuildRequest(folder, "", false, false, 1, Optional.of(LocalDate.of(2026, 11, 25)));

        Built built = Build.build(request, output);
        Checked checked = answered(folder, compared(folder, request, built.checked()));

        Golden.check(
                folder.resolve("diagnostics.txt"), new HumanReport(checked::text, false).of(checked.diagnostics()));
        assertEquals(built.checked().isSound(false), Files.exists(output), "only a sound site is published");
        for (Path expected : expectedFiles(folder)) {
            Path file = output.resolve(folder.resolve("expected").relativize(expected));
            Golden.check(expected, Files.readString(file));
        }
    }

    /** With what is found in comparison with {@code base/}, where a case has such a folder. */
    private static Checked compared(Path folder, BuildRequest request, Checked now) throws IOException {
        Path base = folder.resolve("base");
        return Files.isDirectory(base) ? SinceCheck.of(now, Build.check(request, FolderTree.of(base)), "base") : now;
    }

    /** With what is found in the answers of other hosts, where a case has a file of them. */
    private static Checked answered(Path folder, Checked now) throws IOException {
        Path answers = folder.resolve("answers.json");
        return Files.exists(answers)
                ? now.with(LinkFindings.of(
                        Addresses.of(now),
                        AnswerBook.read(Files.readString(answers)).answers()))
                : now;
    }

    private static List<Path> expectedFiles(Path folder) throws IOException {
        Path expected = folder.resolve("expected");
        if (!Files.isDirectory(expected)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(expected)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Path> folders() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }
}
