package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.entry;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static final Span HERE = Span.startOf("content/articles/talks.md");

    @Test
    void theNearestNameIsSuggested() {
        assertEquals(
                Optional.of("stad"),
                new Suggestions().among(() -> List.of("berg", "stad")).nearest("stat", HERE));
    }

    @Test
    void aFileGetsANumberOfThemAndThenNone() {
        var suggestions = new Suggestions();
        var names = suggestions.among(() -> List.of("stad"));
        for (int i = 0; i < Suggestions.MOST_IN_A_FILE; i++) {
            assertEquals(Optional.of("stad"), names.nearest("stat", HERE));
        }

        assertEquals(Optional.empty(), names.nearest("stat", HERE));
        assertEquals(Optional.empty(), suggestions.among(() -> List.of("stad")).nearest("stat", HERE));
        assertEquals(Optional.of("stad"), names.nearest("stat", Span.startOf("content/articles/other.md")));
    }

    @Test
    void aPageFullOfBrokenLinksIsDoneInSeconds() {
        List<SourceText> files = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            files.add(entry("person-number-" + i, "name: Person Number " + i));
        }
        var text = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            text.append(
                    "[x](../glossary/persom-number-%d.md) [[Persom Number %d]] [@s%d] [y](../sources/) [z](#h%d)\n\n"
                            .formatted(i, i, i, i));
        }
        files.add(article(text.toString()));

        var site = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> SiteFixture.of(files.toArray(SourceText[]::new)));

        assertEquals(5 * 20_000, site.found().size());
    }

    @Test
    void aFileOfRecordsFullOfUnknownIdsIsDoneInSeconds() {
        var actors = new StringBuilder("---\ntitle: Talks\nactors:\n");
        List<SourceText> files = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            files.add(entry("person-number-" + i, "name: Person Number " + i));
            actors.append("  - persom-number-").append(i).append('\n');
        }
        files.add(file("content/articles/talks.md", actors + "---\n"));

        var site = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> SiteFixture.of(files.toArray(SourceText[]::new)));

        assertEquals(2000, site.found().size());
    }
}
