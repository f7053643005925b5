package dev.glossator.report;

import com.google.gson.stream.JsonWriter;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Related;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Findings for code scanning, as one run in SARIF 2.1.0 (OASIS Standard, sections 3.14 and following), with the keys in a fixed order.
 *
 * <p>Addresses are relative to the root of the repository. Columns count code points, and an {@code endColumn} is the column after the place.
 * Rules are those of the findings, by id, with their pages.
 */
public final class SarifReport {
    /** The key of our fingerprints; another number if they are made in another way. */
    private static final String FINGERPRINT = "glossator/v1";

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private final List<Diagnostic> diagnostics;
    private final List<Rule> rules;
    private final Fingerprints fingerprints;
    private final String folder;
    private final Tool tool;
    private final JsonWriter json;

    /**
     * What a document says of the program.
     *
     * @param version e.g. {@code 1.2.0}
     * @param docs the address at which {@code docs/} can be read, with a final {@code /}; empty if there is none
     */
    public record Tool(String version, String docs) {}

    private SarifReport(
            List<Diagnostic> diagnostics, Fingerprints fingerprints, String folder, Tool tool, JsonWriter json) {
        this.diagnostics = diagnostics;
        this.rules = diagnostics.stream()
                .map(Diagnostic::rule)
                .distinct()
                .sorted(Comparator.comparing(Rule::id))
                .toList();
        this.fingerprints = fingerprints;
        this.folder = folder;
        this.tool = tool;
        this.json = json;
    }

    /**
     * Writes the document, findings in the given order, with a final line end.
     *
     * @param folder where the source lies in the repository, with a final {@code /}; empty if it is the repository's root
     */
    public static void write(
            List<Diagnostic> diagnostics, Fingerprints fingerprints, String folder, Tool tool, Writer out) {
        JsonForm.object(out, json -> new SarifReport(diagnostics, fingerprints, folder, tool, json).write());
    }

    private void write() throws IOException {
        json.name("$schema").value(SCHEMA);
        json.name("version").value("2.1.0");
        json.name("runs").beginArray().beginObject();
        json.name("tool").beginObject().name("driver");
        driver();
        json.endObject();
        json.name("columnKind").value("unicodeCodePoints");
        json.name("originalUriBaseIds").beginObject().name(ROOT).beginObject();
        words("description", "the root of the repository");
        json.endObject().endObject();
        json.name("results").beginArray();
        for (Diagnostic found : diagnostics) {
            result(found);
        }
        json.endArray().endObject().endArray();
    }

    private void driver() throws IOException {
        json.beginObject().name("name").value("Glossator");
        json.name("version").value(tool.version());
        if (!tool.docs().isEmpty()) {
            json.name("informationUri").value(tool.docs());
        }
        json.name("rules").beginArray();
        for (RulePage page : RulePage.of(rules)) {
            rule(page);
        }
        json.endArray().endObject();
    }

    private void rule(RulePage page) throws IOException {
        json.beginObject().name("id").value(page.rule().id());
        words("shortDescription", page.summary());
        words("fullDescription", page.introduction());
        if (!tool.docs().isEmpty()) {
            json.name("helpUri")
                    .value(tool.docs() + "diagnostics/" + page.rule().id() + ".md");
        }
        json.name("help").beginObject();
        json.name("text").value(page.text(false));
        json.name("markdown").value(page.markdown());
        json.endObject();
        json.name("defaultConfiguration").beginObject();
        json.name("level").value(page.rule().severity().word());
        json.endObject().endObject();
    }

    private void result(Diagnostic found) throws IOException {
        json.beginObject();
        json.name("ruleId").value(found.rule().id());
        json.name("ruleIndex").value(rules.indexOf(found.rule()));
        json.name("level").value(found.severity().word());
        words("message", found.message() + (found.help().isEmpty() ? "" : "\nhelp: " + found.help()));
        json.name("locations").beginArray().beginObject();
        physicalLocation(found.span());
        json.endObject().endArray();
        json.name("partialFingerprints").beginObject();
        json.name(FINGERPRINT).value(fingerprints.of(found)).endObject();
        relatedLocations(found.related());
        fixes(found.fixes());
        json.endObject();
    }

    private void relatedLocations(List<Related> places) throws IOException {
        if (places.isEmpty()) {
            return;
        }
        json.name("relatedLocations").beginArray();
        for (Related related : places) {
            json.beginObject();
            physicalLocation(related.span());
            words("message", related.message());
            json.endObject();
        }
        json.endArray();
    }

    private void fixes(List<Fix> fixes) throws IOException {
        List<Fix> changing =
                fixes.stream().filter(fix -> !fix.edits().isEmpty()).toList();
        if (changing.isEmpty()) {
            return;
        }
        json.name("fixes").beginArray();
        for (Fix fix : changing) {
            json.beginObject();
            words("description", fix.title());
            json.name("artifactChanges").beginArray();
            for (List<Fix.Edit> edits : byFile(fix)) {
                artifactChange(edits);
            }
            json.endArray().endObject();
        }
        json.endArray();
    }

    private static List<List<Fix.Edit>> byFile(Fix fix) {
        Map<String, List<Fix.Edit>> byFile = fix.edits().stream()
                .collect(Collectors.groupingBy(
                        edit -> edit.span().file(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
        return List.copyOf(byFile.values());
    }

    private void artifactChange(List<Fix.Edit> edits) throws IOException {
        json.beginObject();
        artifactLocation(edits.get(0).span());
        json.name("replacements").beginArray();
        for (Fix.Edit edit : edits) {
            json.beginObject();
            region("deletedRegion", edit.span());
            words("insertedContent", edit.text());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private void physicalLocation(Span span) throws IOException {
        json.name("physicalLocation").beginObject();
        artifactLocation(span);
        region("region", span);
        json.endObject();
    }

    private void artifactLocation(Span span) throws IOException {
        json.name("artifactLocation").beginObject();
        json.name("uri").value(RelativeUri.of(folder + span.file()));
        json.name("uriBaseId").value(ROOT).endObject();
    }

    private void region(String key, Span span) throws IOException {
        json.name(key).beginObject();
        json.name("startLine").value(span.line());
        json.name("startColumn").value(span.column());
        json.name("endLine").value(span.endLine());
        json.name("endColumn").value(span.endColumn());
        json.endObject();
    }

    private void words(String key, String text) throws IOException {
        json.name(key).beginObject().name("text").value(text).endObject();
    }
}
