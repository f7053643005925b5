package dev.glossator.diagnostic;

import static dev.glossator.diagnostic.Severity.ERROR;
import static dev.glossator.diagnostic.Severity.NOTE;
import static dev.glossator.diagnostic.Severity.WARNING;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that Glossator looks for. A rule's page is {@code docs/diagnostics/ID.md}, its example {@code src/test/resources/cases/ID/}.
 */
public enum Rule {
    // files
    UNREADABLE_FILE(ERROR),
    HIDDEN_CHARACTER(ERROR),
    MISPLACED_FILE(ERROR),
    TAKEN_ADDRESS(ERROR),
    UNCHECKED_SCRIPT(WARNING),
    UNUSED_FILE(NOTE),
    // front matter and records
    YAML_SYNTAX(ERROR),
    JSON_SYNTAX(ERROR),
    BIBTEX_SYNTAX(ERROR),
    MISSING_FRONT_MATTER(ERROR),
    UNCLOSED_FRONT_MATTER(ERROR),
    DUPLICATE_KEY(ERROR),
    UNKNOWN_KEY(ERROR),
    MISSING_FIELD(ERROR),
    FRONT_MATTER_TYPE(ERROR),
    LISTED_TWICE(WARNING),
    BAD_DATE(ERROR),
    BAD_ID(ERROR),
    BAD_ALLOWANCE(ERROR),
    // Markdown
    NESTED_TOO_DEEP(ERROR),
    TEXT_TOO_LARGE(ERROR),
    UNKNOWN_CONSTRUCT(ERROR),
    UNCLOSED_CONSTRUCT(ERROR),
    BAD_ATTRIBUTE(ERROR),
    BAD_CITATION(ERROR),
    RAW_HTML(WARNING),
    UNDEFINED_NOTE(ERROR),
    DUPLICATE_NOTE(ERROR),
    UNUSED_NOTE(WARNING),
    UNUSED_DEFINITION(WARNING),
    REFUSED_ADDRESS(ERROR),
    SECOND_TITLE(ERROR),
    // the site as a whole
    DUPLICATE_ID(ERROR),
    CONFLICTING_DESCRIPTION(ERROR),
    UNKNOWN_ENTRY(ERROR),
    UNKNOWN_SOURCE(ERROR),
    UNKNOWN_CLAIM(ERROR),
    UNKNOWN_EVENT(ERROR),
    CIRCULAR_DERIVATION(ERROR),
    AMBIGUOUS_ALIAS(ERROR),
    BROKEN_LINK(ERROR),
    BROKEN_FRAGMENT(ERROR),
    MISSING_PICTURE(ERROR),
    BROKEN_PICTURE(ERROR),
    // editorial
    UNCONFIRMED_CLAIM(ERROR),
    MARKED_PARAPHRASE(ERROR),
    UNEQUAL_QUOTATION(ERROR),
    UNDECLARED_CHANGE(ERROR),
    MISSING_HISTORY(ERROR),
    CONTRADICTING_HISTORY(WARNING),
    LOST_ADDRESS(WARNING),
    UNSOURCED_CLAIM(WARNING),
    UNSOURCED_EVENT(WARNING),
    RETRACTED_BASIS(WARNING),
    VARIANT_SPELLING(WARNING),
    MISSPELT_NAME(WARNING),
    WRONG_TITLE(WARNING),
    MISSING_ALT(WARNING),
    MISSING_SUMMARY(WARNING),
    MISSING_PUBLISHED(WARNING),
    EARLY_CORRECTION(WARNING),
    LATER_THAN_ARTICLE(WARNING),
    UNRELATED_FIGURES(WARNING),
    CONTRADICTING_FIGURE(WARNING),
    UNEQUAL_SUM(WARNING),
    UNEQUAL_TOTAL(WARNING),
    UNUSED_SOURCE(WARNING),
    UNUSED_CLAIM(WARNING),
    UNUSED_EVENT(WARNING),
    UNUSED_ALLOWANCE(WARNING),
    UNMARKED_QUOTATION(WARNING),
    SINGLE_SOURCE(NOTE),
    UNCHECKED_QUOTATION(NOTE),
    UNEQUAL_FIGURES(NOTE),
    UNCHECKED_SUM(NOTE),
    UNDATED_CONVERSION(NOTE),
    UNSHARED_NAME(NOTE),
    UNMENTIONED_ENTRY(NOTE),
    // found by `links` alone
    DEAD_LINK(WARNING),
    UNSURE_LINK(NOTE),
    MOVED_LINK(NOTE);

    private static final Set<Rule> ASKED = Set.of(DEAD_LINK, UNSURE_LINK, MOVED_LINK);

    private final Severity severity;
    private final String id;

    Rule(Severity severity) {
        this.severity = severity;
        this.id = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Severity severity() {
        return severity;
    }

    /** The name as it is printed, e.g. {@code unknown-entry}. */
    public String id() {
        return id;
    }

    /** Why a rule of that name cannot be switched off, for a message; empty if it can. */
    public static Optional<String> whyNotSwitchedOff(String id) {
        Optional<Rule> rule = named(id);
        if (rule.isEmpty()) {
            return Optional.of("there is no rule `" + id + "`");
        }
        if (rule.get() == LOST_ADDRESS) {
            return Optional.of("`" + id + "` is found in comparison alone and cannot be switched off");
        }
        if (ASKED.contains(rule.get())) {
            return Optional.of("`" + id + "` is found by `links` alone and cannot be switched off");
        }
        return rule.get().severity == ERROR
                ? Optional.of("`" + id + "` is an error and cannot be switched off")
                : Optional.empty();
    }

    public static Optional<Rule> named(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
