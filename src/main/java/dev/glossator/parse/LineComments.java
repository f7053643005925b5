package dev.glossator.parse;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.diagnostic.Span;
import dev.glossator.markdown.comment.AllowanceComment;
import dev.glossator.model.Allowance;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Comments on lines of their own that switch a rule off: {@code # glossator: allow RULE because REASON}, or with {@code %} in BibTeX.
 */
final class LineComments {
    private final Pattern form;
    private final SourceText source;
    private final Reporter reporter;

    private LineComments(String sign, SourceText source, Reporter reporter) {
        this.form = Pattern.compile("[ \\t]*(" + sign + "[ \\t]*glossator:(.*))", Pattern.DOTALL);
        this.source = source;
        this.reporter = reporter;
    }

    static List<Allowance> allowances(String sign, SourceText source, Reporter reporter) {
        var comments = new LineComments(sign, source, reporter);
        return IntStream.rangeClosed(1, source.lineCount())
                .filter(number -> source.line(number).stripLeading().startsWith(sign))
                .mapToObj(comments::at)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Allowance> at(int number) {
        Matcher comment = form.matcher(source.line(number));
        if (!comment.matches()) {
            return Optional.empty();
        }
        int start = source.offsetOfLine(number);
        Span span = source.span(start + comment.start(1), start + comment.end(1));
        return AllowanceComment.read(comment.group(2), span, source, reporter);
    }
}
