package dev.glossator.render;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.sources;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.link.SiteFixture;
import dev.glossator.model.Permalink;
import dev.glossator.render.view.UseView;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesTest {
    @Test
    void aSentenceThatCitesASourceTwiceStandsThereOnce() {
        List<UseView> uses = ofSourceA("They met [@a, p. 1], and left [@a, p. 2; @a]. They met again [@a].");

        assertEquals(
                List.of("They met, and left. (p. 1; p. 2)", "They met again. ()"),
                uses.get(0).sentences().stream()
                        .map(sentence -> sentence.before() + " (" + sentence.locator() + ")")
                        .toList());
        assertEquals(
                "../../articles/talks/#cite-a", uses.get(0).sentences().get(0).href());
        assertEquals(
                "../../articles/talks/#cite-a--4",
                uses.get(0).sentences().get(1).href());
    }

    private static List<UseView> ofSourceA(String text) {
        var rendering = Rendering.of(
                SiteFixture.of(article(text), sources("a")).site(), Path.of("."), LocalDate.of(2026, 11, 25), false);
        return Uses.ofCitations(rendering.citationsOf("a"), Permalink.source("a"), rendering);
    }
}
