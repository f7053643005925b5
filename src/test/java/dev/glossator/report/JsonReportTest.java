package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReportTest {
    @Test
    void aFindingHasItsKeysInOrder() {
        var place = new Span("content/articles/talks.md", 14, 7, 14, 19);
        var finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, place, "no entry is named `Ане \"Стад\"`")
                .help("the nearest entry is `Anne Stad`")
                .related("it is described here", Span.at("content/glossary/anne-stad.md", 2, 1))
                .fix(Fix.replace("write `Anne Stad`", true, place, "[[Anne Stad]]"));

        assertEquals("""
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "rule": "unknown-entry",
                      "severity": "error",
                      "message": "no entry is named `Ане \\"Стад\\"`",
                      "help": "the nearest entry is `Anne Stad`",
                      "file": "content/articles/talks.md",
                      "line": 14,
                      "column": 7,
                      "endLine": 14,
                      "endColumn": 19,
                      "related": [
                        {
                          "message": "it is described here",
                          "file": "content/glossary/anne-stad.md",
                          "line": 2,
                          "column": 1,
                          "endLine": 2,
                          "endColumn": 1
                        }
                      ],
                      "fixes": [
                        {
                          "title": "write `Anne Stad`",
                          "safe": true,
                          "edits": [
                            {
                              "file": "content/articles/talks.md",
                              "line": 14,
                              "column": 7,
                              "endLine": 14,
                              "endColumn": 19,
                              "text": "[[Anne Stad]]"
                            }
                          ]
                        }
                      ]
                    }
                  ],
                  "summary": {
                    "errors": 1,
                    "warnings": 0,
                    "notes": 0,
                    "fixable": 1,
                    "files": 41
                  }
                }
                """, JsonReport.of(List.of(finding), Summary.of(List.of(finding), 41)));
    }

    @Test
    void listsThatAreEmptyStay() {
        var finding = Diagnostic.of(Rule.UNMENTIONED_ENTRY, Span.startOf("content/glossary/x.md"), "no page names it");

        assertEquals("""
                {
                  "version": 1,
                  "diagnostics": [
                    {
                      "rule": "unmentioned-entry",
                      "severity": "note",
                      "message": "no page names it",
                      "help": "",
                      "file": "content/glossary/x.md",
                      "line": 1,
                      "column": 1,
                      "endLine": 1,
                      "endColumn": 1,
                      "related": [],
                      "fixes": []
                    }
                  ],
                  "summary": {
                    "errors": 0,
                    "warnings": 0,
                    "notes": 1,
                    "fixable": 0,
                    "files": 2
                  }
                }
                """, JsonReport.of(List.of(finding), Summary.of(List.of(finding), 2)));
    }

    @Test
    void nothingFoundIsADocumentToo() {
        assertEquals("""
                {
                  "version": 1,
                  "diagnostics": [],
                  "summary": {
                    "errors": 0,
                    "warnings": 0,
                    "notes": 0,
                    "fixable": 0,
                    "files": 3
                  }
                }
                """, JsonReport.of(List.of(), Summary.of(List.of(), 3)));
    }
}
