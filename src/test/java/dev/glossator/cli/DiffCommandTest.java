package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glossator.history.Repository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code diff BASE} and {@code check --since BASE} as an editor meets them. */
class DiffCommandTest {
    private static final String ARTICLE = "content/articles/talks.md";
    private static final String CLAIMS = "content/claims/talks.yaml";
    private static final String BERG = "content/glossary/berg.md";

    @TempDir
    private Path folder;

    private String out = "";
    private String err = "";

    /** A site in the first commit of a repository. */
    private Repository site() throws IOException {
        return Repository.in(folder.resolve("talks"))
                .write(ARTICLE, article("", "Ane Stad left."))
                .write(CLAIMS, claim("for two days", "reported"))
                .write("content/glossary/stad.md", person("Ane Stad"))
                .write(BERG, person("Odd Berg"))
                .write(
                        "content/sources/press.yaml",
                        "- {id: herald, title: Days in Lina}\n- {id: courier, title: From Lina}\n")
                .commit();
    }

    private static String article(String fields, String words) {
        return """
                ---
                title: The talks
                summary: What happened.
                published: 2025-12-04
                claims: [length]
                %s---

                %s
                """.formatted(fields, words);
    }

    private static String claim(String length, String status) {
        return "- {id: length, text: They met %s., by: {name: Lina}, basis: [herald, courier],\n   status: %s}\n"
                .formatted(length, status);
    }

    private static String person(String name) {
        return "---\nkind: person\nname: " + name + "\n---\n\nCame to Lina.\n";
    }

    @Nested
    class Diff {
        @Test
        void tellsEachThingWithItsChanges() throws IOException {
            Repository site = site();
            site.git("rm", "--quiet", BERG);
            site.write(ARTICLE, article("", "Ane Stad left at once."))
                    .write("content/glossary/vik.md", person("Siv Vik"))
                    .write(CLAIMS, claim("for three days", "official"));

            assertEquals(0, diff(site, "main"));
            assertEquals("""
                    content/claims/talks.yaml:1: claim `length`
                      status: reported -> official
                      text: They met for two days. -> They met for three days.
                    main:content/glossary/berg.md:1: gone entry `berg`: Odd Berg
                    content/glossary/vik.md:1: new entry `vik`: Siv Vik
                    4 changes in meaning since main
                    """, out);
            assertEquals("", err);
        }

        @Test
        void saysThatNothingChangedInMeaning() throws IOException {
            Repository site = site().write(ARTICLE, article("", "Ane Stad went away."));

            assertEquals(0, diff(site, "HEAD"));
            assertEquals("nothing changed in meaning since HEAD\n", out);
        }

        @Test
        void printsOneDocumentForPrograms() throws IOException {
            Repository site = site().write(CLAIMS, claim("for two days", "official"));
            site.git("rm", "--quiet", BERG);

            assertEquals(0, diff(site, "main", "--format", "json"));
            assertEquals("""
                    {
                      "version": 1,
                      "base": "main",
                      "changes": [
                        {
                          "kind": "changed",
                          "of": "claim",
                          "id": "length",
                          "what": "status",
                          "before": "reported",
                          "after": "official",
                          "file": "content/claims/talks.yaml",
                          "line": 1
                        },
                        {
                          "kind": "gone",
                          "of": "entry",
                          "id": "berg",
                          "what": "",
                          "before": "Odd Berg",
                          "after": "",
                          "file": "content/glossary/berg.md",
                          "line": 1
                        }
                      ]
                    }
                    """, out);
        }

        @Test
        void tellsWhenADraftIsPublished() throws IOException {
            Repository site = site();
            site.write(ARTICLE, article("status: draft\n", "They met."))
                    .commit()
                    .write(ARTICLE, article("", "They met."));

            assertEquals(0, diff(site, "HEAD"));
            assertTrue(out.contains("  status: draft -> published\n"), out);
        }

        @Test
        void comparesWithAFolder() throws IOException {
            Repository site = site();
            Repository other = site.cloned(folder.resolve("other")).write(BERG, person("Odd M. Berg"));

            assertEquals(0, diff(site, other.folder().toString()));
            assertTrue(out.contains("  name: Odd M. Berg -> Odd Berg\n"), out);
        }

