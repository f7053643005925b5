package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check --fix} as a writer meets it. */
class MendingTest {
    private static final String TALKS = "content/articles/talks.md";

    @TempDir
    private Path folder;

    private Path source;
    private String out = "";
    private String err = "";

    @BeforeEach
    void anEntryWithVariants() throws IOException {
        source = folder.toRealPath().resolve("talks");
        write("content/glossary/stad.md", """
                ---
                kind: person
                name: Ane Stad
                aliases: [Stad]
                variants: [Anna Stadt, Stadt]
                formerly: [old-stad]
                ---

                Ane Stad led the talks [@herald].
                """);
        write("content/sources/press.yaml", "- {id: herald, title: Stadt in Lina, formerly: [old-herald]}\n");
    }

    @Test
    void fixesAreWrittenAndWhatIsLeftIsPrinted() throws IOException {
        article("Anna Stadt and [[nobody]] came [@old-herald].");

        assertEquals(1, run("--fix"));

        assertEquals("Ane Stad and [[nobody]] came [@herald].", text());
        assertTrue(out.startsWith("content/articles/talks.md:7:14: error: no entry is named `nobody`"), out);
        assertTrue(out.contains("\nfixed 2 findings in 1 file; 1 error (0 fixable) in 1 of 3 files, "), out);
        assertEquals("fixed content/articles/talks.md (2)\n", err);
    }

    @Test
    void aSecondRunIsCleanAndChangesNothing() throws IOException {
        article("Stadt, *Anna Stadt* and [[old-stad|her]] came [@old-herald].");
        run("--fix");
        String fixed = Files.readString(source.resolve(TALKS));

        assertEquals(0, run("--fix"));

        assertEquals(fixed, Files.readString(source.resolve(TALKS)));
        assertTrue(out.matches("fixed nothing; no problems in 3 files, \\d+\\.\\d\\d s\\R"), out);
        assertEquals("", err);
    }

    @Test
    void aDiffIsShownAndNothingIsWritten() throws IOException {
        article("Stadt came [@herald].");
        String before = Files.readString(source.resolve(TALKS));

        assertEquals(0, run("--fix", "--diff"));

        assertEquals("""
                --- a/content/articles/talks.md
                +++ b/content/articles/talks.md
                @@ -4,4 +4,4 @@
                 published: 2025-12-04
                 ---
                \s
                -Stadt came [@herald].
                +Stad came [@herald].
                """, out);
        assertEquals("would fix 1 finding in 1 file; nothing was written\n", err);
        assertEquals(before, Files.readString(source.resolve(TALKS)));
    }

    @Test
    void aDiffEndsAsACheckWould() throws IOException {
        article("Stadt came [@old-herald].");
        assertEquals(1, run("--fix", "--diff"));

        article("Stad came [@herald].");
        assertEquals(0, run("--fix", "--diff"));
        assertEquals("", out);
        assertEquals("nothing to fix\n", err);
    }

    @Test
    void jsonHoldsWhatIsLeft() throws IOException {
        article("Stadt and [[nobody]] came [@herald].");

        assertEquals(1, run("--fix", "--format", "json"));

        JsonObject document = JsonParser.parseString(out).getAsJsonObject();
        assertEquals(1, document.getAsJsonArray("diagnostics").size());
        assertEquals(0, document.getAsJsonObject("summary").get("fixable").getAsInt());
        assertEquals("Stad and [[nobody]] came [@herald].", text());
    }

    @ParameterizedTest
    @CsvSource({"--diff", "'--fix,--diff,--format,json'"})
    void aDiffThatCannotBeHadIsAUsageError(String options) throws IOException {
        article("Stadt came [@herald].");

        assertEquals(2, run(options.split(",", -1)));
        assertTrue(err.startsWith("error: --diff "), err);
        assertEquals("Stadt came [@herald].", text());
    }

    @Test
    void aLinkIsNamedAndNotFixed() throws IOException {
        Path notes = source.resolve("content/articles/talks.txt");
        article("Stadt came [@herald].");
        Files.move(source.resolve(TALKS), notes);
        Files.createSymbolicLink(source.resolve(TALKS), notes);

        assertEquals(2, run("--fix"));

        assertEquals("Stadt came [@herald].", text());
        assertEquals("error: content/articles/talks.md is a link, or no file of content/, so it was not fixed\n", err);
        assertTrue(out.contains("fixed nothing; 1 warning, 1 note (1 fixable)"), out);
    }

    @Test
    void aFileThatTwoPathsLeadToIsFixedInItsOwnPlace() throws IOException {
        article("Stadt came [@herald].");
        Files.createSymbolicLink(source.resolve("content/articles/again.md"), source.resolve(TALKS));

        run("--fix");

        assertEquals("Stad came [@herald].", text());
        assertTrue(Files.isSymbolicLink(source.resolve("content/articles/again.md")));
        assertTrue(out.contains("fixed 1 finding in 1 file"), out);
    }

    @Test
    void whatAWriterAllowsIsNotFixed() throws IOException {
        article("""
                <!-- glossator: allow variant-spelling because her letters have it -->
                Stadt came [@herald].""");

        assertEquals(0, run("--fix"));
        assertTrue(text().contains("\nStadt came"), text());
    }

