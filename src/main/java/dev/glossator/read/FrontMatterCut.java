package dev.glossator.read;

import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.ContentFile;

/** Cuts front matter from text. It stands between two lines of three hyphens, the first of which is the first line of the file. */
final class FrontMatterCut {
    private static final String FENCE = "---";

    private FrontMatterCut() {}

    static ContentFile cut(SourceText source, Reporter reporter) {
        String text = source.text();
        if (!source.path().endsWith(".md")) {
            return new ContentFile(source, 0, text.length(), text.length());
        }
        if (!source.line(1).stripTrailing().equals(FENCE)) {
            return new ContentFile(source, 0, 0, 0);
        }
        int start = source.offsetOfLine(2);
        for (int line = 2; line <= source.lineCount(); line++) {
            if (source.line(line).stripTrailing().equals(FENCE)) {
                return new ContentFile(source, start, source.offsetOfLine(line), source.offsetOfLine(line + 1));
            }
        }
        reporter.report(
                Rule.UNCLOSED_FRONT_MATTER,
                source.span(0, FENCE.length()),
                "the front matter that begins here has no end",
                "write a line `---` below its last field");
        return new ContentFile(source, start, start, start);
    }
}