        @Test
        void refusesContentWithErrors() throws IOException {
            Repository site = site().write(ARTICLE, article("", "[@nobody]"));

            assertEquals(1, diff(site, "main"));
            assertEquals("", out);
            assertTrue(err.contains("content/articles/talks.md:8:2: error: no source has the id `nobody`"), err);
            assertTrue(err.endsWith("error: nothing was compared, because of the errors above\n"), err);
        }

        @Test
        void comparesWithContentThatHadErrorsAsFarAsItIsUnderstood() throws IOException {
            Repository site = site();
            site.write(BERG, "no front matter\n")
                    .write(CLAIMS, claim("for a week", "reported"))
                    .commit()
                    .write(BERG, person("Odd Berg"))
                    .write(CLAIMS, claim("for two days", "reported"));

            assertEquals(0, diff(site, "HEAD"));
            assertEquals("""
                    content/claims/talks.yaml:1: claim `length`
                      text: They met for a week. -> They met for two days.
                    content/glossary/berg.md:1: new entry `berg`: Odd Berg
                    2 changes in meaning since HEAD
                    """, out);
            assertTrue(err.startsWith("HEAD:content/glossary/berg.md:1:1: error: "), err);
            assertTrue(
                    err.endsWith("note: 1 file of `HEAD` with errors: compared as far as it can be understood\n"), err);
        }

        @Test
        void refusesWhatIsNoRevision() throws IOException {
            Repository site = site();

            assertEquals(2, diff(site, "nowhere"));
            assertTrue(err.startsWith("error: there is no revision and no folder `nowhere`\n  help: "), err);
            assertEquals(2, diff(site, "-x"));
            assertEquals(2, diff(site, "--upload-pack=touch"));
            assertEquals(2, run("diff", "--source", site.folder().toString(), "--", "--upload-pack=touch"));
            assertTrue(err.startsWith("error: `--upload-pack=touch` can be no revision"), err);
            assertEquals("", out);
        }

        @Test
        void saysThatThereIsNoContent() throws IOException {
            assertEquals(2, run("diff", "main", "--source", folder.toString()));
            assertTrue(err.startsWith("error: there is no folder "), err);
        }

        private int diff(Repository site, String base, String... more) {
            String[] arguments = new String[more.length + 4];
            System.arraycopy(
                    new String[] {"diff", base, "--source", site.folder().toString()}, 0, arguments, 0, 4);
            System.arraycopy(more, 0, arguments, 4, more.length);
            return run(arguments);
        }
    }

    @Nested
    class Since {
        @Test
        void asksForACorrectionAndIsContentWithOne() throws IOException {
            Repository site = site().write(CLAIMS, claim("for three days", "reported"));

            assertEquals(1, check(site));
            assertTrue(out.startsWith("""
                    content/articles/talks.md:2:1: error: this article has one change since `main` and no new line under `corrections` [undeclared-change]
                        2 | title: The talks
                          | ^^^^^^^^^^^^^^^^
                      note: content/claims/talks.yaml:1:8: the claim `length`: text was `They met for two days.` and is `They met for three days.`
                      help: add to its front matter, where `kind` may be `correction`, `update` or `clarification`:
                            corrections:
                              - {date: …, kind: correction, what: "…", touches: [length]}
                    """), out);

            site.write(ARTICLE, article(correction("2025-12-05", "It was three days."), "Ane Stad left."));
            assertEquals(0, check(site), out);
        }

        @Test
        void aRewordedCorrectionIsNoNewOne() throws IOException {
            Repository site = site();
            site.write(ARTICLE, article(correction("2025-12-05", "It was two days."), "Ane Stad left."))
                    .commit()
                    .write(ARTICLE, article(correction("2025-12-05", "It was three days."), "Ane Stad left."))
                    .write(CLAIMS, claim("for three days", "reported"));

            assertEquals(1, check(site));
            assertTrue(out.contains("[undeclared-change]"), out);
        }

        @Test
        void proseAndNewNamesNeedNoCorrection() throws IOException {
            Repository site = site().write(ARTICLE, article("", "Ane Stad left with Odd Berg [@herald]."));

            assertEquals(0, check(site), out);
        }

