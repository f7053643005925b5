package dev.glossator.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.glossator.diagnostic.Reporter;
import dev.glossator.diagnostic.Rule;
import dev.glossator.diagnostic.SourceText;
import dev.glossator.model.Allowance;
import dev.glossator.model.Body;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/** Turns Markdown into a {@link Body}: CommonMark 0.31.2 with the constructs of {@code docs/markdown.md}. */
public final class MarkdownParser {
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
            Document document = document(source.text(), bodyStart, source.text().length());
            return new BodyReader(document, source, reporter).read();
        } catch (BodyReader.TooDeep deep) {
            return tooDeep(source, deep.offset(), reporter);
        } catch (StackOverflowError | PatternSyntaxException deepInParser) {
            return tooDeep(source, bodyStart, reporter);
        }
    }

    private static Parsed tooDeep(SourceText source, int offset, Reporter reporter) {
        reporter.report(
                Rule.NESTED_TOO_DEEP,
                source.span(offset, offset),
                "brackets, emphasis, lists or quotations are nested too deeply in this text",
                "nest at most " + BodyReader.DEEPEST + " levels");
        return new Parsed(Body.EMPTY, List.of());
    }

    /** The parser's tree of a part of a text, with offsets in the whole text. */
    static Document document(String text, int start, int end) {
        return Constructs.PARSER.parse(BasedSequence.of(text).subSequence(start, end));
    }
}
