package dev.glossator.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import dev.glossator.Golden;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.ContentFile;
import dev.glossator.read.ContentReader;
import dev.glossator.render.schema.JsonSchema;
import dev.glossator.schema.FileKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The JSON Schema and the reader are made from the same declarations; here both read the same files. */
class SchemaAgreementTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    /** What a declaration alone can refuse. */
    private static final Set<Rule> BY_DECLARATION = Set.of(
            Rule.UNKNOWN_KEY,
            Rule.MISSING_FIELD,
            Rule.FRONT_MATTER_TYPE,
            Rule.BAD_DATE,
            Rule.BAD_ID,
            Rule.REFUSED_ADDRESS,
            Rule.BAD_ALLOWANCE);

    /** Both ways round: what is read without an error is valid, and what is refused by declaration is not. */
    @TestFactory
    Stream<DynamicTest> everyFileOfEverySiteIsJudgedAlike() throws IOException {
        List<Path> sites = new ArrayList<>(List.of(Path.of(".")));
        try (Stream<Path> folders = Files.list(CASES)) {
            folders.filter(Files::isDirectory).sorted().forEach(sites::add);
        }
        return sites.stream().map(site -> dynamicTest(site.toString(), () -> judge(site)));
    }

    private static void judge(Path site) throws IOException {
        for (ContentFile file : ContentReader.read(site, new Reporter()).files()) {
            Optional<FileKind> kind = kind(file.path());
            var reporter = new Reporter();
            DocumentParser.parse(file, reporter);
            List<Diagnostic> found = refusals(reporter, file);
            if (kind.isPresent() && hasFields(file) && isReadable(file)) {
                assertEquals(
                        found.isEmpty(),
                        Validation.errors(kind.get(), json(file)).isEmpty(),
                        () -> file.path() + ": " + found + " " + Validation.errors(kind.get(), json(file)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                article | sumary: Who met.
                article | title: [Talks]
                article | title: {a: b}
                article | summary:
                article | summary: " "
                article | status: planned
                article | published: 2025-12
                article | published: 3 December 2025
                article | published: 2025-13-01
                article | published: 2025-02-30
                article | published: 2025-04-31
                article | published: 20251203
                article | published: [2025-12-03]
                article | actors: stad
                article | actors: [Ane Stad]
                article | actors: [[stad]]
                article | actors: [{part: host}]
                article | actors: [{id: stad, height: 2}]
                article | sources: [a/b]
                article | claims: [{id: length}]
                article | events: [{id: first, date: soon, what: They met.}]
                article | corrections: [{date: 2025-12, what: Days.}]
                article | corrections: [now]
                article | autolink: often
                article | allow: [{rule: unknown-entry, because: no}]
                article | allow: [{rule: unused-source}]
                article | id: Talks
                article | id: a--b
                article | formerly: talks
                entry   | kind: event
                entry   | names: [Ане]
                entry   | names: {u: Ане}
                entry   | names: {uk: {a: b}}
                entry   | aliases: Stad
                entry   | aliases: [{text: Stad}]
                entry   | variants: [{note: old}]
                entry   | variants: [{text: Stadt, fix: perhaps}]
                entry   | roles: [Envoy]
                entry   | roles: [{title: Envoy, from: 2025-07-01/2025-08}]
                entry   | relations: [{is: Related To, to: berg}]
                entry   | website: example.org
                entry   | website: ftp://example.org/
                entry   | website: "https://"
                entry   | same-as: wikidata
                page    | summary: [a]
                page    | kind: person
                sources | type: newspaper
                sources | issued: 2025-12-03/
                sources | issued: ~2025
                sources | issued: {season: 1, date-parts: [[2025]]}
                sources | issued: {date-parts: [[2025], [2026], [2027]]}
                sources | issued: {}
                sources | URL: www.example.org
                sources | language: u
                sources | language: en_GB
                sources | accessed: 2025
                sources | tier: first
                sources | derives-from: {id: [a]}
                sources | excerpt: [{at: p. 3}]
                sources | author: Ane Stad
                sources | author: [{name: Stad}]
                sources | DOI: [1]
                claims  | date: yesterday
                claims  | status: true-enough
                claims  | by: Ane Stad
                claims  | basis: herald
                claims  | quantities: [{value: many, measure: area}]
                claims  | quantities: [{value: 1e5, measure: area}]
                claims  | quantities: [{measure: area}]
                claims  | answers: talks-length
                claims  | was: They met.
                claims  | history: [{status: new}]
                events  | night: maybe
                events  | night: 1
                events  | place: [lina]
                site    | language: english-of-lina-and-beyond
                site    | base-url: example.org
                site    | contact: somebody
                site    | navigation: [glossary]
                site    | navigation: [{to: glossary}]
                site    | repository: {branch: main}
                site    | options: page
                site    | options: {unmarked-quotations: x}
                """)
    void bothRefuse(String kind, String field) {
        FileKind known = FileKind.named(kind).orElseThrow();

        assertTrue(read(known, field).found().stream().anyMatch(found -> BY_DECLARATION.contains(found.rule())));
        assertFalse(Validation.errors(known, JsonForm.of(yaml(known, field))).isEmpty(), "the schema takes it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                article | summary: 2025
                article | summary: no
                article | published: "2025-12-03"
                article | id: 2025
                article | actors: [stad, {id: berg, part: host}]
                article | sources: [2025, herald:1203, {id: a, title: 1984}]
                entry   | names: {uk: Ане Стад, zh-Hant-TW: [A, B], x-own: C}
                entry   | variants: [Stadt, {text: Anna, fix: false}]
                entry   | roles: [{title: Envoy, of: council, from: 2025, to: 2025-12}]
                entry   | website: HTTPS://example.org
                sources | issued: 2025
                sources | issued: 2025-12-02/2025-12-03
                sources | issued: 2025-12~
                sources | issued: {date-parts: [[2025, 12, 3], [2025, 12, 4]], circa: true}
                sources | issued: {raw: 2025-12}
                sources | accessed: {date-parts: [[2025, 12, 3]]}
                sources | derives-from: agency
                sources | derives-from: [agency, {name: Copy}]
                sources | author: [Ane Stad, {family: Berg, given: Odd}]
                sources | volume: 12
                claims  | quantities: [{value: -1.5, measure: area}, {value: "12", measure: area}]
                claims  | basis: [herald, {source: herald, at: 3}]
                events  | night: "true"
                site    | contact: mailto:a@example.org
                site    | contact: a@example.org
                site    | contact: https://example.org/contact
                site    | repository: https://example.org/
                site    | time-zone: Europe/Kyiv
                """)
    void bothTake(String kind, String field) {
        FileKind known = FileKind.named(kind).orElseThrow();

        assertEquals(
                List.of(),
                read(known, field).found().stream()
                        .filter(found -> BY_DECLARATION.contains(found.rule()))
                        .toList());
        assertEquals(List.of(), Validation.errors(known, JsonForm.of(yaml(known, field))));
    }

    /** The whole list of what the declarations say and JSON Schema cannot, or not without lying to an editor. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
                article | published: 2025-02-29                                  | bad-date
                sources | issued: 2025-12-03/2025-12-02                          | bad-date
                sources | issued: {date-parts: [[2025, 13]]}                     | bad-date
                sources | accessed: {date-parts: [[2025]]}                       | bad-date
                sources | issued: {raw: 2025, literal: 2026}                     | bad-date
                article | actors: [{id: stad, name: Ane Stad}]                   | missing-field
                """)
    void onlyTheReaderSees(String kind, String field, String rule) {
        FileKind known = FileKind.named(kind).orElseThrow();

        assertEquals(rule, read(known, field).found().get(0).rule().id());
        assertEquals(List.of(), Validation.errors(known, JsonForm.of(yaml(known, field))));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void everyFieldOfASchemaIsDescribed(FileKind kind) {
        var schema = JsonParser.parseString(JsonSchema.of(kind)).getAsJsonObject();
        JsonElement fields = kind.isList()
                ? schema.getAsJsonObject("definitions")
                        .getAsJsonObject(schema.getAsJsonObject("items")
                                .get("$ref")
                                .getAsString()
                                .substring("#/definitions/".length()))
                        .get("properties")
                : schema.get("properties");

        assertEquals(
                kind.schema().fields().stream().map(field -> field.name()).toList(),
                List.copyOf(fields.getAsJsonObject().keySet()));
        fields.getAsJsonObject()
                .asMap()
                .forEach((name, field) -> assertTrue(
                        field.getAsJsonObject().get("description").getAsString().length() > 3, name));
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void examplesAndDefaultsAreValid(FileKind kind) {
        kind.schema().fields().forEach(field -> {
            String yaml = yaml(kind, field.name() + ": " + field.example());
            assertEquals(List.of(), Validation.errors(kind, JsonForm.of(yaml)), yaml);
        });
    }

    @ParameterizedTest
    @EnumSource(FileKind.class)
    void eachSchemaIsOneOfDraft07(FileKind kind) {
        assertEquals(List.of(), Validation.errorsOfSchema(JsonSchema.of(kind)));
    }

    @Test
    void whatIsNoSchemaIsFound() {
        assertFalse(Validation.errorsOfSchema("{\"type\": \"record\"}").isEmpty());
    }

    /** For those who read the repository; a built site has the same files. */
    @ParameterizedTest
    @EnumSource(FileKind.class)
    void eachSchemaLiesInTheDocs(FileKind kind) {
        Golden.check(Path.of("docs/schemas", kind.word() + ".json"), JsonSchema.of(kind));
    }

    @Test
    void aDefaultIsTheValueThatItsTypeHas() {
        String schema = JsonSchema.of(FileKind.ARTICLE);

        assertTrue(schema.contains("\"default\": \"published\""), schema);
        assertTrue(JsonSchema.of(FileKind.ENTRY).contains("\"default\": true"));
    }

    private static Parsed read(FileKind kind, String field) {
        String yaml = yaml(kind, field);
        return switch (kind) {
            case ARTICLE -> Parsed.of("content/articles/a.md", "---\n" + yaml + "---\n");
            case ENTRY -> Parsed.of("content/glossary/a.md", "---\n" + yaml + "---\n");
            case PAGE -> Parsed.of("content/pages/a.md", "---\n" + yaml + "---\n");
            case SOURCES -> Parsed.of("content/sources/a.yaml", yaml);
            case CLAIMS -> Parsed.of("content/claims/a.yaml", yaml);
            case EVENTS -> Parsed.of("content/events/a.yaml", yaml);
            case SITE -> Parsed.of("content/site.yaml", yaml);
        };
    }

    /** A field beside those that are required, in place of one of them if it is one. */
    private static String yaml(FileKind kind, String field) {
        String name = field.substring(0, field.indexOf(':'));
        var lines = new StringBuilder();
        kind.schema().fields().stream()
                .filter(required -> required.required() && !required.name().equals(name))
                .forEach(required -> lines.append(required.name())
                        .append(": ")
                        .append(required.example())
                        .append('\n'));
        String record = lines + field + "\n";
        return kind.isList() ? "- " + record.strip().replace("\n", "\n  ") + "\n" : record;
    }

    private static JsonElement json(ContentFile file) {
        String text = file.source().text();
        String yaml =
                file.path().endsWith(".md") ? text.substring(file.frontMatterStart(), file.frontMatterEnd()) : text;
        return yaml.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))
                ? JsonNull.INSTANCE
                : JsonForm.of(yaml);
    }

    private static boolean hasFields(ContentFile file) {
        return !file.path().endsWith(".md") || (file.hasFrontMatter() && !file.isUnclosed());
    }

    private static boolean isReadable(ContentFile file) {
        var reporter = new Reporter();
        boolean markdown = file.path().endsWith(".md");
        int end = markdown ? file.frontMatterEnd() : file.source().text().length();
        YamlTree.read(file.source(), markdown ? file.frontMatterStart() : 0, end, reporter);
        return reporter.sorted().isEmpty();
    }

    /** What was refused in the fields; the text below may have faults of the same rules, and so may the name of the file. */
    private static List<Diagnostic> refusals(Reporter reporter, ContentFile file) {
        long lines = file.path().endsWith(".md")
                ? file.source().text().substring(0, file.bodyStart()).lines().count()
                : Long.MAX_VALUE;
        return reporter.sorted().stream()
                .filter(found ->
                        BY_DECLARATION.contains(found.rule()) && found.span().line() <= lines)
                .filter(found -> !found.span().equals(Span.startOf(file.path())) || found.rule() != Rule.BAD_ID)
                .toList();
    }

    private static Optional<FileKind> kind(String path) {
        return Folder.of(path)
                .filter(folder -> !path.endsWith(".json") && !path.endsWith(".bib"))
                .map(folder -> switch (folder) {
                    case ARTICLES -> FileKind.ARTICLE;
                    case GLOSSARY -> FileKind.ENTRY;
                    case PAGES -> FileKind.PAGE;
                    case SOURCES -> FileKind.SOURCES;
                    case CLAIMS -> FileKind.CLAIMS;
                    case EVENTS -> FileKind.EVENTS;
                    case SITE -> FileKind.SITE;
                });
    }
}