        @Test
        void anArticleThatWasADraftNeedsNoCorrection() throws IOException {
            Repository site = site();
            site.write(ARTICLE, article("status: draft\n", "They met."))
                    .commit()
                    .write(ARTICLE, article("", "They met."))
                    .write(CLAIMS, claim("for three days", "reported"));

            assertEquals(0, check(site), out);
        }

        @Test
        void aNewStatusNeedsALineOfHistory() throws IOException {
            String corrected = article(correction("2025-12-05", "The Ministry said so."), "Ane Stad left.");
            Repository site = site().write(ARTICLE, corrected).write(CLAIMS, claim("for two days", "official"));

            assertEquals(1, check(site));
            assertTrue(out.contains("this claim was `reported` in `main` and is `official` now"), out);

            site.write(CLAIMS, claim("for two days", "official, history: [{status: reported, date: 2025-12-03}]"));
            assertEquals(0, check(site), out);
        }

        @Test
        void aPageThatIsGoneLeavesItsAddressToAnother() throws IOException {
            Repository site = site();
            site.git("mv", BERG, "content/glossary/odd-berg.md");

            assertEquals(1, check(site, "--strict"));
            assertTrue(out.contains("content/glossary/berg.md:1:1: warning: `/glossary/berg/` was an address"), out);

            site.write("content/glossary/odd-berg.md", person("Odd Berg\nformerly: [berg]"));
            check(site, "--strict");
            assertTrue(!out.contains("lost-address"), out);
        }

        @Test
        void otherErrorsComeFirst() throws IOException {
            Repository site =
                    site().write(ARTICLE, article("", "[@nobody]")).write(CLAIMS, claim("for a week", "reported"));

            assertEquals(1, check(site));
            assertTrue(out.contains("unknown-source") && !out.contains("undeclared-change"), out);
        }

        @Test
        void theFindingIsDataForProgramsToo() throws IOException {
            Repository site = site().write(CLAIMS, claim("for three days", "reported"));

            assertEquals(1, check(site, "--format", "json"));
            var finding = JsonParser.parseString(out)
                    .getAsJsonObject()
                    .getAsJsonArray("diagnostics")
                    .get(0)
                    .getAsJsonObject();
            assertEquals("undeclared-change", finding.get("rule").getAsString());
            assertEquals(2, finding.get("line").getAsInt());
            assertEquals(1, finding.getAsJsonArray("related").size());
        }

        @Test
        void theRulesOfComparisonCannotBeSwitchedOff() throws IOException {
            Repository site =
                    site().write(ARTICLE, article("allow: [{rule: lost-address, because: it must go}]\n", "They met."));

            assertEquals(1, check(site));
            assertTrue(out.contains("`lost-address` is found in comparison alone and cannot be switched off"), out);
        }

        @Test
        void whatHadErrorsBeforeIsNotJudged() throws IOException {
            Repository site = site();
            site.write(ARTICLE, article("", "[@nobody]"))
                    .commit()
                    .write(ARTICLE, article("", "They met."))
                    .write(CLAIMS, claim("for three days", "reported"));

            assertEquals(0, check(site), out);
            assertEquals(
                    "note: what stands in 1 file of `main` with errors is not judged; `glossator diff` shows the errors\n",
                    err);
        }

        @Test
        void aWrongBaseIsAFaultOfTheCommand() throws IOException {
            assertEquals(
                    2, run("check", "--since=-x", "--source", site().folder().toString()));
            assertTrue(err.startsWith("error: `-x` can be no revision"), err);
        }

        private String correction(String date, String what) {
            return "corrections: [{date: " + date + ", kind: update, what: " + what + "}]\n";
        }

        private int check(Repository site, String... more) {
            String[] arguments = new String[more.length + 5];
            System.arraycopy(
                    new String[] {
                        "check", "--since", "main", "--source", site.folder().toString()
                    },
                    0,
                    arguments,
                    0,
                    5);
            System.arraycopy(more, 0, arguments, 5, more.length);
            return run(arguments);
        }
    }

    private int run(String... arguments) {
        var written = new StringWriter();
        var told = new StringWriter();
        int code = Main.run(new PrintWriter(written), new PrintWriter(told), arguments);
        out = written.toString();
        err = told.toString();
        return code;
    }
}
