package dev.glossator.markdown.comment;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.model.Allowance;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words in a comment that switch a rule off: {@code allow RULE because REASON}. */
public final class AllowanceComment {
    private static final Pattern ALLOW =
            Pattern.compile("\\s*allow\\s+([a-z-]+)\\s+because\\s+(\\S.*)", Pattern.DOTALL);

    private AllowanceComment() {}

    /**
     * The allowance, which covers the line of the comment and the block after it; empty if the words say something else, which is reported.
     *
     * @param words what follows {@code glossator:}
     * @param span the comment
     */
    public static Optional<Allowance> read(String words, Span span, SourceText source, Reporter reporter) {
        Matcher allow = ALLOW.matcher(words);
        if (!allow.matches()) {
            reporter.report(
                    Rule.BAD_ALLOWANCE,
                    span,
                    "this comment for Glossator is not understood",
                    "write `glossator: allow rule-id because …` in it");
            return Optional.empty();
        }
        String id = allow.group(1);
        Optional<String> refusal = Rule.whyNotSwitchedOff(id);
        refusal.ifPresent(why -> reporter.report(Rule.BAD_ALLOWANCE, span, why, "name a warning or a note"));
        return refusal.isPresent()
                ? Optional.empty()
                : Rule.named(id)
                        .map(rule -> new Allowance(
                                rule,
                                allow.group(2).strip(),
                                span,
                                span.line(),
                                source.lastLineOfBlockAfter(span.endLine())));
    }
}
