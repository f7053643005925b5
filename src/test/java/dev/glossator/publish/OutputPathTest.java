package dev.glossator.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputPathTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/etc/x",
                "../x",
                "a/../../x",
                "a/..",
                "./x",
                "a//b",
                "a/",
                "a\\..\\..\\x",
                "a\nb",
                ".glossator",
                ".glossator/manifest.json",
                ".GLOSSATOR/lock"
            })
    void pathsOutOfTheFolderOrIntoOurBooksAreNone(String path) {
        assertEquals(Optional.empty(), OutputPath.parse(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"index.html", "glossary/стад/index.html", ".nojekyll", "a/.glossator/x", "a/..b"})
    void pathsOfASiteAreTaken(String path) {
        assertTrue(OutputPath.parse(path).isPresent());
    }

    @Test
    void foldersAreNamedFromTheOutermost() {
        assertEquals(List.of(new OutputPath("a"), new OutputPath("a/b")), new OutputPath("a/b/index.html").folders());
    }

    @Test
    void caseAndUnicodeFormDoNotCountWhenFolded() {
        assertEquals(new OutputPath("a/\u00e9.png").folded(), new OutputPath("A/E\u0301.PNG").folded());
    }
}
