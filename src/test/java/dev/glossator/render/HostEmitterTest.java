package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.link.SiteFixture;
import dev.glossator.model.OutputFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HostEmitterTest {
    private static final SourceText SITE =
            SiteFixture.file("content/site.yaml", "title: Lina\nbase-url: https://example.org/t/\n");
    private static final SourceText MOVED = SiteFixture.entry("stad", "name: Ane Stad", "formerly: [ane, ms-stad]");

    @Test
    void aSiteWithoutAnAddressHasNone() {
        assertEquals(Map.of(), files(MOVED));
    }

    @Test
    void addressesBeginAtTheHost() {
        Map<String, String> files = files(SITE, MOVED);

        assertEquals(
                "/t/glossary/ane/ /t/glossary/stad/ 301\n/t/glossary/ms-stad/ /t/glossary/stad/ 301\n",
                files.getOrDefault("_redirects", ""));
        assertEquals(
                List.of("/t/*", "/t/assets/*"),
                files.getOrDefault("_headers", "")
                        .lines()
                        .filter(line -> line.startsWith("/"))
                        .toList());
    }

    @Test
    void redirectsAreWrittenOnlyWhereSomethingMoved() {
        assertEquals(List.of("_headers"), List.copyOf(files(SITE).keySet()));
    }

    @Test
    void aFileOfTheSitesOwnTakesTheirPlace() {
        Map<String, String> files = files(SITE, MOVED, SiteFixture.file("content/static/_headers", "x"));

        assertEquals(List.of("_redirects"), List.copyOf(files.keySet()));
    }

    private static Map<String, String> files(SourceText... files) {
        var rendering = Rendering.of(SiteFixture.of(files).site(), Path.of("."), LocalDate.of(2026, 11, 25), false);
        return new HostEmitter()
                .files(rendering)
                .map(file -> (OutputFile.Made) file.get())
                .collect(Collectors.toMap(file -> file.permalink().path(), OutputFile.Made::text));
    }
}
