package dev.glossator.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Span;
import dev.glossator.link.SiteFixture;
import dev.glossator.model.Source;
import dev.glossator.parse.DocumentParser;
import dev.glossator.parse.Parsed;
import dev.glossator.schema.CslVariables;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a source's page offers is read back by our own readers as the source that it was. */
class SourceCitationTest {
    private static final Source HERALD = source("""
            - id: herald:12_03.a
              type: article-newspaper
              title: "[Report on 50% of “talks” & more]"
              author: [{family: Berg, given: Odd, non-dropping-particle: van}, "General Staff, and Sons"]
              publisher: Приклад & Co
              issued: 2025-12-02/2025-12-03
              URL: https://example.org/~lina/a_b?c=%20d&e=f#g
              language: uk
              accessed: 2025-12-04
              container-title: The Example Herald
              volume: 12
              issue: 3
              page: 4-5
              editor: [Ane Stad]
              DOI: 10.1000/a_b(1)
            """);

    @Nested
    class Plain {
        private static final Rendering RENDERING =
                Rendering.of(SiteFixture.of().site(), Path.of("."), LocalDate.of(2026, 11, 25), false);

        @Test
        void partsStandInAFixedOrder() {
            assertEquals(
                    "Odd van Berg, General Staff, and Sons. [Report on 50% of “talks” & more]. The Example Herald. Приклад & Co."
                            + " 2\u2009–\u20093 December 2025. https://example.org/~lina/a_b?c=%20d&e=f#g (opened 4 December 2025)",
                    PlainCitation.of(HERALD, RENDERING));
        }

        @Test
        void whatIsNotKnownIsLeftOut() {
            assertEquals("Who met?", PlainCitation.of(source("- {id: a, title: \"Who met?\"}"), RENDERING));
            assertEquals(
                    "T. https://example.org/",
                    PlainCitation.of(source("- {id: a, title: T, URL: \"https://example.org/\"}"), RENDERING));
        }

        @Test
        void aPublisherThatIsTheNewspaperStandsOnce() {
            assertEquals(
                    "T. The Example Herald. about 2025.",
                    PlainCitation.of(
                            source(
                                    "- {id: a, title: T, publisher: The Example Herald, container-title: The Example Herald, issued: 2025~}"),
                            RENDERING));
        }
    }

    @Nested
    class Bibtex {
        @Test
        void fieldsStandInAFixedOrder() {
            assertEquals("""
                    @article{herald:12_03.a,
                      author = {{Odd van Berg} and {General Staff, and Sons}},
                      title = {[Report on 50\\% of “talks” \\& more]},
                      entrysubtype = {newspaper},
                      publisher = {Приклад \\& Co},
                      date = {2025-12-02/2025-12-03},
                      journaltitle = {The Example Herald},
                      volume = {12},
                      number = {3},
                      pages = {4-5},
                      editor = {{Ane Stad}},
                      doi = {10.1000/a_b(1)},
                      url = {https://example.org/~lina/a_b?c=%20d&e=f#g},
                      urldate = {2025-12-04},
                      langid = {ukrainian}
                    }""", BibtexWriter.write(HERALD));
        }

        @Test
        void itIsReadBack() {
            assertEquals(HERALD, bibtex(HERALD));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "a \\ b",
                    "{",
                    "}{",
                    "x{y}z",
                    "50% & $5 #1 a_b ~ ^",
                    "---",
                    "a -- b",
                    "``a''",
                    "'a'",
                    "\"a\"",
                    "@book{a, b}",
                    "% a",
                    "\\textbf{a}",
                    "a, b and c",
                    "Ünïcode Ж 漢字 🙂",
                    "a\u00A0b",
                    "<b>&amp;</b>",
                    "and",
                    "others",
                    "a = b",
                    "\\"
                })
        void everyTitleAndNameIsReadBack(String words) {
            Source source = source("- {id: a, type: webpage, title: T, author: [" + quoted(words) + "], publisher: "
                    + quoted(words) + ", number: " + quoted(words) + "}");
            Source titled = source("- {id: a, type: report, title: " + quoted(words) + "}");

            assertEquals(source, bibtex(source));
            assertEquals(titled, bibtex(titled));
        }

        @ParameterizedTest
        @MethodSource("dev.glossator.render.SourceCitationTest#typesOfBibtex")
        void everyTypeIsReadBack(String type) {
            Source source = source(
                    "- {id: a, type: " + type
                            + ", title: T, publisher: P, container-title: C, volume: 1, issued: 2025~, language: en-GB, genre: G}");

            assertEquals(source, bibtex(source));
        }

