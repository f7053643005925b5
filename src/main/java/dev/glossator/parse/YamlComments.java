package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.markdown.comment.AllowanceComment;
import dev.glossator.model.Allowance;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Comments on lines of their own in a YAML file that switch a rule off: {@code # glossator: allow RULE because REASON}. */
final class YamlComments {
    private static final Pattern OURS = Pattern.compile("(?m)^[ \\t]*(#[ \\t]*glossator:([^\\r\\n]*))");

    private YamlComments() {}

    static List<Allowance> allowances(SourceText source, Reporter reporter) {
        List<Allowance> allowances = new ArrayList<>();
        Matcher comments = OURS.matcher(source.text());
        while (comments.find()) {
            AllowanceComment.read(comments.group(2), source.span(comments.start(1), comments.end(1)), source, reporter)
                    .ifPresent(allowances::add);
        }
        return allowances;
    }
}
