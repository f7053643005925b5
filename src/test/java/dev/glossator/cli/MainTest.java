package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line as a writer meets it. */
class MainTest {
    @TempDir
    private Path folder;

    private Path source;
    private String out = "";
    private String err = "";

    @BeforeEach
    void aSmallSite() throws IOException {
        source = folder.resolve("talks");
        write("content/articles/talks.md", """
                ---
                title: The talks
                summary: What happened.
                published: 2025-12-04
                ---

                Stad spoke [@herald].
                """);
        write("content/glossary/stad.md", """
                ---
                kind: person
                name: Ane Stad
                aliases: [Stad]
                ---

                Ane Stad led the talks [@herald].
                """);
        write("content/sources/press.yaml", "- {id: herald, title: Two days in Lina}\n");
    }

    @Test
    void checkSaysThatAllIsWell() {
        assertEquals(0, run("check", "--source", source.toString()));
        assertTrue(out.matches("no problems in 3 files, \\d+\\.\\d\\d s\\R"), out);
        assertEquals("", err);
    }

    @Test
    void checkShowsEveryProblemWithItsPlaceAndExitsWithOne() throws IOException {
        write("content/articles/more.md", """
                ---
                title: More
                summary: More.
                published: 2025-12-05
                ---

                [[Ane Stadt]] came [@tribune].
                """);

        assertEquals(1, run("check", "--source", source.toString()));
        assertTrue(out.startsWith("""
                content/articles/more.md:7:1: error: no entry is named `Ane Stadt` [unknown-entry]
                    7 | [[Ane Stadt]] came [@tribune].
                      | ^^^^^^^^^^^^^
                  help: the nearest entry is `Ane Stad` (content/glossary/stad.md)
                content/articles/more.md:7:21: error: no source has the id `tribune` [unknown-source]
                """), out);
        assertTrue(out.contains("2 errors (0 fixable) in 1 of 4 files"), out);
    }

    @Test
    void coverageTellsWhatTheSentencesOfEachArticleRestOn() throws IOException {
        write("content/articles/more.md", """
                ---
                title: More
                summary: What happened then.
                published: 2025-12-04
                ---

                Stad left in 2025. She was glad.
                """);

        assertEquals(0, run("check", "--coverage", "--source", source.toString()));

        assertTrue(out.startsWith("""
                content/articles/more.md: 2 sentences: 2 bare (100 %)
                  7:1: bare: Stad left in 2025.
                content/articles/talks.md: 1 sentence: 1 cited (100 %)
                no problems in 4 files"""), out);
    }

    @Test
    void mentionsTellsOfNamesThatAnEditorMayWantToLookAt() throws IOException {
        write("content/articles/more.md", """
                ---
                title: More
                summary: What happened then.
                published: 2025-12-04
                ---

                They asked Odd Berg [@herald]. Then Odd Berg left, and Lena Stad with him [@herald].
                """);
        write("content/glossary/lena.md", """
                ---
                kind: person
                name: Lena Stad
                ---

                She knew Odd Berg, and the Hall of Lina, and the Hall of Lina knew her.
                """);
        write("content/glossary/nobody.md", """
                ---
                kind: person
                name: Nils Ingen
                ---

                Nobody.
                """);

        assertEquals(0, run("check", "--mentions", "--source", source.toString()));

        String survey = out.substring(out.indexOf("names without"), out.lastIndexOf("1 note"));
        assertEquals("""
                names without an entry:
                  Odd Berg: 3 times on 2 pages, first at content/articles/more.md:7:12
                  Hall of Lina: 2 times on 1 page, first at content/glossary/lena.md:6:28
                entries that nothing uses:
                  nobody: content/glossary/nobody.md
                surnames of several people:
                  Stad: lena, stad; listed alone by stad
                """, survey);
    }

