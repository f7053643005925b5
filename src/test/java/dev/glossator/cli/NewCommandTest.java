package dev.glossator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.glossator.schema.Field;
import dev.glossator.schema.Fields;
import dev.glossator.schema.Schema;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code new} writes, through the command line. */
class NewCommandTest {
    private static final Pattern UNREADABLE =
            Pattern.compile("\\[(?:front-matter-type|unknown-key|yaml-syntax|duplicate-key|bad-.*|refused-address)]");

    @TempDir
    private Path folder;

    private Path site;
    private String out = "";
    private String err = "";

    @BeforeEach
    void aFolderThatIsNotThere() {
        site = folder.resolve("my-site");
    }

    /** From an empty folder to a page in the browser. */
    @Test
    void threeCommandsLeadToAPage() throws Exception {
        assertEquals(0, run("new", "site", site.toString()));
        assertEquals(0, run("new", "article", "A bridge for Lina", "--source", site.toString()));
        try (var serving = new Serving(site)) {
            String page = serving.get("articles/a-bridge-for-lina/");

            assertTrue(page.contains("<h1>A bridge for Lina</h1>"), page);
            assertTrue(serving.get("").contains("How the talks in Lina went"));
            assertTrue(serving.get("schemas/article.json").contains("draft-07"));
        }
    }

    @Nested
    class Site {
        @Test
        void buildsWithoutAFinding() {
            assertEquals(0, run("new", "site", site.toString()));
            assertTrue(out.contains("wrote " + site.resolve("content/site.yaml")), out);
            assertTrue(out.contains("26 files; next: glossator serve --source " + site + System.lineSeparator()), out);
            assertTrue(out.contains("from GitHub: .github/workflows/pages.yml says"), out);
            assertEquals(0, run("check", "--strict", "--source", site.toString()));
            assertTrue(out.startsWith("no problems in 10 files"), out);
            assertEquals(0, run("build", "--strict", "--source", site.toString()));
        }

        @Test
        void isNamedAfterItsFolderOrAsAsked() throws IOException {
            run("new", "site", folder.resolve("talks").toString());
            run("new", "site", folder.resolve("other").toString(), "--title", "Talks: \"one\" & two");

            assertTrue(
                    Files.readString(folder.resolve("talks/content/site.yaml")).contains("\ntitle: talks\n"));
            assertTrue(Files.readString(folder.resolve("other/content/site.yaml"))
                    .contains("\ntitle: \"Talks: \\\"one\\\" & two\"\n"));
        }

        @Test
        void leavesWhatIsThereAsItIs() throws IOException {
            Files.writeString(folder.resolve("README.md"), "Mine.\n");
            Files.writeString(folder.resolve(".gitignore"), "/mine/\n");
            Map<String, String> before = files();

            assertEquals(2, run("new", "site", folder.toString()));
            assertEquals(before, files());
            assertTrue(err.contains(".gitignore"), err);
            assertFalse(err.contains("README.md"), err);
        }

        @Test
        void mayBeWrittenBesideOtherFiles() throws IOException {
            Files.writeString(folder.resolve("README.md"), "Mine.\n");

            assertEquals(0, run("new", "site", folder.toString()));
            assertEquals("Mine.\n", files().get("README.md"));
        }
    }

    @Nested
    class OneFile {

        @ParameterizedTest
        @CsvSource({
            "article, A bridge for Lina, content/articles/a-bridge-for-lina.md",
            "article, 'Yes: \"no\" # \\ {maybe}', content/articles/yes-no-maybe.md",
            "article, 2025, content/articles/2025.md",
            "entry, Nils Jørgstad, content/glossary/nils-jorgstad.md",
            "page, Contact, content/pages/contact.md",
            "page, Index, content/pages/index.md",
            "source, Two days on the river, content/sources/two-days-on-the-river.yaml"
        })
        void buildsStrictlyAsItIs(String kind, String title, String path) throws IOException {
            run("new", "site", site.toString());

            assertEquals(0, run("new", kind, title, "--source", site.toString()), err);
            assertTrue(out.startsWith("wrote " + site.resolve(path)), out);
            assertTrue(Files.exists(site.resolve(path)));
            assertEquals(0, run("check", "--strict", "--source", site.toString()), out);
        }

