package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Settings;
import dev.glossator.model.Settings.NavigationItem;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsParserTest {
    private static final Settings DEFAULTS = new Settings("", "", "en", "", ZoneId.of("UTC"), "", List.of(), List.of());

    @Test
    void everyFieldHasItsValue() {
        Settings settings = Parsed.site("""
                        title: The talks
                        description: Who said what.
                        language: uk
                        base-url: https://example.org/talks
                        time-zone: Europe/Kyiv
                        licence: CC BY 4.0
                        authors: [Ane Stad]
                        navigation: [{to: glossary, label: Names}]
                        """).settings();

        assertEquals(
                new Settings(
                        "The talks",
                        "Who said what.",
                        "uk",
                        "https://example.org/talks/",
                        ZoneId.of("Europe/Kyiv"),
                        "CC BY 4.0",
                        List.of("Ane Stad"),
                        List.of(new NavigationItem("glossary", "Names", new Span("content/site.yaml", 8, 19, 8, 27)))),
                settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  \n"})
    void anEmptyFileHasTheDefaults(String text) {
        Parsed parsed = Parsed.site(text);

        assertEquals("", parsed.findings());
        assertEquals(DEFAULTS, parsed.settings());
    }

    @Test
    void aFinalSlashIsNotAddedTwice() {
        assertEquals(
                "https://example.org/",
                Parsed.site("base-url: https://example.org/").settings().baseUrl());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "titel: The talks             | 1:1 unknown-key the site has no field `titel`",
                "title: [The talks]           | 1:8 front-matter-type `title` must be text, found a list",
                "base-url: example.org        | 1:11 refused-address `example.org` is no address that may be linked",
                "language: en_GB              | 1:11 front-matter-type `en_GB` is no language tag",
                "language: ../../secret       | 1:11 front-matter-type `../../secret` is no language tag",
                "time-zone: Mars              | 1:12 front-matter-type `time-zone` cannot be `Mars`",
                "time-zone: Europe/Nowhere    | 1:12 front-matter-type `time-zone` cannot be `Europe/Nowhere`",
                "navigation: [{to: glossary}] | 1:14 missing-field a menu line needs `label`",
                "navigation: [{label: Names}] | 1:14 missing-field a menu line needs `to`",
                "navigation: [{to: A, label: B}] | 1:19 bad-id `A` is no id"
            })
    void aFaultyFieldIsReportedAndHasItsDefault(String text, String finding) {
        Parsed parsed = Parsed.site(text);

        assertEquals(finding + "\n", parsed.findings());
        assertEquals(DEFAULTS, parsed.settings());
    }

    @Test
    void aFileThatIsNoRecordIsReported() {
        Parsed parsed = Parsed.site("- title: The talks\n");

        assertEquals(
                "1:1 front-matter-type the front matter must be fields, each as `key: value`\n", parsed.findings());
        assertEquals(java.util.Optional.empty(), parsed.document().settings());
    }
}
