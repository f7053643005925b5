package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileIdTest {
    @ParameterizedTest
    @CsvSource({
        "talks.md, talks",
        "deep/down/talks.md, talks",
        "The Talks_2025.md, the-talks-2025",
        "Стад.md, stad",
        "Ane Städ.md, ane-stad",
        "a.b.md, a-b",
        "--a--.md, a",
        "1.md, 1"
    })
    void anIdIsTheNameOfTheFileInSmallLatinLetters(String file, String id) {
        Parsed parsed = Parsed.of("content/articles/" + file, "---\ntitle: Talks\n---\n");

        assertEquals(id, parsed.article().id());
        assertEquals(Span.startOf("content/articles/" + file), parsed.article().span());
    }

    @Test
    void theIdThatIsWrittenCounts() {
        Parsed parsed = Parsed.article("id: december");

        assertEquals("december", parsed.article().id());
        assertEquals(
                new Span("content/articles/talks.md", 3, 5, 3, 13),
                parsed.article().span());
    }

    @ParameterizedTest
    @ValueSource(strings = {"!.md", "-.md", "😀.md"})
    void aNameWithoutLettersAndDigitsMakesNone(String file) {
        assertEquals(
                "1:1 bad-id no id can be made of the file's name\n",
                Parsed.of("content/pages/" + file, "---\ntitle: Talks\n---\n").findings());
    }

    @Test
    void aNameThatIsTooLongMakesNone() {
        assertEquals(
                "1:1 bad-id no id can be made of the file's name\n",
                Parsed.of("content/glossary/" + "a".repeat(81) + ".md", "---\nkind: term\nname: A\n---\n")
                        .findings());
    }
}
