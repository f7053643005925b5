package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Fix;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.Span;
import dev.glossator.name.NearestNames;
import dev.glossator.parse.BibtexFields.BibtexField;
import dev.glossator.parse.BibtexFields.Form;
import dev.glossator.parse.BibtexTokens.Assignment;
import dev.glossator.parse.Value.Mapping;
import dev.glossator.parse.Value.Pair;
import dev.glossator.parse.Value.Scalar;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.Key;

/** An entry of BibTeX as a record of a source. What cannot be kept is reported. */
final class BibtexEntry {
    private static final Set<String> OF_OTHERS = Set.of("crossref", "xref", "xdata");
    private static final Set<String> SUBTYPES_OF_ARTICLES = Set.of("newspaper", "magazine");
    private static final Set<String> BOOKS = Set.of("book", "chapter", "paper-conference");

    private final BibTeXEntry entry;
    private final BibtexTokens.Item item;
    private final BibtexMacros macros;
    private final Reporter reporter;
    private final BibtexValues values;
    private final Map<String, Pair> record = new LinkedHashMap<>();
    private final Map<String, Scalar> dateParts = new LinkedHashMap<>();
    private final Map<String, Span> names = new HashMap<>();
    private final String type;

    BibtexEntry(BibTeXEntry entry, BibtexTokens.Item item, BibtexMacros macros, Reporter reporter) {
        this.entry = entry;
        this.item = item;
        this.macros = macros;
        this.reporter = reporter;
        this.values = new BibtexValues(reporter);
        this.type = BibtexTypes.named(item.type(), subtype()).orElse("");
    }

    Mapping record() {
        put("id", item.keySpan(), new Scalar(item.key(), false, item.keySpan()));
        if (type.isEmpty()) {
            unknownType();
        } else {
            put("type", item.typeSpan(), new Scalar(type, false, item.typeSpan()));
        }
        List<Assignment> fields =
                item.assignments().stream().filter(this::isFirst).toList();
        fields.stream().filter(field -> !mayGoElsewhere(field)).forEach(this::field);
        fields.stream().filter(BibtexEntry::mayGoElsewhere).forEach(this::field);
        if (!dateParts.isEmpty()) {
            String first = dateParts.keySet().iterator().next();
            put("issued", names.getOrDefault(first, item.keySpan()), BibtexDate.of(dateParts));
        }
        fields.forEach(this::subtitle);
        return new Mapping(List.copyOf(record.values()), false, item.keySpan());
    }

    private String subtype() {
        org.jbibtex.Value given = entry.getFields().get(new Key("entrysubtype"));
        return given == null ? "" : macros.text(given).strip().toLowerCase(Locale.ROOT);
    }

    /** The parser keeps the last of several fields with one name. */
    private boolean isFirst(Assignment assignment) {
        Span earlier = names.putIfAbsent(folded(assignment), assignment.nameSpan());
        if (earlier != null) {
            twice(assignment.nameSpan(), "`" + assignment.name() + "` stands here twice", earlier);
        }
        return earlier == null;
    }

    /** Such a field comes after those that have one place alone. */
    private static boolean mayGoElsewhere(Assignment assignment) {
        return BibtexFields.named(assignment.name())
                .filter(field -> field.targets().size() > 1)
                .isPresent();
    }

    private void field(Assignment assignment) {
        Optional<BibtexField> field = BibtexFields.named(assignment.name());
        if (field.isEmpty()) {
            unknownField(assignment);
        } else if (!saysTheType(assignment) && field.get().form() != Form.SUBTITLE) {
            value(assignment, field.get());
        }
    }

    private boolean saysTheType(Assignment assignment) {
        return assignment.name().equalsIgnoreCase("entrysubtype")
                && type.startsWith("article-")
                && SUBTYPES_OF_ARTICLES.contains(subtype());
    }

