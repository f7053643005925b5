package dev.glossator.check;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextCheckTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "![](hall.png)           | 4:1",
                "😀 ![ ](hall.png)       | 4:3",
                "- *so ![](hall.png)*    | 4:7",
                "[![](hall.png)](a.md)   | 4:2",
                "Words^[![](hall.png)]   | 4:8",
                "> ## ![](hall.png)      | 4:6"
            })
    void aPictureWithoutWordsIsReported(String text, String place) {
        assertEquals(
                place + " missing-alt this picture has no words for those who do not see it\n",
                findings(article(text + "\n")));
    }

    @Test
    void aPictureWithWordsIsSound() {
        assertEquals("", findings(article("![The hall](hall.png)\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"# Talks", "# Talks #", "Talks\n=====", "#"})
    void aSecondTitleIsReported(String text) {
        assertEquals("4:1 second-title a page has one heading of level 1, its title\n", findings(article(text + "\n")));
    }

    @Test
    void lowerHeadingsAreSound() {
        assertEquals("", findings(article("## Talks\n\n###### Deep\n")));
    }

    @Test
    void entriesAndPlainPagesAreLookedAtToo() {
        assertEquals(
                "5:1 second-title a page has one heading of level 1, its title\n",
                findings(file("content/glossary/stad.md", "---\nkind: person\nname: Ane Stad\n---\n# Ane Stad\n")));
        assertEquals(
                "4:1 second-title a page has one heading of level 1, its title\n",
                findings(file("content/pages/about.md", "---\ntitle: About\n---\n# About\n")));
    }

    private static String findings(SourceText file) {
        var reporter = new Reporter();
        TextCheck.check(SiteFixture.of(file).documents().get(0), reporter);
        return reporter.sorted().stream()
                .map(finding -> "%d:%d %s %s\n"
                        .formatted(
                                finding.span().line(),
                                finding.span().column(),
                                finding.rule().id(),
                                finding.message()))
                .collect(Collectors.joining());
    }
}
