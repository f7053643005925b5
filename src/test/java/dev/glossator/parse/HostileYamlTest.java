package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of sources as large as a file may be, made to take minutes, to overflow a stack or to be passed over in silence. */
class HostileYamlTest {
    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int MEBIBYTE = 1024 * 1024;
    private static final String NOT_A_LIST =
            "front-matter-type the file must be a list of records, each with `- ` before its first field, found ";

    static Stream<Arguments> repeated() {
        return Stream.of(
                repeated("[", "1:21 yaml-syntax this is nested more than 20 deep"),
                repeated("[\n", "21:1 yaml-syntax this is nested more than 20 deep"),
                repeated("{", "1:21 yaml-syntax this is nested more than 20 deep"),
                repeated("{a: ", "1:78 yaml-syntax this is nested more than 20 deep"),
                repeated("- ", "1:41 yaml-syntax this is nested more than 20 deep"),
                repeated("? ", "1:41 yaml-syntax this is nested more than 20 deep"),
                repeated(": ", "1:1 yaml-syntax this line does not fit the lines above it"),
                repeated(":", "1:1048576 yaml-syntax the text before this `:` is too long for a key"),
                repeated("\"", "1:3 yaml-syntax more stands here after the end of the value"),
                repeated("'", "1:1 " + NOT_A_LIST + "text"),
                repeated("\"a\" ", "1:5 yaml-syntax more stands here after the end of the value"),
                repeated("[,", "1:2 yaml-syntax a value is missing before this"),
                repeated("|", "1:2 yaml-syntax after `|` or `>` the text begins in the next line"),
                repeated("&a ", "1:1 yaml-syntax anchors (`&name`) are not read"),
                repeated("*a ", "1:1 yaml-syntax aliases (`*name`) are not read"),
                repeated("!!x ", "1:1 yaml-syntax tags (`!name`) are not read"),
                repeated("- &a b\n", "1:3 yaml-syntax anchors (`&name`) are not read"),
                repeated("- !%ff b\n", "1:4 yaml-syntax tags (`!name`) are not read"),
                repeated("%YAML 1.1\n", "1:1 yaml-syntax directives (`%NAME`) are not read"),
                repeated("%FOO bar\n", "1:1 yaml-syntax directives (`%NAME`) are not read"),
                repeated("---\n", "2:1 yaml-syntax a second document begins here"),
                repeated("--- ", "1:5 " + NOT_A_LIST + "text"),
                repeated("...\n", "1:1 yaml-syntax a value is missing before this"),
                repeated("\t", "1:1 yaml-syntax a tab stands where spaces are needed"),
                repeated("a b\n", "1:1 " + NOT_A_LIST + "text"),
                repeated("<<: a\n", "1:1 yaml-syntax merge keys are not read"),
                repeated("- a\n", "1:3 front-matter-type each item must be a record, found text"),
                repeated("-\n", "1:2 front-matter-type each item must be a record, found nothing"),
                repeated("- |\n  a\n", "1:3 front-matter-type each item must be a record, found text"),
                repeated("- 😀\n", "1:3 front-matter-type each item must be a record, found text"),
                repeated("- {}\n", "1:3 missing-field a source needs `id`"));
    }

    private static Arguments repeated(String thing, String finding) {
        return Arguments.of(thing, finding);
    }

    @ParameterizedTest
    @MethodSource("repeated")
    void aMebibyteOfOneThingEndsQuicklyAtItsPlace(String thing, String finding) {
        assertEquals(finding, first(parsed(thing.repeat(MEBIBYTE / thing.length()))));
    }

    @Test
    void eachKeyThatStandsTwiceIsNamed() {
        assertEquals(200_000, parsed("a: b\n".repeat(200_000)).found().size());
    }

    @Test
    void aListThatGoesDeeperInEachLineIsRefused() {
        String list =
                IntStream.range(0, 1_000).mapToObj(n -> "  ".repeat(n) + "-\n").collect(Collectors.joining());

        assertEquals("21:41 yaml-syntax this is nested more than 20 deep", first(parsed(list)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"- %s: b\n", "- {id: %s, title: t}\n", "- {id: a, title: t, issued: %s}\n", "- &%s b\n"})
    void whatFillsAFileIsSaidInFewWords(String text) {
        String words = first(parsed(text.formatted("9".repeat(MEBIBYTE - 100))));

        assertTrue(words.startsWith("1:") && words.length() < 600, words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"- \"%s\"\n", "- |\n  %s\n", "- >\n  %s\n", "- '%s'\n"})
    void aTextOfMebibyteIsReadLikeAnyOther(String text) {
        String words = first(parsed(text.formatted("word\n  ".repeat(100_000))));

        assertEquals("1:3 front-matter-type each item must be a record, found text", words);
    }

    @Test
    void thirtyThousandSourcesAreRead() {
        var sources = parsed(IntStream.range(0, 30_000)
                .mapToObj(n -> "- {id: s" + n + ", title: T}\n")
                .collect(Collectors.joining()));

        assertEquals(30_000, sources.document().sources().size());
        assertEquals("", sources.findings());
    }

    private static String first(Parsed parsed) {
        return new Parsed(parsed.document(), parsed.found().subList(0, 1))
                .findings()
                .strip();
    }

    private static Parsed parsed(String text) {
        return assertTimeoutPreemptively(LONGEST, () -> Parsed.sources(text));
    }
}
