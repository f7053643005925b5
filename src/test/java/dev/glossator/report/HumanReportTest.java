package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class HumanReportTest {
    private static final String TALKS = "content/articles/talks.md";

    @Test
    void aFindingShowsPlaceLineCaretsOtherPlacesAndHelp() {
        var text = new SourceText(TALKS, """
                ---
                title: Talks
                ---
                Later [[Ane Stad]] said the talks went on.
                """);
        var finding = finding(text, "[[Ane Stad]]")
                .related("an entry with a like name", Span.at("content/glossary/anne-stad.md", 2, 7))
                .help("the nearest entry is `Anne Stad` (content/glossary/anne-stad.md)");

        assertEquals("""
                content/articles/talks.md:4:7: error: no such entry [unknown-entry]
                    4 | Later [[Ane Stad]] said the talks went on.
                      |       ^^^^^^^^^^^^
                  note: content/glossary/anne-stad.md:2:7: an entry with a like name
                  help: the nearest entry is `Anne Stad` (content/glossary/anne-stad.md)
                """, report(text, finding));
    }

    @Test
    void findingsFollowOneAnotherInTheGivenOrder() {
        var text = new SourceText(TALKS, "one two\n");

        assertEquals("""
                content/articles/talks.md:1:5: error: no such entry [unknown-entry]
                    1 | one two
                      |     ^^^
                content/articles/talks.md:1:1: error: no such entry [unknown-entry]
                    1 | one two
                      | ^^^
                """, report(text, finding(text, "two"), finding(text, "one")));
    }

    @Test
    void whatRepeatsInAFileWithoutEndIsCounted() {
        var text = new SourceText(TALKS, "one\n");
        Diagnostic[] many = new Diagnostic[HumanReport.MOST_OF_A_KIND + 1200];
        Arrays.fill(many, finding(text, "one"));

        List<String> lines = report(text, many).lines().toList();

        assertEquals(3 * HumanReport.MOST_OF_A_KIND + 1, lines.size());
        assertEquals(
                "content/articles/talks.md: 1,200 more of these [unknown-entry]; `--format json` prints all",
                lines.get(lines.size() - 1));
    }

    @Test
    void noFindingsAreNoText() {
        assertEquals("", report(new SourceText(TALKS, "one\n")));
    }

    @Test
    void furtherLinesOfHelpStandBelowTheFirst() {
        var text = new SourceText(TALKS, "one\n");

        assertEquals("""
                content/articles/talks.md:1:1: error: no such entry [unknown-entry]
                    1 | one
                      | ^^^
                  help: write one of
                        `a`
                        `b`
                """, report(text, finding(text, "one").help("write one of\n`a`\n`b`")));
    }

    @Test
    void withoutTheTextThereIsNoLine() {
        var finding = Diagnostic.of(Rule.UNREADABLE_FILE, Span.at("content/gone.md", 3, 2), "the file cannot be read")
                .help("save it as UTF-8");

        assertEquals("""
                content/gone.md:3:2: error: the file cannot be read [unreadable-file]
                  help: save it as UTF-8
                """, new HumanReport(path -> Optional.empty(), false).of(List.of(finding)));
    }

    @Test
    void aFindingAboutAWholeFileHasNoLine() {
        var text = new SourceText(TALKS, "one\n");
        var finding = Diagnostic.of(Rule.UNMENTIONED_ENTRY, Span.startOf(TALKS), "no page names this entry");

        assertEquals("""
                content/articles/talks.md:1:1: note: no page names this entry [unmentioned-entry]
                """, report(text, finding));
    }

    @Test
    void aPlacePastTheEndOfTheTextHasNoLine() {
        var text = new SourceText(TALKS, "one\n");
        var finding = Diagnostic.of(Rule.MISSING_ALT, Span.at(TALKS, 9, 1), "this picture has no description");

        assertEquals("""
                content/articles/talks.md:9:1: warning: this picture has no description [missing-alt]
                """, report(text, finding));
    }

    @Test
    void aSixDigitLineNumberMovesTheGutter() {
        var text = new SourceText(TALKS, "\n".repeat(123_455) + "one");

        assertEquals("""
                content/articles/talks.md:123456:1: error: no such entry [unknown-entry]
                123456 | one
                       | ^^^
                """, report(text, finding(text, "one")));
    }

    @Nested
    class Carets {
        @Test
        void cyrillicTakesOneColumnALetter() {
            var text = new SourceText(TALKS, "Вчора Анна Стад прибула.\n");

            assertEquals("""
                    content/articles/talks.md:1:7: error: no such entry [unknown-entry]
                        1 | Вчора Анна Стад прибула.
                          |       ^^^^^^^^^
                    """, report(text, finding(text, "Анна Стад")));
        }

        @Test
        void anEmojiAndIdeographsTakeTwoColumns() {
            var text = new SourceText(TALKS, "🙂 山田 x Stad\n");

            assertEquals("""
                    content/articles/talks.md:1:3: error: no such entry [unknown-entry]
                        1 | 🙂 山田 x Stad
                          |    ^^^^
                    content/articles/talks.md:1:8: error: no such entry [unknown-entry]
                        1 | 🙂 山田 x Stad
                          |           ^^^^
                    """, report(text, finding(text, "山田"), finding(text, "Stad")));
        }

        @Test
        void aCombiningMarkTakesNoColumn() {
            var text = new SourceText(TALKS, "Ste\u0301d Stad\n");

            assertEquals("""
                    content/articles/talks.md:1:7: error: no such entry [unknown-entry]
                        1 | Ste\u0301d Stad
                          |      ^^^^
                    """, report(text, finding(text, "Stad")));
        }

        @Test
        void aTabReachesToTheNextFourthColumn() {
            var text = new SourceText(TALKS, "\ta\tStad\n");

            assertEquals("""
                    content/articles/talks.md:1:4: error: no such entry [unknown-entry]
                        1 |     a   Stad
                          |         ^^^^
                    """, report(text, finding(text, "Stad")));
        }

        @Test
        void aCarriageReturnAtTheEndOfTheLineIsNotShown() {
            var text = new SourceText(TALKS, "one\r\ntwo Stad\r\nthree\r\n");

            assertEquals("""
                    content/articles/talks.md:2:5: error: no such entry [unknown-entry]
                        2 | two Stad
                          |     ^^^^
                    """, report(text, finding(text, "Stad")));
        }

        @Test
        void anEmptyPlaceAtTheEndOfTheLineHasOneCaretAfterIt() {
            var text = new SourceText(TALKS, "one\ntwo\n");

            assertEquals("""
                    content/articles/talks.md:1:4: error: no such entry [unknown-entry]
                        1 | one
                          |    ^
                    """, report(text, Diagnostic.of(Rule.UNKNOWN_ENTRY, text.span(3, 3), "no such entry")));
        }

        @Test
        void anEmptyLineHasOneCaret() {
            var text = new SourceText(TALKS, "one\n\ntwo\n");

            assertEquals("""
                    content/articles/talks.md:2:1: error: no such entry [unknown-entry]
                        2 |
                          | ^
                    """, report(text, Diagnostic.of(Rule.UNKNOWN_ENTRY, text.span(4, 4), "no such entry")));
        }

        @Test
        void aPlaceOverSeveralLinesIsUnderlinedToTheEndOfTheFirst() {
            var text = new SourceText(TALKS, "go [[Ane\nStad]] on\n");

            assertEquals("""
                    content/articles/talks.md:1:4: error: no such entry [unknown-entry]
                        1 | go [[Ane
                          |    ^^^^^
                    """, report(text, finding(text, "[[Ane\nStad]]")));
        }
    }

    @Nested
    class LongLines {
        @Test
        void aLineOf160ColumnsIsShownWhole() {
            var text = new SourceText(TALKS, "a".repeat(156) + "Stad\n");

            assertEquals(
                    "    1 | " + "a".repeat(156) + "Stad\n" + "      | " + " ".repeat(156) + "^^^^\n",
                    withoutHead(report(text, finding(text, "Stad"))));
        }

        @Test
        void aLongerLineIsCutAfterIt() {
            var text = new SourceText(TALKS, "Stad" + "a".repeat(157) + "\n");

            assertEquals(
                    "    1 | Stad" + "a".repeat(155) + "…\n" + "      | ^^^^\n",
                    withoutHead(report(text, finding(text, "Stad"))));
        }

        @Test
        void aLongerLineIsCutBeforeIt() {
            var text = new SourceText(TALKS, "a".repeat(157) + "Stad\n");

            assertEquals(
                    "    1 | …" + "a".repeat(155) + "Stad\n" + "      | " + " ".repeat(156) + "^^^^\n",
                    withoutHead(report(text, finding(text, "Stad"))));
        }

        @Test
        void aVeryLongLineIsCutOnBothSides() {
            var text = new SourceText(TALKS, "a".repeat(2000) + "Stad" + "b".repeat(2000) + "\n");

            assertEquals(
                    "    1 | …" + "a".repeat(59) + "Stad" + "b".repeat(95) + "…\n" + "      | " + " ".repeat(60)
                            + "^^^^\n",
                    withoutHead(report(text, finding(text, "Stad"))));
        }

        @Test
        void caretsEndWhereTheLineIsCut() {
            var text = new SourceText(TALKS, "b".repeat(2000) + "\n");

            assertEquals(
                    "    1 | " + "b".repeat(159) + "…\n" + "      | " + "^".repeat(159) + "\n",
                    withoutHead(report(text, finding(text, "b".repeat(2000)))));
        }

        private String withoutHead(String report) {
            return report.substring(report.indexOf('\n') + 1);
        }
    }

    @Nested
    class HostileText {
        @Test
        void escapeCodesAndControlCharactersAreShownAsSigns() {
            var text = new SourceText(TALKS, "a\u001b[2J\u0007\u007f\u009b1m Stad\n");

            assertEquals("""
                    content/articles/talks.md:1:12: error: no such entry [unknown-entry]
                        1 | a␛[2J␇␡\ufffd1m Stad
                          |            ^^^^
                    """, report(text, finding(text, "Stad")));
        }

        @Test
        void controlsOfDirectionAreShownAsSigns() {
            var text = new SourceText(TALKS, "a\u202eb\u2066c\u200fd Stad\n");

            assertEquals("""
                    content/articles/talks.md:1:9: error: no such entry [unknown-entry]
                        1 | a\ufffdb\ufffdc\ufffdd Stad
                          |         ^^^^
                    """, report(text, finding(text, "Stad")));
        }

        @Test
        void pathsMessagesAndHelpAreCleanedToo() {
            var place = Span.at("content/\u001b[31m.md", 1, 1);
            var finding = Diagnostic.of(Rule.BAD_ID, place, "`a\u001b]0;x\u0007` is no id\nerror: forged")
                    .related("first \u202e here", place)
                    .help("write `a\u001b`");

            assertEquals("""
                    content/␛[31m.md:1:1: error: `a␛]0;x␇` is no id␊error: forged [bad-id]
                      note: content/␛[31m.md:1:1: first \ufffd here
                      help: write `a␛`
                    """, new HumanReport(path -> Optional.empty(), false).of(List.of(finding)));
        }

        @Test
        void halfASurrogatePairIsShownAsASign() {
            var text = new SourceText(TALKS, "\ud83d Stad\n");

            assertEquals("""
                    content/articles/talks.md:1:3: error: no such entry [unknown-entry]
                        1 | \ufffd Stad
                          |   ^^^^
                    """, report(text, finding(text, "Stad")));
        }
    }

    @Nested
    class Colour {
        @Test
        void placeSeverityAndCaretsAreColouredOnDemand() {
            var text = new SourceText(TALKS, "go Stad\n");
            var report = new HumanReport(path -> Optional.of(text), true);

            assertEquals(
                    "\u001b[1mcontent/articles/talks.md:1:4:\u001b[0m \u001b[1;31merror:\u001b[0m no such entry"
                            + " [unknown-entry]\n    1 | go Stad\n      |    \u001b[31m^^^^\u001b[0m\n",
                    report.of(List.of(finding(text, "Stad"))));
        }

        @Test
        void warningsAreYellowAndNotesCyan() {
            var report = new HumanReport(path -> Optional.empty(), true);
            Span place = Span.startOf(TALKS);

            assertTrue(report.of(List.of(Diagnostic.of(Rule.RAW_HTML, place, "x")))
                    .contains("\u001b[1;33mwarning:\u001b[0m"));
            assertTrue(report.of(List.of(Diagnostic.of(Rule.UNMENTIONED_ENTRY, place, "x")))
                    .contains("\u001b[1;36mnote:\u001b[0m"));
        }

        @Test
        void withoutItThereIsNoEscapeCode() {
            var text = new SourceText(TALKS, "go \u001b[1mStad\n");

            assertFalse(report(text, finding(text, "Stad")).contains("\u001b"));
        }
    }

    /** An error at the first place that holds the words. */
    private static Diagnostic finding(SourceText text, String words) {
        int start = text.text().indexOf(words);
        return Diagnostic.of(Rule.UNKNOWN_ENTRY, text.span(start, start + words.length()), "no such entry");
    }

    private static String report(SourceText text, Diagnostic... findings) {
        return new HumanReport(
                        path -> Optional.of(text).filter(known -> known.path().equals(path)), false)
                .of(List.of(findings));
    }
}
