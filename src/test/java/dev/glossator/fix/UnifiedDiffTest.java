package dev.glossator.fix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.glossator.diagnostic.SourceText;
import dev.glossator.fix.MendedText.Replacement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {
    @Test
    void aChangeStandsBetweenThreeLinesBeforeAndAfterIt() {
        assertEquals("""
                --- a/content/a.md
                +++ b/content/a.md
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -old
                +new
                 6
                 7
                 8
                """, diff("1\n2\n3\n4\nold\n6\n7\n8\n9\n", "old"));
    }

    @Test
    void farChangesStandApart() {
        assertEquals("""
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,4 +1,4 @@
                -old
                +new
                 2
                 3
                 4
                @@ -9,4 +9,4 @@
                 9
                 10
                 11
                -old
                +new
                """, diff("old\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\nold\n", "old"));
    }

    @Test
    void severalChangesInALineAreOne() {
        assertEquals("""
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,1 +1,1 @@
                -an old, old, old tale
                +an new, new, new tale
                """, diff("an old, old, old tale\n", "old"));
    }

    @Test
    void aChangeOverALineEndTakesBothLines() {
        assertEquals("""
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,3 +1,2 @@
                -so o
                -ld it is
                +so new it is
                 end
                """, diff("so o\nld it is\nend\n", "o\nld"));
    }

    @Test
    void aMissingFinalLineEndIsTold() {
        assertEquals("""
                --- a/content/a.md
                +++ b/content/a.md
                @@ -1,2 +1,2 @@
                 @@ no header
                -old
                \\ No newline at end of file
                +new
                \\ No newline at end of file
                """, diff("@@ no header\nold", "old"));
    }

    @Test
    void otherLineEndsArePartOfTheirLines() {
        assertEquals(
                "--- a/content/a.md\n+++ b/content/a.md\n@@ -1,2 +1,2 @@\n-old\r\n+new\r\n end\r\n",
                diff("old\r\nend\r\n", "old"));
    }

    @Test
    void aNameWithSpacesEndsWithATab() {
        var mended =
                new MendedText(new SourceText("content/a b.md", "old\n"), List.of(new Replacement(0, 3, "new")), 1);

        assertEquals(
                "--- a/content/a b.md\t\n+++ b/content/a b.md\t\n@@ -1,1 +1,1 @@\n-old\n+new\n",
                UnifiedDiff.of(mended));
    }

    @Test
    void aFileThatChangesEverywhereTakesNoLongTime() {
        String text = "old\n".repeat(200_000);

        assertTimeout(Duration.ofSeconds(10), () -> diff(text, "old"));
        assertTimeout(Duration.ofSeconds(10), () -> diff(text.replace('\n', ' '), "old"));
    }

    /** What becomes of a text if some words of it are replaced by "new". */
    private static String diff(String text, String words) {
        var replacements = IntStream.iterate(
                        text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + words.length()))
                .mapToObj(at -> new Replacement(at, at + words.length(), "new"))
                .toArray(Replacement[]::new);
        return UnifiedDiff.of(new MendedText(new SourceText("content/a.md", text), Arrays.asList(replacements), 1));
    }
}