        @ParameterizedTest
        @ValueSource(strings = {"person", "organisation", "place", "term", "document"})
        void anEntryMayBeOfEachKind(String kind) {
            run("new", "site", site.toString());

            assertEquals(0, run("new", "entry", "Treaty of Lina", "--kind", kind, "--source", site.toString()), err);
            assertEquals(0, run("check", "--strict", "--source", site.toString()), out);
        }

        @ParameterizedTest
        @CsvSource({"article, content/articles/x.md", "entry, content/glossary/x.md", "page, content/pages/x.md"})
        void everyFieldIsExplained(String kind, String path) throws IOException {
            run("new", "site", site.toString());
            run("new", kind, "X", "--source", site.toString());

            explains(schema(kind), Files.readString(site.resolve(path)), "");
        }

        @Test
        void everyFieldOfASourceIsExplainedOrNamed() throws IOException {
            run("new", "site", site.toString());
            run("new", "source", "X", "--source", site.toString());

            String text = Files.readString(site.resolve("content/sources/x.yaml"));
            for (Field field : Fields.SOURCE.fields()) {
                assertTrue(text.contains(field.name() + ": ") || text.matches("(?s).*[ ,]" + field.name() + "[,\n].*"));
            }
        }

        /** A field is taken into use by deleting its `#`, and what stands there is then a value of it. */
        @ParameterizedTest
        @CsvSource({
            "article, content/articles/x.md",
            "entry, content/glossary/x.md",
            "page, content/pages/x.md",
            "source, content/sources/x.yaml"
        })
        void eachExampleIsAValueOfItsField(String kind, String path) throws IOException {
            run("new", "site", site.toString());
            run("new", kind, "X", "--source", site.toString());
            Path file = site.resolve(path);
            Files.writeString(file, Files.readString(file).replaceAll("(?m)^( *)#(?=[a-zA-Z])", "$1"));

            run("check", "--source", site.toString());
            assertFalse(UNREADABLE.matcher(out).find(), out);
        }

        @ParameterizedTest
        @CsvSource({
            "ane-stad, by: ane-stad",
            "'Berg, Odd: \"the elder\"', 'by: {name: \"Berg, Odd: \\\"the elder\\\"\"}'",
        })
        void aClaimIsThatOfSomebody(String by, String written) throws IOException {
            run("new", "site", site.toString());

            assertEquals(0, run(claim("The bridge is old: \"very\".", "--by", by)), err);
            Path file = site.resolve("content/claims/the-bridge-is-old-very.yaml");
            assertTrue(out.startsWith("wrote " + file), out);
            assertTrue(out.contains("shows it at /claims/the-bridge-is-old-very/"), out);
            assertTrue(Files.readString(file).contains("\n  " + written + "\n"), Files.readString(file));
            assertEquals(0, run("check", "--strict", "--source", site.toString()), out);
            assertEquals(2, run(claim("The bridge is old: \"very\".", "--by", by)));
        }

        @Test
        void aClaimOfNobodyIsNotWritten() throws IOException {
            run("new", "site", site.toString());
            Map<String, String> before = files();

            assertEquals(2, run(claim("The bridge is old.")));
            assertTrue(err.contains("--by"), err);
            assertEquals(2, run(claim("The bridge is old.", "--by", "nobody-known")));
            assertTrue(err.contains("[unknown-entry]"), err);
            assertEquals(before, files());
        }

