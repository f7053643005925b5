package dev.glossator.history;

import dev.glossator.build.Checked;
import dev.glossator.diagnostic.Change;
import dev.glossator.diagnostic.Change.Subject;
import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The finding about an article that changed and does not say so. */
final class UndeclaredChange {
    private static final int MOST_TOLD = 5;
    private static final int LONGEST = 80;
    private static final String TITLE = "title:";

    private UndeclaredChange() {}

    /**
     * The finding, at the title.
     *
     * @param changes what changed, at least one
     * @param base as the writer calls the other state
     */
    static Diagnostic of(Article article, List<Change> changes, String base, Checked now) {
        String count = changes.size() == 1 ? "one change" : changes.size() + " changes";
        Diagnostic finding = Diagnostic.of(
                        Rule.UNDECLARED_CHANGE,
                        now.text(article.span().file())
                                .flatMap(UndeclaredChange::title)
                                .orElse(article.span()),
                        "this article has " + count + " since `" + base + "` and no new line under `corrections`")
                .help(help(article, changes));
        for (Change change : changes.stream().limit(MOST_TOLD).toList()) {
            finding = finding.related(words(change), change.span());
        }
        return finding;
    }

    /** The line of the title, without its line end; empty if front matter has it in another form. */
    private static Optional<Span> title(SourceText text) {
        for (int line = 2; line <= text.lineCount() && !text.line(line).startsWith("---"); line++) {
            if (text.line(line).startsWith(TITLE)) {
                int start = text.offsetOfLine(line);
                return Optional.of(
                        text.span(start, start + text.line(line).stripTrailing().length()));
            }
        }
        return Optional.empty();
    }

    private static String help(Article article, List<Change> changes) {
        String touched = changes.stream()
                .filter(change -> change.of() == Subject.CLAIM)
                .map(Change::id)
                .distinct()
                .limit(MOST_TOLD)
                .collect(Collectors.joining(", "));
        String touches = touched.isEmpty() ? "" : ", touches: [" + touched + "]";
        String line = "  - {date: …, kind: correction, what: \"…\"" + touches + "}";
        String where = article.corrections().isEmpty() ? "add to its front matter" : "add a line";
        return where + ", where `kind` may be `correction`, `update` or `clarification`:\ncorrections:\n" + line;
    }

    /** E.g. {@code the claim `talks-length`: status was `reported` and is `disputed`}. */
    private static String words(Change change) {
        String thing =
                change.of() == Subject.ARTICLE ? "" : "the " + change.of().word() + " `" + change.id() + "`: ";
        String field = change.what();
        return thing
                + switch (change.kind()) {
                    case NEW -> field + " " + cut(change.after()) + " is new";
                    case GONE -> field + " " + cut(change.before()) + " is gone";
                    case CHANGED -> field + " was " + cut(change.before()) + " and is " + cut(change.after());
                };
    }

    /** A value in backticks; a long one loses its end. */
    private static String cut(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? "`" + value + "`"
                : "`" + value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "…`";
    }
}
