package dev.glossator.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "*One* **two** ~~three~~ `four`  | One two three four",
                "^One\ntwo\\\nthree^             | One two three",
                "It rained [@herald]. It snowed. | It rained. It snowed.",
                "It rained[@herald] , so         | It rained , so",
                "Words^[A note.] more            | Words more",
                "Words [^n].                     | Words.",
                "[one](a.md) [[two]]             | one two",
                "[[stad]] and [[!Stad]]          | stad and Stad",
                "&amp; \\* &lt;                  | & * <",
                "^## Title\n\nWords.^            | Words.",
                "^- item\n\nWords.^              | Words.",
                "## Title                        | ^^"
            })
    void theFirstParagraphIsItsWordsWithoutMarkup(String markdown, String words) {
        var parsed = MarkdownParser.parse(new SourceText("content/glossary/stad.md", markdown), 0, new Reporter());

        assertEquals(words, PlainText.firstParagraph(parsed.body()));
    }
}