    @Test
    void jsonIsOneDocument() throws IOException {
        write("content/pages/about.md", "No front matter.\n");

        assertEquals(1, run("check", "--source", source.toString(), "--format", "json"));

        JsonObject document = JsonParser.parseString(out).getAsJsonObject();
        assertEquals(List.of("version", "diagnostics", "summary"), List.copyOf(document.keySet()));
        JsonObject diagnostic = document.getAsJsonArray("diagnostics").get(0).getAsJsonObject();
        assertEquals(
                List.of(
                        "rule",
                        "severity",
                        "message",
                        "help",
                        "file",
                        "line",
                        "column",
                        "endLine",
                        "endColumn",
                        "related",
                        "fixes"),
                List.copyOf(diagnostic.keySet()));
        assertEquals("missing-front-matter", diagnostic.get("rule").getAsString());
        assertEquals(1, document.getAsJsonObject("summary").get("errors").getAsInt());
    }

    @Test
    void surveysAreKeysOfTheOneDocument() {
        assertEquals(
                0, run("check", "--source", source.toString(), "--coverage", "--mentions", "--format", "json"), err);

        JsonObject document = JsonParser.parseString(out).getAsJsonObject();
        assertEquals(
                List.of("version", "diagnostics", "mentions", "coverage", "summary"), List.copyOf(document.keySet()));
        assertEquals(
                "[{\"file\":\"content/articles/talks.md\","
                        + "\"sentences\":{\"claim\":0,\"quotation\":0,\"cited\":1,\"own\":0,\"bare\":0},\"bare\":[]}]",
                document.get("coverage").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "json", "github", "sarif"})
    void formsForProgramsAreTheSameOnEveryRunAndWithoutColours(String form) throws IOException {
        write("content/pages/two dåys.md", "No front matter.\n");
        String[] command = {"check", "--source", source.toString(), "--color", "always", "--format", form};

        assertEquals(1, run(command), err);
        String first = out;
        assertEquals(1, run(command), err);

        assertEquals(first, out);
        assertTrue(out.contains("missing-front-matter") && !out.contains("\u001B"), out);
        assertTrue(err.startsWith("1 error"), err);
    }

