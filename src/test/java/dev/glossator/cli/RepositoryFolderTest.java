package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepositoryFolderTest {
    @ParameterizedTest
    @CsvSource({"/repo, ''", "/repo/sites/the talks, sites/the talks/", "/elsewhere, ''"})
    void theSourceIsNamedFromTheRootOfTheRepository(String source, String folder) {
        assertEquals(folder, RepositoryFolder.of(Path.of(source), Map.of("GITHUB_WORKSPACE", "/repo")::get));
    }
}
