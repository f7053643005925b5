package dev.glossator.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Body;
import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to take minutes or to overflow a stack, and honest texts that are as large. */
class HostileInputTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final int MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "[",
                "*a **b ",
                "^[",
                "[[",
                "[[!",
                "[@a",
                "![",
                "(",
                "<",
                "~~",
                "`",
                "- ",
                "[{.own}",
                "]{.own}[",
                "::: {.known} ",
                "+ ",
                "1. ",
                "1) ",
                "- > ",
                "&",
                "[^",
                "{",
                "\\",
                "**a *b ",
                "[a](",
                "![a]("
            })
    void aHundredThousandBeginningsEndQuickly(String beginning) {
        endsQuickly(beginning.repeat(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!--",
                "a <!--",
                "<!-- -->",
                "<div>\n",
                "]{.a",
                "\n",
                "\t",
                "a",
                " ",
                "a\r",
                "a\r\n",
                "[]",
                "]",
                "](",
                "`a ",
                "``a",
                "`a`` ",
                "a`b",
                "`a` ",
                "[a](b) ",
                "[](",
                "[]()",
                "[a](<",
                "[a](b \"",
                "[a](b 'c ",
                "![a](b)",
                "**[a](b)** ",
                "~~[a](b)~~ ",
                "[a*](b)",
                "[a](\n",
                "&amp;",
                "&#1;",
                "&a",
                "[@a] ",
                "[@a;",
                "[-@a]",
                "[^a] ",
                "^[a] ",
                "^[a ^[b] ",
                "[[a]] ",
                "[[a|b]] ",
                "[a][b] ",
                "[a][",
                "[a]",
                "*_",
                "***",
                "a**b",
                "<a>",
                "</a>",
                "<a b=\"",
                "<a b\n",
                "<http://a>",
                "<a@b>",
                "<?",
                "<![CDATA[",
                "a  \n",
                "a\\\n",
                "- a\n",
                "- - a\n",
                "- a\n  - b\n",
                "- a\n\n",
                "-\n",
                "+\n+\n",
                "1. a\n",
                "- [ ] a\n",
                "- [x]",
                "> a\n",
                "> > a\n",
                ">\n",
                "> ```\n",
                "- ```\n",
                "# a\n",
                "# {#a} ",
                "a\n=\n",
                "a\n-\n",
                "***\n",
                "```\n",
                "|a|b|\n|---|---|\n",
                "|a|b|\n",
                "|",
                "|---|\n",
                "a|b\n-|-\n",
                "[a]: b\n",
                "[a]: b 'c'\n",
                "[a]: b \"c\n",
                "[a]: <b\n",
                "[a]:\n",
                "[@a]: b\n",
                "[^a]: b\n",
                "[^a]: b\n\n",
                "a\n: b\n",
                "a\n\n: b\n\n",
                ": a\n",
                "    a\n",
                "\ta\n",
                "    a\n\n",
                ":::{.a}\n",
                "::: \n",
                "::: {.known}\n",
                "::: {.known}\n:::\n",
                "::: {.known}\n\na\n\n:::\n\n",
                "::: {.note #a}\na\n:::\n",
                "::: {",
                "[a]{.own}",
                "[a]{claim=a note=b} ",
                "[a]{.own b=\"",
                "[a]{.own b=c ",
                "{.own}",
                "]{.own}",
                "\u0301",
                "😀",
                "&Aacute;"
            })
    void aMebibyteOfOneThingEndsQuickly(String thing) {
        endsQuickly(thing.repeat(MEBIBYTE / thing.length()));
    }

    static Stream<Arguments> growing() {
        return Stream.of(
                growing("runs of backticks, each longer", n -> "`".repeat(n + 1) + "a "),
                growing("runs of backticks of 500 lengths", n -> "`".repeat(n % 500 + 1) + "a "),
                growing("definitions of addresses", n -> "[r" + n + "]: /u" + n + "\n"),
                growing("definitions of addresses with titles", n -> "[r" + n + "]: /u" + n + " (t\n"),
                growing("definitions of notes", n -> "[^n" + n + "]: x\n"),
                growing("calls of notes", n -> "[^n" + n + "] "),
                growing("a list that goes deeper in each line", n -> "  ".repeat(n) + "- a\n"),
                growing("a list that goes deeper with empty lines", n -> "  ".repeat(n) + "- a\n\n"),
                growing("a numbered list that goes deeper", n -> "   ".repeat(n) + "1. a\n"),
                growing("a list forty deep and back", n -> "  ".repeat(n % 40) + "- a\n"),
                growing("lists forty deep in each line", n -> "- ".repeat(40) + "a\n"),
                growing("quotations that go deeper", n -> ">".repeat(n + 1) + " a\n"),
                growing("quotations forty deep", n -> "> ".repeat(40) + "a\n"),
                growing("a quotation that goes on without its sign", n -> n == 0 ? "> a\n" : "a\n"),
                growing("code in an item", n -> n == 0 ? "- ```\n" : "  a\n"),
                growing(
                        "a wide table",
                        n -> n == 0
                                ? "|a".repeat(5000) + "|\n" + "|---".repeat(5000) + "|\n"
                                : "|b".repeat(500) + "\n"),
                growing("a table of narrow rows", n -> n == 0 ? "|a|b|\n|---|---|\n" : "||||||||||\n"),
                growing("brackets 45 deep", n -> "[".repeat(45) + "a" + "]".repeat(45)),
                growing("pictures 45 deep", n -> "![".repeat(45) + "a" + "](b)".repeat(45)),
                growing("spans 45 deep", n -> "[".repeat(45) + "a" + "]{.own}".repeat(45)),
                growing("spans with long attributes", n -> "[a]{.own b=\"" + " ".repeat(3000) + "\"}"),
                growing("spans with attributes that do not end", n -> "[a]{.own b=\"" + " ".repeat(3000)),
                growing("blocks between colons 45 deep", n -> "::: {.known}\n".repeat(45) + ":::\n".repeat(45)),
                growing("blocks between colons in lists", n -> "- ::: {.known}\n  a\n  :::\n"),
                growing("long lines of colons", n -> ":::" + " :".repeat(20_000) + "x\n"),
                growing("notes 45 deep", n -> "^[".repeat(45) + "a" + "]".repeat(45)),
                growing("links in open brackets", n -> n == 0 ? "[".repeat(45) : "[a](b)"),
                growing("parentheses in an address", n -> n == 0 ? "[a](" : "("),
                growing("attributes of a tag", n -> n == 0 ? "<a" : " b=c"),
                growing("headings with room in them", n -> "# a" + " ".repeat(20_000) + "b\n"),
                growing("headings of one name", n -> "# a\n\n"),
                growing("comments for us in one block", n -> "a <!-- glossator: allow missing-alt because x -->\n"),
                growing(
                        "comments for us with room in them",
                        n -> "<!-- glossator: allow raw-html because x" + " ".repeat(20_000) + "y -->\n\n"),
                growing("citations with room in them", n -> "[@a;" + " ".repeat(20_000) + "b] "),
                growing("citations with room before them", n -> "[@a;" + " ".repeat(20_000) + "-] "));
    }

    private static Arguments growing(String name, IntFunction<String> piece) {
        var text = new StringBuilder();
        for (int n = 0; text.length() < MEBIBYTE; n++) {
            text.append(piece.apply(n));
        }
        return Arguments.argumentSet(name, text.substring(0, MEBIBYTE));
    }

    @ParameterizedTest
    @MethodSource("growing")
    void aMebibyteOfManyThingsEndsQuickly(String text) {
        endsQuickly(text);
    }

    @Test
    void notesInNotesWithMuchTextInsideEndQuickly() {
        endsQuickly("^[a ".repeat(45) + "- b\n".repeat(12_000) + "]".repeat(45));
    }

    /** The text becomes blocks, or it is said why it does not. */
    private static void endsQuickly(String text) {
        var reporter = new Reporter();
        Body body = assertTimeoutPreemptively(LONGEST, () -> parse(text, reporter));
        assertTrue(!body.isEmpty() || text.isBlank() || isReported(reporter) || isInvisible(text));
    }

    private static Body parse(String text, Reporter reporter) {
        return MarkdownParser.parse(new SourceText("content/articles/talks.md", text), 0, reporter)
                .body();
    }

    private static boolean isReported(Reporter reporter) {
        return reporter.sorted().stream()
                .map(Diagnostic::rule)
                .anyMatch(List.of(Rule.NESTED_TOO_DEEP, Rule.TEXT_TOO_LARGE)::contains);
    }

    private static boolean isInvisible(String text) {
        return text.startsWith("<!--") || text.startsWith("[");
    }

    @Nested
    class Refused {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "'> '     | 1:101 | nested-too-deep",
                    "'>'      | 1:51  | nested-too-deep",
                    "'- '     | 1:1   | nested-too-deep",
                    "'---'    | 1:1   | nested-too-deep",
                    "'+ '     | 1:101 | nested-too-deep",
                    "'1. '    | 1:151 | nested-too-deep",
                    "'- > '   | 1:101 | nested-too-deep",
                    "'[a]('   | 1:1   | text-too-large",
                    "'**[a](b)** ' | 1:1 | text-too-large"
                })
        void aHundredThousandBeginningsAreRefusedAtTheirPlace(String beginning, String place, String rule) {
            assertEquals(place + " " + rule, refusal(beginning.repeat(100_000) + "a"));
        }

        @Test
        void theBlockThatIsTooMuchIsNamedAndNoOther() {
            assertEquals("3:1 text-too-large", refusal("Stad spoke.\n\n" + "[a](".repeat(10_000) + "\n\nBerg left.\n"));
        }

        @Test
        void theFirstLineThatIsTooManyIsNamed() {
            assertEquals("50001:1 text-too-large", refusal("a\n".repeat(60_000)));
        }

        @Test
        void aHeadingAsLongAsAPageIsNamed() {
            assertEquals("3:1 text-too-large", refusal("Stad spoke.\n\n# a" + " ".repeat(100_000) + "b\n"));
        }

        @Test
        void aBlockThatIsTooDeepInAListIsNamed() {
            String list = Stream.iterate(0, n -> n + 1)
                    .limit(60)
                    .map(n -> "  ".repeat(n) + "- a\n")
                    .reduce("", String::concat);

            assertEquals("51:101 nested-too-deep", refusal(list));
        }

        @Test
        void itIsTheSameEachTime() {
            String text = "**[a](b)** ".repeat(5_000);

            assertEquals(refusal(text), refusal(text));
        }

        private static String refusal(String text) {
            var reporter = new Reporter();
            assertTrue(parse(text, reporter).isEmpty());
            Diagnostic only = reporter.sorted().get(0);
            return only.span().line() + ":" + only.span().column() + " "
                    + only.rule().id();
        }
    }

    /** What writers write is never refused, however much of it there is. */
    @Nested
    class Honest {
        static Stream<Arguments> texts() {
            return Stream.of(
                    honest("a paragraph of 3,000 words", "word ".repeat(3000)),
                    honest("3,000 words, each a link in bold", "**[word](https://example.org/a)** ".repeat(3000)),
                    honest(
                            "a paragraph of 3,000 words with 300 citations",
                            ("word ".repeat(10) + "[@herald, p. 2] ").repeat(300)),
                    honest(
                            "a table of 1,500 rows",
                            "| a | b |\n|---|---|\n"
                                    + ("| " + "c".repeat(72) + " | [d](e) " + "d".repeat(66) + " |\n").repeat(1500)),
                    honest("a list of 3,000 items", "- Stad spoke of *it* and [left](../stad.md).\n".repeat(3000)),
                    honest("a numbered list of 3,000 items", "1. Stad spoke, and left.\n".repeat(3000)),
                    honest("a quotation of 3,000 lines", "> Stad spoke, and left.\n".repeat(3000)),
                    honest(
                            "500 definitions of addresses",
                            "[a1].\n\n" + numbered(500, "[a%d]: https://example.org/%d \"title\"\n")),
                    honest(
                            "500 notes",
                            numbered(500, "word[^%d] ") + "\n\n" + numbered(500, "[^%d]: It was said.\n\n")),
                    honest(
                            "900 KiB of code",
                            "```java\n" + "    int answer = 42; // [a](b) `c` > d\n".repeat(900 * 1024 / 39) + "```\n"),
                    honest("quotations in lists, ten deep", "- > ".repeat(10) + "Stad spoke.\n"),
                    honest("a rule of sixty stars", "* ".repeat(60) + "\n\nStad spoke.\n"),
                    honest("code that shows sixty signs of quotation", "```\n" + ">".repeat(60) + "\n```\n"),
                    honest(
                            "code with long lines of signs",
                            "```\n# " + "a ".repeat(2000) + "\n" + "-".repeat(2000) + "\n```\n"),
                    honest(
                            "indented code with long lines of signs",
                            "    # " + "a ".repeat(2000) + "\n    " + "-".repeat(2000) + "\n"),
                    honest("a paragraph that begins with a number sign", "#1 " + "word ".repeat(3000)));
        }

        private static Arguments honest(String name, String text) {
            return Arguments.argumentSet(name, text);
        }

        private static String numbered(int count, String line) {
            return Stream.iterate(1, n -> n + 1)
                    .limit(count)
                    .map(n -> line.replace("%d", n.toString()))
                    .reduce("", String::concat);
        }

        @ParameterizedTest
        @MethodSource("texts")
        void isRead(String text) {
            var reporter = new Reporter();
            Body body = assertTimeoutPreemptively(LONGEST, () -> parse(text, reporter));
            assertFalse(reporter.hasErrors(), () -> reporter.sorted().get(0).toString());
            assertFalse(body.isEmpty());
        }
    }
}