    @Nested
    class OtherPeoplesWords {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "> Stadt came.",
                    "::: {.quote by=stad source=herald fidelity=paraphrased}\n> Stadt came.\n:::",
                    "She said [“Stadt came”]{.quote by=stad fidelity=translated lang=und source=herald}.",
                    "They wrote [Stadt]{.wording source=herald}.",
                    "They wrote “Stadt came”, and \"we and *Stadt*\".",
                    "They wrote «[[Stadt]] came».",
                    "## Stadt came",
                    "`Stadt` and <https://example.org/Stadt>",
                    "[Stadt](https://example.org/Stadt) and ![Stadt](stadt.png \"Stadt\")",
                    "    Stadt came.",
                    "```\nStadt came.\n```",
                    "[[!Stadt]]"
                })
        void staysAsItIs(String text) throws IOException {
            article(text + "\n\nBut Anna Stadt came.");
            write("content/articles/stadt.png", "");

            run("--fix");

            assertEquals(text + "\n\nBut Ane Stad came.", text());
        }

        @Test
        void inFrontMatterTooStaysAsItIs() throws IOException {
            write(
                    TALKS,
                    "---\ntitle: Stadt\nsummary: Anna Stadt came.\npublished: 2025-12-04\n---\n\nStadt [@herald].\n");

            run("--fix");

            assertEquals(
                    "---\ntitle: Stadt\nsummary: Anna Stadt came.\npublished: 2025-12-04\n---\n\nStad [@herald].\n",
                    Files.readString(source.resolve(TALKS)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Stadt's word, STADT, Stadt-era, Stadtholm = Stad's word, STADT, Stad-era, Stadtholm",
                "*Stadt* and **Anna Stadt** and ~~Stadt~~ = *Stad* and **Ane Stad** and ~~Stad~~",
                "Anna *Stadt* and Anna&nbsp;Stadt = Anna *Stadt* and Anna&nbsp;Stadt",
                "[[Stadt]], [[ Stadt | her ]] = [[Stad]], [[ Stad | her ]]",
                "a note^[by Stadt] = a note^[by Stad]",
                "🙂 Stadt 🙂 Stadt = 🙂 Stad 🙂 Stad",
                "[two days of Stadt]{.own} = [two days of Stad]{.own}",
                "19\" wide, Stadt = 19\" wide, Stadt",
                "“So” it was, Stadt = “So” it was, Stad"
            })
    void onlyTheNameIsReplaced(String text, String fixed) throws IOException {
        article(text);

        run("--fix");

        assertEquals(fixed, text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsAndTheByteOrderMarkStay(String lineEnd) throws IOException {
        String text = "\uFEFF---\ntitle: Ê\nsummary: S.\npublished: 2025-12-04\n---\n\nAnna\nStadt came [@herald].";
        write(TALKS, text.replace("\n", lineEnd));

        run("--fix");

        assertEquals(
                text.replace("Anna", "Ane").replace("Stadt", "Stad").replace("\n", lineEnd),
                Files.readString(source.resolve(TALKS)));
    }

    @Test
    void recordsInEveryFormAreFixed() throws IOException {
        write("content/sources/more.yaml", """
                - {id: one, title: One, language: "en_GB", derives-from: 'old-herald'}
                - id: two
                  title: Two
                  language: en_GB   # as spoken
                  derives-from:
                    - old-herald
                """);
        write("content/sources/more.json", """
                [{"id": "three", "title": "Three", "language": "en_GB", "derives-from": ["old-herald"]}]
                """);
        article("See [@one; @two; @three] and [@herald].");

        assertEquals(0, run("--fix"));

        assertEquals("""
                - {id: one, title: One, language: en-GB, derives-from: herald}
                - id: two
                  title: Two
                  language: en-GB   # as spoken
                  derives-from:
                    - herald
                """, Files.readString(source.resolve("content/sources/more.yaml")));
        assertEquals("""
                [{"id": "three", "title": "Three", "language": "en-GB", "derives-from": ["herald"]}]
                """, Files.readString(source.resolve("content/sources/more.json")));
    }

    private int run(String... options) {
        var outWriter = new StringWriter();
        var errWriter = new StringWriter();
        String[] arguments = new String[options.length + 3];
        arguments[0] = "check";
        arguments[1] = "--source";
        arguments[2] = source.toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        int code = Main.run(new PrintWriter(outWriter), new PrintWriter(errWriter), arguments);
        out = outWriter.toString();
        err = errWriter.toString();
        return code;
    }

    private void article(String text) throws IOException {
        write(TALKS, "---\ntitle: The talks\nsummary: What happened.\npublished: 2025-12-04\n---\n\n" + text + "\n");
    }

    /** The article without its front matter. */
    private String text() throws IOException {
        return Files.readString(source.resolve(TALKS)).split("\n---\n\n", 2)[1].replaceAll("\n$", "");
    }

    private void write(String name, String text) throws IOException {
        Path file = source.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
