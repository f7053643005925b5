package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.model.Claim;
import dev.glossator.model.Claim.Basis;
import dev.glossator.model.Claim.Past;
import dev.glossator.model.Claim.Relation;
import dev.glossator.model.Claim.Wording;
import dev.glossator.model.ClaimReference;
import dev.glossator.model.ClaimStatus;
import dev.glossator.model.Party;
import dev.glossator.model.Quantity;
import dev.glossator.model.Quantity.Precision;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Claims from records. */
final class ClaimParser {
    private static final List<String> REQUIRED = List.of("id", "text", "by", "status");

    /** A claim's basis is shown wherever the claim is, and each page of a source shows the claims on it. */
    static final int LARGEST_BASIS = 100;

    private final Reporter reporter;

    ClaimParser(Reporter reporter) {
        this.reporter = reporter;
    }

    /** The claim that a record describes; empty if a required field is missing. */
    Optional<Claim> claim(CheckedRecord record) {
        if (!REQUIRED.stream().allMatch(record::has)) {
            return Optional.empty();
        }
        return party(record, "by")
                .map(by -> new Claim(
                        record.text("id"),
                        record.text("text"),
                        by,
                        party(record, "to").orElse(null),
                        party(record, "place").orElse(null),
                        record.eventDate("date"),
                        ClaimStatus.of(record.text("status")),
                        record.records("disputed-by").stream()
                                .flatMap(party -> party(party).stream())
                                .toList(),
                        was(record).orElse(null),
                        basis(record),
                        quantities(record),
                        history(record),
                        relations(record),
                        record.text("note"),
                        FileId.former(record),
                        record.spanOf("id")));
    }

    /**
     * The ids that the field {@code claims} lists.
     *
     * @param described where claims go that are described there
     */
    List<ClaimReference> references(CheckedRecord record, Described described) {
        List<ClaimReference> references = new ArrayList<>();
        for (CheckedRecord item : record.records("claims")) {
            if (!item.names().equals(Set.of("id"))) {
                described.claim(claim(item));
            }
            if (item.has("id")) {
                references.add(new ClaimReference(item.text("id"), item.spanOf("id")));
            }
        }
        return references;
    }

    private Optional<Party> party(CheckedRecord record, String field) {
        return record.record(field).flatMap(this::party);
    }

    private Optional<Party> party(CheckedRecord party) {
        return Parties.of(party, reporter);
    }

    private static Optional<Wording> was(CheckedRecord record) {
        return record.record("was")
                .filter(was -> was.has("text"))
                .map(was -> new Wording(
                        was.text("text"),
                        was.text("source"),
                        was.has("source") ? was.spanOf("source") : was.spanOf("text")));
    }

    private List<Basis> basis(CheckedRecord record) {
        List<Basis> all = new ArrayList<>();
        if (record.records("basis").size() > LARGEST_BASIS) {
            reporter.report(
                    Rule.FRONT_MATTER_TYPE,
                    record.spanOf("basis"),
                    "a claim rests on at most " + LARGEST_BASIS + " sources and sums",
                    "name those that matter, or divide the claim");
            return all;
        }
        for (CheckedRecord basis : record.records("basis")) {
            if (basis.has("source") == basis.has("sum")) {
                reporter.report(
                        Rule.MISSING_FIELD,
                        basis.span(),
                        "a basis needs either `source` or `sum`",
                        "write for instance `{source: …, at: …}`");
            } else {
                all.add(new Basis(
                        basis.text("source"),
                        basis.text("at"),
                        basis.text("tier"),
                        basis.text("sum"),
                        basis.has("source") ? basis.spanOf("source") : basis.spanOf("sum")));
            }
        }
        return all;
    }

    private static List<Quantity> quantities(CheckedRecord record) {
        return record.records("quantities").stream()
                .filter(quantity -> quantity.has("measure"))
                .flatMap(quantity -> quantity.number("value").stream()
                        .map(value -> new Quantity(
                                value,
                                Precision.of(quantity.choice("is", Precision.EXACTLY.word())),
                                quantity.text("unit"),
                                quantity.text("measure"),
                                quantity.text("share-of"),
                                quantity.eventDate("during"),
                                quantity.spanOf("value"))))
                .toList();
    }

    private static List<Past> history(CheckedRecord record) {
        return record.records("history").stream()
                .filter(past -> past.has("status"))
                .map(past -> new Past(past.eventDate("date"), ClaimStatus.of(past.text("status"))))
                .toList();
    }

    private static List<Relation> relations(CheckedRecord record) {
        List<Relation> relations = new ArrayList<>();
        for (Relation.Kind kind : Relation.Kind.values()) {
            record.wordsOf(kind.name().toLowerCase(Locale.ROOT))
                    .forEach(words -> relations.add(new Relation(kind, words.text(), words.span())));
        }
        return relations;
    }
}