        /** Where no article lists an event, none is missed, so there is nothing to allow. */
        @ParameterizedTest
        @ValueSource(booleans = {true, false})
        void anEventBuildsStrictlyAsItIsWhetherOrNotArticlesListEvents(boolean listed) throws IOException {
            run("new", "site", site.toString());
            Path talks = site.resolve("content/articles/talks.md");
            if (!listed) {
                Files.delete(talks);
                run("new", "article", "Talks", "--source", site.toString());
            }
            String allowed = "# glossator: allow unused-event ";

            assertEquals(
                    0, run("new", "event", "Stad opens the bridge in the rain.", "--source", site.toString()), err);
            Path file = site.resolve("content/events/stad-opens-the-bridge-in-the.yaml");
            assertTrue(out.startsWith("wrote " + file), out);
            assertEquals(listed, Files.readString(file).contains(allowed), Files.readString(file));
            run("check", "--strict", "--source", site.toString());
            assertFalse(out.contains("content/events/stad"), out);
        }

        /** Of one day, no night is known between two. */
        @ParameterizedTest
        @ValueSource(strings = {"claim", "event"})
        void everyFieldOfARecordIsExplainedWithAnExampleThatIsAValueOfIt(String kind) throws IOException {
            run("new", "site", site.toString());
            run(kind.equals("claim") ? claim("X", "--by", "ane-stad") : event("X"));
            Path file = site.resolve("content/" + kind + "s/x.yaml");
            String text = Files.readString(file);

            explains(
                    schema(kind),
                    text.replace("- id", "  id")
                            .replace("# Its id", "  # Its id")
                            .replace("# Required. Its id", "  # Required. Its id"),
                    "  ");
            Files.writeString(file, text.replaceAll("(?m)^( *)#(?=[a-zA-Z])(?!night)", "$1"));
            run("check", "--source", site.toString());
            assertFalse(UNREADABLE.matcher(out).find(), out);
        }

        private String[] claim(String text, String... more) {
            return Stream.concat(Stream.of("new", "claim", text, "--source", site.toString()), Stream.of(more))
                    .toArray(String[]::new);
        }

        private String[] event(String what) {
            return new String[] {"new", "event", what, "--source", site.toString()};
        }