    private void value(Assignment assignment, BibtexField field) {
        String raw = raw(assignment);
        Span place = assignment.value();
        Span name = assignment.nameSpan();
        switch (field.form()) {
            case TEXT -> put(field.targets(), name, values.text(raw, place));
            case VERBATIM -> put(field.targets(), name, values.verbatim(raw, place));
            case LANGUAGE -> put(field.targets(), name, values.language(raw, place));
            case NAMES -> put(field.targets(), name, values.people(raw, place));
            case IDS -> put(field.targets(), name, values.ids(raw, place));
            case EXCERPT -> put(field.targets(), name, values.excerpt(raw, place));
            case NUMBER -> put(numberOf(type), name, values.text(raw, place));
            case ADDRESS_OR_TEXT -> howPublished(raw, assignment);
            case DATE_PART -> dateParts.put(folded(assignment), values.text(raw, place));
            case SUBTITLE -> throw new IllegalStateException("it waits for its title: " + field.name());
        }
    }

    private String raw(Assignment assignment) {
        return macros.text(Objects.requireNonNull(entry.getFields().get(new Key(assignment.name()))));
    }

    private static String folded(Assignment assignment) {
        return assignment.name().toLowerCase(Locale.ROOT);
    }

    private static String numberOf(String type) {
        return type.startsWith("article") ? "issue" : BOOKS.contains(type) ? "collection-number" : "number";
    }

    private void howPublished(String raw, Assignment assignment) {
        Span place = assignment.value();
        if (BibtexAddress.isAlone(raw) && !record.containsKey("URL")) {
            put("URL", assignment.nameSpan(), values.verbatim(raw, place));
        } else {
            put("medium", assignment.nameSpan(), values.text(raw, place));
        }
    }

    private void subtitle(Assignment assignment) {
        Optional<BibtexField> field =
                BibtexFields.named(assignment.name()).filter(known -> known.form() == Form.SUBTITLE);
        if (field.isEmpty()) {
            return;
        }
        Scalar words = values.text(raw(assignment), assignment.value());
        String target = field.get().targets().get(0);
        Pair title = record.get(target);
        if (title != null && title.value() instanceof Scalar before) {
            Scalar whole = new Scalar(before.text() + ": " + words.text(), false, before.span());
            record.put(target, new Pair(target, title.keySpan(), whole));
        } else {
            put(target, assignment.nameSpan(), words);
        }
    }

    /** Puts a value where it fits first. */
    private void put(List<String> targets, Span name, Value value) {
        String target = targets.stream()
                .filter(free -> !record.containsKey(free))
                .findFirst()
                .orElse(targets.get(0));
        put(target, name, value);
    }

    /** What says the same once more is no loss. */
    private void put(String target, Span name, Value value) {
        Pair earlier = record.putIfAbsent(target, new Pair(target, name, value));
        boolean same = earlier != null
                && earlier.value() instanceof Scalar before
                && value instanceof Scalar after
                && before.text().equals(after.text());
        if (earlier != null && !same) {
            twice(name, "this field says the `" + target + "` once more", earlier.keySpan());
        }
    }

    private void twice(Span place, String message, Span earlier) {
        reporter.report(Diagnostic.of(Rule.DUPLICATE_KEY, place, message)
                .help("keep one of the two")
                .related("the first one is here", earlier));
    }

    private void unknownField(Assignment assignment) {
        String name = assignment.name();
        Diagnostic finding = Diagnostic.of(
                Rule.UNKNOWN_KEY, assignment.nameSpan(), "an entry of BibTeX has no field `" + name + "` here");
        if (OF_OTHERS.contains(folded(assignment))) {
            reporter.report(finding.help("write the fields of the other entry into this one"));
            return;
        }
        reporter.report(NearestNames.nearest(name, BibtexFields.names())
                .map(near -> finding.help("the nearest field is `" + near + "`")
                        .fix(Fix.replace("write `" + near + "`", false, assignment.nameSpan(), near)))
                .orElse(finding.help("delete it, or write as `note` what a reader should know")));
    }

    private void unknownType() {
        Diagnostic finding =
                Diagnostic.of(Rule.FRONT_MATTER_TYPE, item.typeSpan(), "`@" + item.type() + "` is no kind of entry");
        reporter.report(NearestNames.nearest(item.type(), BibtexTypes.names())
                .map(near -> finding.help("the nearest kind is `@" + near + "`"))
                .orElse(finding.help("write `@misc`, or a type of CSL such as `@webpage`")));
    }
}
