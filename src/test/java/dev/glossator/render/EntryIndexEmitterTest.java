package dev.glossator.render;

import static dev.glossator.link.SiteFixture.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import dev.glossator.model.OutputFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class EntryIndexEmitterTest {
    @Test
    void entriesStandByNameAsReadersLookForThem() {
        assertEquals(
                List.of("ane", "Åse", "Berg", "Østen"),
                linesOfGlossary(
                        entry("a", "kind: place", "name: Østen"),
                        entry("b", "kind: place", "name: ane"),
                        entry("c", "kind: place", "name: Åse"),
                        entry("d", "kind: place", "name: Berg")));
    }

    private static List<String> linesOfGlossary(SourceText... files) {
        var rendering = Rendering.of(SiteFixture.of(files).site(), Path.of("."), LocalDate.of(2026, 11, 25), false);
        OutputFile.Made glossary = new EntryIndexEmitter()
                .files(rendering)
                .map(file -> (OutputFile.Made) file.get())
                .filter(file -> file.permalink().path().equals("glossary/"))
                .findFirst()
                .orElseThrow();
        return Jsoup.parse(glossary.text()).select(".lines a").eachText();
    }
}
