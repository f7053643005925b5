package dev.glossator.parse;

import dev.glossator.diagnostic.Diagnostic;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;

/** Refuses directives ({@code %YAML 1.2}), which the parser passes over in silence. They stand before a document or after its end. */
final class YamlDirectives {
    private static final String END = "...";

    private YamlDirectives() {}

    static void refuse(SourceText source, int start, int end) {
        boolean outside = true;
        for (int line = lineOf(source, start); line <= source.lineCount() && source.offsetOfLine(line) < end; line++) {
            int offset = source.offsetOfLine(line);
            if (!outside) {
                outside = source.text().startsWith(END, offset);
                continue;
            }
            String words = source.line(line);
            if (words.startsWith("%")) {
                throw new Refused(Diagnostic.of(
                                Rule.YAML_SYNTAX,
                                source.span(
                                        offset, offset + words.stripTrailing().length()),
                                "directives (`%NAME`) are not read")
                        .help("take the line away, or put the text in quotes"));
            }
            outside = words.startsWith(END) || isNothing(words);
        }
    }

    private static int lineOf(SourceText source, int offset) {
        return source.span(offset, offset).line();
    }

    private static boolean isNothing(String words) {
        return words.isBlank() || words.stripLeading().startsWith("#");
    }
}
