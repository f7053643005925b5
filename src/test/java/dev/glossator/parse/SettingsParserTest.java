package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Autolink;
import dev.glossator.model.PagePicture;
import dev.glossator.model.Settings;
import dev.glossator.model.Settings.NavigationItem;
import dev.glossator.model.Target;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsParserTest {
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
                        repository: https://github.com/example/talks
                        contact: corrections@example.org
                        options: {autolink: page, unmarked-quotations: true}
                        image: {path: hall.jpg, alt: A hall}
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
                        List.of(new NavigationItem("glossary", "Names", new Span("content/site.yaml", 8, 19, 8, 27))),
                        "https://github.com/example/talks/edit/main/{path}",
                        "mailto:corrections@example.org",
                        new PagePicture(
                                new Target.Written("hall.jpg"),
                                "A hall",
                                null,
                                new Span("content/site.yaml", 12, 15, 12, 23)),
                        Autolink.PAGE,
                        "",
                        true),
                settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "  \n"})
    void anEmptyFileHasTheDefaults(String text) {
        Parsed parsed = Parsed.site(text);

        assertEquals("", parsed.findings());
        assertEquals(Settings.ABSENT, parsed.settings());
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
                "base-url: https://example.org/?a=b | 1:11 refused-address `https://example.org/?a=b` is not the address of a folder",
                "base-url: https://example.org/#a | 1:11 refused-address `https://example.org/#a` is not the address of a folder",
                "contact: the editor          | 1:10 refused-address `the editor` is no address that may be linked",
                "contact: 'javascript:a@b'    | 1:10 refused-address `javascript:a@b` is no address that may be linked",
                "contact: 'a\"@example.org'    | 1:10 refused-address `a\"@example.org` is no address that may be linked",
                "options: {autolnk: page}     | 1:11 unknown-key a set of options has no field `autolnk`",
                "options: {autolink: often}   | 1:21 front-matter-type `autolink` cannot be `often`",
                "repository: github           | 1:13 refused-address `github` is no address that may be linked",
                "repository: {branch: next}   | 1:13 missing-field a repository needs `url`",
                "repository: {url: 'https://example.org', edit: 'https://example.org/edit'} | 1:48 front-matter-type `edit` has no `{path}`",
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
        assertEquals(Settings.ABSENT, parsed.settings());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://github.com/example/talks | https://github.com/example/talks/edit/main/",
                "https://github.com/example/talks/ | https://github.com/example/talks/edit/main/",
                "https://github.com/example/talks.git | https://github.com/example/talks/edit/main/",
                "{url: 'https://github.com/example/talks', branch: next, folder: /sites/talks/} | https://github.com/example/talks/edit/next/sites/talks/",
                "{url: 'https://github.com/example/talks', branch: 'a \"b', folder: tålks} | https://github.com/example/talks/edit/a%20%22b/t%C3%A5lks/",
                "https://GitLab.com/example/talks | https://GitLab.com/example/talks/-/edit/main/",
                "https://codeberg.org/example/talks | https://codeberg.org/example/talks/_edit/main/",
                "{url: 'https://example.org/talks', edit: 'https://example.org/e?file={path}'} | https://example.org/e?file="
            })
    void aFileIsEditedWhereTheRepositoryIs(String repository, String folder) {
        Settings settings = Parsed.site("repository: " + repository).settings();

        assertEquals(
                folder + "content/articles/two%20words%23%C3%A5.md",
                settings.editAddress("content/articles/two words#å.md"));
    }

    @ParameterizedTest
    @CsvSource({
        "corrections@example.org, mailto:corrections@example.org",
        "mailto:corrections@example.org, mailto:corrections@example.org",
        "https://example.org/errors, https://example.org/errors"
    })
    void errorsAreReportedToAnAddressOrByMail(String written, String address) {
        assertEquals(address, Parsed.site("contact: " + written).settings().contact());
    }

    @Test
    void aFileThatIsNoRecordIsReported() {
        Parsed parsed = Parsed.site("- title: The talks\n");

        assertEquals(
                "1:1 front-matter-type the front matter must be fields, each as `key: value`\n", parsed.findings());
        assertEquals(java.util.Optional.empty(), parsed.document().settings());
    }
}
