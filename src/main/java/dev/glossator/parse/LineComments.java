package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.markdown.comment.AllowanceComment;
import dev.glossator.model.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Comments on lines of their own that switch a rule off: {@code # glossator: allow RULE because REASON}, or with {@code %} in BibTeX.
 */
final class LineComments {
    private static final String NAME = "glossator:";

    private LineComments() {}

    static List<Allowance> allowances(char sign, SourceText source, Reporter reporter) {
        List<Allowance> allowances = new ArrayList<>();
        if (!source.text().contains(NAME)) {
            return allowances;
        }
        Pattern ours = Pattern.compile("(?m)^[ \\t]*(" + sign + "[ \\t]*" + NAME + "([^\\r\\n]*))");
        Matcher comments = ours.matcher(source.text());
        while (comments.find()) {
            AllowanceComment.read(comments.group(2), source.span(comments.start(1), comments.end(1)), source, reporter)
                    .ifPresent(allowances::add);
        }
        return allowances;
    }
}