        @Test
        void neverOverwrites() throws IOException {
            run("new", "site", folder.toString());
            Map<String, String> before = files();

            assertEquals(2, run("new", "page", "About", "--source", folder.toString()));
            assertTrue(
                    err.contains("content/pages/about.md"
                            .replace("/", folder.getFileSystem().getSeparator())),
                    err);
            assertEquals(before, files());
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                article | Talks      | ../talks
                article | Talks      | content/talks
                article | Talks      | con
                page    | Search     | search
                source  | Talks      | ../../talks
                entry   | …          |
                """)
        void writesNothingForADangerousId(String kind, String title, String id) throws IOException {
            run("new", "site", folder.toString());
            Map<String, String> before = files();
            String[] command = {"new", kind, title, "--source", folder.toString()};

            int code = id == null
                    ? run(command)
                    : run(Stream.concat(Stream.of(command), Stream.of("--id", id))
                            .toArray(String[]::new));

            assertEquals(2, code);
            assertTrue(err.contains("--id"), err);
            assertEquals(before, files());
        }

        @ParameterizedTest
        @ValueSource(strings = {" ", "two\nlines"})
        void writesNothingForATitleThatIsNone(String title) throws IOException {
            run("new", "site", folder.toString());

            assertEquals(2, run("new", "article", title, "--id", "talks-2", "--source", folder.toString()));
        }

        /** A name or an id that another file has. */
        @Test
        void writesNothingThatWouldBreakTheSite() throws IOException {
            run("new", "site", folder.toString());
            Files.createDirectories(folder.resolve("content/glossary/people"));
            Files.move(
                    folder.resolve("content/glossary/ane-stad.md"),
                    folder.resolve("content/glossary/people/ane-stad.md"));
            Map<String, String> before = files();

            assertEquals(2, run("new", "entry", "Ane Stad", "--source", folder.toString()));
            assertTrue(err.contains("[duplicate-id]"), err);
            assertEquals(2, run("new", "entry", "Stad", "--source", folder.toString()));
            assertTrue(err.contains("[ambiguous-alias]"), err);
            assertEquals(2, run("new", "source", "Copy", "--id", "herald-1203", "--source", folder.toString()));
            assertEquals(before, files());
        }

        @Test
        @DisabledOnOs(value = OS.WINDOWS, disabledReason = "making a link needs a right of its own there")
        void writesThroughNoLinkToAnotherFolder() throws IOException {
            run("new", "site", site.toString());
            Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
            Files.createSymbolicLink(site.resolve("content/articles/more"), elsewhere);
            Files.move(site.resolve("content/pages"), folder.resolve("pages"));
            Files.createSymbolicLink(site.resolve("content/pages"), elsewhere);

            assertEquals(2, run("new", "page", "Contact", "--source", site.toString()));
            try (Stream<Path> found = Files.list(elsewhere)) {
                assertEquals(0, found.count());
            }
        }

        @Test
        void needsASite() {
            assertEquals(2, run("new", "article", "Talks", "--source", folder.toString()));
            assertTrue(err.contains("error: there is no folder"), err);
        }
    }

    @Test
    void whatIsToBeMadeMustBeSaid() {
        assertEquals(2, run("new"));
        assertTrue(err.startsWith("Say what to make: article, claim, entry, event, page, site, source"), err);
    }

    @Test
    void anUnknownKindIsRefusedWithThoseThereAre() {
        run("new", "site", folder.toString());

        assertEquals(2, run("new", "entry", "X", "--kind", "event", "--source", folder.toString()));
        assertTrue(err.contains("person, organisation, place, term, document"), err);
    }

    private static Schema schema(String kind) {
        return switch (kind) {
            case "article" -> Fields.ARTICLE;
            case "entry" -> Fields.ENTRY;
            case "claim" -> Fields.CLAIM;
            case "event" -> Fields.EVENT;
            default -> Fields.PAGE;
        };
    }

    private static void explains(Schema schema, String text, String indent) {
        for (Field field : schema.fields()) {
            String doc = field.doc().split(" ", -1)[0];
            assertTrue(
                    Pattern.compile("(?m)^" + indent + "# .*" + Pattern.quote(doc) + "[^\n]*\n(?:" + indent + "# .*\n)*"
                                    + indent + "#?" + field.name() + ": ")
                            .matcher(text)
                            .find(),
                    field.name() + " in " + text);
        }
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    private int run(String... arguments) {
        var written = new StringWriter();
        var errors = new StringWriter();
        int code = Main.run(new PrintWriter(written), new PrintWriter(errors), arguments);
        out = written.toString();
        err = errors.toString();
        return code;
    }

    /** The command {@code serve} at work, until it is closed. */
    private static final class Serving implements AutoCloseable {
        private static final Pattern ADDRESS = Pattern.compile("Serving (http://\\S+/)");

        private final StringWriter said = new StringWriter();
        private final Thread serving;

        Serving(Path site) {
            serving = new Thread(() -> Main.run(
                    new PrintWriter(said, true),
                    new PrintWriter(said, true),
                    "serve",
                    "--source",
                    site.toString(),
                    "--port",
                    "4711"));
            serving.setDaemon(true);
            serving.start();
        }

        String get(String path) throws Exception {
            var request = HttpRequest.newBuilder(URI.create(address() + path)).build();
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .body();
        }

        private String address() throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(2);
            while (System.nanoTime() < end) {
                Matcher found = ADDRESS.matcher(said.toString());
                if (found.find()) {
                    return found.group(1);
                }
                Thread.sleep(50);
            }
            throw new AssertionError("nothing is served: " + said);
        }

        @Override
        public void close() {
            serving.interrupt();
        }
    }
}
