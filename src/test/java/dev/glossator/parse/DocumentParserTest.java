package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Asset;
import dev.glossator.model.Autolink;
import dev.glossator.model.ContentFile;
import dev.glossator.model.Document;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentParserTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/talks.md",
                "content/other/talks.md",
                "content/articles/talks.yaml",
                "content/glossary/stad.yaml",
                "content/sources/press.md",
                "content/articles.md",
                "content/pages/site.yaml",
                "content/Site.yaml",
                "content/happenings/a.yaml"
            })
    void aFileInAWrongPlaceIsReported(String path) {
        Parsed parsed = Parsed.of(path, "---\ntitle: Talks\n---\n");

        assertEquals("1:1 misplaced-file no kind of content lives here\n", parsed.findings());
        assertEquals(Optional.empty(), parsed.document().page());
        assertFalse(parsed.document().lost().isEmpty());
    }

    @ParameterizedTest
    @CsvSource({
        "content/articles/talks.MD, talks.md",
        "content/articles/2.talks.Markdown, 2.talks.md",
        "content/sources/press.yml, press.yaml",
        "content/sources/press.YAML, press.yaml",
        "content/site.yml, site.yaml"
    })
    void aTextWithAnotherEndingIsToBeRenamed(String path, String right) {
        var reporter = new Reporter();
        PlaceCheck.check(new Asset(path, Path.of(path)), reporter);
        var asText = Parsed.of(path, "---\ntitle: Talks\n---\n");

        assertEquals("1:1 misplaced-file texts with this ending are not read\n", asText.findings());
        assertEquals("rename it to `" + right + "`", asText.help());
        assertEquals(asText.found(), reporter.sorted());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"content/static/terms.MD", "content/static/sources/a.csv", "content/articles/md", "content/a.txt"
            })
    void otherFilesMayHaveAnyEnding(String path) {
        var reporter = new Reporter();
        PlaceCheck.check(new Asset(path, Path.of(path)), reporter);

        assertEquals(List.of(), reporter.sorted());
    }

    @Test
    void oneIndexAloneIsTheHomePage() {
        String text = "---\ntitle: T\n---\n";

        assertEquals("index", Parsed.of("content/pages/index.md", text).page().id());
        assertEquals(
                "index",
                Parsed.of("content/pages/home.md", "---\nid: index\ntitle: T\n---\n")
                        .page()
                        .id());
        assertEquals(
                "deep",
                Parsed.of("content/pages/a/index.md", "---\nid: deep\ntitle: T\n---\n")
                        .page()
                        .id());
        assertEquals(
                "1:1 bad-id only `content/pages/index.md` is the home page\n",
                Parsed.of("content/pages/a/index.md", text).findings());
    }

    @ParameterizedTest
    @CsvSource({
        "content/sources/press.csv, 1",
        "content/sources/a/hall.png, 1",
        "content/articles/hall.png, 0",
        "content/hall.png, 0"
    })
    void onlyRecordsMayLieBesideRecords(String path, int findings) {
        var reporter = new Reporter();

        PlaceCheck.check(new Asset(path, Path.of(path)), reporter);

        assertEquals(findings, reporter.sorted().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/articles/talks.md", "content/glossary/stad.md", "content/pages/about.md"})
    void aPageNeedsFrontMatter(String path) {
        Parsed parsed = Parsed.of(path, "Words.");

        assertEquals("1:1 missing-front-matter this file has no front matter\n", parsed.findings());
        assertTrue(parsed.document().page().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\n---\n",
                "---\n\n---\n",
                "---\n# only a remark\n---\nWords",
                "---\nTalks\n---\n",
                "---\n- Talks\n---\n",
                "---\n\"Talks\"\n---\n"
            })
    void frontMatterIsFields(String text) {
        assertEquals(
                "1:1 front-matter-type the front matter must be fields, each as `key: value`\n",
                Parsed.of("content/articles/talks.md", text).findings());
    }

    @Test
    void nothingIsReadAfterFrontMatterWithoutAnEnd() {
        var reporter = new Reporter();
        var source = new SourceText("content/articles/talks.md", "---\ntitle: [Talks\n\n<b>\n");

        Document document = DocumentParser.parse(new ContentFile(source, 4, 4, 4), reporter);

        assertEquals(Document.unread(source, Set.of("talks")), document);
        assertEquals(List.of(), reporter.sorted());
    }

    @Test
    void longFrontMatterIsNotRead() {
        Parsed longest = Parsed.article("summary: " + "a".repeat(64 * 1024 - 23));
        Parsed longer = Parsed.article("summary: " + "a".repeat(64 * 1024 - 22));

        assertEquals("", longest.findings());
        assertEquals("1:1 yaml-syntax the front matter is longer than 64 KiB\n", longer.findings());
    }

    @Test
    void theTextIsReadEvenIfTheFrontMatterIsFaulty() {
        Parsed parsed = Parsed.of("content/articles/talks.md", "---\ntitle: a: b\n---\nWords <b>.\n");

        assertEquals(
                List.of(Rule.YAML_SYNTAX, Rule.RAW_HTML),
                parsed.found().stream().map(finding -> finding.rule()).toList());
    }

    @Test
    void aPlainPageHasATitleASummaryAndAText() {
        Parsed parsed = Parsed.of("content/pages/about.md", """
                ---
                title: About
                summary: How we work.
                autolink: none
                ---
                Words.
                """);

        assertEquals("about", parsed.page().id());
        assertEquals("About", parsed.page().title());
        assertEquals("How we work.", parsed.page().summary());
        assertEquals(Autolink.NONE, parsed.page().autolink());
        assertEquals(1, parsed.page().body().blocks().size());
    }

    @Test
    void allowancesStandInFrontMatterAndInTheText() {
        Parsed parsed = Parsed.of("content/articles/talks.md", """
                ---
                title: Talks
                allow: [{rule: missing-summary, because: "a test"}]
                ---
                <!-- glossator: allow raw-html because the sign
                is the subject -->

                Words <b>.
                More.

                Others.
                """);

        var inFrontMatter = parsed.document().allowances().get(1);
        var inText = parsed.document().allowances().get(0);
        assertEquals(Rule.MISSING_SUMMARY, inFrontMatter.rule());
        assertEquals("a test", inFrontMatter.reason());
        assertEquals(List.of(1, Integer.MAX_VALUE), List.of(inFrontMatter.firstLine(), inFrontMatter.lastLine()));
        assertEquals(3, inFrontMatter.span().line());
        assertEquals(Rule.RAW_HTML, inText.rule());
        assertEquals(List.of(5, 9), List.of(inText.firstLine(), inText.lastLine()));
    }

    @Test
    void anAllowanceInALineCoversIt() {
        Parsed parsed = Parsed.of(
                "content/articles/talks.md",
                "---\ntitle: Talks\n---\nOne.\n\nTwo <b> <!-- glossator: allow raw-html because so -->\n\nThree.\n");

        var allowance = parsed.document().allowances().get(0);
        assertEquals("so", allowance.reason());
        assertEquals(6, allowance.firstLine());
    }

    @Test
    void anAllowanceMayBeACommentOfAFileOfRecords() {
        Parsed parsed = Parsed.sources("""
                # a comment
                  # glossator: allow unused-source because it is kept
                - id: herald
                  title: The Herald

                - id: post
                  title: The Post # glossator: allow unused-source because this is no line of its own
                """);

        var allowance = parsed.document().allowances().get(0);
        assertEquals(1, parsed.document().allowances().size());
        assertEquals(Rule.UNUSED_SOURCE, allowance.rule());
        assertEquals("it is kept", allowance.reason());
        assertEquals(List.of(2, 4), List.of(allowance.firstLine(), allowance.lastLine()));
        assertEquals(3, allowance.span().column());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "allow nothing because so       | there is no rule `nothing`",
                "allow unknown-source because so| `unknown-source` is an error and cannot be switched off",
                "allow unused-source            | this comment for Glossator is not understood"
            })
    void aCommentThatSwitchesNothingOffIsReported(String words, String message) {
        assertEquals(
                "2:1 bad-allowance " + message + "\n",
                Parsed.sources("[]\n# glossator: " + words + "\n").findings());
    }
}
