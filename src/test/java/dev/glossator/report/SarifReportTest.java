package dev.glossator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifReportTest {
    private static final String FILE = "content/articles/two dåys.md";
    private static final SourceText TEXT = new SourceText(FILE, "Later [[Ane Stat]] came.\n");
    private static final Diagnostic FINDING = Diagnostic.of(
                    Rule.UNKNOWN_ENTRY, TEXT.span(6, 18), "no entry is named `Ane Stat`")
            .help("the nearest entry is `Ane Stad`")
            .related("it is described here", Span.at("content/glossary/ane-stad.md", 2, 1))
            .fix(Fix.replace("write `Ane Stad`", true, TEXT.span(6, 18), "[[Ane Stad]]"));

    @Test
    void theDocumentKeepsTheSchemaOfSarif() throws IOException {
        assertTrue(isValid(sarif(TEXT)));
        assertFalse(isValid(sarif(TEXT).replace("\"startLine\": 1", "\"startLine\": 0")));
    }

    private static boolean isValid(String document) throws IOException {
        try (InputStream schema = SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Validator validator = new ValidatorFactory()
                    .withJsonNodeFactory(new GsonNode.Factory())
                    .withDialect(new Dialects.Draft7Dialect())
                    .createValidator();
            URI id = validator.registerSchema(new String(schema.readAllBytes(), StandardCharsets.UTF_8));
            return validator.validate(id, document).isValid();
        }
    }

    @Test
    void aRuleComesWithItsPage() {
        var rule = JsonParser.parseString(sarif(TEXT))
                .getAsJsonObject()
                .getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("tool")
                .getAsJsonObject("driver")
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();

        assertEquals(
                "https://example.org/docs/diagnostics/unknown-entry.md",
                rule.get("helpUri").getAsString());
        assertTrue(rule.getAsJsonObject("help").get("text").getAsString().contains("Right:"));
    }

    @Test
    void anAddressThatNobodyKnowsIsLeftOut() {
        assertFalse(sarif(TEXT, new SarifReport.Tool("1.2.0", "")).contains("Uri\":"));
    }

    @Test
    void aPathIsARelativeAddressBelowTheFolderOfTheSource() {
        assertTrue(sarif(TEXT).contains("\"uri\": \"sites/content/articles/two%20d%C3%A5ys.md\""));
    }

    @Test
    void aFingerprintStaysWhenLinesMove() {
        var moved = new SourceText(FILE, "Before.\n\n" + TEXT.text());
        var finding = Diagnostic.of(Rule.UNKNOWN_ENTRY, moved.span(15, 27), FINDING.message());

        assertEquals(
                new Fingerprints(List.of(FINDING), path -> Optional.of(TEXT)).of(FINDING),
                new Fingerprints(List.of(finding), path -> Optional.of(moved)).of(finding));
    }

    private static String sarif(SourceText text) {
        return sarif(text, new SarifReport.Tool("1.2.0", "https://example.org/docs/"));
    }

    private static String sarif(SourceText text, SarifReport.Tool tool) {
        var out = new StringWriter();
        List<Diagnostic> found = List.of(FINDING);
        SarifReport.write(found, new Fingerprints(found, path -> Optional.of(text)), "sites/", tool, out);
        return out.toString();
    }
}
