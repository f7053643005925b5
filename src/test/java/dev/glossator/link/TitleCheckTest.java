package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every row in {@code src/test/resources/titles.md}. With {@code -Dgolden=overwrite} it rewrites the last column instead. */
class TitleCheckTest {
    private static final Path TABLE = Path.of("src/test/resources/titles.md");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

    private static final SourceText STAD = SiteFixture.entry(
            "ane-stad",
            "name: Ane Stad",
            "roles: [{title: Minister of Defence, from: 2023-09, to: 2025-07}, {title: Secretary, from: 2025-07-18}]");

    @TestFactory
    Stream<DynamicTest> everyRowOfTheTableHolds() throws IOException {
        List<String> lines = Files.readAllLines(TABLE);
        if (OVERWRITE) {
            lines = lines.stream()
                    .map(line -> isRow(line) ? Row.of(line).rewritten() : line)
                    .toList();
            Files.writeString(TABLE, String.join("\n", lines) + "\n");
        }
        return lines.stream()
                .filter(TitleCheckTest::isRow)
                .map(Row::of)
                .map(row -> dynamicTest(row.number + " " + row.what, () -> assertEquals(row.findings, row.found())));
    }

    @Test
    void theRowsAreNumbered() throws IOException {
        List<String> rows =
                Files.readAllLines(TABLE).stream().filter(TitleCheckTest::isRow).toList();

        assertTrue(rows.size() >= 70);
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(String.valueOf(i + 1), Row.of(rows.get(i)).number);
        }
    }

    @Test
    void aFindingSaysWhatWasHeldAndWhereTheRoleStands() {
        Diagnostic found = wrongTitles(
                        SiteFixture.of(STAD, article("as-of: 2025-12-04", "Minister of Defence Ane Stad spoke.")))
                .get(0);

        assertEquals(
                "`Minister of Defence` is no title of `Ane Stad` on 2025-12-04: `Minister of Defence` was held until 2025-07",
                found.message());
        assertEquals(
                "the title on that day is `Secretary`; write it, or `former Minister of Defence`, or name the date that is meant",
                found.help());
        assertEquals(
                "content/glossary/ane-stad.md:4",
                found.related().get(0).span().file() + ":"
                        + found.related().get(0).span().line());
        assertEquals(5, found.span().line());
        assertEquals(1, found.span().column());
        assertEquals(19, found.span().endColumn() - 1);
    }

    @Test
    void entriesAndPagesHaveNoDate() {
        SiteFixture site = SiteFixture.of(
                STAD,
                file("content/pages/about.md", "---\ntitle: About\n---\nDefence Minister Ane Stad spoke.\n"),
                file(
                        "content/glossary/hall.md",
                        "---\nkind: place\nname: Hall\n---\nDefence Minister Ane Stad spoke.\n"));

        assertEquals(List.of(), wrongTitles(site));
    }

    @Test
    void titlesAreKnownInEnglishOnly() {
        SourceText text = article("as-of: 2025-12-04", "Minister of Defence Ane Stad spoke.");

        assertEquals(
                1, wrongTitles(SiteFixture.of(STAD, text, settings("en-GB"))).size());
        assertEquals(List.of(), wrongTitles(SiteFixture.of(STAD, text, settings("nb"))));
    }

    @Test
    void aTextFullOfWrongTitlesIsReadInTimeThatGrowsWithItsLength() {
        SourceText text = article("as-of: 2025-12-04", "“Defence Minister Ane Stad ".repeat(20_000));

        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        20_000, wrongTitles(SiteFixture.of(STAD, text)).size()));
    }

    private static SourceText settings(String language) {
        return file("content/site.yaml", "language: " + language + "\n");
    }

    private static List<Diagnostic> wrongTitles(SiteFixture site) {
        return site.found().stream()
                .filter(found -> found.rule() == Rule.WRONG_TITLE)
                .toList();
    }

    private static boolean isRow(String line) {
        return line.matches("\\| \\d+ \\|.*");
    }

    private record Row(String number, String what, String date, String text, String findings) {
        static Row of(String line) {
            List<String> cells = CELLS.splitAsStream(line)
                    .skip(1)
                    .map(cell -> cell.strip().replace("\\|", "|"))
                    .toList();
            return new Row(cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
        }

        String found() throws IOException {
            List<SourceText> files = new ArrayList<>(entries());
            files.add(SiteFixture.sources("herald"));
            files.add(article(fields(), text.replace("⏎", "\n")));
            return wrongTitles(SiteFixture.of(files.toArray(SourceText[]::new))).stream()
                    .map(found -> found.message().replaceFirst(" is no title of .* on [^:]*", ""))
                    .collect(Collectors.joining("; "));
        }

        private String fields() {
            String asOf = date.isEmpty() ? "autolink: page" : "as-of: " + date.substring(0, 10);
            return date.endsWith("none") ? asOf + "\nautolink: none" : asOf;
        }

        String rewritten() {
            try {
                return "| "
                        + Stream.of(number, what, date, text, found())
                                .map(cell -> cell.replace("|", "\\|"))
                                .collect(Collectors.joining(" | "))
                        + " |";
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** The entries in the block of YAML at the top, each after a comment with its id. */
    private static List<SourceText> entries() throws IOException {
        String table = Files.readString(TABLE);
        int start = table.indexOf("```yaml\n") + "```yaml\n".length();
        return Pattern.compile("^# ", Pattern.MULTILINE)
                .splitAsStream(table.substring(start, table.indexOf("```\n", start)))
                .filter(entry -> !entry.isBlank())
                .map(entry -> entry.split("\n", 2))
                .map(entry ->
                        file("content/glossary/" + entry[0] + ".md", "---\n" + entry[1].strip() + "\n---\nWords.\n"))
                .toList();
    }
}
