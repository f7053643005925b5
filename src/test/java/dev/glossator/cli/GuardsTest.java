package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a hostile pull request may try, as the command line meets it: each attack has its message with file, line and rule, and nothing is
 * published. What it may write into fields is in {@code HostileFieldsTest}, what it may pile up in {@code HostileInputTest}.
 */
class GuardsTest {
    private static final String TALKS = "content/articles/talks.md";

    @TempDir
    private Path folder;

    private Path source;
    private String out = "";
    private String err = "";

    @BeforeEach
    void anEntryAndASource() throws IOException {
        source = folder.resolve("talks");
        write(
                "content/glossary/stad.md",
                "---\nkind: person\nname: Ane Stad\n---\n\nAne Stad led the talks [@herald].\n");
        write("content/sources/press.yaml", "- {id: herald, title: Two days in Lina}\n");
        write("secret.txt", "the secret");
        Files.writeString(folder.resolve("outside.txt"), "the secret");
    }

    @Nested
    class Yaml {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "summary: &a x                      | 3:10 | anchors (`&name`) are not read [yaml-syntax]",
                    "summary: *a                        | 3:10 | aliases (`*name`) are not read [yaml-syntax]",
                    "<<: {summary: x}                   | 3:1  | merge keys are not read [yaml-syntax]",
                    "summary: !!java.io.File [x]        | 3:10 | tags (`!name`) are not read [yaml-syntax]",
                    "published: 2025-02-30              | 3:12 | `published` must be a date, found `2025-02-30` [bad-date]",
                    "published: 3.12.2025               | 3:12 | `published` must be a date, found `3.12.2025` [bad-date]",
                    "summary: \"a\\u202Eb\"             | 3:10 | an escape in this text stands for the hidden character U+202E [hidden-character]",
                    "summary: \"a\\uD83D\"              | 3:10 | an escape in this text stands for the hidden character U+D83D [hidden-character]"
                })
        void tricksAreRefused(String field, String place, String message) throws IOException {
            write(TALKS, "---\ntitle: The talks\n" + field + "\n---\n\nStad [@herald].\n");

            refused(TALKS + ":" + place + ": error: " + message);
        }

        @Test
        void frontMatterHasALimit() throws IOException {
            write(TALKS, "---\ntitle: " + "x".repeat(64 * 1024) + "\n---\n\nWords.\n");

            refused(TALKS + ":1:1: error: the front matter is longer than 64 KiB [yaml-syntax]");
        }

        @Test
        void nestingHasALimit() throws IOException {
            write(TALKS, "---\ntitle: The talks\nactors: " + "[".repeat(30_000) + "\n---\n\nWords.\n");

            refused(TALKS + ":3:28: error: this is nested more than 20 deep [yaml-syntax]");
        }
    }

    @Nested
    class Markdown {
        @Test
        void aFileHasALimit() throws IOException {
            article("word ".repeat(220_000));

            refused(TALKS + ":1:1: error: the file is larger than 1 MiB [unreadable-file]");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {"^> ^", "^- ^", "*a ", "[", "![", "^[a]("})
        void aHundredThousandLevelsAreAnErrorOfTheFile(String level) throws IOException {
            article(level.repeat(100_000));

            assertTrue(build() != 3, err);
            assertFalse(err.contains("\tat "), err);
        }

        @Test
        void oneLevelTooManyIsNamed() throws IOException {
            article("> ".repeat(60) + "Words.\n");

            refused(
                    TALKS
                            + ":7:101: error: brackets, emphasis, lists or quotations are nested too deeply in this text [nested-too-deep]");
        }

        @Test
        void aTextThatCostsTooMuchIsNamed() throws IOException {
            article("* a\n".repeat(110_000));

            refused("[text-too-large]");
        }
    }

    @Nested
    class Addresses {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "[a](javascript:alert(1))",
                    "[a](&#106;avascript&colon;alert(1))",
                    "[a](data:text/html,x)",
                    "[a](vbscript:x)",
                    "[a](file:///etc/passwd)",
                    "[a](//example.org/)",
                    "![a](https://example.org/pixel.png)",
                    "<javascript:alert(1)>"
                })
        void onlyPlainOnesPass(String markdown) throws IOException {
            article(markdown);

            refused("[refused-address]");
        }

        @ParameterizedTest
        @CsvSource({"URL, press", "archive, press"})
        void thoseOfSourcesAreHeldToTheSame(String field, String file) throws IOException {
            article("Words [@bad].");
            write(
                    "content/sources/" + file + ".yaml",
                    "- {id: bad, title: T, " + field + ": \"javascript:alert(1)\"}\n");

            refused("[refused-address]");
        }

        @Test
        void twoOutputsNeverShareAnAddress() throws IOException {
            article("Words.");
            write("content/static/Articles/Talks/INDEX.html", "mine");

            refused("content/static/Articles/Talks/INDEX.html:1:1: error: ");
        }

        @Test
        void anIdLeadsNowhereElse() throws IOException {
            write(TALKS, "---\ntitle: The talks\nid: ../../../outside\n---\n\nWords.\n");

            refused(TALKS + ":3:5: error: ");
        }
    }

    @Nested
    class OtherFiles {
        @ParameterizedTest
        @CsvSource({"../../secret.txt", "../../../outside.txt", "%2e%2e/%2e%2e/secret.txt", "/etc/passwd"})
        void noPictureIsReadFromOutsideTheContent(String path) throws IOException {
            article("![a](" + path + ")");

            assertEquals(1, build(), out + err);
            assertTrue(out.contains(TALKS + ":7:1: error: "), out);
            nothingIsPublished();
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
        void noLinkIsFollowedOutOfTheSource() throws IOException {
            article("![a](hall.png)");
            Files.createSymbolicLink(source.resolve("content/articles/hall.png"), folder.resolve("outside.txt"));

            refused("content/articles/hall.png:1:1: error: ");
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no such links or names can be made there")
        void noLinkIsFollowedOutOfTheOutput() throws IOException {
            article("Words.");
            Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            Files.createDirectory(source.resolve("site"));
            Files.createSymbolicLink(source.resolve("site/articles"), elsewhere);

            assertEquals(2, build(), out + err);
            assertTrue(err.contains("articles"), err);
            try (Stream<Path> files = Files.list(elsewhere)) {
                assertEquals(0, files.count());
            }
        }
    }

    @Nested
    class Pages {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "<b onclick=alert(1)>x</b>",
                    "<svg onload=alert(1)>",
                    "<iframe src=x></iframe>",
                    "<style>*{}</style>",
                    "<b style=\"position:fixed\">x</b>",
                    "<a href=\"javascript:x\">x</a>",
                    "<form action=x>",
                    "<meta http-equiv=refresh content=0>",
                    "<base href=//example.org/>"
                })
        void htmlThatLoadsOrRunsIsShownAsText(String html) throws IOException {
            article("Words " + html + " [@herald].");

            assertEquals(0, build(), out + err);
            assertTrue(out.contains(TALKS + ":7:7: warning: "), out);
            assertTrue(out.contains("[raw-html]"), out);
            String page = Files.readString(source.resolve("site/articles/talks/index.html"));
            assertTrue(page.contains(html.substring(1, 4)) && !page.contains(html), page);
        }
    }

    @Nested
    class Templates {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "{{ page.getClass() }}",
                    "{{ page.frame.getClass().forName(\"java.lang.Runtime\") }}",
                    "{{ \"\".getBytes() }}",
                    "{% include \"../../secret.txt\" %}",
                    "{% include \"/etc/passwd\" %}",
                    "{% include \"nowhere.html\" %}",
                    "{% include \"article.html\" %}"
                })
        void whatReachesTooFarIsNamedWithItsLine(String template) throws IOException {
            article("Words.");
            write("templates/article.html", "<p>\n" + template + "\n");

            assertEquals(2, build(), out + err);
            assertTrue(err.startsWith("error: templates/article.html:2: "), err);
            assertFalse(err.contains("\tat ") || err.contains("the secret"), err);
            nothingIsPublished();
        }
    }

    private void article(String body) throws IOException {
        write(TALKS, "---\ntitle: The talks\nsummary: What happened.\npublished: 2025-12-04\n---\n\n" + body + "\n");
    }

    /** A build that ends with exit code 1, prints a message, and publishes nothing. */
    private void refused(String message) throws IOException {
        assertEquals(1, build(), out + err);
        assertTrue(out.contains(message), out);
        assertFalse(out.contains("the secret"), out);
        nothingIsPublished();
    }

    private void nothingIsPublished() {
        assertFalse(Files.exists(source.resolve("site/index.html")));
    }

    private int build() {
        var outWriter = new StringWriter();
        var errWriter = new StringWriter();
        int code = Main.run(
                new PrintWriter(outWriter), new PrintWriter(errWriter), "build", "--source", source.toString());
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
