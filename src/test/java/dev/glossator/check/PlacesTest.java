package dev.glossator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.link.LinkOptions;
import dev.glossator.link.Linker;
import dev.glossator.model.Content;
import dev.glossator.model.Document;
import dev.glossator.model.Site;
import dev.glossator.parse.DocumentParser;
import dev.glossator.read.ContentReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Findings have the line and column that the writer's editor shows, whatever stands before them in the file. */
class PlacesTest {
    /** Rule and text; {@code »} is where the finding must be. The text of a file, in a paragraph. */
    private static final List<List<String>> IN_A_LINE = List.of(
            List.of("raw-html", "»<b>"),
            List.of("unknown-entry", "»[[nobody]]"),
            List.of("unknown-source", "[»@nothing]"),
            List.of("unknown-source", "[@herald; see »@nothing, p. 3]"),
            List.of("unknown-source", "**x ~~y [»@nothing]~~**"),
            List.of("bad-citation", "[@herald; »and so]"),
            List.of("broken-link", "»[a](nothing.md)"),
            List.of("broken-fragment", "»[a](#nothing)"),
            List.of("refused-address", "»[a](javascript:x)"),
            List.of("refused-address", "&amp; \\* »<javascript:x>"),
            List.of("undefined-note", "x»[^n]"),
            List.of("unknown-construct", "[a](https://example.org/)»{.quote}"),
            List.of("bad-attribute", "[a]{.»qoute}"),
            List.of("bad-attribute", "[**a**]»{.quote by=stad}"),
            List.of("unclosed-construct", "*x »[a* b]{claim=c}"),
            List.of("unknown-claim", "[a]{claim=»nothing}"),
            List.of("unknown-entry", "[a]{.quote by=»nobody fidelity=verbatim}"),
            List.of("unknown-source", "[a]{.wording source=\"»nothing\"}"),
            List.of("missing-alt", "»![](hall.png)"),
            List.of("missing-picture", "»![a](nothing.png)"),
            List.of("ambiguous-alias", "»Twin"),
            List.of("ambiguous-alias", "&amp; `x` **y** »Twin"),
            List.of("bad-allowance", "»<!-- glossator: x -->"),
            List.of("unused-allowance", "»<!-- glossator: allow raw-html because x -->"));

    /** The same, at the beginning of a line. */
    private static final List<List<String>> ON_LINES = List.of(
            List.of("second-title", "»# Talks"),
            List.of("unused-note", "[^»n]: Words."),
            List.of("duplicate-note", "x[^n]\n\n[^n]: One.\n\n[^»n]: Two."),
            List.of("bad-citation", "»[@herald]: x"),
            List.of("unclosed-construct", "»::: {.known}"),
            List.of("unknown-construct", "::: »known\nx\n:::"),
            List.of("bad-attribute", "::: {.»knwon}\nx\n:::"),
            List.of("unknown-claim", "::: {.claim claim=»nothing}\n:::"),
            List.of("raw-html", "»<form>\nx\n</form>"),
            List.of("unknown-entry", "- one\n- > two\n  > »[[nobody]]"),
            List.of("unknown-entry", "| a | b |\n| - | - |\n| c | »[[nobody]] |"),
            List.of("unknown-entry", "Term\n: one\n\n  two »[[nobody]]"),
            List.of("unknown-entry", "x[^n]\n\n[^n]: One.\n\n    Two »[[nobody]]"),
            List.of("unknown-entry", "one\ntwo »[[nobody]]"));

    /** The same, in front matter. */
    private static final List<List<String>> FIELDS = List.of(
            List.of("unknown-key", "»sumary: x"),
            List.of("duplicate-key", "»title: x"),
            List.of("front-matter-type", "status: »drafft"),
            List.of("front-matter-type", "summary: »[a]"),
            List.of("bad-date", "published: »2025-13-01"),
            List.of("bad-id", "id: »Talks"),
            List.of("bad-id", "actors: [stad, »Berg]"),
            List.of("yaml-syntax", "summary: »@x"),
            List.of("yaml-syntax", "summary: »&a x"),
            List.of("yaml-syntax", "summary: a»: b"),
            List.of("missing-field", "actors: [»{part: x}]"),
            List.of("unknown-entry", "actors: [{part: Стад 😀, id: »nobody}]"),
            List.of("unknown-source", "sources: [herald, »nothing]"),
            List.of("refused-address", "sources: [{id: s, title: 😀, URL: »x}]"),
            List.of("bad-allowance", "allow: [{rule: »nothing, because: x}]"),
            List.of("unused-allowance", "allow: [{rule: »raw-html, because: x}]"));

