package dev.glossator.parse;

import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.glossator.diagnostic.Span;
import dev.glossator.model.Detail;
import dev.glossator.model.PartialDate;
import dev.glossator.model.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BibtexTest {
    /** An entry with one more field than its title, which begins in column 13 of line 1. */
    private static Parsed with(String field) {
        return Parsed.bibtex("@misc{a, " + field + ",\n title = {T}}\n");
    }

    @Nested
    class Entries {
        @Test
        void anEntryIsASource() {
            Source source = Parsed.bibtex("""
                    % Exported by hand.
                    @string{herald = "The Example Herald"}

                    @article{Stad_2025,
                      author    = {Stad, Ane and {General Staff} and Odd van Berg},
                      title     = {Report on the {Talks}},
                      subtitle  = "Day One",
                      journal   = herald # ", World",
                      year      = 2025,
                      month     = dec,
                      day       = 3,
                      volume    = 12,
                      number    = {4},
                      pages     = {12--15},
                      url       = {https://example.org/a_b%20c},
                      urldate   = {2025-12-04},
                      doi       = {10.1234/a\\_b},
                      language  = {ukrainian},
                      note      = {Agency copy \\& more.},
                      tier      = {secondary},
                      seen      = {excerpt},
                      state     = {live},
                      archive   = {https://example.org/copy},
                      derives-from = {agency-1, agency-2},
                    }
                    """).source();

            assertEquals("Stad_2025", source.id());
            assertEquals(new Span("content/sources/press.bib", 4, 10, 4, 19), source.span());
            assertEquals("article-journal", source.type());
            assertEquals("Report on the Talks: Day One", source.title());
            assertEquals(List.of("Ane Stad", "General Staff", "Odd van Berg"), source.authors());
            assertEquals("2025-12-03", String.valueOf(source.issued()));
            assertEquals("https://example.org/a_b%20c", source.url());
            assertEquals(new PartialDate(2025, 12, 4), source.accessed());
            assertEquals("uk", source.language());
            assertEquals("Agency copy & more.", source.note());
            assertEquals("secondary", source.tier());
            assertEquals("excerpt", source.seen());
            assertEquals("live", source.state());
            assertEquals("https://example.org/copy", source.archive());
            assertEquals(
                    List.of("agency-1", "agency-2"),
                    source.derivesFrom().stream().map(Source.Origin::source).toList());
            assertEquals(
                    List.of(
                            new Detail.Text("container-title", "The Example Herald, World"),
                            new Detail.Text("volume", "12"),
                            new Detail.Text("issue", "4"),
                            new Detail.Text("page", "12\u201315"),
                            new Detail.Text("DOI", "10.1234/a_b")),
                    source.details());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "\n", "% nothing yet\n", "@comment{nothing yet}", "@preamble{\"x\"}"})
        void aFileMayHoldNoEntry(String text) {
            Parsed parsed = Parsed.bibtex(text);

            assertEquals("", parsed.findings());
            assertEquals(List.of(), parsed.document().sources());
        }

        @ParameterizedTest
        @CsvSource({
            "Article, article-journal",
            "BOOK, book",
            "inbook, chapter",
            "InProceedings, paper-conference",
            "phdthesis, thesis",
            "techreport, report",
            "misc, document",
            "online, webpage",
            "speech, speech",
            "legal_case, legal_case"
        })
        void aKindOfEntryIsATypeOfCsl(String kind, String type) {
            assertEquals(
                    type,
                    Parsed.bibtex("@" + kind + "{a, title = {T}}").source().type());
        }

        @Test
        void aNewspaperArticleSaysSo() {
            Source source = Parsed.bibtex("@article{a, entrysubtype = {newspaper}, title = {T}}")
                    .source();

            assertEquals("article-newspaper", source.type());
            assertEquals(List.of(), source.details());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "year = 2025                          | 2025",
                    "year = {2025}, month = {12}          | 2025-12",
                    "year = 2025, month = may             | 2025-05",
                    "month = {September}, year = 2025     | 2025-09",
                    "day = 3, month = {Dec.}, year = 2025 | 2025-12-03",
                    "date = {2025-12-03}                  | 2025-12-03",
                    "date = {2025-11/2025-12}             | 2025-11/2025-12",
                    "date = {2025~}                       | 2025~",
                    "issued = {2025-12}                   | 2025-12"
                })
        void aDateIsTakenFromItsFields(String fields, String date) {
            assertEquals(date, String.valueOf(with(fields).source().issued()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "number = 7          | number           | 7",
                    "institution = {I}   | publisher        | I",
                    "howpublished = {By post} | medium      | By post",
                    "series = {Papers}   | collection-title | Papers",
                    "location = {Lina}   | publisher-place  | Lina",
                    "keywords = {a, b}   | keyword          | a, b",
                    "abstract = {We met.}| abstract         | We met.",
                    "isbn = {978-0}      | ISBN             | 978-0",
                    "ISSN = {0000-0000}  | ISSN             | 0000-0000",
                    "container-title = {H} | container-title | H",
                    "Call-Number = {Q 1} | call-number      | Q 1",
                    "archive-name = {State Archive} | archive-name | State Archive",
                    "editor = {Berg, Odd}| editor           | Odd Berg",
                    "event-date = {2025} | event-date       | 2025"
                })
        void aFieldIsAVariableOfCsl(String field, String variable, String value) {
            Parsed parsed = with(field);

            assertEquals("", parsed.findings());
            assertEquals(value, variable.equals("publisher") ? parsed.source().publisher() : shown(parsed, variable));
        }

        private String shown(Parsed parsed, String variable) {
            Detail detail = parsed.source().details().get(0);
            assertEquals(variable, detail.variable());
            return detail instanceof Detail.Text text
                    ? text.text()
                    : detail instanceof Detail.Names names
                            ? String.join(", ", names.names())
                            : ((Detail.Date) detail).date().toString();
        }

        @Test
        void anAddressIsFoundWhereItIsHowItWasPublished() {
            assertEquals(
                    "https://example.org/a_b",
                    with("howpublished = {\\url{https://example.org/a\\_b}}")
                            .source()
                            .url());
        }

        @Test
        void theOrderOfFieldsChangesNothing() {
            Source source =
                    with("organization = {O}, howpublished = {https://example.org/b}, publisher = {P}, url = {https://example.org/a}")
                            .source();

            assertEquals("P", source.publisher());
            assertEquals("O", source.detail("authority"));
            assertEquals("https://example.org/a", source.url());
            assertEquals("https://example.org/b", source.detail("medium"));
        }

        @Test
        void aSecondNoteIsARemark() {
            Source source = with("note = {One.}, addendum = {Two.}").source();

            assertEquals("One.", source.note());
            assertEquals("Two.", source.detail("annote"));
        }

        @Test
        void anExcerptMayBeGiven() {
            assertEquals(
                    List.of(new Source.Excerpt("", "We met.")),
                    with("excerpt = {We met.}").source().excerpts());
        }
    }

    @Nested
    class Names {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ane Stad                          | Ane Stad",
                    "Stad, Ane                         | Ane Stad",
                    "Stad, Jr., Ane                    | Ane Stad Jr.",
                    "van der Berg, Odd                 | Odd van der Berg",
                    "Odd van der Berg                  | Odd van der Berg",
                    "{General Staff and Council}       | General Staff and Council",
                    "{General} {Staff}                 | General Staff",
                    "Ane {Stad Berg}                   | Ane Stad Berg",
                    "Stad                              | Stad",
                    "family=Berg, given=Odd, prefix=van, useprefix=true | Odd van Berg",
                    "family=Berg, given=Odd, prefix=van, useprefix=false | Odd van Berg",
                    "Ane Stad and others               | Ane Stad; et al.",
                    "Stad, Ane and Berg, Odd and {NEC} | Ane Stad; Odd Berg; NEC",
                    "Ane Brand and Odd Sander          | Ane Brand; Odd Sander",
                    "Ane Stad  and   Odd Berg          | Ane Stad; Odd Berg",
                    "Адам Стад and Стад, Ане           | Адам Стад; Ане Стад",
                    "St{\\aa}d, {\\'A}ne               | Áne Ståd"
                })
        void aListIsTakenApart(String written, String names) {
            Parsed parsed = with("author = {" + written + "}");

            assertEquals("", parsed.findings());
            assertEquals(names, String.join("; ", parsed.source().authors()));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "given=Odd, family=Berg, prefix=van, given-i=O      | given-i=O",
                    "given=Odd, family=Berg, useprefix=maybe            | useprefix=maybe",
                    "given=Odd, family=Berg, Family = Stad              | Family = Stad",
                    "a=b                                                | a=b"
                })
        void whatIsNoPartOfANameIsReported(String written, String part) {
            assertEquals(
                    "1:20 unknown-key `" + part + "` is no part of a name",
                    with("author = {" + written + "}")
                            .findings()
                            .lines()
                            .findFirst()
                            .orElse(""));
        }

        @ParameterizedTest
        @CsvSource({
            "'', non-dropping-particle",
            "', useprefix=true', non-dropping-particle",
            "', useprefix=false', dropping-particle",
            "', UsePrefix = false', dropping-particle"
        })
        void thePrefixIsDroppedInListsIfItIsNotUsed(String option, String particle) {
            assertEquals(
                    List.of(Map.of("family", "Berg", "given", "Odd", particle, "van")),
                    BibtexNames.read("family=Berg, prefix=van, given=Odd" + option));
        }

        @Test
        void aListMayGoOverLines() {
            assertEquals(
                    List.of("Ane Stad", "Odd Berg"),
                    with("author = {Stad,\n Ane\n   and\n Berg, Odd}").source().authors());
        }
    }

    @Nested
    class LatexInValues {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "R{\\'e}sum\\'{e} \\'e            | Résumé é",
                    "\\\"u \\\"{U} {\\\"o}             | ü Ü ö",
                    "\\v{c} \\v s \\c{c} \\k a \\H{o} \\u g \\r{u} | č š ç ą ő ğ ů",
                    "\\'c \\.z \\=a \\d{h}            | ć ż ā ḥ",
                    "\\'\\i{} \\v{\\j} na\\\"{\\i}ve  | í ǰ naïve",
                    "\\aa \\AA{} \\o \\L{}\\'od\\'z \\ss   | åÅ øŁódź ß",
                    "12--15 --- so                    | 12–15 — so",
                    "``so far'' and 'here'            | “so far” and 'here'",
                    "\\enquote{so far}, he said       | “so far”, he said",
                    "\\& \\% \\$ \\# \\_ \\{ \\}      | & % $ # _ { }",
                    "\\textbf{bold} \\emph{and {more}} | bold and more",
                    "a~b                              | a\u00A0b",
                    "\\~{} \\^{}                      | ~ ^",
                    "a & b_c #1 $5 * < >             | a & b_c #1 $5 * < >",
                    "Стад, 漢字 😀 “x” Ім'я            | Стад, 漢字 😀 “x” Ім'я",
                    "{NATO} and {{EU}}                | NATO and EU",
                    "a  b\tc                          | a b c",
                    "\\LaTeX{} \\ldots                | LaTeX …"
                })
        void becomesPlainText(String latex, String text) {
            Parsed parsed = Parsed.bibtex("@misc{a, title = {" + latex + "}}");

            assertEquals("", parsed.findings());
            assertEquals(text.strip(), parsed.source().title());
        }

        @Test
        void aCommandThatIsNotKnownIsReportedAndShown() {
            Parsed parsed = with("note = {a \\foo b \\bar}");

            assertEquals("1:18 bibtex-syntax the command `\\foo` is not read\n", parsed.findings());
            assertEquals("a \\foob \\bar", parsed.source().note());
        }
    }

    @Nested
    class Places {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "colour = {red}         | 1:10 unknown-key an entry of BibTeX has no field `colour` here",
                    "crossref = {b}         | 1:10 unknown-key an entry of BibTeX has no field `crossref` here",
                    "language = {en_US}     | 1:22 front-matter-type `en_US` is no language tag",
                    "tier = \"first\"       | 1:18 front-matter-type `tier` cannot be `first`",
                    "url = {talks.html}     | 1:17 refused-address `talks.html` is no address that may be linked",
                    "date = {soon}          | 1:18 bad-date `issued` must be a date, found `soon`",
                    "year = {forthcoming}   | 1:18 bad-date `issued` must be a date, found `forthcoming`",
                    "year = 2025, month = {Winter} | 1:32 bad-date `issued` must be a date, found `2025-Winter`",
                    "urldate = {2025-12}    | 1:21 bad-date `accessed` must be a date, found `2025-12`",
                    "note = {}              | 1:18 front-matter-type `note` must be text, found empty text",
                    "note = {a}, NOTE = {b} | 1:22 duplicate-key `NOTE` stands here twice",
                    "date = {2025}, year = 2024 | 1:25 duplicate-key this field says the `issued` once more",
                    "id = {b}               | 1:10 duplicate-key this field says the `id` once more",
                    "derives-from = {a b}   | 1:26 bad-id `a b` is no id",
                    "note = {Стад 😀}, tier = {x} | 1:35 front-matter-type `tier` cannot be `x`",
                    "note = {a},\ttier = {x} | 1:30 front-matter-type `tier` cannot be `x`"
                })
        void aFaultyFieldIsReportedInItsPlace(String field, String finding) {
            assertEquals(finding + "\n", with(field).findings());
        }

        @Test
        void linesMayEndWithCarriageReturns() {
            Parsed parsed = Parsed.bibtex("% Стад\r\n@misc{a,\r\n  title = {Two\r\n lines 😀}, tier = {x}\r\n}\r\n");

            assertEquals("4:20 front-matter-type `tier` cannot be `x`\n", parsed.findings());
            assertEquals("Two lines 😀", parsed.source().title());
        }

        @Test
        void twoFieldsThatSayTheSameAreOne() {
            assertEquals("", with("langid = {english}, language = {en}").findings());
        }

        @Test
        void anEntryNeedsATitle() {
            assertEquals(
                    "2:7 missing-field a source needs `title`\n",
                    Parsed.bibtex("\n@misc{a, year = 2025}").findings());
        }

        @Test
        void aKindOfEntryThatIsNotKnownIsReported() {
            Parsed parsed = Parsed.bibtex("@artcle{a, title = {T}}");

            assertEquals("1:1 front-matter-type `@artcle` is no kind of entry\n", parsed.findings());
            assertEquals("the nearest kind is `@article`", parsed.help());
        }

        @Test
        void aKeyThatIsNoIdIsReported() {
            assertEquals(
                    "1:7 bad-id `стад` is no id\n",
                    Parsed.bibtex("@misc{стад, title = {T}}").findings());
        }

        @Test
        void aSecondEntryWithOneKeyIsReported() {
            Parsed parsed = Parsed.bibtex("@misc{a, title = {T}}\n@misc{b, title = {B}}\n@misc{A, title = {U}}\n");

            assertEquals("3:7 duplicate-id another entry has the key `A`\n", parsed.findings());
            assertEquals(
                    List.of("T", "B"),
                    parsed.document().sources().stream().map(Source::title).toList());
        }

        @Test
        void aMacroThatIsDefinedTwiceIsReported() {
            Parsed parsed = Parsed.bibtex("@string{h = {H}}\n@string{H = {I}}\n@misc{a, title = h}");

            assertEquals("2:9 duplicate-key `H` is defined here twice\n", parsed.findings());
            assertEquals("H", parsed.source().title());
        }

        @Test
        void aCommentSwitchesARuleOff() {
            Parsed parsed =
                    Parsed.bibtex("% glossator: allow unused-source because it is for later\n@misc{a, title = {T}}\n");

            assertEquals(1, parsed.document().allowances().size());
        }
    }

    @Nested
    class Syntax {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '^',
                value = {
                    "words @misc{a, title = {T}}      | 1:1 this stands outside of an entry",
                    "{                                | 1:1 this stands outside of an entry",
                    "@misc{a, title = {T}} words      | 1:23 `words` does not belong here",
                    "@misc{a, title = {T} year = 2025}| 1:22 a `,` is missing before this",
                    "@misc{a, title {T}}              | 1:16 a `=` is missing before this",
                    "@misc{a, title = }               | 1:18 `}` does not belong here",
                    "@misc{a, title = {T}             | 1:1 what begins here is not closed",
                    "@misc{a, title = {T              | 1:18 the value that begins here is not closed",
                    "@misc{a, title = \"T}            | 1:18 the value that begins here is not closed",
                    "@comment{a                       | 1:1 what begins here is not closed",
                    "@misc{title = {T}}               | 1:1 this entry has no key",
                    "@misc{}                          | 1:7 `}` does not belong here",
                    "@misc{a}                         | 1:8 a `=` is missing before this",
                    "@misc                            | 1:1 what begins here is not closed",
                    "@                                | 1:1 what begins here is not closed",
                    "@@misc{a}                        | 1:2 `@` does not belong here",
                    "@misc{a, title = herald}         | 1:18 no `@string` before this defines `herald`",
                    "@misc{a, title = {T} # herald}   | 1:24 no `@string` before this defines `herald`",
                    "@misc{a, title = ;}              | 1:18 this character may not stand here",
                    "@misc{a, title = {😀}, ;}         | 1:23 this character may not stand here",
                    "@include{/etc/hostname}          | 1:2 `@include` is not read",
                    "@misc(a, title = {T})            | 1:2 `misc(a` does not belong here"
                })
        void aFaultIsReportedInItsPlaceInOurWords(String text, String finding) {
            assertEquals(
                    finding.replaceFirst(" ", " bibtex-syntax ") + "\n",
                    Parsed.bibtex(text).findings());
        }

        @Test
        void noFileIsIncludedHoweverTheWordIsWritten() {
            assertEquals(
                    "2:2 bibtex-syntax `@include` is not read\n",
                    Parsed.bibtex("@ %c\n Include{/etc/hostname}").findings());
        }

        @Test
        void includeIsAnOrdinaryWordElsewhere() {
            Parsed parsed = Parsed.bibtex("@misc{include, title = {ane@include.example}}");

            assertEquals("", parsed.findings());
        }

        static List<String> hostileTexts() {
            int size = 1024 * 1024;
            var doubling = new StringBuilder("@string{a0 = {}}\n@string{b0 = {x}}\n");
            for (int i = 1; i < 60; i++) {
                doubling.append("@string{a" + i + " = a" + (i - 1) + " # a" + (i - 1) + "}\n");
                doubling.append("@string{b" + i + " = b" + (i - 1) + " # b" + (i - 1) + "}\n");
            }
            return List.of(
                    "@".repeat(size),
                    "{".repeat(size),
                    "\"".repeat(size),
                    "@misc{a, title = " + "{".repeat(size),
                    "@misc{a, title = " + "\"".repeat(size),
                    "@misc{a, title = {T}" + "\"".repeat(size),
                    "@misc{".repeat(size / 6),
                    "@misc{a,".repeat(size / 8),
                    "@misc{a, t = {T}" + " # {T}".repeat(size / 6) + "}",
                    "@misc{a, " + "b = 1, ".repeat(size / 7) + "}",
                    "@misc{a, title = {" + "\\a".repeat(size / 2) + "}}",
                    "@misc{a, author = {" + "b and ".repeat(size / 6) + "=}, title = {}}",
                    "@misc{a, url = {" + "{".repeat(size / 3) + "}".repeat(size / 3) + "}, title = {T}}",
                    doubling + "@misc{a, title = a59}",
                    doubling + "@misc{a, title = b59}");
        }

        @ParameterizedTest
        @MethodSource("hostileTexts")
        void hostileTextsEndSoonWithAFinding(String text) {
            Parsed parsed = assertTimeoutPreemptively(ofSeconds(20), () -> Parsed.bibtex(text));

            assertEquals(false, parsed.found().isEmpty());
        }

        @Test
        void aHundredThousandBracesAreRead() {
            Parsed parsed =
                    Parsed.bibtex("@misc{a, title = {" + "{".repeat(100_000) + "T" + "}".repeat(100_000) + "}}");

            assertEquals("T", parsed.source().title());
        }
    }
}