    @Test
    void theShortFormIsOneLineForEachFinding() throws IOException {
        write("content/pages/two dåys.md", "No front matter.\n");

        run("check", "--source", source.toString(), "--format", "short");

        assertTrue(out.matches("content/pages/two dåys\\.md:1:1: error: [^\n]+ \\[missing-front-matter]\n"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "sarif"})
    void aFormWithoutAPlaceForSurveysRefusesThem(String form) {
        assertEquals(2, run("check", "--source", source.toString(), "--coverage", "--format", form));
        assertEquals("", out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "github", "sarif"})
    void aFormForProgramsIsNoneForServe(String form) {
        assertEquals(2, run("serve", "--source", source.toString(), "--format", form));
        assertEquals("error: `serve` prints build after build: its --format is human or short\n", err);
    }

    @Test
    void aFindingWithoutHelpLeadsToItsRuleOnce() throws IOException {
        write("content/articles/more.md", """
                ---
                title: More
                summary: More.
                published: 2025-12-05
                claims:
                  - {id: first, text: The first., by: stad, status: reported, basis: [herald]}
                  - {id: second, text: The second., by: stad, status: reported, basis: [herald]}
                ---

                [The first]{claim=first}, [the second]{claim=second}, <b class="x">bold</b>.
                """);

        assertEquals(0, run("check", "--source", source.toString()), out);

        assertEquals(2, out.split("\\[single-source]", -1).length - 1, out);
        assertEquals(
                List.of("  more: glossator explain single-source"),
                out.lines().filter(line -> line.startsWith("  more:")).toList());
    }

    @Test
    void whatABaselineListsIsLeftOutButErrorsAreTold() throws IOException {
        write("content/articles/more.md", """
                ---
                title: More
                published: 2025-12-05
                ---

                Stad came. <u>So</u> <blink>it</blink> went.
                """);
        Path baseline = folder.resolve("known.json");

        assertEquals(0, run("check", "--source", source.toString(), "--write-baseline", baseline.toString()), out);
        assertEquals("wrote 2 findings to " + baseline + "\n", err);
        assertTrue(out.startsWith("no problems in 4 files"), out);
        assertTrue(out.endsWith("; 2 in the baseline\n"), out);

        write("content/articles/more.md", """
                ---
                title: More
                summary: Now there is one.
                published: 2025-12-05
                ---

                A line before it, and [[Nobody]].

                Stad came. <u>So</u> <blink>it</blink> went.
                """);
        String[] command = {"check", "--source", source.toString(), "--strict", "--baseline", baseline.toString()};
        assertEquals(1, run(command));
        assertTrue(out.contains("[unknown-entry]") && !out.contains("[raw-html]"), out);
        assertTrue(
                err.startsWith("note: no longer found, though " + baseline + " lists it: content/articles/more.md: "
                                + "a published article needs `summary`")
                        || err.contains("[missing-summary]\n  help: --write-baseline"),
                err);
        assertEquals(1, run("build", "--source", source.toString()));
    }

    @Test
    void aFileThatIsNoBaselineIsNeverOverwritten() throws IOException {
        Path file = source.resolve("content/articles/talks.md");
        String before = Files.readString(file);

        assertEquals(2, run("check", "--source", source.toString(), "--write-baseline", file.toString()));
        assertEquals("error: " + file + " is there and is no baseline: it is left as it is\n", err);
        assertEquals(before, Files.readString(file));
        assertEquals(2, run("check", "--source", source.toString(), "--baseline", file.toString()));
        assertEquals(
                2,
                run(
                        "check",
                        "--source",
                        source.toString(),
                        "--baseline",
                        source.resolve("none").toString()));
        assertEquals("", out);
    }

    @Test
    void aPortableSiteHasLinksToFiles() throws IOException {
        Path site = folder.resolve("site");
        run("build", "--portable", "--source", source.toString(), "--output", site.toString());

        String page = Files.readString(site.resolve("index.html"));
        assertTrue(page.contains("href=\"articles/talks/index.html\""), page);
    }

    @Test
    void buildEndsWithOneLineThatSaysWhereToLook() {
        assertEquals(0, run("build", "--source", source.toString()));

        assertTrue(
                out.matches(
                        "Built \\d+ pages, 0 claims, 1 entry, 1 source in \\d+\\.\\d s \\(0 unchanged\\) -> .*index\\.html\\R"),
                out);
        assertTrue(Files.exists(source.resolve("site/articles/talks/index.html")));
        assertEquals("", err);
    }

    @Test
    void aSecondBuildChangesNothing() {
        run("build", "--source", source.toString());

        assertEquals(0, run("build", "--source", source.toString()));

        assertFalse(out.contains("(0 unchanged)"), out);
    }

    @Test
    void anErrorPublishesNothingAndTheOldSiteStands() throws IOException {
        run("build", "--source", source.toString());
        String before = Files.readString(source.resolve("site/articles/talks/index.html"));
        write("content/articles/talks.md", "---\ntitle: Broken\n---\n\n[[nobody]]\n");

        assertEquals(1, run("build", "--source", source.toString()));

        assertTrue(out.contains("Nothing published: 1 error"), out);
        assertEquals(before, Files.readString(source.resolve("site/articles/talks/index.html")));
    }

    @Test
    void strictLetsAWarningCount() throws IOException {
        write("content/articles/talks.md", "---\ntitle: The talks\n---\n\nStad spoke [@herald].\n");

        assertEquals(0, run("build", "--source", source.toString()));
        assertEquals(1, run("build", "--source", source.toString(), "--strict"));
        assertEquals(1, run("check", "--source", source.toString(), "--strict"));
        assertEquals(0, run("check", "--source", source.toString()));
    }

    @Test
    void aFaultInATemplateIsNamedWithItsLineAndTheOldSiteStands() throws IOException {
        run("build", "--source", source.toString());
        String before = Files.readString(source.resolve("site/articles/talks/index.html"));
        write("templates/article.html", "<p>\n{{ page.nothing }}\n");

        assertEquals(2, run("build", "--source", source.toString()));

        assertTrue(err.startsWith("error: templates/article.html:2: "), err);
        assertEquals(before, Files.readString(source.resolve("site/articles/talks/index.html")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include \"nowhere.html\" %}",
                "{% include \"article.html\" %}",
                "{% include \"../../secret\" %}",
                "{{ say() }}",
                "{{ say(\"no.such.words\") }}",
                "{{ say(\"article.minutes\", page) }}",
                "{{ 1 / 0 }}",
                "{{ range(1, 2, 0) }}",
                "{{ \"x\" | abbreviate(-1) }}",
                "{{ page.frame.getClass() }}"
            })
    void aTemplateThatReachesTooFarIsAFaultOfTheTheme(String template) throws IOException {
        write("templates/article.html", template);

        assertEquals(2, run("build", "--source", source.toString()));
        assertTrue(err.startsWith("error: templates/"), err);
        assertFalse(Files.exists(source.resolve("site/index.html")));
    }

    @Test
    void aMissingPartIsNamedWithTheTemplateThatAsksForItAndTheOldSiteStands() throws IOException {
        run("build", "--source", source.toString());
        String before = Files.readString(source.resolve("site/articles/talks/index.html"));
        write("templates/partials/head.html", "<title>\n{% include \"partials/x.html\" %}\n");

        assertEquals(2, run("build", "--source", source.toString()));

        assertEquals(
                "error: templates/partials/head.html:2: there is no template `templates/partials/x.html`"
                        + System.lineSeparator(),
                err);
        assertEquals("", out);
        assertEquals(before, Files.readString(source.resolve("site/articles/talks/index.html")));
    }

    @Test
    void templatesThatLeadRoundInACircleAreNamedAndNothingIsPublished() throws IOException {
        write("templates/partials/head.html", "{% include \"partials/page.html\" %}\n");

        assertEquals(2, run("build", "--source", source.toString()));

        assertTrue(
                err.startsWith("error: templates/partials/head.html:1: templates lead round in a circle: "
                        + "templates/partials/page.html includes templates/partials/head.html "
                        + "includes templates/partials/page.html"),
                err);
        assertFalse(Files.exists(source.resolve("site/index.html")));
    }

    @Test
    void wordsThatDoNotFitAreNamedWithTheirPlaceInTheTemplate() throws IOException {
        write("templates/article.html", "<p>\n{{ say(\"article.minutes\", \"many\") }}\n");

        assertEquals(2, run("build", "--source", source.toString()));
        assertTrue(err.startsWith("error: templates/article.html:2: the words for `article.minutes` do not fit"), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--stacktrace check", "check --stacktrace"})
    void theTraceMayBeAskedForBeforeTheCommandOrAfterIt(String words) {
        String[] arguments = (words + " --source " + source).split(" ");

        assertEquals(0, run(arguments), err);
    }

    @Test
    void aForeignFileInTheWayIsLeftAloneAndNamed() throws IOException {
        write("site/index.html", "mine");

        assertEquals(2, run("build", "--source", source.toString()));

        assertTrue(err.contains("index.html"), err);
        assertEquals("mine", Files.readString(source.resolve("site/index.html")));
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "content", "content/site", "templates", ".."})
    void anOutputFolderThatWouldHarmTheSourceIsRefused(String output) throws IOException {
        assertEquals(
                2,
                run(
                        "build",
                        "--source",
                        source.toString(),
                        "--output",
                        source.resolve(output).toString()));

        assertTrue(err.startsWith("error: the site cannot go to "), err);
        assertTrue(Files.exists(source.resolve("content/articles/talks.md")));
        assertFalse(Files.exists(source.resolve("content/site")));
    }

    @Test
    void aMissingSourceIsAUsageError() {
        assertEquals(2, run("check", "--source", folder.resolve("nowhere").toString()));
        assertTrue(err.contains("--source"), err);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nonsense", "--jobs=0", "--today=soon", "--format=xml"})
    void anOptionThatCannotBeUsedIsAUsageError(String option) {
        assertEquals(2, run("check", "--source", source.toString(), option));
        assertFalse(err.isBlank());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "mailto:a@example.org", "https://example.org/?a=b", "https://example.org/#a"})
    void aBaseAddressMustBeThatOfAFolder(String address) {
        assertEquals(2, run("build", "--source", source.toString(), "--base-url", address));
        assertTrue(err.contains("--base-url"), err);
    }

    @Test
    void draftsAreBuiltOnRequest() throws IOException {
        write("content/articles/next.md", "---\ntitle: Next\nstatus: draft\n---\n\nStad will speak [@herald].\n");

        run("build", "--source", source.toString());
        assertFalse(Files.exists(source.resolve("site/articles/next/index.html")));
        run("build", "--source", source.toString(), "--drafts");
        assertTrue(Files.exists(source.resolve("site/articles/next/index.html")));
    }

    @Test
    void helpTeachesTheFirstSteps() {
        assertEquals(0, run("--help"));
        assertTrue(
                out.contains("glossator serve") && out.contains("content/articles") && out.contains("Exit codes"), out);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "check", "serve"})
    void everyCommandExplainsItsOptions(String command) {
        assertEquals(0, run(command, "--help"));
        assertTrue(out.startsWith("Usage: glossator " + command) && out.contains("--source=DIR"), out);
        assertEquals("", err);
    }

    @Test
    void nothingGoesPastTheGivenWriters() throws IOException {
        write("content/pages/about.md", "No front matter.\n");
        PrintStream systemOut = System.out;
        PrintStream systemErr = System.err;
        var printed = new ByteArrayOutputStream();
        var catching = new PrintStream(printed, true, StandardCharsets.UTF_8);
        System.setOut(catching);
        System.setErr(catching);
        try {
            run("--help");
            run("--nonsense");
            run("check", "--source", source.toString());
            run("build", "--source", source.toString(), "--format", "json");
        } finally {
            System.setOut(systemOut);
            System.setErr(systemErr);
        }

        assertEquals("", printed.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        assertEquals(0, run("--version"));
        assertTrue(out.matches("glossator \\d+\\.\\d+\\.\\d+.*\\R"), out);
    }

    @Test
    void timingsGoToTheOtherStream() {
        run("build", "--source", source.toString(), "--timings");
        assertTrue(err.contains("parse") && err.contains("publish") && err.contains("total"), err);
        assertFalse(out.contains("total"), out);
    }

    @Test
    void theTraceTellsOfEveryFileAndEveryPage() throws IOException {
        Path trace = folder.resolve("trace.json");
        assertEquals(0, run("build", "--source", source.toString(), "--trace", trace.toString()), err);

        List<String> done = new ArrayList<>();
        for (JsonElement event : JsonParser.parseString(Files.readString(trace))
                .getAsJsonObject()
                .getAsJsonArray("traceEvents")) {
            JsonObject object = event.getAsJsonObject();
            if (object.get("ph").getAsString().equals("X")) {
                assertTrue(
                        object.get("ts").getAsDouble() >= 0 && object.get("dur").getAsDouble() >= 0);
                done.add(object.get("cat").getAsString() + " "
                        + object.get("name").getAsString());
            }
        }
        assertTrue(
                done.containsAll(List.of(
                        "read read",
                        "parse content/articles/talks.md",
                        "render articles/talks/index.html",
                        "publish publish")),
                done.toString());
        assertEquals(
                2, run("build", "--source", source.toString(), "--trace", folder.toString()), "a folder is no file");
    }

    @Test
    void coloursComeOnRequestAlone() throws IOException {
        write("content/pages/about.md", "No front matter.\n");

        run("check", "--source", source.toString());
        assertFalse(out.contains("\u001B"), out);
        run("check", "--source", source.toString(), "--color", "always");
        assertTrue(out.contains("\u001B["), out);
    }

    private int run(String... arguments) {
        var outWriter = new StringWriter();
        var errWriter = new StringWriter();
        int code = Main.run(new PrintWriter(outWriter), new PrintWriter(errWriter), arguments);
        out = outWriter.toString();
        err = errWriter.toString();
        return code;
    }

    private void write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
