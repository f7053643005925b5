package dev.glossator.scaffold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.schema.FileKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewIdTest {
    @ParameterizedTest
    @CsvSource({
        "How the talks went, how-the-talks-went",
        "Nils Jørgstad, nils-jorgstad",
        "Ане Стад, ane-stad",
        "«…», ''",
        "../../etc/passwd, etc-passwd"
    })
    void aTitleBecomesAnIdAsTheNameOfAFileDoes(String title, String id) {
        assertEquals(id, NewId.ofTitle(title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "../talks",
                "a/b",
                "a\\b",
                "C:talks",
                "Talks",
                "a--b",
                "-a",
                ".hidden",
                "a b",
                "con",
                "nul",
                "lpt1"
            })
    void whatIsNoIdOrNoFileNameIsRefused(String id) {
        assertTrue(NewId.refusal(FileKind.ARTICLE, id).isPresent(), id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../talks", "a/b", ".", "-", "con", "CON.txt", "a b"})
    void aSourceMayHaveAKeyButNoPath(String id) {
        assertTrue(NewId.refusal(FileKind.SOURCES, id).isPresent(), id);
        assertFalse(NewId.refusal(FileKind.SOURCES, "Herald:1203").isPresent());
    }

    @Test
    void anIdHasAtMostEightyCharacters() {
        assertFalse(NewId.refusal(FileKind.ENTRY, "a".repeat(80)).isPresent());
        assertTrue(NewId.refusal(FileKind.ENTRY, "a".repeat(81)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"glossary", "search", "assets", "schemas"})
    void aPageCannotHaveAnAddressThatEverySiteHas(String id) {
        assertTrue(NewId.refusal(FileKind.PAGE, id).isPresent());
        assertFalse(NewId.refusal(FileKind.ENTRY, id).isPresent());
    }
}
