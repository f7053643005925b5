package dev.glossator.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Allowance;
import dev.glossator.model.Body;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.PatternSyntaxException;

/** Turns Markdown into a {@link Body}: CommonMark 0.31.2 with the constructs of {@code docs/markdown.md}. */
public final class MarkdownParser {
    /** The most lines of a file that is read. */
    static final int MOST_LINES = 50_000;

    /**
     * What a text became.
     *
     * @param allowances rules that comments in it switch off
     */
    public record Parsed(Body body, List<Allowance> allowances) {
        public Parsed {
            allowances = List.copyOf(allowances);
        }
    }

    private MarkdownParser() {}

    /**
     * Reads the text of a file from an offset on. What is wrong in it is reported with its place in the file.
     *
     * @param bodyStart offset of the first character after the front matter
     */
    public static Parsed parse(SourceText source, int bodyStart, Reporter reporter) {
        try {
            refuseLines(source, bodyStart);
            Document document = document(source.text(), bodyStart, source.text().length());
            return new BodyReader(document, source, reporter).read();
        } catch (TextRefused refused) {
            return refused(source, refused, reporter);
        } catch (StackOverflowError | PatternSyntaxException deepInParser) {
            return refused(source, TextRefused.tooDeep(bodyStart), reporter);
        }
    }

    /** What the parser does for a line of a quotation, of a list or of indented code takes longer with each line before it. */
    private static void refuseLines(SourceText source, int bodyStart) {
        if (source.lineCount() > MOST_LINES) {
            throw TextRefused.tooLarge(
                    Math.max(bodyStart, source.offsetOfLine(MOST_LINES + 1)),
                    "the file has more than " + String.format(Locale.ROOT, "%,d", MOST_LINES) + " lines",
                    "divide it into several files");
        }
    }

    private static Parsed refused(SourceText source, TextRefused refused, Reporter reporter) {
        reporter.report(
                refused.rule(),
                source.span(refused.offset(), refused.offset()),
                Objects.requireNonNull(refused.getMessage()),
                refused.help());
        return new Parsed(Body.EMPTY, List.of());
    }

    /** The parser's tree of a part of a text, with offsets in the whole text. */
    static Document document(String text, int start, int end) {
        return Constructs.PARSER.parse(BasedSequence.of(text).subSequence(start, end));
    }
}