        @Test
        void whatIsNotKnownIsLeftOut() {
            assertEquals("@misc{a,\n  title = {T}\n}", BibtexWriter.write(source("- {id: a, title: T}")));
        }

        @Test
        void aLanguageWithoutANameKeepsItsTag() {
            Source source = source("- {id: a, type: webpage, title: T, language: crh-Cyrl}");

            assertEquals(source, bibtex(source));
        }

        @Test
        void anAddressWithBracesCloses() {
            String written = BibtexWriter.write(source("- {id: a, title: T, DOI: \"10.1/a}b{\\\\c\"}"));

            assertEquals("@misc{a,\n  title = {T},\n  doi = {10.1/a%7Db%7B%5Cc}\n}", written);
        }
    }

    @Nested
    class CslJson {
        @Test
        void eachVariableStandsOnALine() {
            assertEquals("""
                    [
                      {
                        "id": "a",
                        "title": "A \\u003cb> & \\"c\\"",
                        "author": [{"literal":"Ane Stad"}],
                        "issued": {"date-parts":[[2025,12]],"circa":true},
                        "archive": "The hall"
                      }
                    ]""", CslWriter.write(List.of(source("""
                            - {id: a, title: 'A <b> & "c"', author: [Ane Stad], issued: 2025-12~, archive-name: The hall}
                            """))));
        }

        @Test
        void itIsReadBack() {
            assertEquals(HERALD, csl(HERALD));
        }

        @Test
        void everyVariableIsReadBack() {
            var fields = new StringBuilder("- {id: a, type: book, title: T");
            CslVariables.ALL.forEach(variable -> fields.append(", ")
                    .append(variable.name())
                    .append(": ")
                    .append(
                            switch (variable.kind()) {
                                case TEXT, NUMBER -> "\"</script> 12 & Ж\"";
                                case DATE -> "2025-12-03";
                                case NAMES -> "[Ane Stad, \"B, C\"]";
                            }));
            Source source = source(fields + "}");

            assertEquals(CslVariables.ALL.size(), source.details().size());
            assertEquals(source, csl(source));
        }

        @Test
        void sourcesStandOneAfterAnother() {
            Source other = source("- {id: b, title: U}");

            assertEquals(
                    List.of(HERALD, other),
                    readAll("content/sources/press.json", CslWriter.write(List.of(HERALD, other))));
        }

        @Test
        void noTagBeginsInIt() {
            assertFalse(CslWriter.write(List.of(source("- {id: a, title: \"</pre><script>\"}")))
                    .contains("<"));
        }

        @Test
        void ourOwnWordsAreNotInIt() {
            Source source =
                    source("- {id: a, title: T, note: N, tier: primary, seen: whole, state: live, derives-from: b}");

            assertEquals("[\n  {\n    \"id\": \"a\",\n    \"title\": \"T\"\n  }\n]", CslWriter.write(List.of(source)));
        }
    }

    /** Two types mean something else in biblatex, and {@code misc} is read as a document. */
    static List<String> typesOfBibtex() {
        return CslVariables.TYPES.stream()
                .filter(type -> !Set.of("article", "collection").contains(type))
                .toList();
    }

    private static String quoted(String words) {
        return "\"" + words.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Source bibtex(Source source) {
        return read("content/sources/press.bib", BibtexWriter.write(source));
    }

    private static Source csl(Source source) {
        return read("content/sources/press.json", CslWriter.write(List.of(source)));
    }

    private static Source source(String yaml) {
        return read("content/sources/press.yaml", yaml);
    }

    /** The one source of a file, wherever in it. */
    private static Source read(String path, String text) {
        return readAll(path, text).get(0);
    }

    private static List<Source> readAll(String path, String text) {
        var reporter = new Reporter();
        List<Source> read =
                DocumentParser.parse(Parsed.contentFile(path, text), reporter).sources();
        assertEquals(List.of(), reporter.sorted(), text);
        return read.stream().map(source -> at(Span.startOf("press"), source)).toList();
    }

    private static Source at(Span span, Source source) {
        return new Source(
                source.id(),
                source.type(),
                source.title(),
                source.authors(),
                source.publisher(),
                source.issued(),
                source.url(),
                source.language(),
                source.tier(),
                source.seen(),
                source.state(),
                source.archive(),
                source.accessed(),
                source.note(),
                source.formerly(),
                source.derivesFrom(),
                source.excerpts(),
                source.details(),
                span);
    }
}