    private final Reporter reporter = new Reporter();

    @TempDir
    private Path site;

    @ParameterizedTest(name = "{0} after {1} lines and ''{2}''")
    @MethodSource("surroundings")
    void aFindingStandsWhereTheWriterSeesIt(Layout layout, int lines, String before) throws IOException {
        List<Fault> faults = faults("# так 😀\n".repeat(lines), before);
        writeTheRestOfTheSite();
        for (Fault fault : faults) {
            write(fault.file(), layout.of(fault.text()));
        }

        List<Diagnostic> found = check();

        List<String> wrong = faults.stream()
                .filter(fault -> !fault.placesIn(found).equals(List.of(fault.place())))
                .map(fault ->
                        fault + "\nshould be reported at " + fault.place() + ", but is at " + fault.placesIn(found))
                .toList();
        assertEquals(List.of(), wrong);
    }

    private static Stream<Arguments> surroundings() {
        return Arrays.stream(Layout.values())
                .flatMap(layout -> Stream.of(0, 1, 50)
                        .flatMap(lines -> Stream.of("", "Так, ", "😀 e\u0301 ")
                                .map(before -> Arguments.of(layout, lines, before))));
    }

    /** How a file is written: what its lines end with, and whether a byte order mark stands before them. */
    private enum Layout {
        LINE_FEEDS("", "\n"),
        CARRIAGE_RETURNS("", "\r"),
        BOTH("", "\r\n"),
        BYTE_ORDER_MARK("\uFEFF", "\n"),
        BYTE_ORDER_MARK_AND_BOTH("\uFEFF", "\r\n");

        private final String mark;
        private final String lineEnd;

        Layout(String mark, String lineEnd) {
            this.mark = mark;
            this.lineEnd = lineEnd;
        }

        String of(String text) {
            return mark + text.replace("\n", lineEnd);
        }
    }

    /** An article with one fault, whose place is marked. */
    private record Fault(String file, String rule, String marked) {
        String text() {
            return marked.replace("»", "");
        }

        String place() {
            String before = marked.substring(0, marked.indexOf('»'));
            String line = before.substring(before.lastIndexOf('\n') + 1);
            long lines = before.chars().filter(c -> c == '\n').count();
            return (lines + 1) + ":" + (line.codePointCount(0, line.length()) + 1);
        }

        List<String> placesIn(List<Diagnostic> found) {
            return found.stream()
                    .filter(finding -> finding.rule().id().equals(rule))
                    .filter(finding -> finding.span().file().equals(file))
                    .map(finding -> finding.span().line() + ":" + finding.span().column())
                    .toList();
        }
    }

    private static List<Fault> faults(String comments, String before) {
        List<Fault> faults = new ArrayList<>();
        FIELDS.forEach(fault -> faults.add(fault(faults.size(), fault.get(0), comments + fault.get(1) + "\n", "")));
        ON_LINES.forEach(fault -> faults.add(fault(faults.size(), fault.get(0), comments, fault.get(1))));
        IN_A_LINE.forEach(
                fault -> faults.add(fault(faults.size(), fault.get(0), comments, "Так.\n\n" + before + fault.get(1))));
        return faults;
    }

    private static Fault fault(int number, String rule, String fields, String text) {
        return new Fault(
                "content/articles/fault-" + number + ".md",
                rule,
                "---\ntitle: Talks\n" + fields + "---\n" + text + "\n");
    }

    private void writeTheRestOfTheSite() throws IOException {
        write("content/sources/press.yaml", "- {id: herald, title: The Herald}\n");
        write("content/articles/hall.png", "x");
        write("content/glossary/stad.md", "---\nkind: person\nname: Ane Stad\naliases: [Twin]\nshared: [Twin]\n---\n");
        write("content/glossary/berg.md", "---\nkind: person\nname: Nils Berg\naliases: [Twin]\nshared: [Twin]\n---\n");
    }

    private List<Diagnostic> check() throws IOException {
        Content content = ContentReader.read(site, reporter);
        List<Document> documents = content.files().stream()
                .map(file -> DocumentParser.parse(file, reporter))
                .toList();
        Site linked = Linker.link(documents, content.assets(), new LinkOptions(false, "folder", ""), reporter);
        documents.forEach(document -> TextCheck.check(document, reporter));
        SiteCheck.check(linked, reporter);
        return Suppressions.apply(reporter.sorted(), documents);
    }

    private void write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
