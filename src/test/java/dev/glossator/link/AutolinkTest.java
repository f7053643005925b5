package dev.glossator.link;

import static dev.glossator.link.SiteFixture.article;
import static dev.glossator.link.SiteFixture.file;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds every row in {@code src/test/resources/autolink.md}. With {@code -Dgolden=overwrite} it rewrites the last two columns instead. */
class AutolinkTest {
    private static final Path TABLE = Path.of("src/test/resources/autolink.md");
    private static final boolean OVERWRITE = "overwrite".equals(System.getProperty("golden"));
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE_POINT = Pattern.compile("\\{U\\+([0-9A-F]{4})}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{M}\\p{Cf}\\u00A0\\u02BC\\u2011]");
    private static final Pattern LINK =
            Pattern.compile("<a class=\"entry\" href=\"[./]*(?:glossary/)?([a-z-]+)/\">(.*?)</a>", Pattern.DOTALL);
    private static final Pattern FIRST_WORDS = Pattern.compile("`([^`]*)`");

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
                .filter(AutolinkTest::isRow)
                .map(Row::of)
                .map(row -> DynamicTest.dynamicTest(
                        row.number + " " + row.what,
                        () -> assertAll(
                                () -> assertEquals(row.comesOut, row.html()),
                                () -> assertEquals(row.findings, row.found()))));
    }

    @Test
    void theRowsAreNumbered() throws IOException {
        List<String> rows =
                Files.readAllLines(TABLE).stream().filter(AutolinkTest::isRow).toList();

        assertTrue(rows.size() > 45);
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(String.valueOf(i + 1), Row.of(rows.get(i)).number);
        }
    }

    private static boolean isRow(String line) {
        return line.matches("\\| \\d+ \\|.*");
    }

    private record Row(
            String number,
            String what,
            String field,
            String markdown,
            String comesOut,
            String findings,
            SiteFixture site) {
        static Row of(String line) {
            List<String> cells =
                    CELLS.splitAsStream(line).skip(1).map(String::strip).toList();
            return new Row(
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    uncovered(cells.get(3)),
                    uncovered(cells.get(4)),
                    uncovered(cells.get(5)),
                    linked(cells.get(2), visible(uncovered(cells.get(3)))));
        }

        private static SiteFixture linked(String field, String text) {
            try {
                List<SourceText> files = new ArrayList<>(entries());
                files.add(SiteFixture.sources("herald"));
                files.add(SiteFixture.picture("content/articles/hall.png"));
                if (field.startsWith("on ")) {
                    String path = pathOf(field.substring("on ".length()));
                    files.replaceAll(entry -> entry.path().equals(path) ? file(path, entry.text() + text) : entry);
                } else {
                    files.add(field.isEmpty() ? article(text) : article(field, text));
                }
                return SiteFixture.of(files.toArray(SourceText[]::new));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        String html() {
            String html = field.startsWith("on ") ? site.entry(field.substring("on ".length())) : site.talks();
            String links = LINK.matcher(html).replaceAll("[$2]($1)");
            return covered(links.replace("</p>\n<p>", "⏎⏎")
                    .replace("<p>", "")
                    .replace("</p>", "")
                    .strip()
                    .replace("\n", "⏎"));
        }

        String found() {
            return covered(site.found().stream().map(Row::finding).collect(Collectors.joining("; ")));
        }

        private static String finding(Diagnostic found) {
            var words = FIRST_WORDS.matcher(found.message());
            String fix = found.fixes().stream()
                    .map(mend -> (mend.safe() ? " → " : " →? ")
                            + mend.edits().get(0).text().replace("\n", "⏎"))
                    .collect(Collectors.joining());
            return found.rule().id() + ": " + (words.find() ? words.group(1) : found.message()) + fix;
        }

        String rewritten() {
            return "| "
                    + Stream.of(number, what, field, code(markdown), code(html()), code(found()))
                            .map(cell -> cell.replace("|", "\\|"))
                            .collect(Collectors.joining(" | "))
                    + " |";
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
                .map(entry -> file(pathOf(entry[0]), "---\n" + entry[1].strip() + "\n---\n"))
                .toList();
    }

    private static String pathOf(String entry) {
        return "content/glossary/" + entry + ".md";
    }

    private static String uncovered(String cell) {
        String text = cell.replace("\\|", "|");
        String ticks = text.startsWith("`` ") ? "`` " : text.startsWith("`") && text.endsWith("`") ? "`" : "";
        return text.substring(ticks.length(), text.length() - ticks.length());
    }

    private static String code(String cell) {
        String ticks = cell.isEmpty() ? "" : cell.contains("`") ? "``" : "`";
        String space = ticks.length() == 2 ? " " : "";
        return ticks + space + cell + space + ticks;
    }

    private static String visible(String cell) {
        return CODE_POINT
                .matcher(cell.replace("⏎", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }

    private static String covered(String text) {
        return INVISIBLE
                .matcher(text)
                .replaceAll(match -> "{U+%04X}".formatted(match.group().codePointAt(0)));
    }
}
